// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/claimsentence.h"
#include "suggest/entityfinder.h"

#include <QHash>

namespace suggest {

/// Who is meant by the subject of a verb: a name, what stands for one named before ("she", "the company"), or
/// what people are called ("employees"). Walks through a prose once, in order. Takes time linear in the prose
/// for all that it is asked.
class ClaimSubjects
{
public:
    /// All three must outlive it; the entities are the prose's, in order.
    ClaimSubjects(
        const text::Prose &prose, const ClaimWords &words, const std::vector<FoundEntity> &entities);

    /// Takes note of those named before a token; to be called in order.
    void advance(int token);
    /// Who stands before a verb, not before `limit`; empty when nobody does.
    QString before(const ClaimSentence &sentence, int verb, int limit);
    /// Who stands in [first, end), after a verb or "according to"; empty when nobody does.
    QString after(const ClaimSentence &sentence, int first, int end);
    /// Who is meant by what stands at a token; empty when nobody is.
    QString at(const ClaimSentence &sentence, int token);
    /// Whom a noun right before, or after, a verb names that is in no list: "the surgeon said"; empty when
    /// there is none.
    QString nounBefore(const ClaimSentence &sentence, int verb, int limit) const;
    QString nounAfter(const ClaimSentence &sentence, int verb, int end) const;
    /// The one spoken of last: whose an unattributed quotation is; empty when nobody was named.
    QString inFocus() const { return m_person.isEmpty() ? m_organisation : m_person; }

private:
    bool startsSentence(int token) const;
    QString personOf(const FoundEntity &entity) const;
    bool isCommonNoun(const ClaimSentence &sentence, int token) const;
    const FoundEntity *memberOf(const ClaimSentence &sentence, const FoundEntity &place) const;
    const Match &phraseAround(const ClaimSentence &sentence, int token) const;
    QString ofEntity(const ClaimSentence &sentence, const FoundEntity &entity) const;
    QString ofOrganisation(const ClaimSentence &sentence, const Match &match);
    QString groupBefore(int token) const;
    QString nameAt(int token) const;
    QString nameAfter(const ClaimSentence &sentence, int token) const;
    QString wordsOf(const ClaimSentence &sentence, const Match &match) const;
    QString organisationBefore(int token) const;
    const FoundEntity *entityAt(int token) const;

    const text::Prose &m_prose;
    const ClaimWords &m_words;
    const std::vector<FoundEntity> &m_entities;
    size_t m_next = 0;              ///< The first entity that is not behind yet.
    QString m_person;               ///< The last person named.
    QString m_organisation;         ///< The organisation in focus: named most often so far.
    QHash<QString, int> m_mentions; ///< Of organisations, so far.
};

} // namespace suggest
