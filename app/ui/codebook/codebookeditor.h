// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/tag.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace workspace {
class Workspace;
}

namespace ui {

class CauseFields;
class CodebookActions;
class CodebookModel;
class CodebookView;
class MessageLabel;

/// The dialog that edits the codebook: the tree of tags at the left, the current tag's name, kind, colour and
/// key at the right, and of a claim tag the cause. Each action is one undoable edit at once; there is nothing
/// to save. Shown with open(); it deletes itself when closed.
class CodebookEditor : public QDialog
{
    Q_OBJECT

public:
    explicit CodebookEditor(workspace::Workspace &workspace, QWidget *parent = nullptr);
    ~CodebookEditor() override;

    /// Takes what is written, then closes.
    void done(int result) override;

private:
    QWidget *treeSide();
    QWidget *formSide();
    void showTag();
    void changeName();
    void changeShortcut();
    void changeKind();
    void changeCause(const coding::Cause &cause);
    void change(const coding::Tag &tag);
    void fillColours();
    void fillTargets();

    workspace::Workspace &m_workspace;
    CodebookModel *m_model;
    CodebookView *m_view;
    CodebookActions *m_actions;
    QWidget *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QPushButton *m_colour = nullptr;
    QLineEdit *m_shortcut = nullptr;
    CauseFields *m_cause = nullptr;
    QLabel *m_count = nullptr;
    MessageLabel *m_message = nullptr;
    QMenu *m_targets = nullptr;
};

} // namespace ui
