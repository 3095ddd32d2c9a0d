// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/claimspeakers.h"

#include <algorithm>

namespace suggest {

using namespace Qt::StringLiterals;

namespace {

// How far is looked, in tokens.
constexpr int quotationReach = 16;   ///< From a quotation to who is quoted.
constexpr int shortestQuotation = 4; ///< Shorter ones are somebody's words in another's sentence.
constexpr int headlineReach = 7;     ///< Before the colon of "Delmar Bank: AI not to blame".

const QString author = u"author"_s;

} // namespace

ClaimSpeakers::ClaimSpeakers(
    const text::Prose &prose, const ClaimWords &words, const std::vector<FoundEntity> &entities)
    : m_prose(prose)
    , m_words(words)
    , m_subjects(prose, words, entities)
    , m_quotations(prose)
{
}

QString ClaimSpeakers::speakerOf(
    const ClaimSentence &sentence, int number, int first, int end, const std::vector<Governor> &chain)
{
    m_subjects.advance(first);
    m_quotations.readParagraph(number);
    const auto quotation = m_quotations.around(first, end);
    if (quotation && m_quotations.at(*quotation).end - m_quotations.at(*quotation).first >= shortestQuotation)
        return quoted(*quotation);

    for (size_t i = 0; i < chain.size(); ++i) {
        const Governor &governor = chain[i];
        const bool isRejected =
            governor.isNoun && i + 1 < chain.size() && chain[i + 1].place == Governor::Place::Before &&
            chain[i + 1].word.roles.has(Role::Denying | Role::Disbelieving | Role::Doubting);
        if (isRejected)
            continue; // "rejected the union's claim that"
        const bool isTold = governor.isPassive && governor.word.roles.has(Role::Telling) &&
                            governor.place == Governor::Place::Before;
        if (isTold)
            return author; // they hear it; who says it is not told
        QString subject;
        if (isBound(sentence, governor) && i + 1 < chain.size())
            subject = subjectOf(sentence, chain[i + 1]); // "the bank said it expects"
        if (subject.isEmpty())
            subject = subjectOf(sentence, governor);
        if (!subject.isEmpty())
            return subject;
    }
    const QString named = headline(sentence, first);
    return named.isEmpty() ? author : named;
}

/// Who is the subject of a governor; empty when that is not said.
QString ClaimSpeakers::subjectOf(const ClaimSentence &sentence, const Governor &governor)
{
    const Match &word = governor.word;
    switch (governor.place) {
    case Governor::Place::Own:
        if (isParticiple(sentence, word.first)) // "closed its branch, citing AI"
            if (const QString subject = m_subjects.after(sentence, sentence.first(), word.first - 1);
                !subject.isEmpty())
                return subject;
        return m_subjects.before(sentence, word.first, governor.from);
    case Governor::Place::Within: {
        const QString subject = m_subjects.before(sentence, word.first, governor.from);
        return subject.isEmpty() ? m_subjects.after(sentence, word.end, governor.until) : subject;
    }
    case Governor::Place::Before:
        if (word.roles.has(Role::AttributionBefore)) {
            const QString source = m_subjects.after(sentence, word.end, governor.until);
            return source.isEmpty() && word.end - word.first == 3 ? m_subjects.inFocus()
                                                                  : source; // "in her view"
        }
        if (!word.roles.has(Role::Speaking))
            return {};
        return beforeVerb(sentence, word.first, governor.from);
    case Governor::Place::After:
        if (word.roles.has(Role::AttributionBefore))
            return m_subjects.after(sentence, governor.from, governor.until);
        if (governor.isPassive)
            return word.end < sentence.end() && sentence.begins(word.end, Role::Agent)
                       ? m_subjects.after(sentence, word.end + 1, governor.until)
                       : QString();
        QString subject = beforeVerb(sentence, word.first, governor.from);
        if (subject.isEmpty() && !word.roles.has(Role::Telling))
            subject = m_subjects.after(sentence, word.end, governor.until);
        return subject.isEmpty() ? m_subjects.nounAfter(sentence, word.end, governor.until) : subject;
    }
    return {};
}

/// Whether the subject of a verb stands for that of the one that governs it: "the bank said it expects".
bool ClaimSpeakers::isBound(const ClaimSentence &sentence, const Governor &governor)
{
    if (governor.place != Governor::Place::Before && governor.place != Governor::Place::Own)
        return false;
    int token = governor.word.first - 1;
    while (token > sentence.first() && sentence.begins(token, Role::Auxiliary))
        --token;
    return token > sentence.first() && sentence.begins(token, Role::GroupPronoun | Role::PersonPronoun) &&
           sentence.begins(token - 1, Role::That | Role::Speaking);
}

bool ClaimSpeakers::isParticiple(const ClaimSentence &sentence, int verb)
{
    return verb > sentence.first() && sentence.sign(verb - 1) == Sign::Comma &&
           sentence.prose().word(verb).endsWith(u"ing");
}

QString ClaimSpeakers::beforeVerb(const ClaimSentence &sentence, int verb, int from)
{
    const QString subject = m_subjects.before(sentence, verb, from);
    return subject.isEmpty() ? m_subjects.nounBefore(sentence, verb, from) : subject;
}

/// Who stands before the colon of a headline: "Delmar Bank: AI not to blame".
QString ClaimSpeakers::headline(const ClaimSentence &sentence, int first)
{
    for (int colon = first - 1; colon >= std::max(sentence.first() + 1, first - headlineReach); --colon)
        if (sentence.sign(colon) == Sign::Colon)
            return colon - sentence.first() <= headlineReach
                       ? m_subjects.before(sentence, colon, sentence.first())
                       : QString();
    return {};
}

QString ClaimSpeakers::quoted(size_t quotation)
{
    const auto [before, quote] = m_quotations.before(quotation);
    const auto [after, next] = m_quotations.after(quotation);
    QString speaker;
    if (m_quotations.isContinued(quotation))
        speaker = inStretch(after, std::min(next, after + quotationReach), true);
    if (speaker.isEmpty())
        speaker = inStretch(std::max(before, quote - quotationReach), quote, false);
    if (speaker.isEmpty() && quotation > 0)
        speaker = inStretch(before, std::min(quote, before + quotationReach), true);
    if (speaker.isEmpty())
        speaker = m_subjects.inFocus();
    return speaker.isEmpty() ? author : speaker;
}

/// Who speaks in the words before or after a quotation.
QString ClaimSpeakers::inStretch(int first, int end, bool isAfter)
{
    if (first >= end)
        return {};
    const ClaimSentence stretch(m_prose, m_words, text::Sentence{first, end, m_quotations.paragraph()});
    const Match before = stretch.find(first, end, Role::AttributionBefore);
    const Match verb =
        isAfter ? stretch.find(first, end, Role::Speaking) : stretch.findLast(first, end, Role::Speaking);
    if (before.isValid() && before.end - before.first > 1)
        return m_subjects.after(stretch, before.end, end);
    if (!verb.isValid())
        return {};
    const QString subject = m_subjects.before(stretch, verb.first, first);
    return subject.isEmpty() ? m_subjects.after(stretch, verb.end, end) : subject;
}

} // namespace suggest
