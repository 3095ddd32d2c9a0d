// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/settingsdialog.h"

#include "dialogs/formparts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

SettingsDialog::SettingsDialog(const Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_before(settings)
    , m_language(new QComboBox(this))
    , m_scheme(new QComboBox(this))
    , m_readingSize(new QSpinBox(this))
    , m_sample(new QLabel(this))
    , m_readingAid(new QCheckBox(tr("&Colour figures, quotations and signal words in new panes"), this))
    , m_analyst(new QLineEdit(settings.analyst, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    m_language->addItem(tr("As the system", "language of the program"), QString());
    for (const QString &code :
        programLanguages()) { // each in its own words, to be found by who reads no other
        QString name = QLocale(code).nativeLanguageName();
        name = code == u"en" ? u"English"_s : name.left(1).toUpper() + name.mid(1);
        m_language->addItem(name, code);
    }
    m_language->setCurrentIndex(m_language->findData(settings.language));
    m_scheme->addItem(tr("As the system", "colours of the window"), int(Scheme::System));
    m_scheme->addItem(tr("Light", "colours of the window"), int(Scheme::Light));
    m_scheme->addItem(tr("Dark", "colours of the window"), int(Scheme::Dark));
    m_scheme->setCurrentIndex(m_scheme->findData(int(settings.scheme)));
    m_readingSize->setRange(Settings::smallestReading, Settings::largestReading);
    m_readingSize->setSuffix(tr(" px", "unit of a font size, after the number"));
    m_readingSize->setValue(settings.readingSize);
    m_readingAid->setChecked(settings.readingAid);
    m_analyst->setPlaceholderText(tr("Your name or initials"));
    m_sample->setText(tr("The unit brought in USD 29.3 billion in the first quarter."));
    m_sample->setWordWrap(true);
    m_sample->setMinimumHeight(64);
    connect(m_readingSize, &QSpinBox::valueChanged, this, &SettingsDialog::showSample);
    showSample();

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(QString(),
        new HintLabel(tr("Another language is used from the next start on."), this));
    form->addRow(tr("C&olours:"), m_scheme);
    form->addRow(tr("&Reading font:"), m_readingSize);
    form->addRow(QString(), m_sample);
    form->addRow(tr("Reading aid:"), m_readingAid);
    form->addRow(tr("&Analyst:"), m_analyst);
    QDialogButtonBox *buttons = actionButtons(tr("Save"), this);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addSpacing(8);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(480);
}

void SettingsDialog::showSample()
{
    QFont font = theme().readingFont;
    font.setPixelSize(m_readingSize->value());
    m_sample->setFont(font);
}

Settings SettingsDialog::settings() const
{
    Settings settings = m_before;
    settings.language = m_language->currentData().toString();
    settings.scheme = Scheme(m_scheme->currentData().toInt());
    settings.readingSize = m_readingSize->value();
    settings.readingAid = m_readingAid->isChecked();
    if (const QString name = m_analyst->text().simplified(); !name.isEmpty())
        settings.analyst = name;
    return settings;
}

} // namespace ui
