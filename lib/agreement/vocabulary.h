// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/sentencewords.h"
#include "agreement/wordset.h"

#include <QHash>
#include <QString>
#include <span>
#include <vector>

namespace agreement {

/// What stands around a figure, as numbers, so that comparing contexts is comparing numbers.
struct Context
{
    WordSet sentence; ///< All content words of the sentence but those of the figure itself and of times.
    WordSet near;     ///< Those in its clause, a few words to either side.
    WordSet names;    ///< Names within the sentence.
    int opening = -1; ///< The sentence's first word when it may be a name; -1 for none.
    /// Years, quarters and months in its clause, and whether the past is spoken of.
    std::vector<int> periods;
};

/// The words of one story as numbers, with how rare each is.
class Vocabulary
{
public:
    /// The content words of a phrase.
    WordSet phrase(QStringView phrase);
    /// The initials of a phrase's content words as a word of its own, so that "artificial intelligence" meets
    /// "AI"; -1 when it has fewer than two.
    int initials(QStringView phrase);
    /// The context of a figure. The quote's own words are left out, wherever it stands in the sentence.
    Context context(QStringView sentence, QStringView quote);
    /// Notes that the words stand in one more context.
    void count(const WordSet &words);
    /// Weighs all words by how rare they are. To be called when all contexts were counted.
    void weigh();
    /// Whether the story has the word in lower case, too: a common word at the start of its sentence. To be
    /// asked when all contexts were read.
    bool isCommon(int word) const { return m_entries[size_t(word)].isSeenInLowerCase; }

    /// How much each word tells: the logarithm of 1 + contexts over contexts with it (after K. Spärck Jones,
    /// 1972), so that words of all contexts count a little, too. As of the last weigh().
    std::span<const double> weights() const { return m_weights; }
    int size() const { return int(m_entries.size()); }

private:
    struct Entry
    {
        int contexts = 0;
        bool isSeenInLowerCase = false;
    };

    int number(quint64 key);
    int initials(std::span<const Word> words);

    QHash<quint64, int> m_numbers;
    std::vector<Entry> m_entries;
    std::vector<double> m_weights;
    int m_contexts = 0;
};

} // namespace agreement
