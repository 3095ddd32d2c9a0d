// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/keptevidence.h"

#include <bit>
#include <limits>

namespace agreement {
namespace {

/// The finaliser of SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, 2014).
quint64 mixed(quint64 number)
{
    number = (number ^ number >> 30) * 0xbf58476d1ce4e5b9;
    number = (number ^ number >> 27) * 0x94d049bb133111eb;
    return number ^ number >> 31;
}

/// Whatever the order in which the vocabulary has the words.
quint64 hashOf(const Terms &terms, const Vocabulary &vocabulary)
{
    quint64 sum = 0;
    for (const Terms::Term &term : terms)
        sum += mixed(mixed(vocabulary.key(term.word)) + std::bit_cast<quint32>(term.weight));
    return mixed(sum);
}

} // namespace

void KeptEvidence::identify(Figure &figure, quint64 reading, const Vocabulary &vocabulary)
{
    const Frame &frame = figure.frame;
    quint64 hash = mixed(mixed(2 * reading + (frame.opening < 0 ? 1 : 0)) + quint64(figure.rarity));
    for (const Terms *terms : {&frame.terms, &frame.counted, &frame.before})
        hash = mixed(hash + hashOf(*terms, vocabulary));
    figure.identity = m_identities.try_emplace(hash, int(m_identities.size())).first->second;
}

std::optional<double> KeptEvidence::evidenceAbove(double least, const Spread &one, const Figure &other)
{
    constexpr double none = -std::numeric_limits<double>::infinity();
    const int first = one.figure().identity;
    const int second = other.identity;
    if (const double *known = m_evidence.find(first, second))
        return *known == none ? std::nullopt : std::optional(*known);
    const std::optional<double> found = agreement::evidenceAbove(least, one, other);
    m_evidence.insert(first, second, found.value_or(none));
    return found;
}

bool KeptEvidence::isOvergrown(size_t figures) const
{
    constexpr size_t most = 160; // pairs a figure: some four times as many as are compared
    return m_evidence.size() > most * figures;
}

} // namespace agreement
