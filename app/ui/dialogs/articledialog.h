// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/article.h"

#include <QDialog>

namespace workspace {
class Workspace;
}

namespace ui {

class ArticleForm;

/// Shows and changes what is known of an article: title, source, author, date, URL, language, story. Saving
/// is one undoable edit. Shown with open(); it deletes itself when closed.
class ArticleDialog : public QDialog
{
    Q_OBJECT

public:
    ArticleDialog(workspace::Workspace &workspace, text::ArticleId article, QWidget *parent = nullptr);

    void accept() override;

private:
    workspace::Workspace &m_workspace;
    text::ArticleId m_article;
    ArticleForm *m_form;
};

} // namespace ui
