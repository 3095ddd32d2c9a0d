// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/figurewords.h"
#include "text/numbergrammar.h"
#include "text/tokenrun.h"

#include <QVarLengthArray>

namespace text {

/// A noun with what prepositions join to it: "sales of cars at Siemens in China".
struct NounPhrase
{
    TokenRun head;                      ///< "sales"; empty when there are only names.
    TokenRun words;                     ///< The head and what belongs to it but for names: "sales of cars".
    QVarLengthArray<TokenRun, 3> names; ///< "Siemens", "China", from the last to the first.
    bool isNumbered = false;            ///< "the number of" stands before the head.
    bool hasOwner = false;              ///< One of the names is no mere place.
    int before = 0;           ///< One past the token before the whole, its articles and its preposition.
    bool isAdverbial = false; ///< A preposition joins it to the verb that ends at `before`.

    bool isEmpty() const { return head.isEmpty() && names.isEmpty(); }
};

/// Tells nouns, names and verbs apart by their words and capitals, and reads phrases of nouns. English word
/// order. Every call looks at a bounded number of tokens.
class NounPhrases
{
public:
    /// Both arguments must outlive this.
    NounPhrases(const TokenView &view, const FigureLexicon &lexicon)
        : m_view(view)
        , m_lexicon(lexicon)
    {
    }

    /// Goes on to a sentence, [first, limit).
    void enter(int first, int limit);
    int first() const { return m_first; } ///< Of the sentence.
    /// Whether most words of the sentence have capitals, as in headlines: then these make no name.
    bool isTitle();

    /// The phrase that ends before a token and starts at `floor` or later.
    NounPhrase before(int end, int floor);
    /// The nouns from a token on, past an article: "the trial". Empty when they are a name or a time.
    TokenRun after(int at);
    /// The start of the words that tell a time and end before a token, with their preposition: "in May", "for
    /// the six months to June"; that token when there are none.
    int startOfPeriod(int end, int floor) const;

    bool isName(int at);
    /// Whether the word is the end of a compound with a hyphen: "up" in "start-up".
    bool endsCompound(int at, int floor) const;
    bool isNoun(int at) const;
    bool isVerb(int at) const;
    /// Whether an article or owner before the word makes a noun of it: "its forecast".
    bool isDetermined(int at, int floor) const;
    /// A sentence's first word that is no name.
    bool isPlainOpening(int at);
    /// Whether a sentence's first word is a name rather than capitalised for its place.
    bool opensWithName(int at, int end);
    bool is(int at, FigureWord word) const { return m_lexicon.of(m_view[at].word) & word; }
    bool is(int at, ClauseWord word) const { return m_lexicon.inClause(m_view[at].word) & word; }

    /// The words as written; of a sentence's first one and of a headline's without capitals that say nothing.
    QString textOf(TokenRun run);

private:
    TokenRun nounsBefore(int end, int floor);
    bool isNounBefore(int at, bool isLast, int floor) const;
    int withoutArticles(int at, int floor) const;
    bool isCapitalised(int at) const;
    bool isAgent(int at, int end) const;

    const TokenView &m_view;
    const FigureLexicon &m_lexicon;
    int m_first = 0;
    int m_limit = 0;
    enum class Writing { Unknown, Title, Plain } m_writing = Writing::Unknown;
};

} // namespace text
