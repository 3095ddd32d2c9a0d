// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/exchangerate.h"

#include <QDialog>
#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace workspace {
class Workspace;
}

namespace ui {

class HintLabel;
class MessageLabel;

/// The dialog in which people enter what currencies are worth, so that amounts in several of them can be
/// compared. What is done counts at once and can be undone. Shown with open(); it deletes itself when closed.
class RatesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `story` is the one in view, for which a rate may hold alone. The workspace must outlive the dialog.
    RatesDialog(workspace::Workspace &workspace, text::StoryId story, QWidget *parent = nullptr);

    /// Begins with these currencies: with the rate that the story has for them, or a new one.
    void propose(const QString &from, const QString &to);

private:
    QWidget *fields();
    QComboBox *currencyBox(const QString &name, QWidget *parent);
    void fillStories();
    void showRates();
    void showCurrent();
    void showRate(const coding::ExchangeRate &rate);
    void startNew();
    coding::ExchangeRate entered() const;
    void keep();
    void removeCurrent();
    void updateButtons();
    void updateReading();
    QString storyName(text::StoryId story) const;

    workspace::Workspace &m_workspace;
    text::StoryId m_story;
    std::optional<coding::ExchangeRateId> m_edited; ///< The one that the fields show; none: a new one.
    QTreeWidget *m_rates = nullptr;
    QComboBox *m_from = nullptr;
    QComboBox *m_to = nullptr;
    QLineEdit *m_value = nullptr;
    QComboBox *m_for = nullptr;
    QLineEdit *m_note = nullptr;
    HintLabel *m_reading = nullptr;
    MessageLabel *m_message = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace ui
