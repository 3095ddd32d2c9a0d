// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/figureneighbours.h"

namespace agreement {

int FigureNeighbours::add(const Statement &statement, int place)
{
    const bool isNext = m_last >= 0 && m_lastStatement->article == statement.article &&
                        m_lastStatement->sentenceStart == statement.sentenceStart &&
                        m_lastStatement->sentence == statement.sentence;
    if (isNext) {
        m_before[size_t(place)] = m_last;
        m_after[size_t(m_last)] = place;
    } else {
        ++m_sentence;
    }
    m_last = place;
    m_lastStatement = &statement;
    return m_sentence;
}

void FigureNeighbours::addSupports(const FigureGroup &group, const std::vector<FigureLink> &links,
    std::vector<FigureSupport> &supports) const
{
    constexpr double sure = 1.5;
    constexpr double before = 1.0; // the sure ones stand before the others
    constexpr double after = 0.8;
    for (const FigureLink &link : links) {
        const Figure &one = *group[size_t(link.one)];
        const Figure &other = *group[size_t(link.other)];
        if (link.evidence <= sure || one.column == other.column)
            continue;
        const auto add = [&](const std::vector<int> &next, double evidence) {
            const int first = next[size_t(one.place)];
            const int second = next[size_t(other.place)];
            if (first >= 0 && second >= 0)
                supports.push_back({first, second, evidence});
        };
        add(m_after, before);
        add(m_before, after);
    }
}

} // namespace agreement
