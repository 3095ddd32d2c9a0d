// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstddef>

namespace workspace {

/// How much of long work the window's thread does at a time, so that it takes a few milliseconds, views
/// included: follows how long it took the last time.
class SliceSize
{
public:
    /// Things: at first, and never less nor more than.
    SliceSize(size_t first, size_t least, size_t most)
        : m_size(first)
        , m_least(least)
        , m_most(most)
    {
    }

    size_t count() const { return m_size; }

    /// So many took so long.
    void note(size_t count, double milliseconds)
    {
        constexpr double wanted = 4; // milliseconds
        if (count == 0)
            return;
        const auto fitting = static_cast<size_t>(double(count) * wanted / std::max(milliseconds, 0.01));
        if (milliseconds > wanted)
            m_size = std::max(fitting, m_least);
        else if (count >= m_size) // else there was no more
            m_size = std::clamp(fitting, m_size, std::max(m_size, std::min(2 * m_size, m_most)));
    }

private:
    size_t m_size;
    size_t m_least;
    size_t m_most;
};

} // namespace workspace
