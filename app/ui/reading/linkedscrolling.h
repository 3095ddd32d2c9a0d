// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace ui {

/// A height in one article and the height in another that says the same, in pixels.
struct HeightPair
{
    double here = 0;
    double there = 0;
};

/// How two articles scroll together: the heights of what they both state correspond, and between them heights
/// are interpolated. Statements that come in another order in the other article are left out, as few as
/// possible, so that scrolling down here never scrolls up there. Without any, articles scroll in proportion.
class ScrollLink
{
public:
    /// The whole heights of both articles and the pairs, in any order.
    ScrollLink(double heightHere, double heightThere, std::vector<HeightPair> pairs);

    /// The height there for one here.
    double map(double here) const;

private:
    std::vector<HeightPair> m_pairs; ///< Ascending in both, with the articles' starts and ends.
};

/// The height of an article that a reader is at: at the top of the view when it is scrolled to the start, at
/// its bottom at the end, so that every part of an article is passed.
double readingHeight(double scroll, double greatestScroll, double viewHeight);
/// The scroll that puts a reader at a height; undoes readingHeight().
double scrollForReadingHeight(double height, double greatestScroll, double viewHeight);

} // namespace ui
