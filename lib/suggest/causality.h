// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "suggest/causalityfeatures.h"

#include <QByteArray>
#include <span>

namespace suggest {

/// Weights of features, by their hashes.
class FeatureWeights
{
public:
    struct Weight
    {
        quint32 feature = 0;
        float value = 0;
    };

    explicit FeatureWeights(std::vector<Weight> weights = {}, float bias = 0);

    /// 0 for a feature that is not known.
    float weight(quint32 feature) const
    {
        for (size_t slot = slotOf(feature);; slot = (slot + 1) & (m_slots.size() - 1)) {
            if (m_slots[slot].feature == feature)
                return m_slots[slot].value;
            if (m_slots[slot].feature == 0)
                return 0;
        }
    }
    /// The bias and the sum of the features' weights.
    float sum(std::span<const quint32> features) const;
    float bias() const { return m_bias; }
    const std::vector<Weight> &weights() const { return m_weights; }

private:
    size_t slotOf(quint32 feature) const { return size_t((feature * 2654435769U) >> m_shift); }

    std::vector<Weight> m_weights; ///< By feature.
    std::vector<Weight>
        m_slots;      ///< A hash table of them: a power of two, at most half full; feature 0 is empty.
    int m_shift = 31; ///< From a feature's scattered bits to its slot.
    float m_bias = 0;
};

/// Whether a sentence states a causal relation: two layers of logistic regression. The first says of each
/// token how likely a relation is stated there ("over", "to", "killing"); the second judges by the likeliest
/// places and by the sentence's words. Trained by tests/evaluation/causalityevaluation.cpp on the Causal News
/// Corpus (Tan et al. 2022). Immutable once made; threads may share it.
class CausalityModel
{
public:
    /// What the second layer takes from the first: the two likeliest places, whether there is any, and in
    /// which of so many equal ranges the likeliest place lies.
    static constexpr int ranges = 9;
    static constexpr int summaries = 3 + ranges;
    using Summary = std::array<float, size_t(summaries)>;

    /// A model that knows nothing and says 0.5.
    CausalityModel() = default;
    CausalityModel(FeatureWeights places, FeatureWeights words, const Summary &summary);

    /// Reads what write() wrote; fails when it is something else.
    static base::Result<CausalityModel> read(const QByteArray &file);
    QByteArray write() const;

    /// From 0 to 1; from 0.5 on, it is more useful to say that there is one.
    double probability(const CausalityFeatures &features) const;

    static Summary summaryOf(const FeatureWeights &places, const CausalityFeatures &features);
    /// By how much the weights of words count in a sentence with so many of them.
    static float wordShare(size_t count);

private:
    FeatureWeights m_places;
    FeatureWeights m_words;
    Summary m_summary{};
};

} // namespace suggest
