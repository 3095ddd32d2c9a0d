// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/assignment.h"

#include <QVarLengthArray>
#include <algorithm>
#include <limits>
#include <numeric>
#include <span>
#include <tuple>
#include <utility>

namespace agreement {
namespace {

/// Of few things, as most are: without asking for memory.
template <class Thing>
using Few = QVarLengthArray<Thing, 64>;

constexpr int mostSolved = 48; ///< Things on one side that are solved exactly: some 100,000 steps.

/// Numbers in the order of things.
Few<int> distinct(std::span<const Pairing> pairings, int Pairing::*side)
{
    Few<int> things;
    for (const Pairing &pairing : pairings)
        things.push_back(pairing.*side);
    std::ranges::sort(things);
    things.erase(std::unique(things.begin(), things.end()), things.end());
    return things;
}

int placeOf(int thing, std::span<const int> things)
{
    return int(std::ranges::lower_bound(things, thing) - things.begin());
}

/// The largest gains of a square matrix, row by row, by the Hungarian method: for every column its row.
Few<int> solved(std::span<const double> gains, int size)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    Few<double> rowPrice(size + 1, 0);
    Few<double> columnPrice(size + 1, 0);
    Few<int> rowOf(size + 1, 0); // of columns; both count from 1, 0 stands for none
    Few<int> before(size + 1, 0);
    Few<double> slack;
    Few<char> isVisited;
    for (int row = 1; row <= size; ++row) {
        rowOf[0] = row;
        int column = 0;
        slack.assign(size + 1, infinity);
        isVisited.assign(size + 1, false);
        do {
            isVisited[column] = true;
            const int current = rowOf[column];
            double smallest = infinity;
            int next = 0;
            for (int other = 1; other <= size; ++other) {
                if (isVisited[other])
                    continue;
                const double cost =
                    -gains[size_t((current - 1) * size + other - 1)] - rowPrice[current] - columnPrice[other];
                if (cost < slack[other]) {
                    slack[other] = cost;
                    before[other] = column;
                }
                if (slack[other] < smallest) {
                    smallest = slack[other];
                    next = other;
                }
            }
            for (int other = 0; other <= size; ++other) {
                if (isVisited[other]) {
                    rowPrice[rowOf[size_t(other)]] += smallest;
                    columnPrice[other] -= smallest;
                } else {
                    slack[other] -= smallest;
                }
            }
            column = next;
        } while (rowOf[column] != 0);
        for (; column != 0; column = before[column])
            rowOf[column] = rowOf[size_t(before[column])];
    }
    return rowOf;
}

/// Adds the chosen ones of things that are linked.
void choose(std::span<const Pairing> pairings, std::span<const int> group, std::vector<int> &chosen)
{
    if (group.size() == 1) {
        chosen.push_back(group.front());
        return;
    }
    Few<Pairing> own;
    for (const int index : group)
        own.push_back(pairings[size_t(index)]);
    const Few<int> lefts = distinct(own, &Pairing::left);
    const Few<int> rights = distinct(own, &Pairing::right);
    const qsizetype size = std::max(lefts.size(), rights.size());
    if (size <= mostSolved) {
        Few<double> gains(size * size, 0);
        for (const Pairing &pairing : own) {
            double &gain = gains[placeOf(pairing.left, lefts) * size + placeOf(pairing.right, rights)];
            gain = std::max(gain, pairing.gain);
        }
        const Few<int> rowOf = solved(gains, int(size));
        for (const int index : group) {
            const Pairing &pairing = pairings[size_t(index)];
            if (rowOf[placeOf(pairing.right, rights) + 1] == placeOf(pairing.left, lefts) + 1)
                chosen.push_back(index);
        }
        return;
    }
    Few<int> largestFirst(group.begin(), group.end());
    std::ranges::sort(
        largestFirst, {}, [&](int index) { return std::tuple(-pairings[size_t(index)].gain, index); });
    Few<char> isTaken(lefts.size(), false);
    Few<char> isRightTaken(rights.size(), false);
    for (const int index : largestFirst) {
        char &left = isTaken[placeOf(pairings[size_t(index)].left, lefts)];
        char &right = isRightTaken[placeOf(pairings[size_t(index)].right, rights)];
        if (left || right)
            continue;
        left = right = true;
        chosen.push_back(index);
    }
}

} // namespace

std::vector<int> bestPairings(const std::vector<Pairing> &pairings)
{
    const Few<int> lefts = distinct(pairings, &Pairing::left);
    const Few<int> rights = distinct(pairings, &Pairing::right);
    std::vector<int> chosen;
    if (lefts.size() == qsizetype(pairings.size()) && lefts.size() == rights.size()) {
        chosen.resize(pairings.size()); // nothing is in two
        std::iota(chosen.begin(), chosen.end(), 0);
        return chosen;
    }
    Few<int> parents(lefts.size() + rights.size());
    std::iota(parents.begin(), parents.end(), 0);
    const auto find = [&](int thing) {
        while (parents[thing] != thing)
            thing = parents[thing] = parents[parents[thing]];
        return thing;
    };
    Few<std::pair<int, int>> byRoot; // with the index of a pairing
    for (int index = 0; index < int(pairings.size()); ++index) {
        const int left = placeOf(pairings[size_t(index)].left, lefts);
        const int right = int(lefts.size()) + placeOf(pairings[size_t(index)].right, rights);
        byRoot.emplace_back(left, index);
        parents[find(right)] = find(left);
    }
    for (auto &[root, index] : byRoot)
        root = find(root);
    std::ranges::sort(byRoot);
    Few<int> group;
    for (qsizetype at = 0; at < byRoot.size(); ++at) {
        group.push_back(byRoot[at].second);
        if (at + 1 < byRoot.size() && byRoot[at + 1].first == byRoot[at].first)
            continue;
        choose(pairings, group, chosen);
        group.clear();
    }
    std::ranges::sort(chosen);
    return chosen;
}

} // namespace agreement
