// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>
#include <algorithm>
#include <utility>
#include <vector>

namespace agreement {

/// Numbers by pairs of things, whichever of the two comes first. Open addressing; nothing is ever taken out.
class PairTable
{
public:
    /// The pair's number; null when it has none. Valid until the next insertion.
    const double *find(int one, int other) const
    {
        if (m_slots.empty())
            return nullptr;
        const Slot &slot = m_slots[slotOf(keyOf(one, other))];
        return slot.key == none ? nullptr : &slot.value;
    }
    void insert(int one, int other, double value)
    {
        if (3 * (m_count + 1) > 2 * m_slots.size())
            grow();
        Slot &slot = m_slots[slotOf(keyOf(one, other))];
        m_count += slot.key == none;
        slot = {keyOf(one, other), value};
    }

    size_t size() const { return m_count; }

private:
    static constexpr quint64 none = ~quint64(0);
    struct Slot
    {
        quint64 key = none;
        double value = 0;
    };

    static quint64 keyOf(int one, int other)
    {
        return quint64(std::min(one, other)) << 32 | quint64(std::max(one, other));
    }

    /// The slot that has the key, or that it would have.
    size_t slotOf(quint64 key) const
    {
        constexpr quint64 golden = 0x9e3779b97f4a7c15; // spreads neighbours (D. E. Knuth, 1973)
        const size_t last = m_slots.size() - 1;
        size_t slot = size_t(key * golden >> 32) & last;
        while (m_slots[slot].key != none && m_slots[slot].key != key)
            slot = (slot + 1) & last;
        return slot;
    }

    void grow()
    {
        constexpr size_t fewest = 64;
        const std::vector<Slot> before =
            std::exchange(m_slots, std::vector<Slot>(std::max(fewest, 2 * m_slots.size())));
        for (const Slot &slot : before)
            if (slot.key != none)
                m_slots[slotOf(slot.key)] = slot;
    }

    std::vector<Slot> m_slots; ///< A power of two.
    size_t m_count = 0;
};

} // namespace agreement
