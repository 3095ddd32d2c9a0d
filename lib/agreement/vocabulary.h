// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/sentencewords.h"
#include "agreement/terms.h"
#include "agreement/wordset.h"

#include <QHash>
#include <QString>
#include <optional>
#include <span>
#include <vector>

namespace agreement {

/// The key of the initials of words that are one name; none when they are fewer than two, or too many.
std::optional<quint64> initialsKey(std::span<const Word> words);

/// The words of one story as numbers, with how rare each is.
class Vocabulary
{
public:
    /// The content words of a phrase.
    WordSet phrase(QStringView phrase);
    /// The initials of a phrase's content words as a word of its own, so that "artificial intelligence" meets
    /// "AI"; -1 when it has fewer than two.
    int initials(QStringView phrase);
    /// The number of the word with this key.
    int number(quint64 key);
    quint64 key(int word) const { return m_entries[size_t(word)].key; }
    /// Forgets how often words were seen and where, but not their numbers.
    void startCounting();
    /// Notes that the story has the words in lower case.
    void noteLowerCase(const std::vector<int> &words);
    /// Notes that the words stand in one more context, of an article.
    void count(const Terms &words, int article);
    /// Weighs all words by how rare they are. To be called when all contexts were counted.
    void weigh();
    /// Whether the story has the word in lower case, too: a common word at the start of its sentence. To be
    /// asked when all contexts were read.
    bool isCommon(int word) const { return m_entries[size_t(word)].isSeenInLowerCase; }

    /// How much each word tells: the logarithm of 1 + contexts over contexts with it (after K. Spärck Jones,
    /// 1972), so that words of all contexts count a little, too. Words of a single article are a matter of
    /// its style and tell less. As of the last weigh().
    std::span<const double> weights() const { return m_weights; }
    /// Whether the word weighs another thing than before the last weigh().
    bool isReweighed(int word) const { return m_isReweighed[size_t(word)]; }
    int size() const { return int(m_entries.size()); }
    /// Whether most of its words were not counted.
    bool isOvergrown() const;

private:
    struct Entry
    {
        quint64 key;
        int contexts = 0;
        int article = -1; ///< That has it; -2 for several.
        bool isSeenInLowerCase = false;
    };

    QHash<quint64, int> m_numbers;
    std::vector<Entry> m_entries;
    std::vector<double> m_weights;
    std::vector<bool> m_isReweighed;
    int m_contexts = 0;
};

} // namespace agreement
