// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/claimfinder.h"

#include "suggest/causality.h"
#include "suggest/claimcauses.h"
#include "suggest/claimconfidence.h"
#include "suggest/claimeffects.h"
#include "suggest/claimlinks.h"
#include "suggest/claimspeakers.h"
#include "suggest/claimstance.h"

#include <QFile>
#include <QHash>
#include <algorithm>

namespace suggest {

using namespace Qt::StringLiterals;

struct ClaimFinder::Parts
{
    ClaimWords words;
    QString cause;
    CausalityModel model;
};

namespace {

CausalityModel shippedModel()
{
    QFile file(u":/variorum/models/causality.model"_s);
    if (!file.open(QFile::ReadOnly))
        return {};
    return CausalityModel::read(file.readAll()).value_or(CausalityModel());
}

constexpr double modelShare = 0.25; ///< Of the score; the rest is the kind of link's.
constexpr int memory = 300;         ///< For how many tokens an effect is remembered that was named.
constexpr int spanReach =
    24; ///< How many tokens a claim's span grows beyond its link, at most, to either side.

/// Claims of one prose, found sentence by sentence.
class ClaimFinding
{
public:
    ClaimFinding(const text::Prose &prose, const ClaimWords &words, const CausalityModel &model,
        const QString &cause, const std::vector<FoundEntity> &entities)
        : m_prose(prose)
        , m_words(words)
        , m_model(model)
        , m_cause(cause)
        , m_speakers(prose, words, entities)
    {
    }

    std::vector<FoundClaim> run()
    {
        const auto sentences = m_prose.sentences();
        for (int number = 0; number < int(sentences.size()); ++number) {
            const text::Sentence &sentence = sentences[size_t(number)];
            const auto tokens =
                m_prose.tokens().subspan(size_t(sentence.first), size_t(sentence.end - sentence.first));
            const bool namesCause = std::ranges::any_of(
                tokens, [&](const text::Token &token) { return m_words.beginsCause(token.word); });
            if (!namesCause && m_antecedent == Antecedent::None)
                continue;
            const ClaimSentence read(m_prose, m_words, sentence, m_antecedent);
            readSentence(read, number);
            m_antecedent = !namesCause     ? Antecedent::None
                           : isTopic(read) ? Antecedent::Topic
                                           : Antecedent::Mentioned;
        }
        return std::move(m_claims);
    }

private:
    void readSentence(const ClaimSentence &sentence, int number)
    {
        int from = sentence.first();
        const std::vector<Link> links = linksOf(sentence);
        if (links.empty())
            return;
        const double causality =
            m_model.probability(CausalityFeatures(m_prose, sentence.first(), sentence.end()));
        for (size_t i = 0; i < links.size(); ++i) {
            const Link &link = links[i];
            const std::vector<Governor> chain = governorsOf(sentence, link);
            const std::optional<coding::Stance> stance = stanceOf(sentence, link, chain);
            if (!stance)
                continue;
            const Match denying = denyingVerb(sentence, link, chain);
            const int until = i + 1 < links.size() ? links[i + 1].first() : sentence.end();
            const int end = std::min(until, claimEnd(sentence, link));
            int first = std::max(from, denying.isValid() ? denying.first : claimStart(sentence, link));
            while (first < link.first() && sentence.isSign(first))
                ++first;
            coding::Claim claim;
            claim.stance = *stance;
            claim.speaker =
                m_speakers.speakerOf(sentence, number, std::min(first, link.first()), link.end(), chain);
            claim.cause = m_cause;
            claim.effect = effectOf(sentence, number, link);
            if (claim.effect.isEmpty())
                continue; // of what it is the reason was never said
            FoundClaim found{.span = m_prose.span(first, std::max(end, link.end())),
                .claim = std::move(claim),
                .form = link.kind,
                .score = (1 - modelShare) * link.weight + modelShare * causality};
            found.confidence = claimConfidence(found);
            m_claims.push_back(std::move(found));
            from = std::max(end, link.end());
        }
    }

    /// Where the clause of a link begins: after what reports it.
    int claimStart(const ClaimSentence &sentence, const Link &link) const
    {
        if (link.kind == Link::Kind::Blame)
            return std::min(link.connector.first, link.cause.first);
        const int clause = sentence.clauseStart(link.first(), spanReach);
        for (int token = link.first() - 1; token >= clause; --token) {
            if (sentence.begins(token, Role::That))
                return token + 1;
            if (sentence.begins(token, Role::Speaking) && sentence.at(token).end <= link.first())
                return sentence.at(token).end;
        }
        return clause;
    }

    /// Where the clause of a link ends: before another one, also one that only "and" joins.
    int claimEnd(const ClaimSentence &sentence, const Link &link) const
    {
        const int clause = sentence.clauseEnd(link.end(), spanReach);
        for (int token = link.end(); token + 1 < clause; ++token)
            if (sentence.begins(token, Role::Joining) &&
                !sentence.begins(token + 1, Role::People | Role::Determiner | Role::Effect))
                return token;
        return clause;
    }

    QString effectOf(const ClaimSentence &sentence, int number, const Link &link)
    {
        if (link.label >= 0) {
            m_effect = m_words.label(link.label);
            return m_effect;
        }
        const bool isAnaphora = link.effect.isValid() && sentence.begins(link.effect.first, Role::Anaphora) &&
                                sentence.at(link.effect.first).end >= link.effect.end;
        if (link.effect.isValid() && !isAnaphora)
            return text::quote(m_prose.text(), m_prose.span(link.effect.first, link.effect.end))
                .toString()
                .simplified();
        const Effect here = lastJobEffect(sentence, link.first() - memory, link.first());
        if (here.label >= 0)
            return m_words.label(here.label);
        const int before = labelBefore(number);
        if (before >= 0)
            return m_words.label(before);
        if (!m_effect.isEmpty())
            return m_effect;
        const int after = number + 1 < int(m_prose.sentences().size()) ? labelIn(number + 1) : -1;
        if (after >= 0)
            return m_words.label(after);
        const QString named = effectNamedHere(sentence, link);
        return named.isEmpty() ? effectCalled(link) : named;
    }

    /// What was not named before has the words that stand for it, if they say what it is: "closure".
    QString effectCalled(const Link &link) const
    {
        const bool isVague = link.effect.roles.has(Role::GroupPronoun | Role::Determiner | Role::That);
        if (!link.effect.isValid() || link.effect.end - link.effect.first > 1 ||
            (isVague && link.kind != Link::Kind::Blame && !link.isDenied))
            return {};
        return text::quote(m_prose.text(), m_prose.span(link.effect.first, link.effect.end)).toString();
    }

    /// What was not named before may be named in the same sentence: "the decision to close its call centre",
    /// or after the claim.
    QString effectNamedHere(const ClaimSentence &sentence, const Link &link) const
    {
        const Effect later = jobEffect(sentence, link.end(), sentence.stretchEnd(link.end(), spanReach));
        if (later.label >= 0)
            return m_words.label(later.label);
        if (!link.effect.isValid())
            return {};
        const int after = sentence.at(link.effect.first).end;
        if (after >= link.connector.first || !sentence.begins(after, Role::Infinitive))
            return {};
        const Match phrase = effectPhraseAfter(sentence, after + 1, link.connector.first);
        return text::quote(m_prose.text(), m_prose.span(phrase.first, phrase.end)).toString().simplified();
    }

    /// The effect on jobs named last before a sentence, a few hundred words back at most; -1 when there is
    /// none.
    int labelBefore(int number)
    {
        for (int left = memory; --number >= 0 && left > 0;) {
            const text::Sentence &sentence = m_prose.sentences()[size_t(number)];
            const int label = labelIn(number);
            if (label >= 0)
                return label;
            left -= sentence.end - sentence.first;
        }
        return -1;
    }

    /// The last effect on jobs in a sentence, or its last few hundred words; -1 when there is none.
    int labelIn(int number)
    {
        const auto known = m_labels.constFind(number);
        if (known != m_labels.constEnd())
            return *known;
        text::Sentence sentence = m_prose.sentences()[size_t(number)];
        sentence.first = std::max(sentence.first, sentence.end - memory);
        const ClaimSentence marked(m_prose, m_words, sentence);
        return *m_labels.insert(number, lastJobEffect(marked, sentence.first, sentence.end).label);
    }

    const text::Prose &m_prose;
    const ClaimWords &m_words;
    const CausalityModel &m_model;
    const QString m_cause;
    ClaimSpeakers m_speakers;
    QHash<int, int> m_labels;                   ///< Of sentences that were looked back at.
    Antecedent m_antecedent = Antecedent::None; ///< What the last sentence said of the cause.
    QString m_effect;                           ///< The last one on jobs: what "these decisions" means.
    std::vector<FoundClaim> m_claims;
};

} // namespace

ClaimFinder::ClaimFinder(
    const text::Lexicon &lexicon, text::Vocabulary &vocabulary, const CauseOfInterest &cause)
    : m_parts(
          std::make_unique<const Parts>(ClaimWords(lexicon, vocabulary, cause), cause.name, shippedModel()))
{
}

ClaimFinder::~ClaimFinder() = default;
ClaimFinder::ClaimFinder(ClaimFinder &&) noexcept = default;
ClaimFinder &ClaimFinder::operator=(ClaimFinder &&) noexcept = default;

std::vector<FoundClaim> ClaimFinder::find(
    const text::Prose &prose, const std::vector<FoundEntity> &entities) const
{
    return ClaimFinding(prose, m_parts->words, m_parts->model, m_parts->cause, entities).run();
}

double ClaimFinder::causality(const text::Prose &prose, const text::Sentence &sentence) const
{
    return m_parts->model.probability(CausalityFeatures(prose, sentence.first, sentence.end));
}

} // namespace suggest
