// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an article says about its names: the part of EntityScene that looks around them.

#include "suggest/entityscene.h"

#include <algorithm>
#include <bit>

namespace suggest {

namespace {

/// What the words beside a name tell of it.
Hints besides(NameClasses classes)
{
    Hints hints;
    hints.setFlag(Hint::BesideRole, classes.testFlag(NameClass::Role));
    hints.setFlag(Hint::BesideOrganisation,
        classes.testAnyFlags(NameClasses(NameClass::OrganisationWord) | NameClass::CompanyEnding));
    hints.setFlag(Hint::BesidePlace, classes.testFlag(NameClass::PlaceWord));
    hints.setFlag(Hint::BesideWork, classes.testFlag(NameClass::WorkWord));
    hints.setFlag(Hint::BesideProduct, classes.testFlag(NameClass::ProductWord));
    return hints;
}

} // namespace

WordHints::WordHints(size_t words)
{
    const int bits = std::clamp(int(std::bit_width(words * 2)), 6, 28);
    m_shift = 32 - bits;
    m_slots.resize(size_t(1) << bits);
}

/// Where a word is, or would be; after some steps it shares another's place rather than search on.
size_t WordHints::slot(quint32 key) const
{
    constexpr size_t longestSearch = 16;
    const size_t start = size_t(quint32(key * 0x9E3779B1U) >> m_shift);
    for (size_t step = 0; step < longestSearch; ++step) {
        const size_t at = (start + step) & (m_slots.size() - 1);
        if (m_slots[at].key == key || m_slots[at].key == 0)
            return at;
    }
    return start;
}

void WordHints::add(quint32 key, Hints hints)
{
    Slot &place = m_slots[slot(key)];
    if (place.key == 0)
        place.key = key;
    place.hints |= hints;
}

Hints WordHints::of(quint32 key) const
{
    return m_slots[slot(key)].hints;
}

bool EntityScene::isInChunk(int token) const
{
    const Shape shape = facts(token).shape;
    const bool endsItsNumber =
        shape == Shape::Lower && !facts(token).isSpaced && token > 0 && isNumber(facts(token - 1).shape);
    return endsItsNumber || isCapital(shape) || isNumber(shape) || shape == Shape::Hyphen ||
           shape == Shape::Apostrophe || shape == Shape::Ampersand;
}

void EntityScene::takeChunks(const EntityRun &run)
{
    for (int token = run.first; token < run.end;) {
        int end = token + 1;
        if (isInChunk(token))
            while (end < run.end && isInChunk(end) && !facts(end - 1).isPossessive)
                ++end;
        m_chunks.push_back({token, end, {}});
        token = end;
    }
}

void EntityScene::takeHints()
{
    const auto sentences = m_prose.sentences();
    for (size_t run = 0; run < m_runs.size(); ++run) {
        const size_t end = run + 1 < m_runs.size() ? size_t(m_runs[run + 1].firstChunk) : m_chunks.size();
        for (size_t chunk = size_t(m_runs[run].firstChunk); chunk < end; ++chunk)
            if (isInChunk(m_chunks[chunk].first))
                takeHints(sentences[size_t(m_runs[run].sentence)], m_chunks[chunk]);
    }
}

void EntityScene::takeHints(const text::Sentence &sentence, Chunk &chunk)
{
    chunk.said = saidAfter(sentence, chunk);
    const bool isAlone = chunk.end == chunk.first + 1;
    const Hints hints = hintsBefore(sentence, chunk) | hintsAfter(sentence, chunk) | hintsWithin(chunk) |
                        besides(chunk.said) | (isAlone ? Hint::Alone : Hint::InLonger);
    for (int token = chunk.first; token < chunk.end; ++token) {
        const TokenFacts &here = facts(token);
        if (!isCapital(here.shape))
            continue;
        Hints own = hints;
        if (here.classes.testFlag(NameClass::FirstName) && token + 1 < chunk.end)
            own |= Hint::InFullName;
        if (token > chunk.first && facts(token - 1).classes.testFlag(NameClass::FirstName))
            own |= Hint::AfterFirstName;
        m_hints.add(here.key, own);
    }
}

Hints EntityScene::hintsBefore(const text::Sentence &sentence, const Chunk &chunk) const
{
    Hints hints;
    const TokenFacts &before = facts(sentence, chunk.first - 1);
    hints.setFlag(Hint::AfterTitle, before.classes.testFlag(NameClass::Title));
    if (before.shape == Shape::Lower) {
        hints.setFlag(Hint::AfterRole, before.classes.testFlag(NameClass::Role));
        hints.setFlag(Hint::AfterPlaceWord, before.classes.testFlag(NameClass::BeforePlace));
        hints |= besides(before.classes & kindClasses);
    }
    // "the town of Example"
    const TokenFacts &head = facts(sentence, chunk.first - 2);
    if (before.classes.testFlag(NameClass::Link) && head.shape == Shape::Lower)
        hints |= besides(head.classes & (NameClasses(NameClass::PlaceWord)));
    hints.setFlag(Hint::AfterThe, before.classes.testFlag(NameClass::Article));
    const bool isEnclosed =
        before.shape == Shape::Opening && facts(sentence, chunk.end).shape == Shape::Closing;
    hints.setFlag(Hint::InParentheses, isEnclosed);
    return hints;
}

Hints EntityScene::hintsAfter(const text::Sentence &sentence, const Chunk &chunk) const
{
    Hints hints;
    const TokenFacts &after = facts(sentence, chunk.end);
    hints.setFlag(Hint::BeforeSpeech, after.classes.testFlag(NameClass::Speech));
    hints.setFlag(Hint::BeforeNumber, isNumber(after.shape));
    hints.setFlag(Hint::Possessive, facts(chunk.end - 1).isPossessive);
    if (after.shape == Shape::Comma) {
        const TokenFacts &next = facts(sentence, chunk.end + 1);
        const NameClasses places = NameClasses(NameClass::Country) | NameClass::Region;
        hints.setFlag(Hint::BeforePlaceName, isCapital(next.shape) && next.classes.testAnyFlags(places));
    }
    return hints;
}

Hints EntityScene::hintsWithin(const Chunk &chunk) const
{
    Hints hints;
    if (chunk.end == chunk.first + 1)
        return hints;
    const NameClasses last = facts(chunk.end - 1).classes;
    const NameClasses ends = last | facts(chunk.first).classes;
    hints.setFlag(Hint::WithCompanyEnding, last.testFlag(NameClass::CompanyEnding));
    hints.setFlag(Hint::WithOrganisationWord, last.testFlag(NameClass::OrganisationWord));
    hints.setFlag(Hint::WithPlaceWord, ends.testFlag(NameClass::PlaceWord));
    hints.setFlag(Hint::WithWorkWord, last.testFlag(NameClass::WorkWord));
    hints.setFlag(Hint::WithProductWord, last.testFlag(NameClass::ProductWord));
    return hints;
}

/// The kind of thing that "X is a …", "X, a …" or "X, who …" says X is.
NameClasses EntityScene::saidAfter(const text::Sentence &sentence, const Chunk &chunk) const
{
    constexpr int reach = 9; // Tokens: "was a German film and television actor"
    int at = chunk.end;
    const bool isApposition = facts(sentence, at).shape == Shape::Comma;
    if (isApposition && facts(sentence, at + 1).classes.testFlag(NameClass::AfterPerson))
        return NameClass::Role;
    if (!isApposition && !facts(sentence, at).classes.testFlag(NameClass::Copula))
        return {};
    ++at;
    if (!facts(sentence, at).classes.testFlag(NameClass::Article))
        return {};
    NameClasses kind;
    for (int end = at + reach; ++at < end;) {
        const TokenFacts &here = facts(sentence, at);
        if (isCapital(here.shape) || isNumber(here.shape) || here.shape == Shape::Hyphen)
            continue;
        if (here.shape != Shape::Lower ||
            here.classes.testAnyFlags(
                NameClasses(NameClass::Link) | NameClass::BeforePlace | NameClass::Speech))
            break;
        const NameClasses said = here.classes & kindClasses;
        if (said)
            kind = said;
    }
    return kind;
}

} // namespace suggest
