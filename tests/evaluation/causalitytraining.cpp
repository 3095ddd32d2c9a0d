// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "causalitytraining.h"

#include "logisticregression.h"

#include <QHash>
#include <algorithm>
#include <cmath>
#include <utility>

namespace evaluation {

using suggest::CausalityModel;
using suggest::FeatureWeights;

namespace {

using Sentences = std::vector<const CausalSentence *>;

/// Numbers for those features that occur often enough.
class FeatureNumbers
{
public:
    void count(quint32 feature) { ++m_counts[feature]; }
    void choose(int rarest)
    {
        for (const auto &[feature, count] : m_counts.asKeyValueRange())
            if (count >= rarest)
                m_features.push_back(feature);
        std::ranges::sort(m_features); // the order of a hash is nobody's
        for (size_t i = 0; i < m_features.size(); ++i)
            m_numbers.insert(m_features[i], int(i));
    }
    int number(quint32 feature) const { return m_numbers.value(feature, -1); }
    int size() const { return int(m_features.size()); }
    FeatureWeights weights(const LogisticRegression &fit, double slightest) const
    {
        std::vector<FeatureWeights::Weight> weights;
        for (size_t i = 0; i < m_features.size(); ++i)
            if (std::abs(fit.weights[i]) >= slightest)
                weights.push_back({m_features[i], float(fit.weights[i])});
        return FeatureWeights(std::move(weights), float(fit.bias));
    }

private:
    QHash<quint32, int> m_counts;
    QHash<quint32, int> m_numbers;
    std::vector<quint32> m_features;
};

FeatureWeights trainedPlaces(const Sentences &sentences, const CausalityTraining &training)
{
    FeatureNumbers numbers;
    for (const CausalSentence *sentence : sentences)
        for (int token = 0; token < sentence->features.tokens(); ++token)
            for (const quint32 feature : sentence->features.token(token))
                numbers.count(feature);
    numbers.choose(training.rarestOfPlaces);
    std::vector<Example> examples;
    for (const CausalSentence *sentence : sentences) {
        for (int token = 0; token < sentence->features.tokens(); ++token) {
            Example &example = examples.emplace_back();
            example.isPositive = sentence->places[size_t(token)];
            for (const quint32 feature : sentence->features.token(token))
                if (const int number = numbers.number(feature); number >= 0)
                    example.features.push_back({number, 1});
        }
    }
    return numbers.weights(
        fitted(examples, numbers.size(), training.pullOfPlaces, training.passesOfPlaces), training.slightest);
}

/// All sentences but those of a part, or those alone.
Sentences partOf(const Sentences &sentences, int part, int parts, bool isWithin)
{
    Sentences chosen;
    for (size_t i = 0; i < sentences.size(); ++i)
        if ((int(i) % parts == part) == isWithin)
            chosen.push_back(sentences[i]);
    return chosen;
}

using Summaries = QHash<const CausalSentence *, CausalityModel::Summary>;

Summaries summariesOf(const Sentences &sentences, const CausalityTraining &training)
{
    Summaries summaries;
    for (int part = 0; part < training.parts; ++part) {
        const FeatureWeights places = trainedPlaces(partOf(sentences, part, training.parts, false), training);
        for (const CausalSentence *sentence : partOf(sentences, part, training.parts, true))
            summaries.insert(sentence, CausalityModel::summaryOf(places, sentence->features));
    }
    return summaries;
}

struct SecondLayer
{
    FeatureWeights words;
    CausalityModel::Summary summary{};
};

SecondLayer trainedWords(
    const Sentences &sentences, const Summaries &summaries, const CausalityTraining &training)
{
    FeatureNumbers numbers;
    for (const CausalSentence *sentence : sentences)
        for (const quint32 feature : sentence->features.sentence())
            numbers.count(feature);
    numbers.choose(training.rarestOfWords);
    std::vector<Example> examples;
    for (const CausalSentence *sentence : sentences) {
        Example &example = examples.emplace_back();
        example.isPositive = sentence->isCausal;
        const std::vector<quint32> words = sentence->features.sentence();
        for (const quint32 feature : words)
            if (const int number = numbers.number(feature); number >= 0)
                example.features.push_back({number, CausalityModel::wordShare(words.size())});
        const CausalityModel::Summary summary = summaries.value(sentence);
        for (size_t i = 0; i < summary.size(); ++i)
            example.features.push_back({numbers.size() + int(i), summary[i]});
    }
    const LogisticRegression fit = fitted(
        examples, numbers.size() + CausalityModel::summaries, training.pullOfWords, training.passesOfWords);
    SecondLayer layer{numbers.weights(fit, training.slightest), {}};
    for (size_t i = 0; i < layer.summary.size(); ++i)
        layer.summary[i] = float(fit.weights[size_t(numbers.size()) + i]);
    return layer;
}

double oddsOf(double probability)
{
    return std::log(probability / (1 - probability));
}

struct Judged
{
    double odds = 0;
    bool isCausal = false;
};

/// The odds from which on F1 is highest.
double bestThreshold(std::vector<Judged> judged)
{
    std::ranges::sort(judged, std::ranges::greater(), &Judged::odds);
    const auto causal = std::ranges::count(judged, true, &Judged::isCausal);
    int right = 0;
    double best = 0;
    double threshold = 0;
    for (size_t i = 0; i < judged.size(); ++i) {
        right += judged[i].isCausal;
        const double score = 2.0 * right / (double(i + 1) + double(causal));
        if (score > best) {
            best = score;
            threshold = judged[i].odds;
        }
    }
    return threshold;
}

double thresholdFor(const Sentences &sentences, const Summaries &summaries, const CausalityTraining &training)
{
    std::vector<Judged> judged;
    for (int part = 0; part < training.parts; ++part) {
        const Sentences others = partOf(sentences, part, training.parts, false);
        const SecondLayer layer = trainedWords(others, summaries, training);
        const CausalityModel model(trainedPlaces(others, training), layer.words, layer.summary);
        for (const CausalSentence *sentence : partOf(sentences, part, training.parts, true))
            judged.push_back({oddsOf(model.probability(sentence->features)), sentence->isCausal});
    }
    return bestThreshold(std::move(judged));
}

} // namespace

CausalityModel trainedModel(const Sentences &sentences, const CausalityTraining &training)
{
    const Summaries summaries = summariesOf(sentences, training);
    const SecondLayer layer = trainedWords(sentences, summaries, training);
    const double threshold = thresholdFor(sentences, summaries, training);
    const FeatureWeights words(layer.words.weights(), float(double(layer.words.bias()) - threshold));
    return {trainedPlaces(sentences, training), words, layer.summary};
}

} // namespace evaluation
