// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/claimwords.h"

namespace suggest {

/// A token that is no word, as clauses see it.
enum class Sign : quint8 { None, Joint, Comma, Quote, Bracket, Dash, Colon, Hard, Question };

/// Whether the cause was spoken of before a sentence, so that other words may stand for it.
enum class Antecedent : quint8 { None, Mentioned, Topic };

/// One sentence with its phrases marked. Tokens are counted as in the prose. Looks are bounded by the
/// stretches that are asked for, so that what asks within a fixed distance takes linear time in all.
class ClaimSentence
{
public:
    ClaimSentence(const text::Prose &prose, const ClaimWords &words, const text::Sentence &sentence,
        Antecedent antecedent = Antecedent::None);

    int first() const { return m_first; }
    int end() const { return m_end; }
    const text::Prose &prose() const { return m_prose; }
    /// Limits a token to the sentence.
    int within(int token) const { return std::clamp(token, m_first, m_end); }

    /// The phrase that begins at a token; one without roles when none does.
    const Match &at(int token) const { return m_matches[size_t(token - m_first)]; }
    bool begins(int token, Roles roles) const { return at(token).roles.has(roles); }
    Sign sign(int token) const { return m_signs[size_t(token - m_first)]; }
    bool isSign(int token) const { return sign(token) != Sign::None; }
    /// Whether a sign parts two sentences in one: a dash, a colon, a semicolon.
    bool isHard(int token) const
    {
        return sign(token) == Sign::Hard || sign(token) == Sign::Dash || sign(token) == Sign::Colon;
    }
    /// What the sentence before it says of the cause: the cause is its topic when it begins with it.
    Antecedent antecedent() const { return m_antecedent; }

    /// The first, and the last, phrase with any of the roles that begins in [first, end); an invalid one when
    /// there is none.
    Match find(int first, int end, Roles roles) const;
    Match findLast(int first, int end, Roles roles) const;
    bool has(int first, int end, Roles roles) const { return find(first, end, roles).isValid(); }

    /// Where the clause around a token begins and ends as far as signs and conjunctions tell, within `reach`
    /// tokens: [first, end).
    int clauseStart(int token, int reach) const;
    int clauseEnd(int token, int reach) const;
    /// Where signs that part more than a comma end what begins at a token, within `reach` tokens.
    int stretchEnd(int token, int reach) const;

private:
    Sign signOf(int token) const;
    bool isMonth(int token, const ClaimWords &words) const;
    void mark(const ClaimWords &words);

    const text::Prose &m_prose;
    int m_first;
    int m_end;
    Antecedent m_antecedent;
    std::vector<Match> m_matches; ///< By the token where they begin; without roles where none does.
    std::vector<Sign> m_signs;
};

} // namespace suggest
