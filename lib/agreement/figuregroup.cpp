// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/figuregroup.h"

#include <unordered_map>

namespace agreement {

GroupChange::GroupChange(const std::vector<FigureSource> &before, const FigureGroup &now)
    : m_before(now.size(), -1)
    , m_now(before.size(), -1)
    , m_count(int(before.size() + now.size()))
{
    constexpr int share = 8; // of the group; with more it is quicker to start anew
    constexpr int few = 6;
    matchAll(before, now);
    if (m_count <= few + size() / share && isInOrder(before, now))
        return;
    m_before.assign(now.size(), -1);
    m_now.assign(before.size(), -1);
    m_count = size() + sizeBefore();
}

void GroupChange::match(int before, int now)
{
    m_before[size_t(now)] = before;
    m_now[size_t(before)] = now;
    m_count -= 2;
}

/// What begins and ends alike first, then the few between.
void GroupChange::matchAll(const std::vector<FigureSource> &before, const FigureGroup &now)
{
    const auto isSame = [&](int one, int other) {
        return before[size_t(one)].identity == now[size_t(other)]->identity &&
               before[size_t(one)].column == now[size_t(other)]->column;
    };
    int begin = 0;
    for (; begin < sizeBefore() && begin < size() && isSame(begin, begin); ++begin)
        match(begin, begin);
    int endBefore = sizeBefore();
    int end = size();
    for (; endBefore > begin && end > begin && isSame(endBefore - 1, end - 1); --endBefore, --end)
        match(endBefore - 1, end - 1);
    std::unordered_map<int, int> known; // what is left, by identity
    for (int place = begin; place < endBefore; ++place)
        known.emplace(before[size_t(place)].identity, place);
    for (int place = begin; place < end; ++place)
        if (const auto own = known.find(now[size_t(place)]->identity); own != known.end()) {
            if (isSame(own->second, place))
                match(own->second, place);
            known.erase(own);
        }
}

/// Whether those that stayed are in the same order, and in one sentence only where they were before.
bool GroupChange::isInOrder(const std::vector<FigureSource> &before, const FigureGroup &now) const
{
    int last = -1;
    for (int place = 0; place < size(); ++place) {
        if (m_before[size_t(place)] < 0)
            continue;
        if (last >= 0) {
            const FigureSource &one = before[size_t(m_before[size_t(last)])];
            const FigureSource &other = before[size_t(m_before[size_t(place)])];
            const bool wereInOne = one.sentence == other.sentence;
            const bool areInOne = now[size_t(last)]->sentence == now[size_t(place)]->sentence;
            if (m_before[size_t(last)] > m_before[size_t(place)] || wereInOne != areInOne)
                return false;
        }
        last = place;
    }
    return true;
}

} // namespace agreement
