// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/suggestions.h"

#include "text/span.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace workspace {
namespace {

QString causeOf(const coding::Value &value)
{
    const auto *claim = std::get_if<coding::Claim>(&value);
    return claim ? claim->cause : QString();
}

/// Places that are taken, by kind, and by cause for claims; those without a cause are taken for all.
class TakenPlaces
{
public:
    void add(coding::Kind kind, const QString &cause, text::Span span)
    {
        m_spans[{kind, kind == coding::Kind::Claim ? cause.toCaseFolded() : QString()}].push_back(span);
    }

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
    bool overlaps(const suggest::Suggestion &one) const
    {
        const QString cause = causeOf(one.value);
        return overlaps({one.kind, QString()}, one.span) ||
               (!cause.isEmpty() && overlaps({one.kind, cause.toCaseFolded()}, one.span));
    }

private:
    using Key = std::pair<coding::Kind, QString>;

    bool overlaps(const Key &key, text::Span span) const
    {
        const auto found = m_spans.find(key);
        if (found == m_spans.end())
            return false;
        const auto after = std::ranges::lower_bound(found->second, span.end, {}, &text::Span::start);
        return after != found->second.begin() && std::prev(after)->end > span.start;
    }

    std::map<Key, std::vector<text::Span>> m_spans;
};

} // namespace

std::vector<suggest::Suggestion> undecided(std::vector<suggest::Suggestion> suggestions,
    std::span<const coding::Annotation> annotations, std::span<const coding::Tag> tags,
    std::span<const coding::Rejection> rejections)
{
    TakenPlaces taken;
    for (const coding::Annotation &one : annotations) {
        const auto tag = std::ranges::find(tags, one.tag, &coding::Tag::id);
        if (tag == tags.end())
            continue;
        taken.add(tag->kind, tag->cause.name, one.span);
        if (const QString cause = causeOf(one.value); !cause.isEmpty()) // another one than the tag is for
            taken.add(tag->kind, cause, one.span);
    }
    for (const coding::Rejection &one : rejections)
        taken.add(one.kind, one.cause, one.span);
    taken.settle();
    std::erase_if(suggestions, [&](const suggest::Suggestion &one) { return taken.overlaps(one); });
    return suggestions;
}

std::vector<suggest::WantedClaims> wantedClaims(std::span<const coding::Tag> tags)
{
    std::vector<suggest::WantedClaims> wanted;
    for (const coding::Tag &tag : tags) {
        const auto isSame = [&](const suggest::WantedClaims &one) {
            return one.cause.name.compare(tag.cause.name, Qt::CaseInsensitive) == 0;
        };
        if (tag.kind == coding::Kind::Claim && !tag.cause.name.isEmpty() &&
            std::ranges::none_of(wanted, isSame))
            wanted.push_back({tag.cause, tag.id});
    }
    return wanted;
}

base::Result<suggest::Knowledge> knowledgeOf(const QString &corpusPath)
{
    const auto database = store::Database::open(corpusPath, store::Database::Mode::Read);
    if (!database)
        return std::unexpected(database.error());
    auto entities = (*database)->entities();
    if (!entities)
        return std::unexpected(entities.error());
    return (*database)->tags().transform([&](const std::vector<coding::Tag> &tags) {
        return suggest::Knowledge{.entities = std::move(*entities), .claims = wantedClaims(tags)};
    });
}

namespace {

const coding::Tag *tagFor(std::span<const coding::Tag> tags, const suggest::Suggestion &suggestion)
{
    const auto wanted = std::ranges::find(tags, suggestion.tag, &coding::Tag::id);
    if (wanted != tags.end() && wanted->kind == suggestion.kind)
        return &*wanted;
    const auto first = std::ranges::find(tags, suggestion.kind, &coding::Tag::kind);
    return first == tags.end() ? nullptr : &*first;
}

void accept(text::ArticleId article, QStringView words, std::span<const suggest::Suggestion> suggestions,
    std::span<const coding::Tag> tags, coding::ChangeSet &changes)
{
    for (const suggest::Suggestion &one : suggestions) {
        const coding::Tag *tag = tagFor(tags, one);
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
}

base::Result<coding::ChangeSet> acceptUndecided(const store::Database &database,
    const SuggestionsByArticle &suggestions, std::span<const coding::Tag> tags)
{
    coding::ChangeSet changes;
    for (const auto &[article, found] : suggestions) {
        const auto reviewed = reviewedArticle(database, article);
        if (!reviewed)
            return std::unexpected(reviewed.error());
        if (!*reviewed)
            continue; // deleted meanwhile
        const auto &[words, annotations, rejections] = **reviewed;
        accept(article, words, undecided(found, annotations, tags, rejections), tags, changes);
    }
    return changes;
}

} // namespace

base::Result<std::optional<ReviewedArticle>> reviewedArticle(
    const store::Database &database, text::ArticleId article)
{
    const auto row = database.article(article);
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    auto words = database.text((*row)->article.text);
    auto annotations = database.annotations(article);
    auto rejections = database.rejections(article);
    if (!words)
        return std::unexpected(words.error());
    if (!annotations)
        return std::unexpected(annotations.error());
    if (!rejections)
        return std::unexpected(rejections.error());
    return ReviewedArticle{std::move(*words), std::move(*annotations), std::move(*rejections)};
}

const coding::Tag *tagFor(const Workspace &workspace, const suggest::Suggestion &suggestion)
{
    return tagFor(std::span(workspace.tags()), suggestion);
}

coding::ChangeSet acceptSuggestions(
    Workspace &workspace, text::ArticleId article, std::span<const suggest::Suggestion> suggestions)
{
    coding::ChangeSet changes;
    accept(article, workspace.text(article), suggestions, workspace.tags(), changes);
    return changes;
}

ChangeMaker suggestionAcceptance(const Workspace &workspace, SuggestionsByArticle suggestions)
{
    return [suggestions = std::move(suggestions), tags = workspace.tags()](
               const store::Database &database) { return acceptUndecided(database, suggestions, tags); };
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
            .cause = causeOf(one.value),
            .span = one.span,
            .quote = text::quote(words, one.span).toString()});
    }
    return changes;
}

} // namespace workspace
