// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>
#include <QtTypes>
#include <vector>

namespace suggest {

/// A word of an article as stories are told apart by it.
struct StoryWord
{
    quint32 key = 0;    ///< Of the word without regard to case; see storyWordKey().
    quint16 count = 0;  ///< How often, names and numbers counted more than once.
    quint16 common = 0; ///< In how many of 10,000 texts a word of this form stands, as far as one can know.

    bool operator==(const StoryWord &) const = default;
};

/// The number of a word without regard to case.
quint32 storyWordKey(QStringView word);

/// The words of an article by key, at most so many as matter: those that say most, by their number and form.
/// Names (words with a capital that do not begin a sentence) and numbers count more. How common a word is in
/// general is estimated by its length (G. K. Zipf's law of abbreviation, 1935), so that no language needs a
/// list of function words and a corpus of a few articles can tell stories apart.
std::vector<StoryWord> storyWords(QStringView title, QStringView text);

/// The words with these keys (ascending) as the text prints them, in their order; empty for those that it
/// does not have.
std::vector<QStringView> printedWords(const std::vector<quint32> &keys, QStringView text);

} // namespace suggest
