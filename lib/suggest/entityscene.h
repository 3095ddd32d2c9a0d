// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/entitywords.h"
#include "text/prose.h"

#include <vector>

namespace suggest {

/// How a token is written.
enum class Shape : quint8 {
    Sign,
    Lower,    ///< "unit"
    Capital,  ///< "Amazon"
    Capitals, ///< "AWS"
    Letter,   ///< "A"
    Initial,  ///< "J."
    Mixed,    ///< "iPhone", "McDonald"
    Number,
    Year,     ///< A number that may be one.
    Attached, ///< A number right after letters: "A320"
    Hyphen,
    Apostrophe,
    Comma,
    Stop,
    Colon,
    Opening, ///< A bracket
    Closing,
    Quote,
    Ampersand,
    Slash,
    None, ///< Beyond the sentence
};

/// A word may be a part of a name by the way it is written.
constexpr bool isCapital(Shape shape)
{
    return shape >= Shape::Capital && shape <= Shape::Mixed;
}

constexpr bool isNumber(Shape shape)
{
    return shape >= Shape::Number && shape <= Shape::Attached;
}

/// What an article says here or there about a word that stands in a name.
enum class Hint : quint32 {
    AfterTitle = 1 << 0,
    AfterRole = 1 << 1,
    BeforeSpeech = 1 << 2,
    AfterPlaceWord = 1 << 3, ///< "near", "in"
    AfterThe = 1 << 4,
    WithCompanyEnding = 1 << 5, ///< In one name with "Inc".
    WithOrganisationWord = 1 << 6,
    WithPlaceWord = 1 << 7,
    WithWorkWord = 1 << 8,
    WithProductWord = 1 << 9,
    AfterFirstName = 1 << 10,
    InFullName = 1 << 11,      ///< A first name that others follow.
    InParentheses = 1 << 12,   ///< "(AWS)"
    BeforePlaceName = 1 << 13, ///< "Austin, Texas"
    Possessive = 1 << 14,
    BeforeNumber = 1 << 15,
    BesideRole =
        1 << 16, ///< "the Konami executive", or said to be somebody: "X, an analyst", "X was a singer"
    BesideOrganisation = 1 << 17, ///< The same of a company, a band.
    BesidePlace = 1 << 18,
    BesideWork = 1 << 19,
    BesideProduct = 1 << 20,
    Alone = 1 << 21,    ///< A name of its own.
    InLonger = 1 << 22, ///< Part of a longer one.
};
Q_DECLARE_FLAGS(Hints, Hint)
Q_DECLARE_OPERATORS_FOR_FLAGS(Hints)

/// What is known of one token of an article before anything is decided.
struct TokenFacts
{
    quint32 key = 0; ///< See wordKey().
    NameClasses classes;
    NameClasses phrase;     ///< Of the phrase of several words that it stands in.
    quint8 phrasePlace = 0; ///< 0 in none, 1 its first word, 2 another.
    Shape shape = Shape::None;
    bool opensSentence = false; ///< Any word would be written with a capital here.
    bool isInHeading = false;   ///< In a sentence that capitalises its words: "Lean but Ambitious".
    bool isSpaced = false;
    bool isPossessive = false; ///< "Amazon's"
};

/// A set of word keys that may say yes to a key that is not in it, now and then: one bit a key.
class SeenWords
{
public:
    /// Room for about that many keys.
    explicit SeenWords(size_t keys);

    void add(quint32 key) { m_bits[slot(key)] = true; }
    bool contains(quint32 key) const { return m_bits[slot(key)]; }

private:
    size_t slot(quint32 key) const { return size_t(quint32(key * 0x9E3779B1U) >> m_shift); }

    int m_shift = 0;
    std::vector<bool> m_bits;
};

/// The hints about each word of an article.
class WordHints
{
public:
    /// Room for that many words.
    explicit WordHints(size_t words);

    void add(quint32 key, Hints hints);
    Hints of(quint32 key) const;

private:
    struct Slot
    {
        quint32 key = 0;
        Hints hints;
    };

    size_t slot(quint32 key) const;

    int m_shift = 0;
    std::vector<Slot> m_slots;
};

/// Tokens that are written as one name, without small words: [first, end).
struct Chunk
{
    int first = 0;
    int end = 0;
    NameClasses said; ///< What the words right after it say it is: "X was a singer"
    Hints beside;     ///< What the words before it say, which holds for the next in a list, too.
};

/// Tokens of one sentence, [first, end), that may hold names.
struct EntityRun
{
    int first = 0;
    int end = 0;
    int sentence = 0;   ///< Its index.
    int firstChunk = 0; ///< The index of its first chunk.
};

/// A prose with what is known of each token, and the runs of tokens that may hold names.
class EntityScene
{
public:
    /// Takes time linear in the prose's length. All arguments must outlive it.
    EntityScene(const text::Prose &prose, const EntityWords &words);

    const text::Prose &prose() const { return m_prose; }
    const TokenFacts &facts(int token) const { return m_facts[size_t(token)]; }
    /// The facts of a token of a sentence; empty ones beyond it.
    const TokenFacts &facts(const text::Sentence &sentence, int token) const
    {
        return token >= sentence.first && token < sentence.end ? facts(token) : m_beyond;
    }
    /// In order.
    const std::vector<EntityRun> &runs() const { return m_runs; }
    /// Those of all runs, in order.
    const std::vector<Chunk> &chunks() const { return m_chunks; }
    /// The text of tokens [first, end), with the full stop that belongs to the last: "U.S.", "Apple Inc."
    text::Span span(int first, int end) const;

    /// What the article says of the word, wherever it stands in a name.
    Hints hints(quint32 key) const { return m_hints.of(key); }
    /// Whether the article has the word in lower case, too.
    bool isSeenInLowerCase(quint32 key) const { return m_lower.contains(key); }
    /// Whether the article has the word with a capital where no sentence starts.
    bool isSeenInCapitals(quint32 key) const { return m_capital.contains(key); }
    /// Whether the article has a token of a run between the same neighbours again: "to" in "Road to
    /// Perdition".
    bool isRepeated(int token) const { return m_repeated.contains(threeKey(token)); }
    /// What the words of a chunk say of it by themselves: those that are known as names, and what ends it.
    NameClasses classesOf(const Chunk &chunk) const;

private:
    void takeFacts();
    bool isHeading(const text::Sentence &sentence) const;
    void takePhrases(const text::Sentence &sentence);
    void takeRuns(const text::Sentence &sentence, int index);
    void takeChunks(const EntityRun &run);
    void takeHints();
    void takeHints(const text::Sentence &sentence, Chunk &chunk, Hints inherited);
    Hints inheritedHints(const text::Sentence &sentence, size_t chunk) const;
    int afterParentheses(const text::Sentence &sentence, int token) const;
    Hints hintsBefore(const text::Sentence &sentence, const Chunk &chunk) const;
    Hints hintsAfter(const text::Sentence &sentence, const Chunk &chunk) const;
    Hints hintsWithin(const Chunk &chunk) const;
    NameClasses saidAfter(const text::Sentence &sentence, const Chunk &chunk) const;
    bool endsNumber(const text::Sentence &sentence, int token) const;
    int startOfRun(const text::Sentence &sentence, int capital) const;
    int endOfRun(const text::Sentence &sentence, int capital) const;
    int endOfTitle(const text::Sentence &sentence, int capital) const;
    bool joins(int token, int limit) const;
    bool isInChunk(int token) const;
    quint32 threeKey(int token) const;
    void takeRepeated();

    const text::Prose &m_prose;
    const EntityWords &m_words;
    std::vector<TokenFacts> m_facts;
    TokenFacts m_beyond;
    std::vector<EntityRun> m_runs;
    std::vector<Chunk> m_chunks;
    SeenWords m_lower;
    SeenWords m_capital;
    SeenWords m_repeated;
    WordHints m_hints;
};

} // namespace suggest
