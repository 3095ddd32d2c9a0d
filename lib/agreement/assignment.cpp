// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/assignment.h"

#include <QVarLengthArray>
#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>
#include <span>
#include <utility>

namespace agreement {
namespace {

/// Of few things, as most are: without asking for memory.
template <class Thing>
using Few = QVarLengthArray<Thing, 64>;

constexpr int mostSolved = 48; ///< Things on one side that are solved exactly: some 100,000 steps.

/// The pairings with each side's things numbered from 0 on, in the order of things.
struct Numbered
{
    explicit Numbered(std::span<const Pairing> given)
        : pairings(given.begin(), given.end())
        , lefts(number(&Pairing::left))
        , rights(number(&Pairing::right))
    {
    }

    Few<Pairing> pairings;
    int lefts; ///< How many things there are.
    int rights;

private:
    int number(int Pairing::*side)
    {
        Few<std::pair<int, int>> things; // each with the index of a pairing
        for (int index = 0; index < int(pairings.size()); ++index)
            things.emplace_back(pairings[index].*side, index);
        std::ranges::sort(things);
        int count = 0;
        for (qsizetype i = 0; i < things.size(); ++i) {
            count += i > 0 && things[i].first != things[i - 1].first;
            pairings[things[i].second].*side = count;
        }
        return things.isEmpty() ? 0 : count + 1;
    }
};

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
    Few<Pairing> linked;
    for (const int index : group)
        linked.push_back(pairings[size_t(index)]);
    const Numbered own(linked);
    const qsizetype size = std::max(own.lefts, own.rights);
    if (size <= mostSolved) {
        Few<double> gains(size * size, 0);
        for (const auto &[left, right, gain] : own.pairings)
            gains[left * size + right] = std::max(gains[left * size + right], gain);
        const Few<int> rowOf = solved(gains, int(size));
        for (qsizetype i = 0; i < own.pairings.size(); ++i)
            if (rowOf[own.pairings[i].right + 1] == own.pairings[i].left + 1)
                chosen.push_back(group[size_t(i)]);
        return;
    }
    Few<int> largestFirst(own.pairings.size());
    std::iota(largestFirst.begin(), largestFirst.end(), 0);
    std::ranges::stable_sort(largestFirst, std::greater(), [&](int i) { return own.pairings[i].gain; });
    Few<char> isTaken(own.lefts, false);
    Few<char> isRightTaken(own.rights, false);
    for (const int i : largestFirst) {
        char &left = isTaken[own.pairings[i].left];
        char &right = isRightTaken[own.pairings[i].right];
        if (left || right)
            continue;
        left = right = true;
        chosen.push_back(group[size_t(i)]);
    }
}

} // namespace

std::vector<int> bestPairings(const std::vector<Pairing> &pairings)
{
    const Numbered all(pairings);
    std::vector<int> chosen;
    if (all.lefts == int(pairings.size()) && all.lefts == all.rights) {
        chosen.resize(pairings.size()); // nothing is in two
        std::iota(chosen.begin(), chosen.end(), 0);
        return chosen;
    }
    Few<int> parents(all.lefts + all.rights);
    std::iota(parents.begin(), parents.end(), 0);
    const auto find = [&](int thing) {
        while (parents[thing] != thing)
            thing = parents[thing] = parents[parents[thing]];
        return thing;
    };
    for (const Pairing &pairing : all.pairings)
        parents[find(all.lefts + pairing.right)] = find(pairing.left);
    Few<std::pair<int, int>> byRoot; // with the index of a pairing
    for (int index = 0; index < int(pairings.size()); ++index)
        byRoot.emplace_back(find(all.pairings[index].left), index);
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
