// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linkedscrolling.h"

#include <algorithm>

namespace ui {
namespace {

/// The longest run of pairs, already sorted by `here`, that ascends `there` too.
std::vector<PlacePair> ascending(const std::vector<PlacePair> &pairs)
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
    std::vector<PlacePair> run;
    for (size_t i = tails.empty() ? pairs.size() : tails.back(); i < pairs.size(); i = before[i])
        run.push_back(pairs[i]);
    std::ranges::reverse(run);
    return run;
}

} // namespace

ScrollLink::ScrollLink(const std::vector<PlacePair> &pairs)
{
    std::vector<PlacePair> sorted = pairs;
    std::ranges::sort(sorted, [](const PlacePair &one, const PlacePair &other) {
        return one.here != other.here ? one.here < other.here : one.there > other.there;
    });
    m_pairs = ascending(sorted);
}

double ScrollLink::map(double here, const PlaceHeights &from, const PlaceHeights &to) const
{
    if (here <= 0)
        return 0;
    if (here >= from.whole)
        return to.whole;
    const auto after = std::ranges::upper_bound(
        m_pairs, here, {}, [&](const PlacePair &pair) { return from.of(pair.here); });
    const bool isFirst = after == m_pairs.begin();
    const bool isLast = after == m_pairs.end();
    const double low = isFirst ? 0 : from.of((after - 1)->here);
    const double high = isLast ? from.whole : from.of(after->here);
    const double lowThere = isFirst ? 0 : to.of((after - 1)->there);
    const double highThere = isLast ? to.whole : to.of(after->there);
    return lowThere + (here - low) / (high - low) * (highThere - lowThere);
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
