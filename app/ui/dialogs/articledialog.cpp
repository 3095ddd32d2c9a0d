// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/articledialog.h"

#include "dialogs/articleform.h"
#include "dialogs/formparts.h"
#include "messages.h"
#include "workspace/articleedits.h"
#include "workspace/workspace.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

ArticleFields fieldsOf(const workspace::Workspace &workspace, const text::Article &article)
{
    const text::Source *source = workspace.source(article.source);
    const text::Story *story = workspace.story(article.story);
    return {article.title, source ? source->name : QString(), article.author, article.published, article.url,
        article.language, story ? story->name : QString()};
}

/// What cannot be changed: where the text came from, and its length.
QString originOf(const text::Article &article)
{
    const QString words = ArticleDialog::tr("%n word(s)", nullptr, article.words);
    return article.file.isEmpty() ? words : words + u" · "_s + article.file;
}

base::Result<coding::ChangeSet> changesFor(
    workspace::Workspace &workspace, text::Article article, const ArticleFields &fields)
{
    coding::ChangeSet changes;
    const auto story = storyForName(workspace, fields.story, changes);
    if (!story)
        return std::unexpected(story.error());
    if (*story != article.story) // what was decided about it in its old story goes
        for (coding::AnyChange &change : workspace::moveArticles(workspace, {article.id}, *story).changes)
            if (!std::holds_alternative<coding::Change<text::Article>>(change))
                changes.changes.push_back(std::move(change));
    article.title = fields.title;
    article.author = fields.author;
    article.published = fields.published;
    article.url = fields.url;
    article.language = fields.language;
    article.story = *story;
    changes.append(workspace::changeArticle(workspace, article, fields.source));
    return changes;
}

} // namespace

ArticleDialog::ArticleDialog(workspace::Workspace &workspace, text::ArticleId article, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_article(article)
    , m_form(new ArticleForm(workspace, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Article properties"));
    QDialogButtonBox *buttons = actionButtons(tr("Save"), this);
    connect(buttons, &QDialogButtonBox::accepted, this, &ArticleDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ArticleDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    if (const store::ArticleRow *row = workspace.article(article)) {
        m_form->setFields(fieldsOf(workspace, row->article));
        auto *origin = new HintLabel(originOf(row->article), this);
        origin->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(origin);
    }
    layout->addSpacing(8);
    layout->addStretch();
    layout->addWidget(buttons);
    if (workspace.isReadOnly()) {
        m_form->setEnabled(false);
        buttons->setStandardButtons(QDialogButtonBox::Close);
    }
    setMinimumWidth(460);
}

void ArticleDialog::accept()
{
    if (!m_form->validate())
        return;
    const store::ArticleRow *row = m_workspace.article(m_article);
    if (!row) // removed meanwhile
        return reject();
    const text::Article article = row->article;
    const auto done = changesFor(m_workspace, article, m_form->fields()).and_then([&](const auto &changes) {
        return m_workspace.edit(tr("change properties of “%1”").arg(article.title), changes);
    });
    if (succeeded(this, done))
        QDialog::accept();
}

} // namespace ui
