// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/vocabulary.h"

#include <QChar>
#include <algorithm>
#include <array>
#include <utility>

namespace text {

namespace {

constexpr size_t firstSlots = 1024;
constexpr qsizetype longestWord = 64; ///< In UTF-16 units; longer ones are told apart, but never found.

char16_t folded(char16_t letter)
{
    if (letter < 0x80)
        return letter >= u'A' && letter <= u'Z' ? char16_t(letter + 0x20) : letter;
    return QChar(letter).toLower().unicode();
}

/// A word in lower case and its hash (FNV-1a by UTF-16 units, its bits then mixed).
struct Key
{
    explicit Key(QStringView word)
        : length(word.size())
    {
        hash = 2166136261U;
        for (qsizetype i = 0; i < length; ++i) {
            letters[size_t(i)] = folded(word[i].unicode());
            hash = (hash ^ letters[size_t(i)]) * 16777619U;
        }
        hash ^= hash >> 15;
    }
    QStringView view() const { return QStringView(letters.data(), length); }

    std::array<char16_t, size_t(longestWord)> letters;
    qsizetype length;
    quint32 hash;
};

} // namespace

Vocabulary::Vocabulary()
    : m_slots(firstSlots)
{
}

int Vocabulary::add(QStringView word)
{
    const Key key(word.first(std::min(word.size(), longestWord)));
    const size_t mask = m_slots.size() - 1;
    size_t place = key.hash & mask;
    for (; m_slots[place].word >= 0; place = (place + 1) & mask)
        if (isAt(m_slots[place], key.hash, key.view()))
            return m_slots[place].word;

    const int number = size();
    m_slots[place] = {key.hash, number};
    m_words.push_back({quint32(m_letters.size()), quint32(key.length)});
    m_letters.append(key.letters.data(), size_t(key.length));
    m_longest = std::max(m_longest, key.length);
    if (m_words.size() * 2 > m_slots.size())
        grow();
    return number;
}

int Vocabulary::find(QStringView word) const
{
    if (word.size() > m_longest)
        return -1;
    const Key key(word);
    const size_t mask = m_slots.size() - 1;
    for (size_t place = key.hash & mask; m_slots[place].word >= 0; place = (place + 1) & mask)
        if (isAt(m_slots[place], key.hash, key.view()))
            return m_slots[place].word;
    return -1;
}

bool Vocabulary::isAt(const Slot &slot, quint32 hash, QStringView folded) const
{
    if (slot.hash != hash)
        return false;
    const Stretch stretch = m_words[size_t(slot.word)];
    return stretch.length == quint32(folded.size()) &&
           std::equal(folded.utf16(), folded.utf16() + folded.size(), m_letters.data() + stretch.start);
}

void Vocabulary::grow()
{
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    const size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.word < 0)
            continue;
        size_t place = slot.hash & mask;
        while (m_slots[place].word >= 0)
            place = (place + 1) & mask;
        m_slots[place] = slot;
    }
}

} // namespace text
