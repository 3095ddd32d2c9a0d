// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <QtTest>

namespace support {

/// An article for SmallCorpus.
struct SmallArticle
{
    QString source;
    QString title;
    QString published;
    double progress = 0; ///< 1: read; 0: unread.
};

/// A corpus in a temporary folder, opened for editing by the analyst "lk": two stories with articles from
/// three sources, made through Workspace as a person would.
class SmallCorpus
{
public:
    SmallCorpus()
    {
        using namespace Qt::StringLiterals;
        auto made = workspace::Workspace::create(m_folder.filePath(u"small.variorum"_s), workspace::Options());
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        m_workspace = std::move(*made);
        check(m_workspace->setCurrentAnalyst(u"lk"_s));
        add(u"AWS job cuts, July 2025"_s,
            {{u"Northline Business"_s, u"Cloud unit trims roles as AI memo lands"_s, u"2025-07-14"_s, 0.86},
                {u"Dataweek"_s, u"Several hundred leave Amazon's cloud arm"_s, u"2025-07-15"_s, 1},
                {u"Meridian Wire"_s, u"Amazon confirms AWS reductions"_s, u"2025-07-16"_s, 0}});
        add(u"Memo on corporate headcount"_s,
            {{u"Dataweek"_s, u"A memo asks managers for fewer layers"_s, u"2025-06-17"_s, 0},
                {u"Meridian Wire"_s, u"Memo: fewer people for some jobs"_s, u"2025-06-18"_s, 0.3}});
    }

    workspace::Workspace &operator*() const { return *m_workspace; }
    workspace::Workspace *operator->() const { return m_workspace.get(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    /// The workspace, for a window that keeps it; nothing else may be called afterwards but file().
    std::unique_ptr<workspace::Workspace> take() { return std::move(m_workspace); }

    /// Adds a story (blank: articles in none) with its articles.
    void add(const QString &storyName, const std::vector<SmallArticle> &articles)
    {
        using namespace Qt::StringLiterals;
        coding::ChangeSet changes;
        text::StoryId story;
        if (!storyName.isEmpty()) {
            story = m_workspace->newId<text::StoryId>();
            changes.add(text::Story{story, QUuid::createUuid(), storyName});
        }
        std::vector<text::Source> fresh;
        for (const SmallArticle &article : articles) {
            const text::Source *source = m_workspace->sourceNamed(article.source);
            for (const text::Source &one : fresh)
                if (one.name == article.source)
                    source = &one;
            if (!source) {
                changes.add(
                    text::Source{m_workspace->newId<text::SourceId>(), QUuid::createUuid(), article.source});
                fresh.push_back(std::get<coding::Change<text::Source>>(changes.changes.back()).either());
                source = &fresh.back();
            }
            const auto words =
                m_workspace->keepText(u"%1.\n\nRevenue reached $29.3 billion in %2, said %3."_s.arg(
                    article.title, article.published, article.source));
            if (!words)
                qFatal("%s", qPrintable(words.error().message));
            const auto id = m_workspace->newId<text::ArticleId>();
            changes.add(text::Article{id, QUuid::createUuid(), *words, story, source->id, article.title, {},
                article.published, {}, u"en"_s, {}, 10});
            if (article.progress > 0)
                changes.add(text::Reading{id,
                    article.progress < 1 ? text::ReadingState::Reading : text::ReadingState::Read,
                    article.progress});
        }
        check(m_workspace->edit(u"add articles"_s, changes));
    }

    /// Annotates the first words of an article so many times.
    void annotate(text::ArticleId article, coding::TagId tag, int count = 1)
    {
        using namespace Qt::StringLiterals;
        coding::ChangeSet changes;
        const QString words = m_workspace->text(article);
        for (int i = 0; i < count; ++i) {
            coding::Annotation annotation;
            annotation.article = article;
            annotation.tag = tag;
            annotation.span = {i % 8, i % 8 + 4};
            annotation.quote = words.mid(i % 8, 4);
            changes.add(annotation);
        }
        check(m_workspace->edit(u"tag"_s, changes));
    }

    text::StoryId story(const QString &name) const { return m_workspace->storyNamed(name)->id; }
    coding::TagId tag(const QString &name) const { return m_workspace->tagNamed(name)->id; }
    /// The article with a title that contains the words, in a story or in none.
    text::ArticleId article(const QString &words) const
    {
        for (const store::StorySummary &summary : m_workspace->stories()) {
            const auto rows = m_workspace->database().articles(summary.story.id);
            for (const store::ArticleRow &row : *rows)
                if (row.article.title.contains(words))
                    return row.article.id;
        }
        qFatal("there is no article “%s”", qPrintable(words));
    }

private:
    static void check(const base::Result<void> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().message + u' ' + result.error().detail));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<workspace::Workspace> m_workspace;
};

} // namespace support
