// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logisticregression.h"
#include "suggest/claimfinder.h"
#include "support/goldclaims.h"

#include <QFile>
#include <QTextStream>
#include <array>
#include <cmath>

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

/// A proposal, and whether it is right with its stance and speaker.
struct Judged
{
    suggest::FoundClaim found;
    bool isRight = false;
};

// What the confidence depends on, as features.
constexpr int scoreFeature = 0;
constexpr int voiceFeature = 1;
constexpr int formFeatures = 2;
constexpr int stanceFeatures = formFeatures + 6;
constexpr int featureCount = stanceFeatures + 5;

evaluation::Example exampleOf(const Judged &one)
{
    evaluation::Example example{
        .features = {{scoreFeature, float(one.found.score)}, {formFeatures + int(one.found.form), 1},
            {stanceFeatures + int(one.found.claim.stance), 1}},
        .isPositive = one.isRight};
    if (one.found.claim.speaker == u"author")
        example.features.push_back({voiceFeature, 1});
    return example;
}

double probability(const evaluation::LogisticRegression &model, const Judged &one, double shift)
{
    double sum = model.bias + shift;
    for (const evaluation::FeatureValue &value : exampleOf(one).features)
        sum += model.weights[size_t(value.feature)] * double(value.value);
    return 1 / (1 + std::exp(-sum));
}

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

    /// Every proposal in the texts of some files.
    std::vector<Judged> judged(const QStringList &files)
    {
        m_judged.clear();
        Score score;
        for (const QString &file : files)
            for (const support::GoldText &text : support::goldTexts(file))
                add(text, score, false);
        return std::exchange(m_judged, {});
    }

    /// Fits what claimConfidence() says to the texts that were tuned on, and prints how well it does. Because
    /// those know the rules, the bias is then moved until the mean is right for the reported ones, in total.
    void fitConfidence()
    {
        const std::vector<Judged> tuned = judged({u"claims-tuned.txt"_s, u"claims-tuned-2.txt"_s,
            u"claims-tuned-3.txt"_s, u"claims-tuned-4.txt"_s, u"claims-tuned-5.txt"_s});
        const std::vector<Judged> reported = judged({u"claims-reported.txt"_s});
        std::vector<evaluation::Example> examples;
        for (const Judged &one : tuned)
            examples.push_back(exampleOf(one));
        const auto model = evaluation::fitted(examples, featureCount, 1, 400);
        const double goal =
            ratio(int(std::ranges::count_if(reported, &Judged::isRight)), int(reported.size()));
        double low = -5;
        double high = 5;
        for (int step = 0; step < 50; ++step) {
            const double shift = (low + high) / 2;
            double mean = 0;
            for (const Judged &one : reported)
                mean += probability(model, one, shift) / double(reported.size());
            (mean < goal ? low : high) = shift;
        }
        m_out << "bias " << model.bias + low << " (moved by " << low << "), score "
              << model.weights[scoreFeature] << ", own voice " << model.weights[voiceFeature] << "\nforms";
        for (int form = 0; form < 6; ++form)
            m_out << ' ' << model.weights[size_t(formFeatures + form)];
        m_out << "\nstances";
        for (int stance = 0; stance < 5; ++stance)
            m_out << ' ' << model.weights[size_t(stanceFeatures + stance)];
        m_out << '\n';
        printConfidence(u"tuned"_s, tuned);
        m_out << "reported, in total: ";
        printMean(reported);
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
            m_judged.push_back({*match, hasStance && hasSpeaker});
            found.erase(match);
        }
        for (const suggest::FoundClaim &other : found) {
            m_judged.push_back({other, false});
            if (showsMistakes)
                show(u"- too many: "_s, gold.text, other, nullptr);
        }
    }

    /// How sure the proposals are of themselves on average, and how many are right.
    void printMean(const std::vector<Judged> &judged)
    {
        double sum = 0;
        for (const Judged &one : judged)
            sum += one.found.confidence;
        m_out << judged.size() << " proposals, mean confidence " << sum / double(judged.size()) << ", right "
              << ratio(int(std::ranges::count_if(judged, &Judged::isRight)), int(judged.size())) << '\n';
    }

    void printConfidence(const QString &name, const std::vector<Judged> &judged)
    {
        const auto print = [&](const QString &group, const auto &isIn) {
            std::vector<Judged> some;
            std::ranges::copy_if(judged, std::back_inserter(some), isIn);
            if (some.empty())
                return;
            m_out << name << ", " << group << ": ";
            printMean(some);
        };
        constexpr std::array<double, 7> edges = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01};
        for (size_t i = 0; i + 1 < edges.size(); ++i)
            print(u"confidence from %1"_s.arg(edges[i]), [&](const Judged &one) {
                return one.found.confidence >= edges[i] && one.found.confidence < edges[i + 1];
            });
        constexpr std::array forms = {u"forward", u"backward", u"clause", u"blame", u"reason", u"compound"};
        for (size_t form = 0; form < forms.size(); ++form)
            print(QString(forms[form]), [&](const Judged &one) { return size_t(one.found.form) == form; });
        for (int stance = 0; stance < 5; ++stance)
            print(coding::stanceName(coding::Stance(stance)),
                [&](const Judged &one) { return int(one.found.claim.stance) == stance; });
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
    std::vector<Judged> m_judged;
    text::Vocabulary m_vocabulary;
    suggest::EntityFinder m_entities;
    suggest::ClaimFinder m_claims;
};

} // namespace

/// Without arguments, scores the texts marked by hand; with --gold, those of the files named, beside them;
/// with --confidence, fits and checks the confidence; else prints what is found in the files named.
int main(int count, char **arguments)
{
    const auto lexicon = text::Lexicon::load();
    if (!lexicon)
        return 1;
    ClaimsEvaluation evaluation(*lexicon);
    if (count == 2 && QString::fromLocal8Bit(arguments[1]) == u"--confidence") {
        evaluation.fitConfidence();
        return 0;
    }
    if (count > 2 && QString::fromLocal8Bit(arguments[1]) == u"--gold") {
        for (int i = 2; i < count; ++i)
            evaluation.score(QString::fromLocal8Bit(arguments[i]), true);
        return 0;
    }
    for (int i = 1; i < count; ++i)
        evaluation.print(QString::fromLocal8Bit(arguments[i]));
    if (count > 1)
        return 0;
    evaluation.score(u"claims-tuned.txt"_s, true);
    evaluation.score(u"claims-tuned-2.txt"_s, true);
    evaluation.score(u"claims-tuned-3.txt"_s, true);
    evaluation.score(u"claims-tuned-4.txt"_s, true);
    evaluation.score(u"claims-tuned-5.txt"_s, true);
    evaluation.score(u"claims-reported.txt"_s, false);
    evaluation.score(u"claims-reported-2.txt"_s, false);
    return 0;
}
