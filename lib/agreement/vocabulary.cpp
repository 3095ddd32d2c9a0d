// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/vocabulary.h"

#include <QVarLengthArray>
#include <algorithm>
#include <bit>
#include <cmath>

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
    m_weights.clear();
    m_weights.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        m_weights.push_back((entry.article >= 0 ? oneArticle : 1) *
                            std::log1p(contexts / steadied(std::max(1, entry.contexts))));
}

} // namespace agreement
