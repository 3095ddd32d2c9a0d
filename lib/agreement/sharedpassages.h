// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/span.h"

#include <QStringView>
#include <vector>

namespace agreement {

/// Words that stand in two texts one after another, but for small edits: a press release, wire copy, a
/// quotation.
struct SharedPassage
{
    text::Span here;
    text::Span there;
    int words = 0; ///< That both have.

    bool operator==(const SharedPassage &) const = default;
};

/// The passages of eight words or more that two texts share, by their places in the first, without overlaps
/// there. Case, space and punctuation do not count; up to three words may be put in, left out or exchanged
/// at a time when two follow that are the same. Sequences of four words that both have are found first (U.
/// Manber, 1994) and made longer word by word. About linear in the words of both; sequences that one text
/// has more than eight times start no passage.
std::vector<SharedPassage> sharedPassages(QStringView here, QStringView there);

} // namespace agreement
