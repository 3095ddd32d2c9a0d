// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an article says about its names: the part of EntityScene that looks around them.

#include "suggest/entityscene.h"

#include <algorithm>
#include <bit>

namespace suggest {

namespace {

/// Hints that say what kind of thing a name is.
constexpr Hints kindHints = Hints(Hint::BesideRole) | Hint::BesideOrganisation | Hint::BesidePlace |
                            Hint::BesideWork | Hint::BesideProduct;

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

/// The key of a token with those on both sides of it.
quint32 EntityScene::threeKey(int token) const
{
    const auto key = [&](int i) { return i >= 0 && size_t(i) < m_facts.size() ? m_facts[size_t(i)].key : 0; };
    return (key(token - 1) * 0x85EBCA6BU + key(token)) * 0xC2B2AE35U + key(token + 1);
}

void EntityScene::takeRepeated()
{
    SeenWords once(m_facts.size() / 4);
    for (const EntityRun &run : m_runs)
        for (int token = run.first + 1; token + 1 < run.end; ++token) {
            if (isCapital(facts(token).shape))
                continue;
            const quint32 key = threeKey(token);
            if (once.contains(key))
                m_repeated.add(key);
            once.add(key);
        }
}

NameClasses EntityScene::classesOf(const Chunk &chunk) const
{
    const TokenFacts &first = facts(chunk.first);
    const TokenFacts &last = facts(chunk.end - 1);
    NameClasses classes = (first.classes & NameClass::FirstName) | (last.classes & kindClasses) |
                          (first.phrase & gazetteerClasses);
    if (chunk.end == chunk.first + 1)
        classes |= first.classes & (gazetteerClasses | NameClass::Surname);
    return classes;
}

void EntityScene::takeHints()
{
    const auto sentences = m_prose.sentences();
    for (size_t run = 0; run < m_runs.size(); ++run) {
        const size_t end = run + 1 < m_runs.size() ? size_t(m_runs[run + 1].firstChunk) : m_chunks.size();
        for (size_t chunk = size_t(m_runs[run].firstChunk); chunk < end; ++chunk)
            if (isInChunk(m_chunks[chunk].first)) {
                const text::Sentence &sentence = sentences[size_t(m_runs[run].sentence)];
                takeHints(sentence, m_chunks[chunk], inheritedHints(sentence, chunk));
            }
    }
}

/// "the bands A, B and C": what is said of A holds for B and C.
Hints EntityScene::inheritedHints(const text::Sentence &sentence, size_t chunk) const
{
    // A small word between two chunks is one itself.
    for (size_t back = 1; back <= 2 && back <= chunk; ++back) {
        const Chunk &before = m_chunks[chunk - back];
        if (before.first < sentence.first)
            break;
        if (!isInChunk(before.first))
            continue;
        const int gap = m_chunks[chunk].first - before.end;
        const bool isList =
            (gap == 1 || gap == 2) &&
            (facts(before.end).shape == Shape::Comma || facts(before.end).classes.testFlag(NameClass::Link));
        return isList && facts(m_chunks[chunk].first - 1).shape != Shape::Quote ? before.beside : Hints();
    }
    return {};
}

void EntityScene::takeHints(const text::Sentence &sentence, Chunk &chunk, Hints inherited)
{
    const Hints before = hintsBefore(sentence, chunk);
    chunk.beside = (before & kindHints) | inherited;
    chunk.said = saidAfter(sentence, chunk);
    const bool isAlone = chunk.end == chunk.first + 1;
    const Hints hints = before | inherited | hintsAfter(sentence, chunk) | hintsWithin(chunk) |
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
    // "carmakers such as Example", "carmakers, including Example"
    if (before.classes.testFlag(NameClass::BeforeExample)) {
        constexpr int reach = 3;
        int at = chunk.first - 2;
        while (
            at > chunk.first - 2 - reach && (facts(sentence, at).classes.testFlag(NameClass::BeforeExample) ||
                                                facts(sentence, at).shape == Shape::Comma))
            --at;
        if (facts(sentence, at).shape == Shape::Lower)
            hints |= besides(facts(sentence, at).classes & kindClasses);
    }
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

/// The token after "(…)", when one stands there.
int EntityScene::afterParentheses(const text::Sentence &sentence, int token) const
{
    constexpr int reach = 24;
    if (facts(sentence, token).shape != Shape::Opening)
        return token;
    for (int at = token + 1; at < std::min(sentence.end, token + reach); ++at)
        if (facts(at).shape == Shape::Closing)
            return at + 1;
    return token;
}

/// The kind of thing that "X is a …", "X, a …", "X, who …", "X, 42, …" or "X (born …" says X is.
NameClasses EntityScene::saidAfter(const text::Sentence &sentence, const Chunk &chunk) const
{
    constexpr int reach = 9; // Tokens: "was a German film and television actor"
    int at = chunk.end;
    if (facts(sentence, at).shape == Shape::Quote)
        ++at;
    const TokenFacts &next = facts(sentence, at + 1);
    if (facts(sentence, at).shape == Shape::Opening &&
        (next.classes.testFlag(NameClass::AfterPerson) || next.shape == Shape::Year))
        return NameClass::Role;
    at = afterParentheses(sentence, at);
    const bool isApposition = facts(sentence, at).shape == Shape::Comma;
    const TokenFacts &second = facts(sentence, at + 1);
    const bool isAge = second.shape == Shape::Number && facts(sentence, at + 2).shape == Shape::Comma;
    const bool isSomebody = second.classes.testFlag(NameClass::AfterPerson) || (isApposition && isAge);
    if (isSomebody && (isApposition || facts(sentence, at).classes.testFlag(NameClass::Copula)))
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
