// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/search.h"

#include <QRegularExpression>
#include <algorithm>

namespace workspace {
namespace {

/// What a query shows of the articles for which it holds.
class HitFinder
{
public:
    explicit HitFinder(const coding::SearchQuery &query)
        : m_parts(coding::searchedParts(query))
    {
        for (const QString &pattern : m_parts.patterns)
            m_patterns.emplace_back(pattern);
    }

    std::vector<SearchHit> hits(const store::FoundArticle &found) const
    {
        std::vector<SearchHit> hits;
        for (const text::Span span : spans(found))
            hits.push_back({span, store::placeOf(found.text, span)});
        return hits;
    }

private:
    std::vector<text::Span> spans(const store::FoundArticle &found) const
    {
        std::vector<text::Span> spans;
        if (m_parts.words.empty() && m_patterns.empty()) {
            for (const coding::Annotation &annotation : found.annotations)
                spans.push_back(annotation.span);
        } else {
            const auto bounds = found.isSpaced ? text::WordBounds::Signs : text::WordBounds::None;
            spans = text::findWords(found.text.text, m_parts.words, bounds);
            for (const QRegularExpression &pattern : m_patterns)
                addMatches(pattern, found.text.text, spans);
        }
        std::ranges::sort(spans);
        const auto repeated = std::ranges::unique(spans);
        spans.erase(repeated.begin(), repeated.end());
        return spans.empty() ? std::vector{text::Span()} : spans; // the article is a hit all the same
    }

    static void addMatches(
        const QRegularExpression &pattern, const QString &text, std::vector<text::Span> &spans)
    {
        for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
            if (match.capturedLength() > 0)
                spans.push_back({int(match.capturedStart()), int(match.capturedEnd())});
    }

    coding::SearchedParts m_parts;
    std::vector<QRegularExpression> m_patterns;
};

} // namespace

base::Result<void> search(const store::Database &database, const coding::SearchQuery &query,
    const HitVisitor &visit, const base::Progress &progress)
{
    const HitFinder finder(query);
    return database.search(
        query, [&](const store::FoundArticle &found) { return visit(found.article, finder.hits(found)); },
        progress);
}

HitWords::HitWords(const std::vector<text::Source> &sources)
{
    for (const text::Source &source : sources)
        m_sources.insert(source.id, source.name);
}

interchange::Hit HitWords::of(const text::Article &article, const SearchHit &hit) const
{
    return {.article = article.id,
        .source = m_sources.value(article.source),
        .title = article.title,
        .published = article.published,
        .span = hit.place.codePoints,
        .place = hit.span,
        .left = hit.place.contextBefore,
        .match = hit.place.quote,
        .right = hit.place.contextAfter};
}

} // namespace workspace
