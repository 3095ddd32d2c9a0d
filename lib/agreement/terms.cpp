// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/terms.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <tuple>
#include <utility>

namespace agreement {

void Terms::settle()
{
    constexpr int bits = 64;
    std::ranges::sort(m_terms, {}, [](const Term &term) { return std::tuple(term.word, -term.weight); });
    const auto repeated = std::ranges::unique(m_terms, {}, &Term::word);
    m_terms.erase(repeated.begin(), repeated.end());
    m_bits = 0;
    for (const Term &term : m_terms)
        m_bits |= quint64(1) << (term.word % bits);
}

void Terms::renumber(std::span<const int> numbers)
{
    for (Term &term : m_terms)
        term.word = numbers[size_t(term.word)];
    settle();
}

void Terms::weigh(std::span<const double> rareness)
{
    double length = 0;
    for (Term &term : m_terms) {
        // Sums of products of such weights are exact, in whatever order words are numbered.
        constexpr float steps = 256;
        term.weight = std::round(term.weight * float(std::sqrt(rareness[size_t(term.word)])) * steps) / steps;
        length += double(term.weight) * double(term.weight);
    }
    m_scale = length > 0 ? 1 / std::sqrt(length) : 0;
}

/// Without a branch that depends on the words, which a processor could only guess: this is where matching
/// spends its time.
double Terms::product(const Terms &other) const
{
    double sum = 0;
    const Term *one = m_terms.data();
    const Term *const end = one + m_terms.size();
    const Term *second = other.m_terms.data();
    const Term *const otherEnd = second + other.m_terms.size();
    while (one != end && second != otherEnd) {
        const int word = one->word;
        const int otherWord = second->word;
        sum += double(word == otherWord) * double(one->weight) * double(second->weight);
        one += word <= otherWord;
        second += otherWord <= word;
    }
    return sum;
}

std::vector<int> Terms::shared(const Terms &other) const
{
    std::vector<std::pair<float, int>> found;
    for (const Term &term : m_terms) {
        const auto second = std::ranges::lower_bound(other.m_terms, term.word, {}, &Term::word);
        if (second != other.m_terms.end() && second->word == term.word)
            found.emplace_back(-term.weight * second->weight, term.word);
    }
    std::ranges::sort(found);
    std::vector<int> words;
    for (const auto &[weight, word] : found)
        words.push_back(word);
    return words;
}

} // namespace agreement
