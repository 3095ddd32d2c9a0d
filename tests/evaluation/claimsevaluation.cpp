// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/claimfinder.h"
#include "support/goldclaims.h"

#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

struct Score
{
    int gold = 0;
    int found = 0;
    int matched = 0;
    int stances = 0;
    int speakers = 0;
    int effects = 0;
    int all = 0;
};

double ratio(int part, int whole)
{
    return whole > 0 ? double(part) / whole : 0;
}

QString line(const QString &name, int right, const Score &score)
{
    const double precision = ratio(right, score.found);
    const double recall = ratio(right, score.gold);
    const double f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    return u"  %1 precision %2  recall %3  F1 %4\n"_s.arg(name, -28)
        .arg(precision, 0, 'f', 3)
        .arg(recall, 0, 'f', 3)
        .arg(f1, 0, 'f', 3);
}

class ClaimsEvaluation
{
public:
    explicit ClaimsEvaluation(const text::Lexicon &lexicon)
        : m_entities(lexicon, m_vocabulary)
        , m_claims(lexicon, m_vocabulary, suggest::CauseOfInterest::named(u"AI"_s, lexicon))
    {
    }

    void score(const QString &file, bool showsMistakes)
    {
        Score score;
        const std::vector<support::GoldText> texts = support::goldTexts(file);
        for (const support::GoldText &text : texts)
            add(text, score, showsMistakes);
        m_out << file << ": " << texts.size() << " texts, " << score.gold << " claims, " << score.found
              << " found\n"
              << line(u"found"_s, score.matched, score) << line(u"with stance"_s, score.stances, score)
              << line(u"with speaker"_s, score.speakers, score)
              << line(u"with effect"_s, score.effects, score)
              << line(u"with stance and speaker"_s, score.all, score);
    }

    /// Prints what is found in a file.
    void print(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QString text = QString::fromUtf8(file.readAll());
        const text::Prose prose(text, m_vocabulary);
        for (const suggest::FoundClaim &found : m_claims.find(prose, m_entities.find(prose)))
            m_out << "[" << text::quote(text, found.span) << "] " << coding::stanceName(found.claim.stance)
                  << " | " << found.claim.speaker << " | " << found.claim.effect << " | " << found.confidence
                  << '\n';
    }

private:
    void add(const support::GoldText &gold, Score &score, bool showsMistakes)
    {
        const text::Prose prose(gold.text, m_vocabulary);
        std::vector<suggest::FoundClaim> found = m_claims.find(prose, m_entities.find(prose));
        score.gold += int(gold.claims.size());
        score.found += int(found.size());
        for (const support::GoldClaim &claim : gold.claims) {
            const int start = int(gold.text.indexOf(claim.quote));
            const text::Span span{start, start + int(claim.quote.size())};
            const auto match = std::ranges::find_if(
                found, [&](const auto &one) { return start >= 0 && one.span.overlaps(span); });
            if (match == found.end()) {
                if (showsMistakes)
                    m_out << "- missed: " << gold.text << '\n';
                continue;
            }
            const bool hasStance = match->claim.stance == claim.stance;
            const bool hasSpeaker = claim.speaker.isEmpty() ||
                                    match->claim.speaker.compare(claim.speaker, Qt::CaseInsensitive) == 0;
            const bool hasEffect =
                claim.effect.isEmpty() || match->claim.effect.compare(claim.effect, Qt::CaseInsensitive) == 0;
            ++score.matched;
            score.stances += hasStance;
            score.speakers += hasSpeaker;
            score.effects += hasEffect;
            score.all += hasStance && hasSpeaker;
            if (showsMistakes && !(hasStance && hasSpeaker && hasEffect))
                show(u"- wrong: "_s, gold.text, *match, &claim);
            found.erase(match);
        }
        for (const suggest::FoundClaim &other : found)
            if (showsMistakes)
                show(u"- too many: "_s, gold.text, other, nullptr);
    }

    void show(const QString &what, const QString &text, const suggest::FoundClaim &found,
        const support::GoldClaim *gold)
    {
        m_out << what << text << "\n    [" << text::quote(text, found.span) << "] "
              << coding::stanceName(found.claim.stance) << " | " << found.claim.speaker << " | "
              << found.claim.effect;
        if (gold)
            m_out << "\n    not " << coding::stanceName(gold->stance) << " | " << gold->speaker << " | "
                  << gold->effect;
        m_out << '\n';
    }

    QTextStream m_out{stdout};
    text::Vocabulary m_vocabulary;
    suggest::EntityFinder m_entities;
    suggest::ClaimFinder m_claims;
};

} // namespace

/// Without arguments, scores the texts marked by hand; else prints what is found in the files named.
int main(int count, char **arguments)
{
    const auto lexicon = text::Lexicon::load();
    if (!lexicon)
        return 1;
    ClaimsEvaluation evaluation(*lexicon);
    for (int i = 1; i < count; ++i)
        evaluation.print(QString::fromLocal8Bit(arguments[i]));
    if (count > 1)
        return 0;
    evaluation.score(u"claims-tuned.txt"_s, true);
    evaluation.score(u"claims-reported.txt"_s, false);
    return 0;
}
