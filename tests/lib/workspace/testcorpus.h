// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/segmentation.h"
#include "workspace/articleedits.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

inline QString wordsOf(const base::Error &error)
{
    return error.message + QStringLiteral(" / ") + error.detail;
}

/// Fails the test with the error's words.
#define REQUIRE(result)                                                                                      \
    do {                                                                                                     \
        const auto &checked = (result);                                                                      \
        QVERIFY2(checked.has_value(), checked ? "" : qPrintable(wordsOf(checked.error())));                  \
    } while (false)

/// The value, or the end of the test program with the error's words: for helpers that are not what is tested.
template <class T>
T orDie(base::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(wordsOf(result.error())));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A new corpus in a folder of its own.
class TestCorpus
{
public:
    explicit TestCorpus(const workspace::Options &options = lexicon())
        : m_options(options)
        , m_workspace(orDie(workspace::Workspace::create(path(), m_options)))
    {
    }

    static workspace::Options lexicon()
    {
        static const text::Lexicon lexicon = orDie(text::Lexicon::load());
        return {.lexicon = lexicon};
    }

    workspace::Workspace &operator*() const { return *m_workspace; }
    workspace::Workspace *operator->() const { return m_workspace.get(); }
    QString path() const { return m_folder.filePath(QStringLiteral("test.variorum")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }

    void close() { m_workspace.reset(); }
    void reopen()
    {
        m_workspace.reset();
        m_workspace = orDie(workspace::Workspace::open(path(), m_options));
    }

    text::StoryId addStory(const QString &name)
    {
        orDie(m_workspace->edit(name, orDie(workspace::addStory(*m_workspace, name))));
        return m_workspace->storyNamed(name)->id;
    }

    text::ArticleId addArticle(text::StoryId story, const QString &source, const QString &words)
    {
        const auto id = m_workspace->newId<text::ArticleId>();
        coding::ChangeSet changes;
        text::SourceId sourceId;
        if (const text::Source *known = m_workspace->sourceNamed(source)) {
            sourceId = known->id;
        } else if (!source.isEmpty()) {
            sourceId = m_workspace->newId<text::SourceId>();
            changes.add(text::Source{sourceId, {}, source});
        }
        changes.add(text::Article{.id = id,
            .guid = {},
            .text = orDie(m_workspace->keepText(words)),
            .story = story,
            .source = sourceId,
            .title = QStringLiteral("Article %1").arg(id.value()),
            .author = {},
            .published = QStringLiteral("2025-07-%1").arg(id.value() % 28 + 1, 2, 10, QLatin1Char('0')),
            .url = {},
            .language = QStringLiteral("en"),
            .file = {},
            .words = text::wordCount(words)});
        orDie(m_workspace->edit(QStringLiteral("add article"), std::move(changes)));
        return id;
    }

    coding::TagId tag(coding::Kind kind) const { return m_workspace->firstTag(kind)->id; }

    /// Where the words stand in the article for the first time.
    text::Span spanOf(text::ArticleId article, const QString &words) const
    {
        const qsizetype at = m_workspace->text(article).indexOf(words);
        if (at < 0)
            qFatal("“%s” does not stand in the article", qPrintable(words));
        return {static_cast<int>(at), static_cast<int>(at + words.size())};
    }

private:
    QTemporaryDir m_folder;
    workspace::Options m_options;
    std::unique_ptr<workspace::Workspace> m_workspace;
};
