// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <functional>
#include <iterator>
#include <unordered_set>
#include <vector>

namespace ui {

/// What a model tells its views around each step of syncRows(); rows are those of one parent.
struct RowSignals
{
    std::function<void(int first, int last)> beginRemove;
    std::function<void()> endRemove;
    std::function<void(int first, int last)> beginInsert;
    std::function<void()> endInsert;
    std::function<void(int from, int to)> beginMove; ///< To before the row `to`, which is less than `from`.
    std::function<void()> endMove;
};

/// Turns `rows` into as many rows with the same ids in the same order as `target`, by removing and inserting
/// stretches and moving single rows. Rows that stay keep their old content; new ones are `make(target row)`.
template <class Row, class Target, class RowId, class TargetId, class Make>
void syncRows(std::vector<Row> &rows, const std::vector<Target> &target, RowId rowId, TargetId targetId,
    Make make, const RowSignals &signal)
{
    using Id = std::decay_t<decltype(targetId(target.front()))>;
    std::unordered_set<Id> wanted;
    for (const Target &one : target)
        wanted.insert(targetId(one));
    const auto isGone = [&](const Row &row) { return !wanted.contains(rowId(row)); };
    for (auto last = rows.end(); last != rows.begin();) {
        if (!isGone(*std::prev(last))) {
            --last;
            continue;
        }
        auto first = std::prev(last);
        while (first != rows.begin() && isGone(*std::prev(first)))
            --first;
        signal.beginRemove(int(first - rows.begin()), int(last - rows.begin()) - 1);
        last = rows.erase(first, last);
        signal.endRemove();
    }

    std::unordered_set<Id> present;
    for (const Row &row : rows)
        present.insert(rowId(row));
    for (size_t at = 0; at < target.size();) {
        if (at < rows.size() && rowId(rows[at]) == targetId(target[at])) {
            ++at;
            continue;
        }
        const auto here = rows.begin() + std::ptrdiff_t(at);
        if (present.contains(targetId(target[at]))) {
            const auto from = std::ranges::find(
                here, rows.end(), targetId(target[at]), [&](const Row &row) { return rowId(row); });
            signal.beginMove(int(from - rows.begin()), int(at));
            std::rotate(here, from, std::next(from));
            signal.endMove();
            continue;
        }
        size_t end = at;
        std::vector<Row> fresh;
        for (; end < target.size() && !present.contains(targetId(target[end])); ++end)
            fresh.push_back(make(target[end]));
        signal.beginInsert(int(at), int(end) - 1);
        rows.insert(here, std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
        signal.endInsert();
        at = end;
    }
}

} // namespace ui
