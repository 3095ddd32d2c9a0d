// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace agreement {

/// A likely pair of one thing on the left and one on the right.
struct Pairing
{
    int left = 0;
    int right = 0;
    double gain = 0; ///< Above 0.
};

/// Chooses pairings so that nothing is in two of them and their gains are the largest together; gives their
/// indices, ascending. Things that are linked with each other, however indirectly, are solved together: by
/// the Hungarian method (H. W. Kuhn, 1955; in the form of shortest augmenting paths) where they are few, else
/// by the largest gains first.
std::vector<int> bestPairings(const std::vector<Pairing> &pairings);

} // namespace agreement
