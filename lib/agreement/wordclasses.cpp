// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/wordclasses.h"

#include <QHash>
#include <QStringTokenizer>
#include <algorithm>
#include <array>
#include <string_view>

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

struct WordList
{
    WordClass wordClass;
    QStringView words;
};

constexpr WordList wordLists[] = {
    {WordClass::Function,
        u"the a an and or but of in on at to for from by with as is are was were be been being has have had "
        u"having "
        "do does did will would can could may might shall should must it its this that these those there "
        "their they "
        "them he she his her him we our us you your who whom whose which what when where while than then so "
        "not no "
        "nor if into onto over under about after before since during up through across within without among "
        "between "
        "against down out off around some both each every all any few many much more most less least also "
        "only own "
        "same other another such very just still yet now even ever never as well like per via amid despite "
        "although "
        "though because until once again further here how why i me my said says saying say "
        "der die das und oder ein eine einen einem einer eines von im am zu zum zur mit auf aus bei nach ist "
        "sind war "
        "le la les un une des et ou de du au aux en est sont par pour dans sur avec qui que"},
    {WordClass::Talk, u"rose rise risen rising fell fall fallen falling grew grow grown growing climb jump "
                      u"drop slip surge soar "
                      "gain decline increase decrease reach total amount come came bring brought make made "
                      "earn generate record "
                      "report post book hit stand stood see saw seen go went gone remain stay become became "
                      "include cut reduce add "
                      "lose lost affect announce confirm expect estimate plan state note tell told show put "
                      "set take took taken get "
                      "got receive give given let lay laid pay paid according compared nearly almost roughly "
                      "approximately average "
                      "cent percent percentage point hundred thousand million billion trillion dozen bn usd "
                      "eur gbp minimum maximum"},
    {WordClass::Ordinal, u"first second third fourth"},
    {WordClass::Month,
        u"january february march april may june july august september october november december"},
    {WordClass::Past, u"earlier previous previously prior ago"},
    {WordClass::TimeUnit, u"quarter year month week half day today fiscal last"},
};

QHash<quint64, KnownWord> knownWords()
{
    QHash<quint64, KnownWord> known;
    for (const WordList &list : wordLists) {
        int number = 0;
        for (const QStringView word : list.words.tokenize(u' ')) {
            KnownWord &entry = known[wordKey(word)];
            entry.classes |= list.wordClass;
            entry.number = ++number;
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
