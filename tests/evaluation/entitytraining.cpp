// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entitytraining.h"

#include "suggest/entityfeatures.h"
#include "text/prose.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <optional>
#include <random>

namespace evaluation {

using suggest::entityLabels;

namespace {

using Scores = std::array<double, entityLabels>;

constexpr double impossible = -1e9;

struct Feature
{
    quint32 row = 0;
    bool isOfWord = false;
};

/// The tokens of one run, with what they should be called.
struct Chain
{
    std::vector<std::vector<Feature>> features; ///< By token.
    std::vector<int> labels;
};

struct Weight
{
    float value = 0;
    float squares = 0; ///< Of gradients, summed.
    float sum = 0;     ///< Of values after the later passes.
};

/// The label of a token in a document: that of the name whose characters it shares.
class Labels
{
public:
    explicit Labels(const GoldDocument &document)
        : m_document(document)
    {
    }

    int of(text::Span token)
    {
        const auto &names = m_document.names;
        while (m_at < names.size() && names[m_at].span.end <= token.start)
            ++m_at;
        const bool isIn = m_at < names.size() && names[m_at].span.overlaps(token);
        const size_t name = isIn ? m_at : names.size();
        const bool isFurther = isIn && name == m_last;
        m_last = name;
        if (!isIn)
            return suggest::outsideLabel;
        return isFurther ? suggest::furtherLabel(names[name].type) : suggest::firstLabel(names[name].type);
    }

private:
    const GoldDocument &m_document;
    size_t m_at = 0;
    size_t m_last = size_t(-1);
};

class Trainer
{
public:
    Trainer(const Training &training)
        : m_training(training)
        , m_shift(32 - std::countr_zero(unsigned(training.rows)))
        , m_rows(size_t(training.rows))
        , m_counts(size_t(training.rows))
    {
    }

    void add(
        const GoldDocument &document, const suggest::EntityWords &words, const text::Vocabulary &vocabulary)
    {
        const text::Prose prose(document.text, vocabulary);
        const suggest::EntityScene scene(prose, words);
        suggest::EntityFeatures features(scene);
        Labels labels(document);
        for (const suggest::EntityRun &run : scene.runs()) {
            Chain chain;
            bool isClear = prose.tokens()[size_t(run.end - 1)].span.end <= document.annotatedEnd;
            for (int token = run.first; token < run.end; ++token) {
                const text::Span span = prose.tokens()[size_t(token)].span;
                chain.labels.push_back(labels.of(span));
                isClear = isClear && (chain.labels.back() != suggest::outsideLabel ||
                                         !isCapital(scene.facts(token).shape) || !isUnclear(document, span));
                std::vector<Feature> rows;
                for (const quint32 feature : features.of(run, token)) {
                    rows.push_back({feature >> m_shift, (feature & 1) != 0});
                    ++m_counts[rows.back().row];
                }
                chain.features.push_back(std::move(rows));
            }
            if (isClear)
                m_chains.push_back(std::move(chain));
        }
    }

    void train()
    {
        for (Chain &chain : m_chains)
            for (std::vector<Feature> &features : chain.features)
                std::erase_if(
                    features, [&](Feature feature) { return m_counts[feature.row] < m_training.rarest; });
        for (int pass = 0; pass < m_training.passes; ++pass) {
            for (size_t i = m_chains.size(); i > 1; --i)
                std::swap(m_chains[i - 1], m_chains[m_random() % i]);
            for (const Chain &chain : m_chains)
                learn(chain);
            if (pass >= m_training.passes / 2)
                average();
        }
    }

    void addWeightsOf(const Trainer &other)
    {
        for (size_t row = 0; row < m_rows.size(); ++row)
            for (size_t label = 0; label < entityLabels; ++label)
                m_rows[row][label].sum += other.m_rows[row][label].sum;
        for (size_t previous = 0; previous < entityLabels; ++previous)
            for (size_t label = 0; label < entityLabels; ++label)
                m_transitions[previous][label].sum += other.m_transitions[previous][label].sum;
        m_averaged += other.m_averaged;
    }

    suggest::EntityModel model() const
    {
        double largest = 0;
        for (const auto &row : m_rows)
            for (const Weight &weight : row)
                largest = std::max(largest, std::abs(double(weight.sum)));
        const double unit = std::max(largest, 1e-6) / 127;
        const auto rounded = [&](const Weight &weight) {
            return int(std::lround(double(weight.sum) / unit));
        };
        std::vector<suggest::EntityModel::Row> rows(m_rows.size());
        std::array<suggest::LabelScores, entityLabels> transitions{};
        for (size_t row = 0; row < m_rows.size(); ++row)
            for (size_t label = 0; label < entityLabels; ++label)
                rows[row][label] = qint8(rounded(m_rows[row][label]));
        for (size_t previous = 0; previous < entityLabels; ++previous)
            for (size_t label = 0; label < entityLabels; ++label)
                transitions[previous][label] = qint16(rounded(m_transitions[previous][label]));
        return {std::move(rows), transitions, unit / std::max(m_averaged, 1)};
    }

private:
    static bool isUnclear(const GoldDocument &document, text::Span span)
    {
        return std::ranges::any_of(document.unclear, [&](text::Span other) { return other.overlaps(span); });
    }

    static double logSum(const Scores &scores)
    {
        const double top = *std::ranges::max_element(scores);
        double sum = 0;
        for (const double score : scores)
            sum += std::exp(score - top);
        return top + std::log(sum);
    }

    double transition(int previous, int label) const
    {
        return suggest::mayFollow(previous, label)
                   ? double(m_transitions[size_t(previous)][size_t(label)].value)
                   : impossible;
    }

    void step(Weight &weight, double gradient, double pull)
    {
        gradient += pull * double(weight.value);
        weight.squares += float(gradient * gradient);
        weight.value -= float(m_training.rate * gradient / (std::sqrt(double(weight.squares)) + 1e-6));
    }

    void average()
    {
        ++m_averaged;
        for (auto &row : m_rows)
            for (Weight &weight : row)
                weight.sum += weight.value;
        for (auto &row : m_transitions)
            for (Weight &weight : row)
                weight.sum += weight.value;
    }

    bool happens(double share) { return double(m_random() >> 8) / double(1 << 24) < share; }

    /// One step along the gradient of one chain's likelihood.
    void learn(const Chain &chain)
    {
        const size_t length = chain.labels.size();
        std::vector<std::vector<quint32>> kept(length);
        std::vector<Scores> scores(length), forward(length), backward(length);
        for (size_t at = 0; at < length; ++at) {
            scores[at].fill(0);
            const bool isUnknown = happens(m_training.unknown);
            for (const auto [row, isOfWord] : chain.features[at]) {
                if ((isUnknown && isOfWord) || happens(m_training.dropout))
                    continue;
                kept[at].push_back(row);
                for (size_t label = 0; label < entityLabels; ++label)
                    scores[at][label] += double(m_rows[row][label].value);
            }
        }
        for (size_t at = 0; at < length; ++at)
            for (int label = 0; label < entityLabels; ++label) {
                Scores sums;
                sums.fill(2 * impossible);
                for (int previous = 0; previous < entityLabels; ++previous)
                    if (at > 0 || previous == suggest::outsideLabel)
                        sums[size_t(previous)] =
                            (at > 0 ? forward[at - 1][size_t(previous)] : 0) + transition(previous, label);
                forward[at][size_t(label)] = logSum(sums) + scores[at][size_t(label)];
            }
        backward[length - 1].fill(0);
        for (size_t at = length - 1; at-- > 0;)
            for (int label = 0; label < entityLabels; ++label) {
                Scores sums;
                for (int next = 0; next < entityLabels; ++next)
                    sums[size_t(next)] = transition(label, next) + scores[at + 1][size_t(next)] +
                                         backward[at + 1][size_t(next)];
                backward[at][size_t(label)] = logSum(sums);
            }
        const double total = logSum(forward[length - 1]);
        for (size_t at = 0; at < length; ++at) {
            Scores gradient;
            for (size_t label = 0; label < entityLabels; ++label)
                gradient[label] = std::exp(forward[at][label] + backward[at][label] - total) -
                                  (int(label) == chain.labels[at] ? 1 : 0);
            for (const quint32 row : kept[at])
                for (size_t label = 0; label < entityLabels; ++label)
                    step(m_rows[row][label], gradient[label], m_training.pull / m_counts[row]);
            learnTransitions(chain, at, scores, forward, backward, total);
        }
    }

    void learnTransitions(const Chain &chain, size_t at, const std::vector<Scores> &scores,
        const std::vector<Scores> &forward, const std::vector<Scores> &backward, double total)
    {
        for (int previous = 0; previous < entityLabels; ++previous) {
            if (at == 0 && previous != suggest::outsideLabel)
                continue;
            for (int label = 0; label < entityLabels; ++label) {
                if (!suggest::mayFollow(previous, label))
                    continue;
                const double before = at > 0 ? forward[at - 1][size_t(previous)] : 0;
                const double share =
                    std::exp(before + transition(previous, label) + scores[at][size_t(label)] +
                             backward[at][size_t(label)] - total);
                const int actual = at > 0 ? chain.labels[at - 1] : suggest::outsideLabel;
                const bool isActual = actual == previous && chain.labels[at] == label;
                step(m_transitions[size_t(previous)][size_t(label)], share - (isActual ? 1 : 0), 0);
            }
        }
    }

    Training m_training;
    int m_shift;
    std::vector<std::array<Weight, entityLabels>> m_rows;
    std::vector<int> m_counts;
    std::array<std::array<Weight, entityLabels>, entityLabels> m_transitions{};
    int m_averaged = 0; ///< Passes whose weights are in the sums.
    std::vector<Chain> m_chains;
    std::mt19937 m_random{20250717};
};

} // namespace

suggest::EntityModel trainedModel(const std::vector<std::vector<const GoldDocument *>> &courses,
    const suggest::EntityWords &words, const text::Vocabulary &vocabulary, const Training &training)
{
    std::optional<Trainer> all;
    for (const auto &documents : courses) {
        Trainer trainer(training);
        for (const GoldDocument *document : documents)
            trainer.add(*document, words, vocabulary);
        trainer.train();
        if (all)
            all->addWeightsOf(trainer);
        else
            all.emplace(std::move(trainer));
    }
    return all ? all->model() : suggest::EntityModel();
}

} // namespace evaluation
