// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QStringView>

namespace agreement {

/// What a word does in a sentence about a figure, whatever the sentence is about.
enum class WordClass : quint8 {
    Function = 1, ///< It only joins others: articles, pronouns, prepositions, auxiliary verbs of English,
                  ///< German, French.
    Talk =
        2, ///< It only says how large a figure is, or that it moved, stands or was told: "billion", "rose".
    Ordinal = 4,   ///< "first" … "fourth"; its number is 1 … 4.
    Month = 8,     ///< Its number is 1 … 12; only with a capital.
    Past = 16,     ///< It looks back: "earlier", "previous".
    TimeUnit = 32, ///< "quarter", "year".
};
Q_DECLARE_FLAGS(WordClasses, WordClass)
Q_DECLARE_OPERATORS_FOR_FLAGS(WordClasses)

/// What is known of a word; no classes for most.
struct KnownWord
{
    WordClasses classes;
    int number = 0; ///< Of ordinals and months.
};

/// What is known of the word with this key (see wordKey()).
KnownWord knownWord(quint64 key);

/// A number for a word without case and ending, so that "jobs" meets "job" and "cutting" meets "cut". Only
/// the commonest English endings are cut; words of other languages meet when they are the same.
quint64 wordKey(QStringView word);

/// The letter or digit without regard to case.
inline char16_t folded(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x80)
        return code >= u'A' && code <= u'Z' ? code + (u'a' - u'A') : code;
    return QChar::toCaseFolded(code);
}

/// A number for some letters, one after the other (FNV-1a).
class LettersKey
{
public:
    void add(char16_t letter) { m_key = (m_key ^ letter) * 0x100000001b3; }
    quint64 key() const { return m_key; }

private:
    quint64 m_key = 0xcbf29ce484222325;
};

} // namespace agreement
