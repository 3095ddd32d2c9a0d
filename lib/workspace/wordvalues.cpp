// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/wordvalues.h"

#include "workspace/annotationedits.h"
#include "workspace/values.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace workspace {
namespace {

/// What the corpus has taken these words for before; else their own name.
coding::Entity entityFromWords(const store::Database &database, const QString &words)
{
    const QString name = nameFromWords(words);
    const auto known = database.entityNamed(name);
    return known && *known ? **known : coding::Entity{.name = name};
}

/// A claim as it most often is: the author asserts it of what the article's last claim gave as the cause.
coding::Claim usualClaim(const std::vector<coding::Annotation> &annotations)
{
    coding::Claim claim{
        .stance = coding::Stance::Asserts, .speaker = u"author"_s, .cause = u"AI"_s, .effect = {}};
    QDateTime newest;
    for (const coding::Annotation &one : annotations) {
        const auto *known = std::get_if<coding::Claim>(&one.value);
        if (known && !known->cause.isEmpty() && (!newest.isValid() || newest <= one.modified)) {
            claim.cause = known->cause;
            newest = one.modified;
        }
    }
    return claim;
}

} // namespace

ArticleWords ArticleWords::of(Workspace &workspace, text::ArticleId article)
{
    return {.text = workspace.text(article),
        .annotations = [&workspace, article] { return workspace.annotations(article); },
        .database = workspace.database(),
        .quantities = workspace.quantities()};
}

base::Result<ArticleWords> ArticleWords::of(
    const store::Database &database, const text::QuantityReader &quantities, text::ArticleId article)
{
    const auto row = database.article(article);
    if (!row)
        return std::unexpected(row.error());
    auto text = *row ? database.text((*row)->article.text) : QString();
    if (!text)
        return std::unexpected(text.error());
    auto annotations = database.annotations(article);
    if (!annotations)
        return std::unexpected(annotations.error());
    return ArticleWords{.text = std::move(*text),
        .annotations = [all = std::move(*annotations)] { return all; },
        .database = database,
        .quantities = quantities};
}

QString wordsAt(const ArticleWords &article, text::Span span)
{
    const bool isInside = span.start >= 0 && span.end <= article.text.size() && !span.isEmpty();
    return isInside ? text::quote(article.text, span).toString() : QString();
}

coding::Value valueFromWords(
    Workspace &workspace, coding::Kind kind, text::ArticleId article, text::Span span)
{
    return valueFromWords(ArticleWords::of(workspace, article), kind, span);
}

coding::Value valueFromWords(const ArticleWords &article, coding::Kind kind, text::Span span)
{
    const QString words = wordsAt(article, span);
    if (words.isEmpty())
        return {};
    switch (kind) {
    case coding::Kind::Figure:
        if (auto quantity = article.quantities.read(article.text, span)) {
            quantity->words = words;
            return *quantity;
        }
        return {};
    case coding::Kind::Entity:
        return entityFromWords(article.database, words);
    case coding::Kind::Claim:
        return usualClaim(article.annotations());
    case coding::Kind::Plain:
        break;
    }
    return {};
}

} // namespace workspace
