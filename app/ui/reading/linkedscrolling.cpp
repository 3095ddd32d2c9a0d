// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linkedscrolling.h"

#include <algorithm>

namespace ui {
namespace {

/// The longest run of pairs, already sorted by `here`, that ascends `there` too.
std::vector<HeightPair> ascending(const std::vector<HeightPair> &pairs)
{
    std::vector<size_t> tails; // the index of the last pair of the best run of each length
    std::vector<size_t> before(pairs.size(), pairs.size());
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto tail = std::ranges::lower_bound(
            tails, pairs[i].there, {}, [&](size_t index) { return pairs[index].there; });
        if (tail != tails.begin())
            before[i] = *(tail - 1);
        if (tail == tails.end())
            tails.push_back(i);
        else
            *tail = i;
    }
    std::vector<HeightPair> run;
    for (size_t i = tails.empty() ? pairs.size() : tails.back(); i < pairs.size(); i = before[i])
        run.push_back(pairs[i]);
    std::ranges::reverse(run);
    return run;
}

} // namespace

ScrollLink::ScrollLink(double heightHere, double heightThere, std::vector<HeightPair> pairs)
{
    std::erase_if(pairs, [&](const HeightPair &pair) {
        return pair.here <= 0 || pair.there <= 0 || pair.here >= heightHere || pair.there >= heightThere;
    });
    std::ranges::sort(pairs, [](const HeightPair &one, const HeightPair &other) {
        return one.here != other.here ? one.here < other.here : one.there > other.there;
    });
    m_pairs = ascending(pairs);
    m_pairs.insert(m_pairs.begin(), {0, 0});
    m_pairs.push_back({heightHere, heightThere});
}

double ScrollLink::map(double here) const
{
    const auto after = std::ranges::upper_bound(m_pairs, here, {}, &HeightPair::here);
    if (after == m_pairs.begin())
        return m_pairs.front().there;
    if (after == m_pairs.end())
        return m_pairs.back().there;
    const HeightPair &low = *(after - 1);
    const double share = (here - low.here) / (after->here - low.here);
    return low.there + share * (after->there - low.there);
}

double readingHeight(double scroll, double greatestScroll, double viewHeight)
{
    return greatestScroll <= 0 ? 0 : scroll + viewHeight * scroll / greatestScroll;
}

double scrollForReadingHeight(double height, double greatestScroll, double viewHeight)
{
    return greatestScroll <= 0
               ? 0
               : std::clamp(height * greatestScroll / (greatestScroll + viewHeight), 0.0, greatestScroll);
}

} // namespace ui
