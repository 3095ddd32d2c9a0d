// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/wordclasses.h"

#include "agreement/conceptlists.h"
#include <QHash>
#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace agreement {
namespace {

/// The letters of one word, without case; longer words are cut.
class Letters
{
public:
    explicit Letters(QStringView word)
    {
        for (const QChar c : word.first(std::min(word.size(), mostLetters)))
            m_letters[m_size++] = folded(c);
    }

    qsizetype size() const { return m_size; }
    char16_t last() const { return m_letters[m_size - 1]; }
    const char16_t *begin() const { return m_letters.data(); }
    const char16_t *end() const { return m_letters.data() + m_size; }

    /// "companies" → "company", "services" → "service", "cutting" → "cut"; then a final e goes, so that
    /// "increase" meets "increasing".
    void cutEnding()
    {
        if (m_size <= shortest)
            return;
        if (last() == u's')
            cutPlural();
        if (last() == u'g' && endsWith(u"ing"))
            cutVerb(3);
        else if (last() == u'd' && endsWith(u"ed"))
            cutVerb(2);
        while (m_size > shortest && last() == u'e')
            --m_size;
    }

private:
    static constexpr qsizetype mostLetters = 40;
    static constexpr qsizetype shortest = 3;

    bool endsWith(std::u16string_view ending) const
    {
        return std::u16string_view(begin(), size_t(m_size)).ends_with(ending);
    }

    void cutPlural()
    {
        if (endsWith(u"ies") && m_size > shortest + 1) {
            m_size -= 2;
            m_letters[m_size - 1] = u'y';
        } else if (!endsWith(u"ss") && !endsWith(u"us") && !endsWith(u"is")) {
            --m_size;
        }
    }

    void cutVerb(qsizetype letters)
    {
        if (m_size - letters < shortest)
            return;
        m_size -= letters;
        const bool isDouble = m_size > shortest && last() == m_letters[m_size - 2];
        if (isDouble && last() != u'l' && last() != u's')
            --m_size;
    }

    std::array<char16_t, mostLetters> m_letters;
    qsizetype m_size = 0;
};

struct ClassList
{
    WordClass wordClass;
    QStringView list; ///< In the syntax definition "Variorum concepts".
};

constexpr ClassList classLists[] = {
    {WordClass::Function, u"joining"},
    {WordClass::Talk, u"talk"},
    {WordClass::Ordinal, u"ordinal"},
    {WordClass::Month, u"month"},
    {WordClass::Past, u"earlier"},
    {WordClass::TimeUnit, u"stretch of time"},
};

QHash<quint64, KnownWord> knownWords()
{
    const text::WordGroups &lists = conceptLists();
    QHash<quint64, KnownWord> known;
    for (const ClassList &classList : classLists) {
        int number = 0;
        for (const QStringList &group : lists.value(classList.list.toString())) {
            ++number;
            for (const QString &word : group) {
                KnownWord &entry = known[wordKey(word)];
                entry.classes |= classList.wordClass;
                entry.number = number;
            }
        }
    }
    return known;
}

} // namespace

KnownWord knownWord(quint64 key)
{
    static const QHash<quint64, KnownWord> known = knownWords();
    return known.value(key);
}

quint64 wordKey(QStringView word)
{
    Letters letters(word);
    letters.cutEnding();
    LettersKey key;
    for (const char16_t letter : letters)
        key.add(letter);
    return key.key();
}

} // namespace agreement
