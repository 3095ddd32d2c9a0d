// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/storywords.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace suggest {
namespace {

constexpr size_t mostWords = 180;
constexpr float nameCount = 3;
constexpr float numberCount = 2;

/// How often a word was seen, and how often as a name.
struct Seen
{
    float count = 0;
    int times = 0;
    int asName = 0;
    int length = 0;
    bool isNumber = false;
};

/// The share of texts in which a word of that form stands.
float commonness(const Seen &word)
{
    constexpr std::array<float, 9> byLength{0.5F, 0.5F, 0.5F, 0.4F, 0.2F, 0.1F, 0.06F, 0.035F, 0.025F};
    constexpr float longer = 0.015F;
    constexpr float number = 0.02F;
    constexpr float name = 0.15F; // of other words of that length
    if (word.isNumber)
        return number;
    const float share = word.length < int(byLength.size()) ? byLength[size_t(word.length)] : longer;
    return 2 * word.asName >= word.times ? name * share : share;
}

/// Calls `visit(word, beginsSentence)` with every word of a text.
template <class Visit>
void eachWord(QStringView text, Visit visit)
{
    bool begins = true;
    for (qsizetype at = 0; at < text.size();) {
        const auto isPart = [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate() || c.isMark(); };
        if (!isPart(text[at])) {
            const QChar sign = text[at++];
            begins = begins || sign == u'.' || sign == u'!' || sign == u'?' || sign == u'\n' || sign == u':';
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && isPart(text[at]))
            ++at;
        visit(text.sliced(start, at - start), begins);
        begins = false;
    }
}

} // namespace

quint32 storyWordKey(QStringView word)
{
    quint64 key = 0xcbf29ce484222325U; // FNV-1a
    for (const QChar c : word)
        key = (key ^ c.toCaseFolded().unicode()) * 0x100000001b3U;
    return quint32(key ^ (key >> 32));
}

std::vector<StoryWord> storyWords(QStringView title, QStringView text)
{
    std::unordered_map<quint32, Seen> seen;
    const auto add = [&](QStringView word, bool begins) {
        Seen &known = seen[storyWordKey(word)];
        const bool isNumber = word.front().isDigit();
        const bool isName = !begins && word.front().isUpper();
        known.count += isNumber ? numberCount : isName ? nameCount : 1;
        known.length = int(word.size());
        known.isNumber = isNumber;
        known.asName += isName ? 1 : 0;
        ++known.times;
    };
    eachWord(title, [&](QStringView word, bool) { add(word, true); }); // titles are often all in capitals
    eachWord(text, add);
    std::vector<std::pair<float, StoryWord>> weighed;
    weighed.reserve(seen.size());
    for (const auto &[key, word] : seen) {
        const float common = commonness(word);
        weighed.emplace_back((1 + std::log(word.count)) * -std::log(common),
            StoryWord{key, quint16(std::min(word.count, 65'535.0F)), quint16(common * 10'000)});
    }
    std::ranges::sort(weighed, [](const auto &one, const auto &other) {
        return one.first != other.first ? one.first > other.first : one.second.key < other.second.key;
    });
    weighed.resize(std::min(weighed.size(), mostWords));
    std::vector<StoryWord> words;
    for (const auto &[weight, word] : weighed)
        words.push_back(word);
    std::ranges::sort(words, {}, &StoryWord::key);
    return words;
}

std::vector<QStringView> printedWords(const std::vector<quint32> &keys, QStringView text)
{
    std::vector<QStringView> printed(keys.size());
    eachWord(text, [&](QStringView word, bool begins) {
        const auto found = std::ranges::lower_bound(keys, storyWordKey(word));
        if (found == keys.end() || *found != storyWordKey(word))
            return;
        QStringView &known = printed[size_t(found - keys.begin())];
        if (known.isEmpty() || (!begins && known.front().isUpper() && word.front().isLower()))
            known = word;
    });
    return printed;
}

} // namespace suggest
