// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/nounforms.h"

namespace text {

using namespace Qt::StringLiterals;

bool isPlural(const TokenView &view, int at)
{
    if (view.match(at, at + 1, Role::PluralNoun))
        return true;
    const QStringView word = view.quoteOf(at);
    return word.size() > 2 && word.endsWith(u's', Qt::CaseInsensitive) &&
           !word.endsWith(u"ss", Qt::CaseInsensitive) && !word.endsWith(u"us", Qt::CaseInsensitive);
}

QString pluralOf(const TokenView &view, int at)
{
    const QString word = view.quoteOf(at).toString().toLower();
    if (isPlural(view, at))
        return word;
    const bool hasVowelBeforeY = word.size() > 1 && u"aeiou"_s.contains(word[word.size() - 2]);
    if (word.endsWith(u'y') && !hasVowelBeforeY)
        return word.chopped(1) + u"ies"_s;
    for (const QStringView hiss : {u"s", u"x", u"z", u"ch", u"sh"})
        if (word.endsWith(hiss))
            return word + u"es"_s;
    return word + u's';
}

} // namespace text
