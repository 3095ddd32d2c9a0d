// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/figurefavour.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace agreement {
namespace {

constexpr quint8 bestOfOne = 1;
constexpr quint8 bestOfOther = 2;

/// Of the links of a figure into one article.
struct Best
{
    double first = -HUGE_VAL;
    double second = -HUGE_VAL;

    void note(double evidence)
    {
        if (evidence > first)
            second = std::exchange(first, evidence);
        else
            second = std::max(second, evidence);
    }
};

double likelihood(const FigureLink &link)
{
    return link.evidence + link.support;
}

} // namespace

void favourBest(std::vector<FigureLink> &links, const FigureGroup &group, const std::vector<char> &isTouched)
{
    constexpr double mutual = 0.7;
    constexpr double margin = 0.5; // over the next best
    // To be the likeliest of few says little.
    constexpr double many = 12;
    const double favour = mutual * std::min(1.0, double(group.size()) / many);
    std::vector<std::pair<int, int>> ends; // of links: a touched figure, and the link
    for (int index = 0; index < int(links.size()); ++index)
        for (const int figure : {links[size_t(index)].one, links[size_t(index)].other})
            if (isTouched[size_t(figure)])
                ends.emplace_back(figure, index);
    std::ranges::sort(ends);
    std::vector<Best> best; // by column
    for (auto begin = ends.cbegin(); begin != ends.cend();) {
        const int figure = begin->first;
        const auto end =
            std::find_if(begin, ends.cend(), [&](const auto &other) { return other.first != figure; });
        const auto bestFor = [&](const FigureLink &link) -> Best & {
            const auto column = size_t(group[size_t(link.one == figure ? link.other : link.one)]->column);
            if (column >= best.size())
                best.resize(column + 1);
            return best[column];
        };
        for (auto at = begin; at != end; ++at)
            bestFor(links[size_t(at->second)]).note(likelihood(links[size_t(at->second)]));
        for (auto at = begin; at != end; ++at) {
            FigureLink &link = links[size_t(at->second)];
            const auto &[first, second] = bestFor(link);
            const quint8 bit = link.one == figure ? bestOfOne : bestOfOther;
            const bool isBest = likelihood(link) == first && likelihood(link) - second >= margin;
            link.best = quint8(isBest ? link.best | bit : link.best & ~bit);
        }
        for (auto at = begin; at != end; ++at)
            bestFor(links[size_t(at->second)]) = {};
        begin = end;
    }
    for (const auto &[figure, index] : ends) {
        FigureLink &link = links[size_t(index)];
        const bool isWithin = group[size_t(link.one)]->column == group[size_t(link.other)]->column;
        const bool isMutual = link.best == (bestOfOne | bestOfOther) && !isWithin;
        link.isChanged |= std::exchange(link.favour, isMutual ? favour : 0) != (isMutual ? favour : 0);
    }
}

} // namespace agreement
