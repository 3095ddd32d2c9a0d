// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// "Tag every same occurrence", and tagging what a search found, of annotationedits.h.

#include "text/segmentation.h"
#include "workspace/annotationedits.h"
#include "workspace/wordvalues.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <map>
#include <ranges>

namespace workspace {
namespace {

constexpr int previewLength = 40;

base::Result<std::vector<text::ArticleId>> articlesInScope(
    const store::Database &database, const coding::Annotation &annotation, text::StoryId story, Scope scope)
{
    if (scope == Scope::Article)
        return std::vector{annotation.article};
    if (scope == Scope::Corpus)
        return database.articlesWithWords(annotation.quote);
    return database.articles(story).transform([](const std::vector<store::ArticleRow> &rows) {
        std::vector<text::ArticleId> articles;
        for (const store::ArticleRow &row : rows)
            articles.push_back(row.article.id);
        return articles;
    });
}

/// Moves a position out of the middle of a surrogate pair.
qsizetype wholeCharacter(QStringView text, qsizetype position)
{
    const bool isInside = position > 0 && position < text.size() && text[position].isLowSurrogate();
    return isInside ? position - 1 : position;
}

/// What stands before and after, in whole words, with "…" where more follows. Words of endless length are
/// cut.
QString preview(const QString &text, qsizetype start, qsizetype end, bool isBefore)
{
    QString words = text.sliced(start, end - start);
    const qsizetype outer = isBefore ? start - 1 : end; // what is left out first
    if (outer < 0 || outer >= text.size())
        return words;
    const bool isCut = !text.at(outer).isSpace();
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    if (isBefore) {
        const auto space = std::ranges::find_if(words, isSpace);
        if (isCut && words.end() - space > 1)
            words = words.sliced(space - words.begin() + 1);
        return u'…' + words;
    }
    const auto space = std::ranges::find_if(words.rbegin(), words.rend(), isSpace);
    if (isCut && words.rend() - space > 1)
        words.truncate(words.rend() - space - 1);
    return words + u'…';
}

Occurrence occurrence(text::ArticleId article, const QString &text, text::Span span)
{
    const qsizetype before = wholeCharacter(text, std::max(0, span.start - previewLength));
    const qsizetype after = wholeCharacter(text, std::min<qsizetype>(text.size(), span.end + previewLength));
    return {.article = article,
        .span = span,
        .before = preview(text, before, span.start, true),
        .match = text.sliced(span.start, span.length()),
        .after = preview(text, span.end, after, false)};
}

base::Result<void> findInArticle(const store::Database &database, text::ArticleId article,
    const coding::Annotation &annotation, Qt::CaseSensitivity caseSensitivity,
    std::vector<Occurrence> &occurrences)
{
    const auto row = database.article(article);
    if (!row || !*row)
        return row ? base::Result<void>() : std::unexpected(row.error());
    const auto text = database.text((*row)->article.text);
    if (!text)
        return std::unexpected(text.error());
    const auto spans = text::occurrences(*text, annotation.quote, caseSensitivity);
    if (spans.empty())
        return {};
    const auto known = database.annotations(article);
    if (!known)
        return std::unexpected(known.error());
    for (const text::Span span : spans) {
        const bool isTagged = std::ranges::any_of(*known,
            [&](const coding::Annotation &one) { return one.tag == annotation.tag && one.span == span; });
        if (!isTagged)
            occurrences.push_back(occurrence(article, *text, span));
    }
    return {};
}

} // namespace

base::Result<std::vector<Occurrence>> sameOccurrences(const QString &corpusPath,
    const coding::Annotation &annotation, text::StoryId story, Scope scope,
    Qt::CaseSensitivity caseSensitivity, const base::Progress &progress)
{
    const auto database = store::Database::open(corpusPath, store::Database::Mode::Read);
    if (!database)
        return std::unexpected(database.error());
    const auto articles = articlesInScope(**database, annotation, story, scope);
    if (!articles)
        return std::unexpected(articles.error());

    std::vector<Occurrence> occurrences;
    const auto total = static_cast<qint64>(articles->size());
    qint64 done = 0;
    for (const text::ArticleId article : *articles) {
        if (progress.isCancelled())
            break;
        const auto found = findInArticle(**database, article, annotation, caseSensitivity, occurrences);
        if (!found)
            return std::unexpected(found.error());
        progress.report(++done, total);
    }
    return occurrences;
}

ChangeMaker occurrenceAddition(coding::Annotation annotation, std::vector<Occurrence> occurrences)
{
    return [annotation = std::move(annotation), occurrences = std::move(occurrences)](
               const store::Database &database) -> base::Result<coding::ChangeSet> {
        coding::ChangeSet changes;
        std::map<text::ArticleId, bool> isThere;
        for (const Occurrence &one : occurrences) {
            const auto [known, isNew] = isThere.try_emplace(one.article, false);
            if (isNew) {
                const auto row = database.article(one.article);
                if (!row)
                    return std::unexpected(row.error());
                known->second = row->has_value();
            }
            if (one.span.isEmpty() || !known->second)
                continue;
            coding::Annotation added;
            added.article = one.article;
            added.tag = annotation.tag;
            added.span = one.span;
            added.quote = one.match;
            added.value = annotation.value;
            changes.add(std::move(added));
        }
        return changes;
    };
}

ChangeMaker placeTagging(Workspace &workspace, std::vector<Occurrence> places, coding::TagId tag)
{
    const coding::Tag *known = workspace.tag(tag);
    return [places = known ? std::move(places) : std::vector<Occurrence>(),
               tag = known ? *known : coding::Tag(), lexicon = workspace.lexicon()](
               const store::Database &database) -> base::Result<coding::ChangeSet> {
        const text::QuantityReader quantities(lexicon);
        coding::ChangeSet changes;
        for (const auto ofArticle :
            places | std::views::chunk_by(
                         [](const Occurrence &a, const Occurrence &b) { return a.article == b.article; })) {
            const text::ArticleId id = ofArticle.front().article;
            const auto article = ArticleWords::of(database, quantities, id);
            if (!article)
                return std::unexpected(article.error());
            const std::vector<coding::Annotation> present = article->annotations();
            for (const Occurrence &place : ofArticle) {
                const bool isTagged = std::ranges::any_of(present, [&](const coding::Annotation &one) {
                    return one.tag == tag.id && one.span == place.span;
                });
                const QString words = wordsAt(*article, place.span);
                if (isTagged || words.isEmpty())
                    continue;
                coding::Annotation added;
                added.article = id;
                added.tag = tag.id;
                added.span = place.span;
                added.quote = words;
                added.value = valueFromWords(*article, tag.kind, place.span);
                changes.add(std::move(added));
            }
        }
        return changes;
    };
}

} // namespace workspace
