// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/claimchain.h"
#include "suggest/claimquotations.h"
#include "suggest/claimsubjects.h"

namespace suggest {

/// Who is quoted or reported in a prose: walks through it once, in order. Takes time linear in the prose for
/// all that it is asked.
class ClaimSpeakers
{
public:
    /// All three must outlive it; the entities are the prose's, in order.
    ClaimSpeakers(
        const text::Prose &prose, const ClaimWords &words, const std::vector<FoundEntity> &entities);

    /// Whose words the tokens [first, end) of a sentence are: a name, what people are called ("employees"),
    /// or `author`. `number` is the sentence's in the prose; they are to be asked for in order. The chain is
    /// that of the link: the nearest word of it whose subject can be told says who.
    QString speakerOf(
        const ClaimSentence &sentence, int number, int first, int end, const std::vector<Governor> &chain);

private:
    QString quoted(size_t quotation);
    QString inStretch(int first, int end, bool isAfter);
    QString subjectOf(const ClaimSentence &sentence, const Governor &governor);
    static bool isBound(const ClaimSentence &sentence, const Governor &governor);
    static bool isParticiple(const ClaimSentence &sentence, int verb);
    QString beforeVerb(const ClaimSentence &sentence, int verb, int from);
    QString headline(const ClaimSentence &sentence, int first);

    const text::Prose &m_prose;
    const ClaimWords &m_words;
    ClaimSubjects m_subjects;
    ClaimQuotations m_quotations;
};

} // namespace suggest
