// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/claimquotations.h"
#include "suggest/claimsentence.h"
#include "suggest/entityfinder.h"

#include <QHash>

namespace suggest {

/// Who is quoted or reported in a prose: walks through it once, in order, and keeps whom "he" and "the
/// company" mean there. Takes time linear in the prose for all that it is asked.
class ClaimSpeakers
{
public:
    /// All three must outlive it; the entities are the prose's, in order.
    ClaimSpeakers(
        const text::Prose &prose, const ClaimWords &words, const std::vector<FoundEntity> &entities);

    /// Whose words the tokens [first, end) of a sentence are: a name, what people are called ("employees"),
    /// or `author`. `sentence` is the one numbered `number` in the prose; they are to be asked for in order.
    /// `verb` is the one that blames or denies and whose subject is the speaker, or -1.
    QString speakerOf(const ClaimSentence &sentence, int number, int first, int end, int verb);

    /// A verb whose subject stands right before it ("which Amazon linked to AI"); else -1.
    int activeVerb(const ClaimSentence &sentence, int verb);

private:
    void advance(int token);
    bool startsSentence(int token) const;
    QString quoted(size_t quotation);
    QString reportedBefore(const ClaimSentence &sentence, int first);
    QString reportedWithin(const ClaimSentence &sentence, int first, int end);
    QString reportedAfter(const ClaimSentence &sentence, int end);
    QString inStretch(int first, int end, bool isAfter);
    QString subjectBefore(const ClaimSentence &sentence, int verb, int limit);
    QString subjectAfter(const ClaimSentence &sentence, int first, int end);
    QString subjectAt(const ClaimSentence &sentence, int token);
    static bool hasDeterminer(const ClaimSentence &sentence, int token);
    const FoundEntity *memberOf(const ClaimSentence &sentence, const FoundEntity &place) const;
    const Match &phraseAround(const ClaimSentence &sentence, int token) const;
    QString nameAt(int token) const;
    QString wordsOf(const Match &match) const;
    QString organisationBefore(int token) const;
    const FoundEntity *entityAt(int token) const;

    const text::Prose &m_prose;
    const ClaimWords &m_words;
    const std::vector<FoundEntity> &m_entities;
    size_t m_next = 0;              ///< The first entity that is not behind yet.
    QString m_person;               ///< The last person named.
    QString m_organisation;         ///< The organisation in focus: named most often so far.
    QHash<QString, int> m_mentions; ///< Of organisations, so far.
    ClaimQuotations m_quotations;
};

} // namespace suggest
