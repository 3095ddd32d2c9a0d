// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace readers {

/// Maps positions of a normalised text back to the decoded file it came from (both UTF-16 units). Kept as
/// the few places where something was dropped, so a conversion is a binary search.
class OffsetMap
{
public:
    /// Notes that `dropped` units of the file were left out right before `position` of the text. Positions
    /// must not fall.
    void drop(int position, int dropped);

    /// The position in the file of a position in the text: that of the unit that stands there.
    int toFile(int position) const;
    /// The position in the text of a position in the file; inside something dropped: what follows it.
    int toText(int filePosition) const;

    /// This map, from a text to one it was made of, followed by that one's own map.
    OffsetMap followedBy(const OffsetMap &next) const;

    bool isIdentity() const { return m_drops.empty(); }

private:
    struct Drop
    {
        int position; ///< In the text.
        int total;    ///< Units dropped up to and including this place.
    };
    std::vector<Drop> m_drops;
};

} // namespace readers
