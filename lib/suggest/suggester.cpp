// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/suggester.h"

#include "text/quantityfinder.h"

#include <algorithm>
#include <tuple>

namespace suggest {

using namespace Qt::StringLiterals;

namespace {

/// The names that are known: accepted ones, and those that people added to the lexicon.
std::vector<coding::Entity> withOwnNames(std::vector<coding::Entity> entities, const text::OwnWords &words)
{
    using coding::EntityType;
    const std::pair<QString, EntityType> lists[] = {{u"people"_s, EntityType::Person},
        {u"organisations"_s, EntityType::Organisation}, {u"places"_s, EntityType::Location},
        {u"products"_s, EntityType::Product}};
    for (const auto &[list, type] : lists)
        for (const QString &name : words.value(list))
            entities.push_back({name, type});
    return entities;
}

} // namespace

/// All of them add their words to the one vocabulary, so that a word of a text is looked up once.
struct Suggester::Finders
{
    Finders(const text::Lexicon &lexicon, const Knowledge &knowledge)
        : figures(lexicon, vocabulary)
        , entities(lexicon, vocabulary, withOwnNames(knowledge.entities, lexicon.ownWords()))
    {
        for (const WantedClaims &wanted : knowledge.claims)
            claims.emplace_back(
                ClaimFinder(lexicon, vocabulary, CauseOfInterest::of(wanted.cause, lexicon)), wanted.tag);
    }

    text::Vocabulary vocabulary;
    text::QuantityFinder figures;
    EntityFinder entities;
    std::vector<std::pair<ClaimFinder, coding::TagId>> claims; ///< With the tags of what each finds.
};

namespace {

/// Whether a name with digits begins or ends within an amount: "NOK1.9bn" is none, Amazon is one in "27,000
/// Amazon jobs".
bool isOfAnAmount(const FoundEntity &entity, QStringView text, const std::vector<text::Span> &figures)
{
    if (std::ranges::none_of(text::quote(text, entity.span), [](QChar c) { return c.isDigit(); }))
        return false;
    const auto next = std::ranges::upper_bound(figures, entity.span.start, {}, &text::Span::end);
    return next != figures.end() && next->start < entity.span.end &&
           (entity.span.start >= next->start || entity.span.end <= next->end);
}

} // namespace

Suggester::Suggester(const text::Lexicon &lexicon, const Knowledge &knowledge)
    : m_finders(std::make_unique<Finders>(lexicon, knowledge))
{
}

Suggester::~Suggester() = default;

std::vector<Suggestion> Suggester::suggest(QStringView text) const
{
    using coding::Kind;
    const text::Prose prose(text, m_finders->vocabulary);
    std::vector<Suggestion> suggestions;
    std::vector<text::Span> figures; // in the order of the text
    for (text::FoundQuantity &found : m_finders->figures.find(prose)) {
        figures.push_back(found.span);
        suggestions.push_back({Kind::Figure, found.span, std::move(found.quantity), {}, found.confidence});
    }
    std::vector<FoundEntity> entities = m_finders->entities.find(prose);
    std::erase_if(entities, [&](const FoundEntity &entity) { return isOfAnAmount(entity, text, figures); });
    for (const FoundEntity &found : entities)
        suggestions.push_back({Kind::Entity, found.span, found.entity, {}, found.confidence});
    for (const auto &[finder, tag] : m_finders->claims)
        for (FoundClaim &found : finder.find(prose, entities))
            suggestions.push_back({Kind::Claim, found.span, std::move(found.claim), tag, found.confidence});
    std::ranges::stable_sort(suggestions, {},
        [](const Suggestion &one) { return std::tuple(one.span.start, one.span.end, one.kind); });
    return suggestions;
}

} // namespace suggest
