// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/figureneighbours.h"

#include <algorithm>

namespace agreement {

void FigureNeighbours::add(const Statement &statement, Figure &figure)
{
    const bool isNext = m_last >= 0 && m_lastStatement->article == statement.article &&
                        m_lastStatement->sentenceStart == statement.sentenceStart &&
                        m_lastStatement->sentence == statement.sentence;
    if (isNext) {
        m_before[figure.place] = m_last;
        m_after[m_last] = figure.place;
    } else {
        ++m_sentence;
    }
    figure.sentence = m_sentence;
    m_last = figure.place;
    m_lastStatement = &statement;
}

void FigureNeighbours::note(const FigureGroup &group, const std::vector<FigureLink> &links)
{
    constexpr double sure = 1.5;
    for (const FigureLink &link : links) {
        const Figure &one = group[size_t(link.one)];
        const Figure &other = group[size_t(link.other)];
        if (link.evidence > sure && one.column != other.column)
            m_sure.insert({one.place, other.place});
    }
}

double FigureNeighbours::support(const Figure &one, const Figure &other) const
{
    constexpr double before = 1.0;
    constexpr double after = 0.8;
    return before * areSure(m_before, one, other) + after * areSure(m_after, one, other);
}

bool FigureNeighbours::areSure(
    const std::unordered_map<int, int> &next, const Figure &one, const Figure &other) const
{
    const auto first = next.find(one.place);
    const auto second = next.find(other.place);
    return first != next.end() && second != next.end() &&
           m_sure.contains(
               {std::min(first->second, second->second), std::max(first->second, second->second)});
}

} // namespace agreement
