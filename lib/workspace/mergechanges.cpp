// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The numbers of what a merge adds.

#include "workspace/mergeplan.h"

#include <iterator>

namespace workspace {
namespace {

/// Moves the numbers of new values, and those that lead to them.
class Renumbering
{
public:
    Renumbering(const store::LastIds &planned, const store::LastIds &before)
        : m_planned(planned)
        , m_before(before)
    {
    }

    template <class T>
    void operator()(coding::Change<T> &change) const
    {
        if (change.before)
            renumber(*change.before);
        if (change.after)
            renumber(*change.after);
    }

private:
    template <class Id>
    void move(Id &id, qint64 store::LastIds::*series) const
    {
        if (id.value() > m_planned.*series)
            id = Id(id.value() - m_planned.*series + m_before.*series);
    }

    void renumber(text::Source &value) const { move(value.id, &store::LastIds::source); }
    void renumber(text::Story &value) const { move(value.id, &store::LastIds::story); }
    void renumber(coding::Analyst &value) const { move(value.id, &store::LastIds::analyst); }
    void renumber(text::Reading &value) const { move(value.article, &store::LastIds::article); }
    void renumber(text::Article &value) const
    {
        move(value.id, &store::LastIds::article);
        move(value.source, &store::LastIds::source);
        move(value.story, &store::LastIds::story);
    }
    void renumber(coding::Tag &value) const
    {
        move(value.id, &store::LastIds::tag);
        move(value.parent, &store::LastIds::tag);
    }
    void renumber(coding::Annotation &value) const
    {
        move(value.id, &store::LastIds::annotation);
        move(value.article, &store::LastIds::article);
        move(value.tag, &store::LastIds::tag);
        move(value.analyst, &store::LastIds::analyst);
    }
    void renumber(coding::Decision &value) const
    {
        move(value.id, &store::LastIds::decision);
        move(value.story, &store::LastIds::story);
        move(value.first, &store::LastIds::annotation);
        move(value.second, &store::LastIds::annotation);
    }
    void renumber(coding::Rejection &value) const
    {
        move(value.id, &store::LastIds::rejection);
        move(value.article, &store::LastIds::article);
    }
    void renumber(coding::OwnWordList &value) const { move(value.id, &store::LastIds::ownWordList); }
    void renumber(coding::ExchangeRate &value) const
    {
        move(value.id, &store::LastIds::exchangeRate);
        move(value.story, &store::LastIds::story);
    }
    void renumber(coding::StoryRejection &value) const
    {
        move(value.id, &store::LastIds::storyRejection);
        move(value.article, &store::LastIds::article);
        move(value.story, &store::LastIds::story);
    }

    const store::LastIds &m_planned;
    const store::LastIds &m_before;
};

} // namespace

coding::ChangeSet takeChanges(MergePlan &plan, const store::LastIds &before)
{
    coding::ChangeSet changes = std::exchange(plan.changes, {});
    for (MergeConflict &conflict : plan.conflicts)
        if (conflict.takesTheirs)
            changes.changes.push_back(conflict.toTheirs);
    const Renumbering renumbering(plan.last, before);
    for (coding::AnyChange &change : changes.changes)
        std::visit(renumbering, change);
    std::unordered_map<text::ArticleId, text::TextId> texts;
    for (const auto &[article, text] : plan.texts)
        texts.emplace(text::ArticleId(article.value() - plan.last.article + before.article), text);
    plan.texts = std::move(texts);
    plan.last = before;
    return changes;
}

} // namespace workspace
