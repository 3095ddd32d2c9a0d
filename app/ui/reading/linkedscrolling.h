// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <vector>

namespace ui {

/// A position in one article and the position in another that says the same, in UTF-16 units.
struct PlacePair
{
    int here = 0;
    int there = 0;
};

/// Where the positions of an article lie at present, in pixels.
struct PlaceHeights
{
    double whole = 0;                       ///< Of the article.
    std::function<double(int position)> of; ///< Never less for a later position.
};

/// How two articles scroll together: the places of what they both state correspond, and between them heights
/// are interpolated. Statements that come in another order in the other article are left out, as few as
/// possible, so that scrolling down here never scrolls up there. Without any, articles scroll in proportion.
/// It knows positions only and stays valid while paragraphs are laid out.
class ScrollLink
{
public:
    /// The pairs in any order.
    explicit ScrollLink(const std::vector<PlacePair> &pairs);

    /// The height there for one here. Asks for the heights of few places, as many as the logarithm of pairs.
    double map(double here, const PlaceHeights &from, const PlaceHeights &to) const;

private:
    std::vector<PlacePair> m_pairs; ///< Ascending in both.
};

/// The height of an article that a reader is at: at the top of the view when it is scrolled to the start, at
/// its bottom at the end, so that every part of an article is passed.
double readingHeight(double scroll, double greatestScroll, double viewHeight);
/// The scroll that puts a reader at a height; undoes readingHeight().
double scrollForReadingHeight(double height, double greatestScroll, double viewHeight);

} // namespace ui
