// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/vocabulary.h"

#include <QVarLengthArray>
#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace agreement {

int Vocabulary::number(quint64 key)
{
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.cend())
        return *known;
    m_entries.push_back({.key = key});
    return *m_numbers.insert(key, int(m_entries.size()) - 1);
}

std::optional<quint64> initialsKey(std::span<const Word> words)
{
    constexpr size_t mostWords = 6;
    if (words.size() < 2 || words.size() > mostWords)
        return std::nullopt;
    QVarLengthArray<QChar, mostWords> initials;
    for (const Word &word : words)
        initials.append(word.text.front());
    return wordKey(QStringView(initials.data(), initials.size()));
}

int Vocabulary::initials(QStringView phrase)
{
    std::vector<Word> words = sentenceWords(phrase);
    std::erase_if(words, [](const Word &word) { return !word.isContent; });
    const auto key = initialsKey(words);
    return key ? number(*key) : -1;
}

WordSet Vocabulary::phrase(QStringView phrase)
{
    WordSet numbers;
    for (const Word &word : sentenceWords(phrase))
        if (word.isContent)
            numbers.add(number(word.key));
    numbers.settle();
    return numbers;
}

void Vocabulary::startCounting()
{
    m_contexts = 0;
    for (Entry &entry : m_entries)
        entry = {.key = entry.key};
}

void Vocabulary::noteLowerCase(const std::vector<int> &words)
{
    for (const int word : words)
        m_entries[size_t(word)].isSeenInLowerCase = true;
}

bool Vocabulary::isOvergrown() const
{
    constexpr int many = 1000;
    return size() > many && 4 * std::ranges::count_if(m_entries, [](const Entry &entry) {
        return entry.contexts > 0 || entry.isSeenInLowerCase;
    }) < size();
}

void Vocabulary::count(const Terms &words, int article)
{
    constexpr int several = -2;
    ++m_contexts;
    for (const Terms::Term &term : words) {
        Entry &entry = m_entries[size_t(term.word)];
        ++entry.contexts;
        if (entry.article != article)
            entry.article = entry.article == -1 ? article : several;
    }
}

namespace {

/// The number to two binary digits, so that weights stay as they are when a story grows a little.
int steadied(int count)
{
    constexpr int digits = 2;
    const int dropped = std::max(0, int(std::bit_width(unsigned(count))) - digits);
    return count >> dropped << dropped;
}

} // namespace

void Vocabulary::weigh()
{
    constexpr double oneArticle = 0.25;
    const double contexts = steadied(std::max(1, m_contexts));
    m_weights.resize(m_entries.size(), -1);
    m_isReweighed.resize(m_entries.size());
    for (size_t word = 0; word < m_entries.size(); ++word) {
        const Entry &entry = m_entries[word];
        const double weight = (entry.article >= 0 ? oneArticle : 1) *
                              std::log1p(contexts / steadied(std::max(1, entry.contexts)));
        m_isReweighed[word] = std::exchange(m_weights[word], weight) != weight;
    }
}

} // namespace agreement
