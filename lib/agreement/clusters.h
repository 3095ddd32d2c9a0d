// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <utility>
#include <vector>

namespace agreement {

/// A partition of numbered things that is built by joining, with pairs that must never meet. Joining is
/// refused when it would bring such a pair together. Near constant time a look-up (union by size, path
/// halving: R. E. Tarjan, 1975).
class Clusters
{
public:
    explicit Clusters(int count);

    /// The one thing that stands for the cluster of `thing`.
    int find(int thing) const;
    /// All that are in the cluster of `thing`, in the order in which they came together.
    std::vector<int> members(int thing) const;
    /// Keeps the two apart from now on; does nothing when they are together already.
    void separate(int one, int other);
    /// Whether a pair that must not meet stands between the two clusters.
    bool areSeparated(int one, int other) const;
    /// Joins the two clusters; false when they must not meet.
    bool join(int one, int other);
    /// The things that were joined, in that order; not those that were together already.
    const std::vector<std::pair<int, int>> &joins() const { return m_joins; }
    /// The clusters as lists of members, each ascending, in the order of their first members.
    std::vector<std::vector<int>> all() const;

private:
    mutable std::vector<int> m_parents;
    std::vector<int> m_next;                   ///< The next member of the same cluster; -1 for none.
    std::vector<int> m_last;                   ///< Of roots: the last member; the root is the first.
    std::vector<int> m_sizes;                  ///< Of roots.
    std::vector<std::vector<int>> m_strangers; ///< Of roots: things that must stay out.
    std::vector<std::pair<int, int>> m_joins;
};

} // namespace agreement
