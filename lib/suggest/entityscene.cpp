// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/entityscene.h"

#include <algorithm>
#include <bit>

namespace suggest {

namespace {

using text::Token;

constexpr int longestGap = 3;  ///< Tokens between two capitals of one run: "of the", "& the".
constexpr int longestRun = 64; ///< Tokens; a heading in capitals is cut into pieces.

Shape shapeOfSign(QChar sign)
{
    switch (sign.unicode()) {
    case u'-':
    case u'‐':
    case u'‑':
    case u'–':
        return Shape::Hyphen;
    case u'\'':
    case u'’':
        return Shape::Apostrophe;
    case u',':
        return Shape::Comma;
    case u'.':
        return Shape::Stop;
    case u':':
    case u';':
        return Shape::Colon;
    case u'(':
    case u'[':
        return Shape::Opening;
    case u')':
    case u']':
        return Shape::Closing;
    case u'"':
    case u'“':
    case u'”':
    case u'‘':
        return Shape::Quote;
    case u'&':
        return Shape::Ampersand;
    case u'/':
        return Shape::Slash;
    default:
        return Shape::Sign;
    }
}

Shape shapeOfWord(const Token &token, QStringView text)
{
    constexpr int looked = 4; // Letters in which a capital inside shows: "iPhone", "macOS".
    const QStringView word = text::quote(text, token.span);
    const auto isUpper = [](QChar character) { return character.isUpper(); };
    if (token.isAllCapitals) {
        if (word.size() > 1)
            return Shape::Capitals;
        return token.hasStop ? Shape::Initial : Shape::Letter;
    }
    const QStringView rest =
        token.isCapital ? word.sliced(1) : word.first(std::min<qsizetype>(looked, word.size()));
    if (std::ranges::any_of(rest, isUpper))
        return Shape::Mixed;
    return token.isCapital ? Shape::Capital : Shape::Lower;
}

Shape shapeOfNumber(const Token &token, QStringView text)
{
    if (!token.isSpaced && token.span.start > 0 && text[token.span.start - 1].isLetter())
        return Shape::Attached;
    const bool isYear = token.kind == Token::Kind::Number && token.span.length() == 4 &&
                        token.decimals == 0 && token.value >= 1000 && token.value < 2100;
    return isYear ? Shape::Year : Shape::Number;
}

Shape shapeOf(const Token &token, QStringView text)
{
    switch (token.kind) {
    case Token::Kind::Word:
        return shapeOfWord(token, text);
    case Token::Kind::Sign:
        return shapeOfSign(text[token.span.start]);
    default:
        return shapeOfNumber(token, text);
    }
}

} // namespace

SeenWords::SeenWords(size_t keys)
{
    constexpr size_t bitsForKey = 16;
    const int bits = std::clamp(int(std::bit_width(keys * bitsForKey)), 10, 28);
    m_shift = 32 - bits;
    m_bits.resize(size_t(1) << bits);
}

EntityScene::EntityScene(const text::Prose &prose, const EntityWords &words)
    : m_prose(prose)
    , m_words(words)
    , m_lower(prose.tokens().size() / 4)
    , m_capital(prose.tokens().size() / 4)
    , m_repeated(prose.tokens().size() / 4)
    , m_hints(prose.tokens().size() / 4)
{
    takeFacts();
    const auto sentences = prose.sentences();
    for (size_t i = 0; i < sentences.size(); ++i) {
        takePhrases(sentences[i]);
        takeRuns(sentences[i], int(i));
    }
    takeRepeated();
    takeHints();
}

text::Span EntityScene::span(int first, int end) const
{
    text::Span span = m_prose.span(first, end);
    const auto tokens = m_prose.tokens();
    const Token &last = tokens[size_t(end - 1)];
    const bool isSpelled = facts(end - 1).shape == Shape::Initial && end - first > 1 && !last.isSpaced &&
                           tokens[size_t(end - 2)].hasStop;
    if (last.hasStop && (isSpelled || facts(end - 1).classes.testFlag(NameClass::Abbreviation)))
        ++span.end;
    return span;
}

/// Whether all words but short ones start with a capital, and some of them are ordinary ones.
bool EntityScene::isHeading(const text::Sentence &sentence) const
{
    constexpr int longest = 30;  // Tokens
    constexpr int shortWord = 3; // Letters
    constexpr int fewest = 3;    // Words with a capital
    if (sentence.end - sentence.first > longest)
        return false;
    const auto tokens = m_prose.tokens();
    const auto isShort = [](const Token &token) { return token.span.length() <= shortWord; };
    for (int i = sentence.first; i < sentence.end; ++i) {
        const Token &token = tokens[size_t(i)];
        if (token.kind == Token::Kind::Word && !token.isCapital && !isShort(token))
            return false;
    }
    int capitals = 0, ordinary = 0;
    for (int i = sentence.first; i < sentence.end; ++i) {
        const Token &token = tokens[size_t(i)];
        if (token.kind != Token::Kind::Word || !token.isCapital)
            continue;
        ++capitals;
        // "Jobs", "Trims"; "Of" and "Its" where no sentence starts.
        const NameClasses classes = m_words.classes(token.word);
        ordinary += isShort(token)
                        ? i > sentence.first &&
                              classes.testAnyFlags(NameClasses(NameClass::Ordinary) | NameClass::Link)
                        : classes.testFlag(NameClass::Ordinary) ||
                              (!classes && m_words.isFormOfOrdinaryWord(m_prose.word(i)));
    }
    // "Read More"
    return (capitals >= fewest && ordinary * 3 >= capitals) || (capitals == 2 && ordinary == 2);
}

void EntityScene::takeFacts()
{
    const QStringView text = m_prose.text();
    const auto tokens = m_prose.tokens();
    m_facts.resize(tokens.size());
    for (const text::Sentence &sentence : m_prose.sentences()) {
        bool opens = true;
        const bool inHeading = isHeading(sentence);
        for (int i = sentence.first; i < sentence.end; ++i) {
            const Token &token = tokens[size_t(i)];
            TokenFacts &facts = m_facts[size_t(i)];
            facts.key = m_words.key(token, text);
            facts.shape = shapeOf(token, text);
            facts.classes = m_words.classes(token.word);
            facts.isSpaced = token.isSpaced;
            facts.isPossessive = token.isPossessive;
            facts.isInHeading = inHeading;
            if (inHeading && token.kind == Token::Kind::Word)
                opens = true;
            if (inHeading && facts.shape == Shape::Capitals && facts.classes.testFlag(NameClass::Ordinary))
                facts.shape = Shape::Capital;
            facts.opensSentence = opens;
            if (opens && facts.shape == Shape::Capital && !facts.classes &&
                m_words.isFormOfOrdinaryWord(m_prose.word(i)))
                facts.classes = NameClass::Ordinary;
            if (facts.shape == Shape::Lower)
                m_lower.add(facts.key);
            else if (!opens && isCapital(facts.shape))
                m_capital.add(facts.key);
            if (token.kind != Token::Kind::Sign)
                opens = false;
            else if (facts.shape == Shape::Quote || facts.shape == Shape::Colon)
                opens = true;
        }
    }
}

void EntityScene::takePhrases(const text::Sentence &sentence)
{
    const auto tokens = m_prose.tokens();
    for (int i = sentence.first; i < sentence.end; ++i) {
        if (!isCapital(facts(i).shape) || !m_words.startsPhrase(tokens[size_t(i)].word))
            continue;
        const KnownPhrase phrase = m_words.phrase(tokens, i, sentence.end);
        // "Bank of america" is none; "prime minister" after a capital is.
        if (phrase.end == 0 || !(isCapital(facts(phrase.end - 1).shape)))
            continue;
        for (int j = i; j < phrase.end; ++j) {
            m_facts[size_t(j)].phrase = phrase.classes;
            m_facts[size_t(j)].phrasePlace = j == i ? 1 : 2;
        }
        i = phrase.end - 1;
    }
}

/// A token in lower case or a sign that may stand between two capitals of one name.
bool EntityScene::joins(int token, int limit) const
{
    const TokenFacts &here = facts(token);
    switch (here.shape) {
    case Shape::Lower:
        return here.classes.testAnyFlags(NameClasses(NameClass::Link) | NameClass::Particle);
    case Shape::Hyphen:
        // "WASHINGTON – The Senate voted"
        return !here.isSpaced || token + 1 >= limit || !facts(token + 1).isSpaced;
    case Shape::Apostrophe:
    case Shape::Ampersand:
    case Shape::Slash:
        return true;
    case Shape::Stop:
        return !here.isSpaced;
    case Shape::Comma:
        return token + 1 < limit && facts(token + 1).classes.testFlag(NameClass::CompanyEnding);
    default:
        return false;
    }
}

/// The letters of "65th" and "737s", which are a token of their own.
bool EntityScene::endsNumber(const text::Sentence &sentence, int token) const
{
    const TokenFacts &here = facts(sentence, token);
    return here.shape == Shape::Lower && !here.isSpaced && isNumber(facts(sentence, token - 1).shape);
}

int EntityScene::startOfRun(const text::Sentence &sentence, int capital) const
{
    if (capital == sentence.first)
        return capital;
    if (endsNumber(sentence, capital - 1))
        return capital - 2;
    const TokenFacts &before = facts(capital - 1);
    const bool isParticle = before.shape == Shape::Lower && before.classes.testFlag(NameClass::Particle);
    return isParticle || isNumber(before.shape) ? capital - 1 : capital;
}

int EntityScene::endOfRun(const text::Sentence &sentence, int capital) const
{
    const int limit = std::min(sentence.end, capital + longestRun);
    int end = capital + 1;
    while (end < limit) {
        if (isCapital(facts(end).shape) || isNumber(facts(end).shape) || endsNumber(sentence, end)) {
            ++end;
            continue;
        }
        int next = end;
        while (next < limit && next - end < longestGap && joins(next, limit))
            ++next;
        if (next == end || next >= limit || !(isCapital(facts(next).shape) || isNumber(facts(next).shape)))
            break;
        end = next + 1;
    }
    return end;
}

/// A quotation of few words that starts with a capital may be a title: "Time to Wake Up".
int EntityScene::endOfTitle(const text::Sentence &sentence, int capital) const
{
    constexpr int longestTitle = 8;
    if (facts(sentence, capital - 1).shape != Shape::Quote)
        return capital;
    const int limit = std::min(sentence.end, capital + longestTitle);
    for (int end = capital + 1; end < limit; ++end) {
        if (facts(end).shape == Shape::Quote)
            return end;
        if (facts(end).shape == Shape::Comma || facts(end).classes.testFlag(NameClass::Copula))
            return capital;
    }
    return capital;
}

void EntityScene::takeRuns(const text::Sentence &sentence, int index)
{
    int taken = sentence.first;
    for (int i = sentence.first; i < sentence.end; ++i) {
        if (!isCapital(facts(i).shape))
            continue;
        const int end = std::max(endOfRun(sentence, i), endOfTitle(sentence, i));
        m_runs.push_back({std::max(taken, startOfRun(sentence, i)), end, index, int(m_chunks.size())});
        takeChunks(m_runs.back());
        taken = end;
        i = end - 1;
    }
}

} // namespace suggest
