// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ui {

/// Shows and changes the settings: whoever opens it saves settings() when it was accepted. Shown with open();
/// it deletes itself when closed.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const Settings &settings, QWidget *parent = nullptr);

    Settings settings() const; ///< As shown.

private:
    void showSample();

    Settings m_before;
    QComboBox *m_language;
    QComboBox *m_scheme;
    QSpinBox *m_readingSize;
    QLabel *m_sample;
    QCheckBox *m_readingAid;
    QLineEdit *m_analyst;
};

} // namespace ui
