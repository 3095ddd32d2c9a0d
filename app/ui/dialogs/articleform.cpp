// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/articleform.h"

#include "dialogs/formparts.h"
#include "workspace/articleedits.h"
#include "workspace/workspace.h"

#include <QCollator>
#include <QDate>
#include <QFormLayout>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// Languages by their names in the person's own language.
void addLanguages(QComboBox *box)
{
    QCollator collator;
    std::vector<std::pair<QString, QString>> languages;
    std::map<QString, bool> seen;
    for (const QLocale &locale :
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString code = QLocale::languageToCode(locale.language(), QLocale::ISO639Part1);
        if (code.isEmpty() || !seen.emplace(code, true).second)
            continue;
        languages.emplace_back(QLocale::languageToString(locale.language()), code);
    }
    std::ranges::sort(languages,
        [&](const auto &left, const auto &right) { return collator.compare(left.first, right.first) < 0; });
    box->addItem(ArticleForm::tr("Not known", "the language of an article"), QString());
    for (const auto &[name, code] : languages)
        box->addItem(u"%1 (%2)"_s.arg(name, code), code);
}

void chooseLanguage(QComboBox *box, const QString &code)
{
    int at = box->findData(code, Qt::UserRole, Qt::MatchFixedString);
    if (at < 0) { // "en-GB" and what the list does not have
        box->addItem(code, code);
        at = box->count() - 1;
    }
    box->setCurrentIndex(at);
}

bool isWebAddress(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    return parsed.isValid() && !parsed.host().isEmpty() &&
           (parsed.scheme() == u"http" || parsed.scheme() == u"https");
}

} // namespace

std::optional<QString> isoDate(const QString &words)
{
    const QString simple = words.simplified();
    if (simple.isEmpty() || QDate::fromString(simple, Qt::ISODate).isValid())
        return simple;
    if (simple.size() > 10 && QDateTime::fromString(simple, Qt::ISODate).isValid())
        return simple;
    for (const QLocale &locale : {QLocale(), QLocale::c()}) {
        const QStringList formats{u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"d. MMM yyyy"_s, u"d. MMMM yyyy"_s,
            u"MMM d, yyyy"_s, u"MMMM d, yyyy"_s, u"d.M.yyyy"_s, u"yyyy/M/d"_s,
            locale.dateFormat(QLocale::LongFormat), locale.dateFormat(QLocale::ShortFormat)};
        for (const QString &format : formats) {
            const QDate date = locale.toDate(simple, format, 2000);
            if (date.isValid())
                return date.toString(Qt::ISODate);
        }
    }
    return std::nullopt;
}

base::Result<text::StoryId> storyForName(
    workspace::Workspace &workspace, const QString &name, coding::ChangeSet &changes)
{
    if (name.isEmpty())
        return text::StoryId();
    if (const text::Story *story = workspace.storyNamed(name))
        return story->id;
    auto added = workspace::addStory(workspace, name);
    if (!added)
        return std::unexpected(added.error());
    text::StoryId id;
    for (coding::AnyChange &change : added->changes)
        if (auto *story = std::get_if<coding::Change<text::Story>>(&change); story && story->after) {
            if (!story->after->id.isValid())
                story->after->id = workspace.newId<text::StoryId>();
            id = story->after->id;
        }
    changes.append(std::move(*added));
    return id;
}

ArticleForm::ArticleForm(const workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit(this))
    , m_source(new SourceEdit(workspace, this))
    , m_author(new QLineEdit(this))
    , m_published(new QLineEdit(this))
    , m_url(new QLineEdit(this))
    , m_language(new QComboBox(this))
    , m_story(new StoryBox(workspace, this))
{
    m_source->setPlaceholderText(tr("Newspaper, wire service or site"));
    m_published->setPlaceholderText(tr("YYYY-MM-DD", "how a date is written: year, month, day"));
    m_url->setPlaceholderText(u"https://"_s);
    addLanguages(m_language);
    m_language->setMaxVisibleItems(16);

    auto *layout = new QFormLayout(this);
    layout->setContentsMargins({});
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_titleMessage = addField(layout, tr("&Title:"), m_title);
    layout->addRow(tr("&Source:"), m_source);
    layout->addRow(tr("&Author:"), m_author);
    m_dateMessage = addField(layout, tr("&Date:"), m_published);
    m_urlMessage = addField(layout, tr("&URL:"), m_url);
    layout->addRow(tr("&Language:"), m_language);
    layout->addRow(tr("St&ory:"), m_story);

    for (const auto &[field, message] :
        {std::pair(m_title, m_titleMessage), {m_published, m_dateMessage}, {m_url, m_urlMessage}})
        connect(field, &QLineEdit::textEdited, message, [message] { message->setMessage({}); });
    connect(m_language, &QComboBox::activated, this, [this] { m_languageIsChosen = true; });
    connect(m_published, &QLineEdit::editingFinished, this, [this] {
        const auto date = isoDate(m_published->text());
        if (date && *date != m_published->text()) {
            m_published->setText(*date);
            m_published->setModified(true);
        }
    });
}

MessageLabel *ArticleForm::addField(QFormLayout *layout, const QString &label, QWidget *field)
{
    auto *caption = new QLabel(label, this);
    caption->setBuddy(field);
    auto *message = new MessageLabel(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(field);
    column->addWidget(message);
    layout->addRow(caption, column);
    return message;
}

void ArticleForm::setFields(const ArticleFields &fields)
{
    m_story->setName(fields.story);
    for (QLineEdit *field : {m_title, static_cast<QLineEdit *>(m_source), m_author, m_published, m_url})
        field->setModified(false);
    m_languageIsChosen = false;
    setGuesses(fields);
}

void ArticleForm::setGuesses(const ArticleFields &guesses)
{
    for (const auto &[field, guess] :
        {std::pair<QLineEdit *, QString>(m_title, guesses.title), {m_source, guesses.source},
            {m_author, guesses.author}, {m_published, guesses.published}, {m_url, guesses.url}})
        if (!field->isModified()) {
            field->setText(guess);
            field->setCursorPosition(0);
        }
    if (!m_languageIsChosen)
        chooseLanguage(m_language, guesses.language);
}

ArticleFields ArticleForm::fields() const
{
    return {m_title->text().simplified(), m_source->text().simplified(), m_author->text().simplified(),
        isoDate(m_published->text()).value_or(m_published->text().simplified()), m_url->text().trimmed(),
        m_language->currentData().toString(), m_story->name()};
}

bool ArticleForm::validate()
{
    const ArticleFields now = fields();
    m_titleMessage->setMessage(now.title.isEmpty() ? tr("Please give the article a title.") : QString());
    m_dateMessage->setMessage(
        isoDate(now.published) ? QString() : tr("This is not a date. Write it as 2025-07-17."));
    m_urlMessage->setMessage(
        now.url.isEmpty() || isWebAddress(now.url)
            ? QString()
            : tr("This is not a web address. It should begin with https:// or http://."));
    for (const auto &[field, message] :
        {std::pair(m_title, m_titleMessage), {m_published, m_dateMessage}, {m_url, m_urlMessage}})
        if (!message->text().isEmpty()) {
            field->setFocus();
            field->selectAll();
            return false;
        }
    return true;
}

} // namespace ui
