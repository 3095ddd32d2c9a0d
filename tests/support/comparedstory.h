// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/annotationedits.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <QtTest>

namespace support {

/// A corpus in a temporary folder with one story of three short articles, tagged so that its sources agree on
/// some points, differ on others, and are silent or unread on the rest.
class ComparedStory
{
public:
    ComparedStory()
    {
        using namespace Qt::StringLiterals;
        workspace::Options options;
        if (auto lexicon = text::Lexicon::load())
            options.lexicon = *lexicon;
        m_workspace = taken(workspace::Workspace::create(m_folder.filePath(u"compared.variorum"_s), options));
        check(m_workspace->setCurrentAnalyst(u"lk"_s));
        coding::ChangeSet changes;
        story = m_workspace->newId<text::StoryId>();
        changes.add(text::Story{story, QUuid::createUuid(), u"Harbour closures, May 2025"_s});
        first = add(changes, u"Northline Business"_s, u"2025-05-02"_s, text::ReadingState::Read,
            u"The port earned USD 29.3 billion last year.\n\n"
            "It cut hundreds of jobs, and the cuts do not come from AI, Portmar said. "
            "Portmar pays its people for 60 days."_s);
        second = add(changes, u"Dataweek"_s, u"2025-05-03"_s, text::ReadingState::Read,
            u"Income of the port was $29.3 billion last year.\n\n"
            "Portmar let 350 people go. AI-driven cranes explain part of it."_s);
        third = add(changes, u"Meridian Wire"_s, u"2025-05-04"_s, text::ReadingState::Unread,
            u"Portmar closes two harbours. Unions speak of 9,000 people."_s);
        check(m_workspace->edit(u"add articles"_s, changes));
    }

    workspace::Workspace &operator*() const { return *m_workspace; }
    workspace::Workspace *operator->() const { return m_workspace.get(); }

    coding::TagId tag(coding::Kind kind) const { return m_workspace->firstTag(kind)->id; }

    /// Tags the first place of the words in an article; a claim or entity gets the value when there is one.
    coding::AnnotationId annotate(text::ArticleId article, const QString &words, coding::Kind kind,
        const coding::Value &value = {}) const
    {
        using namespace Qt::StringLiterals;
        const int start = int(m_workspace->text(article).indexOf(words));
        if (start < 0)
            qFatal("the article does not say “%s”", qPrintable(words));
        coding::ChangeSet changes =
            workspace::addAnnotation(*m_workspace, article, {start, start + int(words.size())}, tag(kind));
        auto &added = *std::get<coding::Change<coding::Annotation>>(changes.changes.front()).after;
        if (!added.id.isValid())
            added.id = m_workspace->newId<coding::AnnotationId>();
        const coding::AnnotationId id = added.id;
        if (value.index() != 0)
            added.value = value;
        check(m_workspace->edit(u"tag “%1”"_s.arg(words), changes));
        return id;
    }

    /// A first set of annotations: an agreeing and a vague figure, a claim, an entity.
    void annotateAll()
    {
        using namespace Qt::StringLiterals;
        using coding::Claim;
        using coding::Kind;
        using coding::Stance;
        earned = annotate(first, u"USD 29.3 billion"_s, Kind::Figure);
        income = annotate(second, u"$29.3 billion"_s, Kind::Figure);
        cut = annotate(first, u"hundreds of jobs"_s, Kind::Figure);
        letGo = annotate(second, u"350 people"_s, Kind::Figure);
        days = annotate(first, u"60 days"_s, Kind::Figure);
        denial = annotate(first, u"the cuts do not come from AI"_s, Kind::Claim,
            Claim{Stance::Denies, u"Portmar"_s, u"AI"_s, u"job cuts"_s});
        cranes = annotate(second, u"AI-driven cranes explain part of it"_s, Kind::Claim,
            Claim{Stance::Partly, u"author"_s, u"AI"_s, u"job cuts"_s});
        port = annotate(first, u"Portmar"_s, Kind::Entity,
            coding::Entity{u"Portmar"_s, coding::EntityType::Organisation});
        otherPort = annotate(second, u"Portmar"_s, Kind::Entity,
            coding::Entity{u"Portmar"_s, coding::EntityType::Organisation});
    }

    /// One more article; part of the changes until they are made.
    text::ArticleId add(coding::ChangeSet &changes, const QString &sourceName, const QString &published,
        text::ReadingState reading, const QString &words) const
    {
        const auto source = m_workspace->newId<text::SourceId>();
        const auto article = m_workspace->newId<text::ArticleId>();
        changes.add(text::Source{source, QUuid::createUuid(), sourceName});
        changes.add(text::Article{article, QUuid::createUuid(), taken(m_workspace->keepText(words)), story,
            source, words.section(u'.', 0, 0), {}, published, {}, QStringLiteral("en"), {}, 20});
        if (reading != text::ReadingState::Unread)
            changes.add(text::Reading{article, reading, 1});
        return article;
    }

    text::StoryId story;
    text::ArticleId first;  ///< Northline Business, read.
    text::ArticleId second; ///< Dataweek, read.
    text::ArticleId third;  ///< Meridian Wire, unread.
    coding::AnnotationId earned, income, cut, letGo, days, denial, cranes, port, otherPort;

    static void check(const base::Result<void> &result)
    {
        if (!result)
            qFatal("%s: %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    }
    template <class T>
    static T taken(base::Result<T> result)
    {
        check(result.transform([](const T &) {}));
        return std::move(*result);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<workspace::Workspace> m_workspace;
};

} // namespace support
