// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/reader.h"

#include <QDialog>
#include <QTimer>

class QPlainTextEdit;

namespace workspace {
class Workspace;
}

namespace ui {

class ArticleForm;
class Focus;
class MessageLabel;

/// Makes an article of pasted text. Title, author, date and URL are guessed from it until a person changes
/// them. Adding it is one undoable edit, after which it is opened. Shown with open(); it deletes itself when
/// closed.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    /// The text box starts with the clipboard's text, the story with the one in view. Both must outlive it.
    PasteDialog(workspace::Workspace &workspace, Focus &focus, QWidget *parent = nullptr);

    void accept() override;

private:
    void guess();

    workspace::Workspace &m_workspace;
    Focus &m_focus;
    QPlainTextEdit *m_text;
    MessageLabel *m_textMessage;
    ArticleForm *m_form;
    QTimer m_delay;
};

} // namespace ui
