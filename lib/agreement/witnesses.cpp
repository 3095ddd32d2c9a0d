// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/witnesses.h"

#include "agreement/clusters.h"
#include "agreement/wordclasses.h"

#include <QSet>
#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace agreement {
namespace {

/// By the best local alignment of the words: 1 for the same, -1 for a gap or another word.
bool areCopies(const SentenceReading &one, const SentenceReading &other)
{
    constexpr double share = 0.6; // of the shorter sentence's words, edits taken off
    std::vector<int> scores(other.words.size() + 1);
    int best = 0;
    for (const quint32 word : one.words) {
        int diagonal = 0;
        for (size_t at = 0; at < other.words.size(); ++at) {
            const int above = scores[at + 1];
            const int matched = diagonal + (word == other.words[at] ? 1 : -1);
            scores[at + 1] = std::max({0, matched, above - 1, scores[at] - 1});
            diagonal = above;
            best = std::max(best, scores[at + 1]);
        }
    }
    return best >= share * double(std::min(one.words.size(), other.words.size()));
}

/// How many shingles two sentences have in common, by their places.
std::map<std::pair<int, int>, int> sharedShingles(const std::vector<Passages::Sentence> &sentences)
{
    constexpr qptrdiff mostShared = 24; // what more sentences have in common is a common phrase
    std::vector<std::pair<quint32, int>> shingles;
    for (int place = 0; place < int(sentences.size()); ++place)
        for (const quint32 shingle : sentences[size_t(place)].reading->shingles)
            shingles.emplace_back(shingle, place);
    std::ranges::sort(shingles);
    std::map<std::pair<int, int>, int> shared;
    for (auto begin = shingles.begin(); begin != shingles.end();) {
        const auto end = std::ranges::find_if(
            begin, shingles.end(), [&](const auto &other) { return other.first != begin->first; });
        if (end - begin > 1 && end - begin <= mostShared)
            for (auto one = begin; one != end; ++one)
                for (auto other = one + 1; other != end; ++other)
                    if (one->second != other->second)
                        ++shared[{one->second, other->second}];
        begin = end;
    }
    return shared;
}

} // namespace

quint64 sentenceKey(QStringView sentence)
{
    LettersKey key;
    for (const QChar c : sentence)
        if (c.isLetterOrNumber() || c.isSurrogate())
            key.add(folded(c));
    return key.key() == LettersKey().key() ? 0 : key.key();
}

SentenceReading readSentence(QStringView sentence)
{
    constexpr size_t fewestWords = 8;
    constexpr size_t length = 3; // of a shingle, in words
    SentenceReading reading{.key = sentenceKey(sentence), .words = {}, .shingles = {}};
    LettersKey word;
    bool isInWord = false;
    const auto endWord = [&] {
        if (isInWord)
            reading.words.push_back(quint32(word.key() ^ (word.key() >> 32)));
        word = {};
        isInWord = false;
    };
    for (const QChar c : sentence) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word.add(folded(c));
            isInWord = true;
        } else if (c != u'\'' && c != u'’') {
            endWord();
        }
    }
    endWord();
    if (reading.words.size() < fewestWords)
        reading.words.clear();
    for (size_t at = 0; at + length <= reading.words.size(); ++at)
        reading.shingles.push_back(
            (reading.words[at] * 0x9e3779b1U + reading.words[at + 1]) * 0x85ebca6bU + reading.words[at + 2]);
    std::ranges::sort(reading.shingles);
    return reading;
}

std::vector<Passages::Sentence> Passages::distinct(std::vector<Sentence> sentences)
{
    const auto keyOf = [](const Sentence &sentence) { return sentence.reading->key; };
    std::erase_if(sentences,
        [&](const Sentence &sentence) { return keyOf(sentence) == 0 || sentence.reading->words.empty(); });
    std::ranges::sort(sentences, {},
        [&](const Sentence &sentence) { return std::pair(keyOf(sentence), sentence.article); });
    const auto repeated = std::ranges::unique(sentences, {}, keyOf);
    sentences.erase(repeated.begin(), repeated.end());
    return sentences;
}

Passages::Passages(std::vector<Sentence> sentences)
    : m_sentences(std::move(sentences))
{
    const std::vector<Sentence> &worded = m_sentences;
    constexpr int least = 3; // of ten shingles of the shorter one
    Clusters copies(int(worded.size()));
    for (const auto &[pair, count] : sharedShingles(worded)) {
        const auto &[one, article] = worded[size_t(pair.first)];
        const auto &[other, otherArticle] = worded[size_t(pair.second)];
        const int shorter = int(std::min(one->shingles.size(), other->shingles.size()));
        if (article != otherArticle && 10 * count >= least * shorter && areCopies(*one, *other))
            copies.join(pair.first, pair.second);
    }
    for (const std::vector<int> &members : copies.all())
        for (const int place : members)
            if (members.size() > 1)
                m_copied.insert(
                    worded[size_t(place)].reading->key, worded[size_t(members.front())].reading->key);
}

quint64 Passages::key(const SentenceReading &sentence) const
{
    return m_copied.value(sentence.key, sentence.key);
}

int independentWitnesses(std::vector<std::vector<quint64>> articles)
{
    for (std::vector<quint64> &keys : articles) {
        std::ranges::sort(keys);
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    }
    // The fullest first: what is within another is found when that is counted already.
    std::ranges::stable_sort(articles, std::greater(), &std::vector<quint64>::size);
    std::vector<const std::vector<quint64> *> counted;
    for (const std::vector<quint64> &keys : articles) {
        const bool isUnknown = keys.empty() || keys.front() == 0;
        const bool isCopy =
            !isUnknown && std::ranges::any_of(counted, [&](const std::vector<quint64> *other) {
                return std::ranges::includes(*other, keys);
            });
        if (!isCopy)
            counted.push_back(&keys);
    }
    return int(counted.size());
}

} // namespace agreement
