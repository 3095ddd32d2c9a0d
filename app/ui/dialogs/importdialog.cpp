// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/importdialog.h"

#include "dialogs/formparts.h"
#include "dialogs/importpreviewpane.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int namedPaths = 3;

/// "a.txt, b.md and 4 more"
QString namesOf(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths.first(qMin(paths.size(), namedPaths)))
        names << QFileInfo(path).fileName();
    const QString shown = names.join(u", "_s);
    const auto more = int(paths.size()) - namedPaths;
    return more > 0 ? ImportDialog::tr("%1 and %n more", "file names", more).arg(shown) : shown;
}

} // namespace

ImportDialog::ImportDialog(const workspace::Workspace &workspace, const QStringList &paths,
    const QString &storyName, const readers::ReadOptions &options, QWidget *parent)
    : QDialog(parent)
    , m_story(new StoryBox(workspace, this))
    , m_source(new SourceEdit(workspace, this))
    , m_preview(new ImportPreviewPane(paths, options, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import articles"));
    m_story->setName(storyName);
    m_story->lineEdit()->selectAll(); // another name is typed over the proposed one
    m_source->setPlaceholderText(tr("As each file or its name says"));
    auto *names = new QLabel(namesOf(paths), this);
    names->setWordWrap(true);
    names->setTextFormat(Qt::PlainText);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Files:"), names);
    form->addRow(tr("St&ory:"), m_story);
    form->addRow(tr("&Source:"), m_source);
    QDialogButtonBox *buttons = actionButtons(tr("Import"), this);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(
        new HintLabel(tr("Articles are compared within their story. A new name makes a new story or "
                         "source; without a story, they can be moved to one later."),
            this));
    layout->addSpacing(4);
    layout->addWidget(m_preview, 1);
    layout->addWidget(buttons);
    resize(820, 520);
}

QString ImportDialog::storyName() const
{
    return m_story->name();
}

const readers::ReadOptions &ImportDialog::options() const
{
    return m_preview->options();
}

QString ImportDialog::sourceName() const
{
    return m_source->text().simplified();
}

} // namespace ui
