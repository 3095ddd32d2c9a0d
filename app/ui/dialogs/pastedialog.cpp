// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/pastedialog.h"

#include "dialogs/articleform.h"
#include "dialogs/formparts.h"
#include "focus.h"
#include "messages.h"
#include "theme.h"
#include "workspace/importing.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextDocumentFragment>
#include <QVBoxLayout>
#include <chrono>

using namespace std::chrono_literals;

namespace ui {
namespace {

ArticleFields fieldsOf(const readers::ReadArticle &article)
{
    return {
        article.title, article.source, article.author, article.published, article.url, article.language, {}};
}

void setFields(readers::ReadArticle &article, const ArticleFields &fields)
{
    article.title = fields.title;
    article.source = fields.source;
    article.sourceIsGuessed = false;
    article.author = fields.author;
    article.published = fields.published;
    article.url = fields.url;
    article.language = fields.language;
}

/// The words of what was copied, also where they come as a page alone.
QString wordsOf(const QMimeData *copied)
{
    if (!copied || copied->hasText() || !copied->hasHtml())
        return copied ? copied->text() : QString();
    return QTextDocumentFragment::fromHtml(copied->html()).toPlainText();
}

/// A field for plain words that takes pages, too.
class PastedText : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    bool canInsertFromMimeData(const QMimeData *copied) const override
    {
        return copied->hasText() || copied->hasHtml();
    }
    void insertFromMimeData(const QMimeData *copied) override { insertPlainText(wordsOf(copied)); }
};

} // namespace

PasteDialog::PasteDialog(workspace::Workspace &workspace, Focus &focus, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_focus(focus)
    , m_text(new PastedText(this))
    , m_textMessage(new MessageLabel(this))
    , m_form(new ArticleForm(workspace, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Paste as article"));
    m_text->setPlaceholderText(tr("Paste or type the article's text here."));
    m_text->setAccessibleName(tr("Text of the article"));
    m_text->setTabChangesFocus(true);
    m_text->setFont(theme().evidenceFont);
    m_text->setPlainText(wordsOf(QGuiApplication::clipboard()->mimeData()));
    ArticleFields start;
    if (const text::Story *known = workspace.story(focus.story()))
        start.story = known->name;
    m_form->setFields(start);
    guess();

    m_delay.setSingleShot(true);
    m_delay.setInterval(250ms);
    connect(&m_delay, &QTimer::timeout, this, &PasteDialog::guess);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_textMessage->setMessage({});
        m_delay.start();
    });
    QDialogButtonBox *buttons = actionButtons(tr("Add article"), this);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PasteDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_textMessage);
    layout->addWidget(m_form);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    resize(620, 640);
}

void PasteDialog::guess()
{
    m_delay.stop();
    if (const auto read = readers::readText(m_text->toPlainText()))
        m_form->setGuesses(fieldsOf(*read));
}

void PasteDialog::accept()
{
    guess();
    auto read = readers::readText(m_text->toPlainText());
    if (!read) {
        m_textMessage->setMessage(read.error().message);
        m_text->setFocus();
        return;
    }
    if (!m_form->validate())
        return;
    const ArticleFields fields = m_form->fields();
    setFields(*read, fields);
    const auto report =
        workspace::addArticles(m_workspace, {}, {std::move(*read)}, fields.story, fields.source);
    if (!succeeded(this, report))
        return;
    if (report->added.empty()) {
        m_textMessage->setMessage(
            report->duplicates > 0
                ? tr("The corpus has an article with exactly this text already; it was not added again.")
                : report->problems.join(u'\n'));
        return;
    }
    const text::ArticleId added = report->added.front();
    if (const store::ArticleRow *row = m_workspace.article(added))
        m_focus.setStory(row->article.story);
    m_focus.openArticle(added);
    QDialog::accept();
}

} // namespace ui
