// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/assignment.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>
#include <utility>

namespace agreement {
namespace {

constexpr int mostSolved = 48; ///< Things on one side that are solved exactly: some 100,000 steps.

/// Numbers in the order of things.
std::vector<int> distinct(const std::vector<Pairing> &pairings, int Pairing::*side)
{
    std::vector<int> things;
    for (const Pairing &pairing : pairings)
        things.push_back(pairing.*side);
    std::ranges::sort(things);
    things.erase(std::unique(things.begin(), things.end()), things.end());
    return things;
}

int placeOf(int thing, const std::vector<int> &things)
{
    return int(std::ranges::lower_bound(things, thing) - things.begin());
}

/// The largest gains of a square matrix, row by row, by the Hungarian method: for every column its row.
std::vector<int> solved(const std::vector<double> &gains, int size)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    std::vector<double> rowPrice(size_t(size) + 1);
    std::vector<double> columnPrice(size_t(size) + 1);
    std::vector<int> rowOf(size_t(size) + 1); // of columns; both count from 1, 0 stands for none
    std::vector<int> before(size_t(size) + 1);
    std::vector<double> slack;
    std::vector<char> isVisited;
    for (int row = 1; row <= size; ++row) {
        rowOf[0] = row;
        int column = 0;
        slack.assign(size_t(size) + 1, infinity);
        isVisited.assign(size_t(size) + 1, false);
        do {
            isVisited[size_t(column)] = true;
            const int current = rowOf[size_t(column)];
            double smallest = infinity;
            int next = 0;
            for (int other = 1; other <= size; ++other) {
                if (isVisited[size_t(other)])
                    continue;
                const double cost = -gains[size_t((current - 1) * size + other - 1)] -
                                    rowPrice[size_t(current)] - columnPrice[size_t(other)];
                if (cost < slack[size_t(other)]) {
                    slack[size_t(other)] = cost;
                    before[size_t(other)] = column;
                }
                if (slack[size_t(other)] < smallest) {
                    smallest = slack[size_t(other)];
                    next = other;
                }
            }
            for (int other = 0; other <= size; ++other) {
                if (isVisited[size_t(other)]) {
                    rowPrice[size_t(rowOf[size_t(other)])] += smallest;
                    columnPrice[size_t(other)] -= smallest;
                } else {
                    slack[size_t(other)] -= smallest;
                }
            }
            column = next;
        } while (rowOf[size_t(column)] != 0);
        for (; column != 0; column = before[size_t(column)])
            rowOf[size_t(column)] = rowOf[size_t(before[size_t(column)])];
    }
    return rowOf;
}

/// Adds the chosen ones of things that are linked.
void choose(const std::vector<Pairing> &pairings, const std::vector<int> &group, std::vector<int> &chosen)
{
    if (group.size() == 1) {
        chosen.push_back(group.front());
        return;
    }
    std::vector<Pairing> own;
    for (const int index : group)
        own.push_back(pairings[size_t(index)]);
    const std::vector<int> lefts = distinct(own, &Pairing::left);
    const std::vector<int> rights = distinct(own, &Pairing::right);
    const size_t size = std::max(lefts.size(), rights.size());
    if (size <= mostSolved) {
        std::vector<double> gains(size * size);
        for (const Pairing &pairing : own) {
            double &gain =
                gains[size_t(placeOf(pairing.left, lefts)) * size + size_t(placeOf(pairing.right, rights))];
            gain = std::max(gain, pairing.gain);
        }
        const std::vector<int> rowOf = solved(gains, int(size));
        for (const int index : group) {
            const Pairing &pairing = pairings[size_t(index)];
            if (rowOf[size_t(placeOf(pairing.right, rights)) + 1] == placeOf(pairing.left, lefts) + 1)
                chosen.push_back(index);
        }
        return;
    }
    std::vector<int> largestFirst = group;
    std::ranges::sort(
        largestFirst, {}, [&](int index) { return std::tuple(-pairings[size_t(index)].gain, index); });
    std::vector<char> isTaken(lefts.size());
    std::vector<char> isRightTaken(rights.size());
    for (const int index : largestFirst) {
        char &left = isTaken[size_t(placeOf(pairings[size_t(index)].left, lefts))];
        char &right = isRightTaken[size_t(placeOf(pairings[size_t(index)].right, rights))];
        if (left || right)
            continue;
        left = right = true;
        chosen.push_back(index);
    }
}

} // namespace

std::vector<int> bestPairings(const std::vector<Pairing> &pairings)
{
    const std::vector<int> lefts = distinct(pairings, &Pairing::left);
    const std::vector<int> rights = distinct(pairings, &Pairing::right);
    std::vector<int> chosen;
    if (lefts.size() == pairings.size() && rights.size() == pairings.size()) {
        chosen.resize(pairings.size()); // nothing is in two
        std::iota(chosen.begin(), chosen.end(), 0);
        return chosen;
    }
    std::vector<int> parents(lefts.size() + rights.size());
    std::iota(parents.begin(), parents.end(), 0);
    const auto find = [&](int thing) {
        while (parents[size_t(thing)] != thing)
            thing = parents[size_t(thing)] = parents[size_t(parents[size_t(thing)])];
        return thing;
    };
    std::vector<std::pair<int, int>> byRoot; // with the index of a pairing
    for (int index = 0; index < int(pairings.size()); ++index) {
        const int left = placeOf(pairings[size_t(index)].left, lefts);
        const int right = int(lefts.size()) + placeOf(pairings[size_t(index)].right, rights);
        byRoot.emplace_back(left, index);
        parents[size_t(find(right))] = find(left);
    }
    for (auto &[root, index] : byRoot)
        root = find(root);
    std::ranges::sort(byRoot);
    std::vector<int> group;
    for (size_t at = 0; at < byRoot.size(); ++at) {
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
