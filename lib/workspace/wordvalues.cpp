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
coding::Entity entityFromWords(const WordSource &source, const QString &words)
{
    const QString name = nameFromWords(words);
    const auto known = source.database.entityNamed(name);
    return known && *known ? **known : coding::Entity{.name = name};
}

/// A claim as it most often is: the author asserts it of what the article's last claim gave as the cause.
coding::Claim usualClaim(const WordSource &source, text::ArticleId article)
{
    coding::Claim claim{
        .stance = coding::Stance::Asserts, .speaker = u"author"_s, .cause = u"AI"_s, .effect = {}};
    QDateTime newest;
    for (const coding::Annotation &one : source.annotations(article)) {
        const auto *known = std::get_if<coding::Claim>(&one.value);
        if (known && !known->cause.isEmpty() && (!newest.isValid() || newest <= one.modified)) {
            claim.cause = known->cause;
            newest = one.modified;
        }
    }
    return claim;
}

} // namespace

WordSource WordSource::of(Workspace &workspace)
{
    return {.text = [&workspace](text::ArticleId article) { return workspace.text(article); },
        .annotations = [&workspace](text::ArticleId article) { return workspace.annotations(article); },
        .database = workspace.database(),
        .quantities = workspace.quantities()};
}

WordSource WordSource::of(const store::Database &database, const text::QuantityReader &quantities)
{
    const auto text = [&database](text::ArticleId article) {
        const auto row = database.article(article);
        return row && *row ? database.text((*row)->article.text).value_or(QString()) : QString();
    };
    const auto annotations = [&database](text::ArticleId article) {
        return database.annotations(article).value_or(std::vector<coding::Annotation>());
    };
    return {.text = text, .annotations = annotations, .database = database, .quantities = quantities};
}

QString wordsAt(const WordSource &source, text::ArticleId article, text::Span span)
{
    const QString text = source.text(article);
    const bool isInside = span.start >= 0 && span.end <= text.size() && !span.isEmpty();
    return isInside ? text::quote(text, span).toString() : QString();
}

coding::Value valueFromWords(
    Workspace &workspace, coding::Kind kind, text::ArticleId article, text::Span span)
{
    return valueFromWords(WordSource::of(workspace), kind, article, span);
}

coding::Value valueFromWords(
    const WordSource &source, coding::Kind kind, text::ArticleId article, text::Span span)
{
    const QString words = wordsAt(source, article, span);
    if (words.isEmpty())
        return {};
    switch (kind) {
    case coding::Kind::Figure:
        if (auto quantity = source.quantities.read(source.text(article), span)) {
            quantity->words = words;
            return *quantity;
        }
        return {};
    case coding::Kind::Entity:
        return entityFromWords(source, words);
    case coding::Kind::Claim:
        return usualClaim(source, article);
    case coding::Kind::Plain:
        break;
    }
    return {};
}

} // namespace workspace
