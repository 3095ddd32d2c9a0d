// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>
#include <bit>
#include <vector>

namespace ui {

/// The heights of things that lie below each other, in pixels: changes one and finds the one at an offset
/// in logarithmic time. P. M. Fenwick, "A New Data Structure for Cumulative Frequency Tables", 1994.
class PrefixSums
{
public:
    PrefixSums() = default;
    explicit PrefixSums(std::vector<int> values)
        : m_values(std::move(values))
        , m_tree(m_values.size() + 1)
    {
        for (size_t i = 1; i < m_tree.size(); ++i) {
            m_tree[i] += m_values[i - 1];
            const size_t parent = i + (i & -i);
            if (parent < m_tree.size())
                m_tree[parent] += m_tree[i];
        }
    }

    int size() const { return int(m_values.size()); }
    int at(int index) const { return m_values[size_t(index)]; }
    qint64 total() const { return before(size()); }

    void set(int index, int value)
    {
        const int difference = value - at(index);
        m_values[size_t(index)] = value;
        for (size_t i = size_t(index) + 1; i < m_tree.size(); i += i & -i)
            m_tree[i] += difference;
    }
    /// The sum of the first `count` values.
    qint64 before(int count) const
    {
        qint64 sum = 0;
        for (size_t i = size_t(count); i > 0; i &= i - 1)
            sum += m_tree[i];
        return sum;
    }
    /// The index of the value that an offset falls into: the last one whose sum before is not greater (past
    /// values of 0). The first for negative offsets, the last for those behind the end; -1 when there is
    /// none.
    int find(qint64 offset) const
    {
        if (m_values.empty())
            return -1;
        size_t index = 0;
        for (size_t step = std::bit_floor(m_values.size()); step > 0; step /= 2) {
            if (index + step < m_tree.size() && m_tree[index + step] <= offset) {
                index += step;
                offset -= m_tree[index];
            }
        }
        return int(qMin(index, m_values.size() - 1));
    }

private:
    std::vector<int> m_values;
    std::vector<qint64> m_tree;
};

} // namespace ui
