// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/codepoints.h"

namespace text {

CodePoints::CodePoints(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate()) {
            m_pairs.push_back(int(i));
            ++i;
        }
    }
}

int CodePoints::fromUtf16(int position) const
{
    // Inside a pair, at its high surrogate + 1, taking off one for that pair yields the pair's start.
    const auto pairsBefore = int(std::ranges::lower_bound(m_pairs, position) - m_pairs.begin());
    return position - pairsBefore;
}

int CodePoints::toUtf16(int codePoints) const
{
    // Pair i is a code point's start at m_pairs[i] - i: that sequence ascends, so the pairs wholly before
    // the code point are those with a smaller start.
    size_t first = 0;
    size_t last = m_pairs.size();
    while (first < last) {
        const size_t middle = first + (last - first) / 2;
        if (m_pairs[middle] - int(middle) < codePoints)
            first = middle + 1;
        else
            last = middle;
    }
    return codePoints + int(first);
}

} // namespace text
