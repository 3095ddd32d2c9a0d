// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

namespace ui {

/// How a list of rows becomes another with the fewest disturbances, so that views keep selection and place:
/// first the removals, then the new order of the rows that stay, then the insertions.
struct RowChanges
{
    struct Range
    {
        int first = 0;
        int last = 0; ///< Included.

        bool operator==(const Range &) const = default;
    };

    std::vector<Range> removals; ///< In the old list, the last first: apply them as they come.
    /// For each place among the rows that stay, which of them (counted in their old order) stands there now;
    /// empty when their order is the same.
    std::vector<int> order;
    std::vector<Range> insertions; ///< In the new list, the first first: apply them as they come.

    bool isEmpty() const { return removals.empty() && order.empty() && insertions.empty(); }
};

/// Whether rows that stay must stay, or may be removed and inserted again where that is much less work.
enum class StayingRows { Kept, MayBeReplaced };

/// The changes that make `before` into `after`; keys are unique within each. Linear in their length. When
/// rows may be replaced, a change of more than 256 stretches, or of more than 50,000 rows, is given as one
/// stretch removed and one inserted: views do work for each, and finding what stays takes memory.
template <class Key>
RowChanges rowChanges(const std::vector<Key> &before, const std::vector<Key> &after,
    StayingRows staying = StayingRows::MayBeReplaced)
{
    constexpr int mostCompared = 50'000;
    constexpr size_t mostRanges = 256;
    const auto [oldStart, newStart] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const int prefix = int(oldStart - before.begin());
    int suffix = 0;
    while (suffix < int(std::min(before.size(), after.size())) - prefix &&
           before[before.size() - 1 - size_t(suffix)] == after[after.size() - 1 - size_t(suffix)])
        ++suffix;
    const int oldEnd = int(before.size()) - suffix;
    const int newEnd = int(after.size()) - suffix;

    const auto replaced = [&] {
        RowChanges whole;
        if (oldEnd > prefix)
            whole.removals = {{prefix, oldEnd - 1}};
        if (newEnd > prefix)
            whole.insertions = {{prefix, newEnd - 1}};
        return whole;
    };
    const bool mayReplace = staying == StayingRows::MayBeReplaced;
    const bool isLong = std::max(oldEnd, newEnd) - prefix > mostCompared;
    if (oldEnd == prefix || newEnd == prefix || (mayReplace && isLong))
        return replaced();

    std::unordered_map<Key, int> kept; // key → its rank among the rows that stay
    for (int row = prefix; row < newEnd; ++row)
        kept.emplace(after[size_t(row)], -1);
    RowChanges changes;
    const auto extend = [](std::vector<RowChanges::Range> &ranges, int row) {
        if (!ranges.empty() && ranges.back().last == row - 1)
            ranges.back().last = row;
        else
            ranges.push_back({row, row});
    };
    int rank = prefix;
    for (int row = prefix; row < oldEnd; ++row) {
        if (const auto found = kept.find(before[size_t(row)]); found != kept.end())
            found->second = rank++;
        else
            extend(changes.removals, row);
    }
    std::vector<int> order;
    for (int row = prefix; row < newEnd; ++row) {
        if (const int old = kept.at(after[size_t(row)]); old >= 0)
            order.push_back(old);
        else
            extend(changes.insertions, row);
    }
    std::reverse(changes.removals.begin(), changes.removals.end());
    if (mayReplace && changes.removals.size() + changes.insertions.size() > mostRanges)
        return replaced();
    if (!std::is_sorted(order.begin(), order.end())) {
        const int stay = rank + suffix;
        changes.order.resize(size_t(stay));
        for (int place = 0; place < stay; ++place)
            changes.order[size_t(place)] =
                place < prefix || place >= rank ? place : order[size_t(place - prefix)];
    }
    return changes;
}

} // namespace ui
