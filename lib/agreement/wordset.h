// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>
#include <span>
#include <vector>

namespace agreement {

/// Words of a vocabulary, as their numbers: each once, ascending once settle() was called.
class WordSet
{
public:
    /// Adds a word; settle() is to be called after the last.
    void add(int word) { m_words.push_back(word); }
    void add(const WordSet &other) { m_words.insert(m_words.end(), other.begin(), other.end()); }
    /// Orders the words and drops repeated ones.
    void settle();
    /// Gives each word the number that `numbers` has at its present one.
    void renumber(std::span<const int> numbers);
    /// Notes how much all the words weigh together. `weights` are those of the vocabulary, by word.
    void weigh(std::span<const double> weights);

    bool isEmpty() const { return m_words.empty(); }
    int size() const { return int(m_words.size()); }
    bool contains(int word) const;
    std::vector<int>::const_iterator begin() const { return m_words.begin(); }
    std::vector<int>::const_iterator end() const { return m_words.end(); }

    /// False when the sets have no word in common; known without looking at the words.
    bool mayMeet(const WordSet &other) const { return (m_bits & other.m_bits) != 0; }
    /// How many words both have.
    int shared(const WordSet &other) const;
    /// The share of both sets' words that both have, by weight: 0 nothing, 1 all. Both must have been
    /// weighed.
    double similarity(const WordSet &other, std::span<const double> weights) const;

private:
    std::vector<int> m_words;
    quint64 m_bits = 0; ///< A bit for each word.
    double m_weight = 0;
};

} // namespace agreement
