// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/aboutdialog.h"

#include "dialogs/formparts.h"
#include "theme.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Variorum"));
    auto *name = new QLabel(u"Variorum"_s, this);
    QFont large = theme().readingFont;
    large.setPixelSize(26);
    large.setBold(true);
    name->setFont(large);
    auto *version = new HintLabel(tr("Version %1").arg(QStringLiteral(VARIORUM_VERSION)), this);
    auto *purpose =
        new QLabel(tr("Read what several sources wrote about the same event, tag what each one says, "
                      "and see where they agree, where they cannot both be right, and who is silent."),
            this);
    purpose->setWordWrap(true);
    auto *origin =
        new HintLabel(tr("A variorum edition prints one text with the readings and notes of many."), this);
    auto *licence = new HintLabel(
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any "
           "warranty.") +
            u"\n\n"_s +
            //: %1 is a version number; the names after it are software libraries.
            tr("Built on Qt %1, KSyntaxHighlighting, SQLite, ICU and uchardet.")
                .arg(QLatin1StringView(qVersion())),
        this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &AboutDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->addWidget(name);
    layout->addWidget(version);
    layout->addSpacing(10);
    layout->addWidget(purpose);
    layout->addWidget(origin);
    layout->addSpacing(10);
    layout->addWidget(licence);
    layout->addSpacing(12);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(440);
}

} // namespace ui
