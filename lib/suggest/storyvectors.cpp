// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/storyvectors.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace suggest {
namespace {

constexpr size_t wordsOfArticle = 120;
constexpr size_t wordsOfGroup = 600;

/// Keeps those that weigh most, by key.
void cut(WordVector &vector, size_t most)
{
    if (vector.size() > most) {
        const auto isHeavier = [](const WordWeight &one, const WordWeight &other) {
            return std::tuple(-one.weight, one.key) < std::tuple(-other.weight, other.key);
        };
        std::ranges::nth_element(vector, vector.begin() + qptrdiff(most), isHeavier);
        vector.resize(most);
        vector.shrink_to_fit();
        std::ranges::sort(vector, {}, &WordWeight::key);
    }
}

/// In how many articles each word stands, by key.
class Frequencies
{
public:
    explicit Frequencies(const std::vector<std::vector<StoryWord>> &articles)
        : m_articles(double(articles.size()))
    {
        for (const auto &words : articles)
            for (const StoryWord &word : words)
                m_keys.push_back(word.key);
        std::ranges::sort(m_keys);
        size_t last = 0; // of the distinct ones
        for (size_t at = 0; at < m_keys.size(); ++at) {
            if (m_counts.empty() || m_keys[at] != m_keys[last]) {
                last = m_counts.size();
                m_keys[last] = m_keys[at];
                m_counts.push_back(0);
            }
            ++m_counts.back();
        }
        m_keys.resize(m_counts.size());
        m_keys.shrink_to_fit();
    }

    float weight(const StoryWord &word) const
    {
        constexpr double others = 40; // texts that are thought to be there as well
        constexpr double power = 1.5;
        constexpr double ofTexts = 10'000; // StoryWord::common counts of so many
        const auto found = std::ranges::lower_bound(m_keys, word.key);
        const double with = m_counts[size_t(found - m_keys.begin())] + others * double(word.common) / ofTexts;
        const double rarity = std::log((m_articles + others + 1) / with);
        return float((1 + std::log(double(word.count))) * std::pow(std::max(0.0, rarity), power));
    }

private:
    double m_articles;
    std::vector<quint32> m_keys;
    std::vector<int> m_counts;
};

} // namespace

std::vector<WordVector> wordVectors(std::vector<std::vector<StoryWord>> articles)
{
    const Frequencies frequencies(articles);
    std::vector<WordVector> vectors(articles.size());
    for (size_t at = 0; at < articles.size(); ++at) {
        WordVector &vector = vectors[at];
        vector.reserve(articles[at].size());
        for (const StoryWord &word : articles[at])
            vector.push_back({word.key, frequencies.weight(word)});
        articles[at] = {};
        cut(vector, wordsOfArticle);
        const float length = float(std::sqrt(product(vector, vector)));
        for (WordWeight &word : vector)
            word.weight = length > 0 ? word.weight / length : 0;
    }
    return vectors;
}

double product(const WordVector &one, const WordVector &other)
{
    double result = 0;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        if (a->key == b->key)
            result += double((a++)->weight) * double((b++)->weight);
        else
            ++(a->key < b->key ? a : b);
    }
    return result;
}

WordVector sum(const WordVector &one, const WordVector &other)
{
    WordVector both;
    both.reserve(one.size() + other.size());
    auto a = one.begin();
    auto b = other.begin();
    while (a != one.end() || b != other.end()) {
        if (b == other.end() || (a != one.end() && a->key < b->key))
            both.push_back(*a++);
        else if (a == one.end() || b->key < a->key)
            both.push_back(*b++);
        else
            both.push_back({a->key, (a++)->weight + (b++)->weight});
    }
    cut(both, wordsOfGroup);
    return both;
}

std::vector<quint32> sharedWords(const WordVector &one, const WordVector &other, size_t most)
{
    std::vector<WordWeight> shared;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        if (a->key == b->key)
            shared.push_back({a->key, (a++)->weight * (b++)->weight});
        else
            ++(a->key < b->key ? a : b);
    }
    std::ranges::sort(shared, [](const WordWeight &first, const WordWeight &second) {
        return std::tuple(-first.weight, first.key) < std::tuple(-second.weight, second.key);
    });
    std::vector<quint32> keys;
    for (const WordWeight &word : shared)
        if (keys.size() < most)
            keys.push_back(word.key);
    return keys;
}

} // namespace suggest
