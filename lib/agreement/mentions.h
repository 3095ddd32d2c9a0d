// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/span.h"

#include <QString>
#include <vector>

namespace agreement {

/// Words that speak of a figure without giving it: "declined to say how many jobs will go".
struct Mention
{
    text::Span words;       ///< In the article.
    QString cue;            ///< Their beginning, up to "how many".
    QString sentence;       ///< Around them.
    int sentenceStart = -1; ///< Where it starts in the article.
    bool isCounted = false; ///< "how many", rather than "how much" or "the price".

    bool operator==(const Mention &) const = default;
};

/// The mentions of a text, in order; English. Linear in the text's length.
std::vector<Mention> mentionsIn(const QString &text);

} // namespace agreement
