// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/figures.h"

#include <utility>
#include <vector>

namespace agreement {

/// The figures of one family of units, in the order of the story.
using FigureGroup = std::vector<const Figure *>;

/// A group and the numbers of its figures.
struct NumberedGroup
{
    const FigureGroup &figures;
    const std::vector<std::pair<int, int>> &places; ///< Of all statements: group and index.
    int number;

    /// The figure at a place; -1 when it is of another group.
    int at(int place) const
    {
        const auto [group, index] = places[size_t(place)];
        return group == number ? index : -1;
    }
};

/// Two figures of a group, by their indices, that may be the same point.
struct FigureLink
{
    int one = -1; ///< The earlier of the two.
    int other = -1;
    int finder = -1;        ///< The figure whose search for counterparts found it.
    bool isByWords = false; ///< Found by words in common; else by size.
    double evidence = 0; ///< Of the two figures alone; less what may be expected, where one article has both.

    // As figures were joined last; see joinFigures().
    double support = 0; ///< From the figures beside them.
    double favour = 0;  ///< When they are each other's likeliest.
    quint8 best = 0;    ///< 1: it is the first one's likeliest, 2: it is the other's.
    bool isChanged = true;
    bool isPositive = false;
    bool isChosen = false; ///< By assignment between their articles.
    bool isJoined = false;
    int order = -1; ///< Among the chosen.

    double sum() const { return evidence + support + favour; }
};

/// What makes it likelier that two figures are one point.
struct FigureSupport
{
    int one;
    int other;
    double evidence;

    bool operator==(const FigureSupport &) const = default;
};

/// What tells the figures of a group apart.
struct FigureSource
{
    int identity; ///< Figure::identity.
    int column;
    int sentence;
    std::vector<int> words; ///< Figure::frame.terms, by number.
};

/// Which figures of a group are as they were when it was looked at before. Those that are stand in the same
/// order.
class GroupChange
{
public:
    /// Nothing is as it was when more than a few are others.
    GroupChange(const std::vector<FigureSource> &before, const FigureGroup &now);

    /// Where a figure was; -1 for one that is new.
    int before(int now) const { return m_before[size_t(now)]; }
    /// Where one that was there is now; -1 for one that is gone.
    int now(int before) const { return m_now[size_t(before)]; }
    /// How many came, and how many went.
    int count() const { return m_count; }
    int sizeBefore() const { return int(m_now.size()); }
    int size() const { return int(m_before.size()); }
    bool isEverything() const { return m_count == size() + sizeBefore(); }

private:
    void match(int before, int now);
    void matchAll(const std::vector<FigureSource> &before, const FigureGroup &now);
    bool isInOrder(const std::vector<FigureSource> &before, const FigureGroup &now) const;

    std::vector<int> m_before; ///< By index now.
    std::vector<int> m_now;    ///< By index before.
    int m_count = 0;
};

} // namespace agreement
