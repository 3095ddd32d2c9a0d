// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/annotationedits.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <QtTest>

namespace support {

/// A corpus of one story with three articles to read: two that say the same in other words, and a long one.
/// Opened for editing by the analyst "lk".
class ReadingCorpus
{
public:
    ReadingCorpus()
    {
        using namespace Qt::StringLiterals;
        m_workspace = check(workspace::Workspace::create(
            m_folder.filePath(u"reading.variorum"_s), {.lexicon = check(text::Lexicon::load())}));
        check(m_workspace->setCurrentAnalyst(u"lk"_s));
        m_story = m_workspace->newId<text::StoryId>();
        coding::ChangeSet changes;
        changes.add(text::Story{m_story, QUuid::createUuid(), u"AWS job cuts, July 2025"_s});
        m_northline = add(changes, u"Northline Business"_s, u"Cloud unit trims roles as AI memo lands"_s,
            u"2025-07-14"_s, u"R. Iyer"_s, northlineText());
        m_dataweek = add(changes, u"Dataweek"_s, u"Several hundred leave Amazon's cloud arm"_s,
            u"2025-07-15"_s, u"staff"_s, dataweekText());
        m_meridian = add(changes, u"Meridian Wire"_s, u"Amazon confirms AWS reductions"_s, u"2025-07-16"_s,
            {}, longText());
        check(m_workspace->edit(u"add articles"_s, changes));
    }

    workspace::Workspace &operator*() const { return *m_workspace; }
    workspace::Workspace *operator->() const { return m_workspace.get(); }
    /// The workspace, for a window that keeps it; nothing else may be called afterwards.
    std::unique_ptr<workspace::Workspace> take() { return std::move(m_workspace); }
    text::StoryId story() const { return m_story; }
    text::ArticleId northline() const { return m_northline; }
    text::ArticleId dataweek() const { return m_dataweek; }
    text::ArticleId meridian() const { return m_meridian; }

    static QString northlineText()
    {
        using namespace Qt::StringLiterals;
        return u"Amazon has removed hundreds of positions at Amazon Web Services, weeks after chief "
               u"executive Andy Jassy wrote that generative AI should lower the number of people some "
               u"functions need.\n\n"
               "The unit brought in USD 29.3 billion in the first quarter, 17 per cent more than a year "
               "before; operating income climbed 23 per cent to USD 11.5 billion.\n\n"
               "The company says the cuts do not come from AI spending alone and follow a standing internal "
               "review, according to spokesperson Brad Glasser.\n\n"
               "Group-wide, more than 27,000 people have left since 2022."_s;
    }
    static QString dataweekText()
    {
        using namespace Qt::StringLiterals;
        return u"Several hundred people in sales, support and training lost their jobs at AWS. Staff in the "
               u"U.S. get at least 60 days of pay and benefits.\n\n"
               "Although Amazon plays down AI as the main reason, messages among employees name AI-driven "
               "efficiency as one factor, most of all in support and marketing.\n\n"
               "Revenue reached $29.3 billion in Q1 2025 with operating income of $11.5 billion, the slowest growth in over a year. Microsoft, Meta and Alphabet have announced similar moves."_s;
    }
    static QString longText()
    {
        using namespace Qt::StringLiterals;
        QString text = u"Amazon confirmed the reductions.\n"_s;
        for (int i = 0; i < 60; ++i)
            text +=
                u"Paragraph %1 speaks of other things at some length, so that the article has to be scrolled to be read to its end.\n"_s
                    .arg(i);
        return text + u"Revenue was $29.3 billion."_s;
    }

    /// Annotates the first place where the words stand in an article.
    coding::AnnotationId annotate(text::ArticleId article, const QString &words, const QString &tag)
    {
        using namespace Qt::StringLiterals;
        const int start = int(m_workspace->text(article).indexOf(words));
        coding::ChangeSet changes = workspace::addAnnotation(
            *m_workspace, article, {start, start + int(words.size())}, m_workspace->tagNamed(tag)->id);
        const auto id = m_workspace->newId<coding::AnnotationId>();
        for (coding::AnyChange &change : changes.changes)
            if (auto *annotation = std::get_if<coding::Change<coding::Annotation>>(&change))
                annotation->after->id = id;
        check(m_workspace->edit(u"tag"_s, changes));
        return id;
    }

    /// Adds an article to the story.
    text::ArticleId add(const QString &source, const QString &title, const QString &words)
    {
        using namespace Qt::StringLiterals;
        coding::ChangeSet changes;
        const text::ArticleId id = add(changes, source, title, u"2025-07-17"_s, {}, words);
        check(m_workspace->edit(u"add an article"_s, changes));
        return id;
    }

private:
    template <class T>
    static T check(base::Result<T> result)
    {
        if (!result)
            qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }

    text::ArticleId add(coding::ChangeSet &changes, const QString &source, const QString &title,
        const QString &published, const QString &author, const QString &words)
    {
        using namespace Qt::StringLiterals;
        const auto sourceId = m_workspace->newId<text::SourceId>();
        changes.add(text::Source{sourceId, QUuid::createUuid(), source});
        const auto id = m_workspace->newId<text::ArticleId>();
        changes.add(text::Article{id, QUuid::createUuid(), check(m_workspace->keepText(words)), m_story,
            sourceId, title, author, published, u"https://example.org/%1"_s.arg(id.value()), u"en"_s, {},
            int(words.count(u' ')) + 1});
        return id;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<workspace::Workspace> m_workspace;
    text::StoryId m_story;
    text::ArticleId m_northline, m_dataweek, m_meridian;
};

} // namespace support
