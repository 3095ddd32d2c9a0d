// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/wordset.h"

#include <algorithm>

namespace agreement {
namespace {

/// Calls `meet` with every word of both ascending lists. Without a branch that depends on the words, which a
/// processor could only guess: this is where matching spends its time.
template <class Meet>
void eachShared(const std::vector<int> &one, const std::vector<int> &other, Meet meet)
{
    size_t first = 0;
    size_t second = 0;
    while (first < one.size() && second < other.size()) {
        const int word = one[first];
        const int otherWord = other[second];
        meet(word, word == otherWord);
        first += word <= otherWord;
        second += otherWord <= word;
    }
}

} // namespace

void WordSet::settle()
{
    constexpr int bits = 64;
    std::ranges::sort(m_words);
    m_words.erase(std::unique(m_words.begin(), m_words.end()), m_words.end());
    m_bits = 0;
    for (const int word : m_words)
        m_bits |= quint64(1) << (word % bits);
}

void WordSet::renumber(std::span<const int> numbers)
{
    for (int &word : m_words)
        word = numbers[size_t(word)];
    settle();
}

void WordSet::weigh(std::span<const double> weights)
{
    m_weight = 0;
    for (const int word : m_words)
        m_weight += weights[size_t(word)];
}

bool WordSet::contains(int word) const
{
    return std::ranges::binary_search(m_words, word);
}

int WordSet::shared(const WordSet &other) const
{
    int count = 0;
    if (mayMeet(other))
        eachShared(m_words, other.m_words, [&](int, bool isShared) { count += isShared; });
    return count;
}

double WordSet::similarity(const WordSet &other, std::span<const double> weights) const
{
    if (!mayMeet(other))
        return 0;
    double shared = 0;
    eachShared(
        m_words, other.m_words, [&](int word, bool isShared) { shared += isShared * weights[size_t(word)]; });
    const double all = m_weight + other.m_weight - shared;
    return all > 0 ? shared / all : 0;
}

} // namespace agreement
