// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/suggestions.h"

#include "text/span.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace workspace {
namespace {

/// Places that are taken, by kind.
class TakenPlaces
{
public:
    void add(coding::Kind kind, text::Span span) { m_spans[kind].push_back(span); }

    /// Ends of the spans so far become the furthest, so that one search answers.
    void settle()
    {
        for (auto &[kind, spans] : m_spans) {
            std::ranges::sort(spans, {}, &text::Span::start);
            int furthest = 0;
            for (text::Span &span : spans)
                span.end = furthest = std::max(furthest, span.end);
        }
    }
    bool overlaps(coding::Kind kind, text::Span span) const
    {
        const auto found = m_spans.find(kind);
        if (found == m_spans.end())
            return false;
        const auto after = std::ranges::lower_bound(found->second, span.end, {}, &text::Span::start);
        return after != found->second.begin() && std::prev(after)->end > span.start;
    }

private:
    std::map<coding::Kind, std::vector<text::Span>> m_spans;
};

} // namespace

std::vector<suggest::Suggestion> undecided(std::vector<suggest::Suggestion> suggestions,
    std::span<const coding::Annotation> annotations, std::span<const coding::Tag> tags,
    std::span<const coding::Rejection> rejections)
{
    TakenPlaces taken;
    for (const coding::Annotation &one : annotations)
        if (const auto tag = std::ranges::find(tags, one.tag, &coding::Tag::id); tag != tags.end())
            taken.add(tag->kind, one.span);
    for (const coding::Rejection &one : rejections)
        taken.add(one.kind, one.span);
    taken.settle();
    std::erase_if(
        suggestions, [&](const suggest::Suggestion &one) { return taken.overlaps(one.kind, one.span); });
    return suggestions;
}

base::Result<suggest::Knowledge> knowledgeOf(const QString &corpusPath)
{
    return store::Database::open(corpusPath, store::Database::Mode::Read)
        .and_then([](const auto &database) { return database->entities(); })
        .transform([](std::vector<coding::Entity> entities) {
            return suggest::Knowledge{.entities = std::move(entities)};
        });
}

coding::ChangeSet acceptSuggestions(
    Workspace &workspace, text::ArticleId article, std::span<const suggest::Suggestion> suggestions)
{
    coding::ChangeSet changes;
    const QString words = workspace.text(article);
    for (const suggest::Suggestion &one : suggestions) {
        const coding::Tag *tag = workspace.firstTag(one.kind);
        if (!tag || one.span.start < 0 || one.span.end > words.size())
            continue;
        coding::Annotation accepted;
        accepted.article = article;
        accepted.tag = tag->id;
        accepted.span = one.span;
        accepted.quote = text::quote(words, one.span).toString();
        accepted.value = one.value;
        accepted.status = coding::Status::Suggested;
        changes.add(std::move(accepted));
    }
    return changes;
}

coding::ChangeSet rejectSuggestions(
    Workspace &workspace, text::ArticleId article, std::span<const suggest::Suggestion> suggestions)
{
    coding::ChangeSet changes;
    const QString words = workspace.text(article);
    for (const suggest::Suggestion &one : suggestions) {
        changes.add(coding::Rejection{.id = {},
            .guid = {},
            .article = article,
            .kind = one.kind,
            .span = one.span,
            .quote = text::quote(words, one.span).toString()});
    }
    return changes;
}

} // namespace workspace
