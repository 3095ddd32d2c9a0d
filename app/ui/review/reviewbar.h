// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/review.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QSpinBox;
class QToolButton;

namespace ui {

class Focus;

/// The strip below the panes in which suggestions are decided upon, one key each: what is suggested and how
/// sure the program is of it, how many are left, and a button for each decision with its key. It takes the
/// keyboard while it is shown. Keys: A or Enter accepts, Shift+A all that say the same, E edits first, R or
/// Delete turns down, S or Right skips, B, Left or Backspace goes back, Escape ends.
class ReviewBar : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it. Hidden until the review is active.
    ReviewBar(workspace::Workspace &workspace, workspace::LiveSuggestions &suggestions,
        workspace::Review &review, Focus &focus, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The suggestion at hand is another; an invalid article: there is none.
    void placeChanged(text::ArticleId article, text::Span span);
    /// The keyboard goes back to where it was.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(QHBoxLayout *row, void (ReviewBar::*decision)());
    void retranslate();
    void showState();
    void showPlace();
    QString state() const;
    void accept();
    void acceptAllTheSame();
    void edit();
    void reject();
    void skip();
    void back();
    void end();

    workspace::Workspace &m_workspace;
    workspace::LiveSuggestions &m_suggestions;
    workspace::Review &m_review;
    Focus &m_focus;
    std::optional<workspace::Review::Place> m_shown;
    QLabel *m_kind;
    QLabel *m_value;
    QLabel *m_sureness;
    QLabel *m_left;
    QSpinBox *m_threshold;
    QToolButton *m_accept = nullptr;
    QToolButton *m_acceptAll = nullptr;
    QToolButton *m_edit = nullptr;
    QToolButton *m_reject = nullptr;
    QToolButton *m_skip = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace ui
