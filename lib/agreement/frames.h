// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/concepts.h"
#include "agreement/periods.h"
#include "agreement/statements.h"
#include "agreement/vocabulary.h"

#include <bitset>
#include <vector>

namespace agreement {

/// What a figure does in its sentence.
enum class Role : quint8 {
    Level,  ///< How much it is: "was 5.1%", "rose to 5.1%".
    Before, ///< How much it was: "from 4.9%", "compared with 4.9%", "4.9% a year earlier".
    Change, ///< By how much it moved: "rose by 3%", "3% lower", "an increase of 3%".
};

/// What stands around a figure, as numbers, so that comparing two is comparing numbers.
struct Frame
{
    Terms terms;      ///< What is measured: the words around, the nearer, the heavier.
    Terms counted;    ///< The part of it that the quote itself or the analyst's words say.
    Terms before;     ///< The words of the sentence before.
    WordSet names;    ///< Names within the sentence, initials of longer ones included.
    int opening = -1; ///< The sentence's first word when it may be a name; -1 for none.
    Periods periods;  ///< Near it.
    Role role = Role::Level;
    signed char movement = 0;                 ///< Of a change: 1 up, -1 down, 0 not said.
    std::bitset<mostNarrowing + 1> narrowing; ///< Words near it that leave only a part: "core" inflation.
    bool isExpected = false;                  ///< It is a forecast.
    bool isOwn = false; ///< What is measured is said in words that are not the sentence's: an analyst's.
};

/// A frame as it is read from its sentence alone, whatever the story.
struct FrameReading
{
    Frame frame;                ///< Its words are places in `keys`.
    std::vector<quint64> keys;  ///< Of the words.
    std::vector<int> lowerCase; ///< Words that the sentence has in lower case.
};

FrameReading readFrame(const Statement &statement);

/// The frame with the vocabulary's numbers, and those of the words that the sentence has in lower case.
Frame numbered(const FrameReading &reading, Vocabulary &vocabulary, std::vector<int> &lowerCase);

} // namespace agreement
