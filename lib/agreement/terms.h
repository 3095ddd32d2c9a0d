// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>
#include <span>
#include <vector>

namespace agreement {

/// Words of a vocabulary, as their numbers, with how much each belongs to what is meant.
class Terms
{
public:
    struct Term
    {
        int word = -1;
        float weight = 0;
    };

    /// Adds a word; settle() is to be called after the last.
    void add(int word, double weight) { m_terms.push_back({word, float(weight)}); }
    /// Orders the words and keeps the heaviest of repeated ones.
    void settle();
    /// Gives each word the number that `numbers` has at its present one.
    void renumber(std::span<const int> numbers);
    /// Multiplies in how much each word tells. `rareness` is by word.
    void weigh(std::span<const double> rareness);

    bool isEmpty() const { return m_terms.empty(); }
    std::vector<Term>::const_iterator begin() const { return m_terms.begin(); }
    std::vector<Term>::const_iterator end() const { return m_terms.end(); }

    /// The cosine of the angle between two: 0 without a word in common, 1 for the same. Both must have been
    /// weighed.
    double similarity(const Terms &other) const
    {
        return (m_bits & other.m_bits) == 0 ? 0 : product(other) * (m_scale * other.m_scale);
    }
    /// Adds the weights to a row that has 0 for every other word; then `rowProduct` is quicker than many
    /// similarities.
    void spread(std::vector<double> &row) const
    {
        for (const Term &term : m_terms)
            row[size_t(term.word)] = double(term.weight);
    }
    void wipe(std::vector<double> &row) const
    {
        for (const Term &term : m_terms)
            row[size_t(term.word)] = 0;
    }
    /// One over the length.
    double scale() const { return m_scale; }
    /// The words of both, those that tell most of what they have in common first.
    std::vector<int> shared(const Terms &other) const;

private:
    double product(const Terms &other) const;

    std::vector<Term> m_terms;
    quint64 m_bits = 0; ///< A bit for each word.
    double m_scale = 0; ///< One over the length.
};

} // namespace agreement
