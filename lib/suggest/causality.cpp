// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/causality.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <algorithm>
#include <cmath>

namespace suggest {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(suggest::CausalityModel)
};

constexpr quint32 magic = 0x56434D31; ///< "VCM1"
constexpr quint32 mostWeights = 1U << 20;
constexpr float narrowing =
    3; ///< What logarithms of odds are divided by, to be of the size of other features.

float probabilityOf(float odds)
{
    return 1 / (1 + std::exp(-odds));
}

/// Logarithms of odds that stay finite.
float oddsOf(float probability)
{
    constexpr float margin = 0.01F;
    return std::log((probability + margin) / (1 - probability + margin)) / narrowing;
}

/// Weights in steps of one byte.
void write(QDataStream &stream, const FeatureWeights &weights)
{
    float largest = 0;
    for (const FeatureWeights::Weight &weight : weights.weights())
        largest = std::max(largest, std::abs(weight.value));
    const float step = largest > 0 ? largest / 127 : 1;
    stream << weights.bias() << step << quint32(weights.weights().size());
    for (const FeatureWeights::Weight &weight : weights.weights())
        stream << weight.feature << qint8(std::lround(weight.value / step));
}

FeatureWeights read(QDataStream &stream)
{
    float bias = 0;
    float step = 0;
    quint32 count = 0;
    stream >> bias >> step >> count;
    std::vector<FeatureWeights::Weight> weights;
    if (count > mostWeights)
        stream.setStatus(QDataStream::ReadCorruptData);
    while (weights.size() < count && stream.status() == QDataStream::Ok) {
        quint32 feature = 0;
        qint8 value = 0;
        stream >> feature >> value;
        weights.push_back({feature, float(value) * step});
    }
    return FeatureWeights(std::move(weights), bias);
}

} // namespace

FeatureWeights::FeatureWeights(std::vector<Weight> weights, float bias)
    : m_weights(std::move(weights))
    , m_bias(bias)
{
    std::ranges::sort(m_weights, {}, &Weight::feature);
    size_t slots = 2;
    for (; slots < 2 * m_weights.size(); slots *= 2)
        --m_shift;
    m_slots.resize(slots);
    for (const Weight &weight : m_weights) {
        size_t slot = slotOf(weight.feature);
        while (m_slots[slot].feature != 0)
            slot = (slot + 1) & (slots - 1);
        if (weight.feature != 0)
            m_slots[slot] = weight;
    }
}

float FeatureWeights::sum(std::span<const quint32> features) const
{
    float sum = m_bias;
    for (const quint32 feature : features)
        sum += weight(feature);
    return sum;
}

CausalityModel::CausalityModel(FeatureWeights places, FeatureWeights words, const Summary &summary)
    : m_places(std::move(places))
    , m_words(std::move(words))
    , m_summary(summary)
{
}

base::Result<CausalityModel> CausalityModel::read(const QByteArray &file)
{
    QDataStream stream(file);
    stream.setVersion(QDataStream::Qt_6_8);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    quint32 found = 0;
    stream >> found;
    CausalityModel model;
    if (found == magic) {
        model.m_places = suggest::read(stream);
        model.m_words = suggest::read(stream);
        for (float &weight : model.m_summary)
            stream >> weight;
    }
    if (found != magic || stream.status() != QDataStream::Ok)
        return base::failure(Messages::tr("The model by which causal sentences are told cannot be read."),
            u"%1 bytes, status %2"_s.arg(file.size()).arg(int(stream.status())));
    return model;
}

QByteArray CausalityModel::write() const
{
    QByteArray file;
    QDataStream stream(&file, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    stream << magic;
    suggest::write(stream, m_places);
    suggest::write(stream, m_words);
    for (const float weight : m_summary)
        stream << weight;
    return file;
}

double CausalityModel::probability(const CausalityFeatures &features) const
{
    const std::vector<quint32> words = features.sentence();
    float odds = m_words.bias() + (m_words.sum(words) - m_words.bias()) * wordShare(words.size());
    const Summary summary = summaryOf(m_places, features);
    for (size_t i = 0; i < summary.size(); ++i)
        odds += summary[i] * m_summary[i];
    return double(probabilityOf(odds));
}

CausalityModel::Summary CausalityModel::summaryOf(
    const FeatureWeights &places, const CausalityFeatures &features)
{
    float first = 0;
    float second = 0;
    float none = 1;
    for (int i = 0; i < features.tokens(); ++i) {
        const float probability = probabilityOf(places.sum(features.token(i)));
        none *= 1 - probability;
        second = std::max(second, std::min(first, probability));
        first = std::max(first, probability);
    }
    Summary summary{oddsOf(first), oddsOf(second), oddsOf(1 - none)};
    summary[size_t(3 + std::min(ranges - 1, int(first * (ranges - 1))))] = 0.5F;
    return summary;
}

float CausalityModel::wordShare(size_t count)
{
    return 1 / std::sqrt(float(count) + 1);
}

} // namespace suggest
