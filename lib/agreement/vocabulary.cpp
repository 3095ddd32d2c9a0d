// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/vocabulary.h"

#include "agreement/periods.h"

#include <QVarLengthArray>
#include <algorithm>
#include <cmath>

namespace agreement {
namespace {

/// How many words to either side of a figure are near it.
constexpr size_t reach = 7;

/// The words of the quote, as indices [first, last) into the sentence's; both the same when it is not found.
std::pair<size_t, size_t> placeOf(QStringView sentence, QStringView quote, const std::vector<Word> &words)
{
    const qsizetype start = quote.isEmpty() ? -1 : sentence.indexOf(quote);
    if (start < 0)
        return {0, 0};
    const qsizetype end = start + quote.size();
    size_t first = 0;
    while (first < words.size() && words[first].span.end <= start)
        ++first;
    size_t last = first;
    while (last < words.size() && words[last].span.start < end)
        ++last;
    return {first, last};
}

/// The stretch of words around [first, last) within its clause, or a shorter one across clauses where the
/// clause has no content of its own.
std::pair<size_t, size_t> nearby(const std::vector<Word> &words, size_t first, size_t last)
{
    size_t begin = first;
    while (begin > 0 && first - begin < reach && words[begin].gap != Gap::Clause)
        --begin;
    size_t end = last;
    while (end < words.size() && end - last < reach && words[end].gap != Gap::Clause)
        ++end;
    const auto isContent = [](const Word &word) { return word.isContent; };
    const auto at = [&](size_t place) { return words.begin() + qptrdiff(place); };
    if (std::any_of(at(begin), at(first), isContent) || std::any_of(at(last), at(end), isContent))
        return {begin, end};
    return {first - std::min(first, reach), std::min(words.size(), last + reach)};
}

} // namespace

int Vocabulary::number(quint64 key)
{
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.cend())
        return *known;
    m_entries.emplace_back();
    return *m_numbers.insert(key, int(m_entries.size()) - 1);
}

int Vocabulary::initials(std::span<const Word> words)
{
    constexpr size_t mostWords = 6;
    if (words.size() < 2 || words.size() > mostWords)
        return -1;
    QVarLengthArray<QChar, mostWords> initials;
    for (const Word &word : words)
        initials.append(word.text.front());
    return number(wordKey(QStringView(initials.data(), initials.size())));
}

int Vocabulary::initials(QStringView phrase)
{
    std::vector<Word> words = sentenceWords(phrase);
    std::erase_if(words, [](const Word &word) { return !word.isContent; });
    return initials(words);
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

Context Vocabulary::context(QStringView sentence, QStringView quote)
{
    const std::vector<Word> words = sentenceWords(sentence);
    const auto [first, last] = placeOf(sentence, quote, words);
    const auto [begin, end] = first == last ? std::pair(size_t(0), words.size()) : nearby(words, first, last);
    Context context;
    size_t capitals = 0; // how many words before this one are one name with it
    const auto endName = [&](size_t at) {
        if (const int initials = this->initials(std::span(words).subspan(at - capitals, capitals));
            initials >= 0)
            context.sentence.add(initials);
        capitals = 0;
    };
    for (size_t i = 0; i < words.size(); ++i) {
        const Word &word = words[i];
        const bool isInName = word.isContent && word.isCapital && (i < first || i >= last);
        if (capitals > 0 && (!isInName || word.gap != Gap::Space))
            endName(i);
        capitals += isInName;
        if (!word.isContent || (i >= first && i < last) || isTimeWord(word))
            continue;
        const int number = this->number(word.key);
        context.sentence.add(number);
        if (i >= begin && i < end)
            context.near.add(number);
        if (word.isCapital && i == 0)
            context.opening = number;
        else if (word.isCapital)
            context.names.add(number);
        else
            m_entries[size_t(number)].isSeenInLowerCase = true;
    }
    endName(words.size());
    context.periods = periodsIn(std::span(words).subspan(begin, end - begin));
    context.sentence.settle();
    context.near.settle();
    context.names.settle();
    return context;
}

void Vocabulary::count(const WordSet &words)
{
    ++m_contexts;
    for (const int word : words)
        ++m_entries[size_t(word)].contexts;
}

void Vocabulary::weigh()
{
    m_weights.clear();
    m_weights.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        m_weights.push_back(std::log1p(double(std::max(1, m_contexts)) / std::max(1, entry.contexts)));
}

} // namespace agreement
