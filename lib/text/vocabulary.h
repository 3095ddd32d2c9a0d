// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>
#include <string>
#include <vector>

namespace text {

/// Words that somebody knows, numbered from 0, without regard to case. Asking neither allocates nor takes
/// more than one look at the word. Threads may share one that is no longer added to.
class Vocabulary
{
public:
    Vocabulary();

    /// The word's number; a new one when it is not known yet.
    int add(QStringView word);
    /// The word's number; -1 when it is not known.
    int find(QStringView word) const;
    /// How many words are known; their numbers are all below.
    int size() const { return int(m_words.size()); }

private:
    /// A place of the table: empty when `word` is -1.
    struct Slot
    {
        quint32 hash = 0;
        int word = -1;
    };
    /// A word's folded letters in the store.
    struct Stretch
    {
        quint32 start = 0;
        quint32 length = 0;
    };

    bool isAt(const Slot &slot, quint32 hash, QStringView folded) const;
    void grow();

    std::vector<Slot> m_slots; ///< A power of two of them, at most half full.
    std::vector<Stretch> m_words;
    std::u16string m_letters;
    qsizetype m_longest = 0; ///< Longer words are not known.
};

} // namespace text
