// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/claimfinder.h"

#include <algorithm>

namespace suggest {

using namespace Qt::StringLiterals;

namespace {

const QString causePrefix = u"claim cause "_s;
const QString verbsPrefix = u"claim cause verbs "_s;
const QString anaphoraPrefix = u"claim anaphora for "_s;
const QString excludedPrefix = u"claim not the cause"_s;
const QString noEffectsPrefix = u"claim no effect "_s;

/// The name as the lexicon writes it; the same when it does not know it.
QString knownName(const QString &name, const text::Lexicon &lexicon)
{
    const QStringList known = CauseOfInterest::shipped(lexicon);
    const auto found = std::ranges::find_if(
        known, [&](const QString &one) { return one.compare(name, Qt::CaseInsensitive) == 0; });
    return found == known.end() ? name : *found;
}

} // namespace

CauseOfInterest CauseOfInterest::named(const QString &name, const text::Lexicon &lexicon)
{
    const QString known = knownName(name, lexicon);
    CauseOfInterest cause{name, lexicon.words(causePrefix + known), lexicon.words(verbsPrefix + known),
        lexicon.words(anaphoraPrefix + known), lexicon.words(excludedPrefix + u' ' + known),
        lexicon.words(noEffectsPrefix + known)};
    if (cause.words.isEmpty())
        cause.words += name.toLower();
    if (cause.notTheCause.isEmpty())
        cause.notTheCause = lexicon.words(excludedPrefix);
    return cause;
}

CauseOfInterest CauseOfInterest::of(const coding::Cause &cause, const text::Lexicon &lexicon)
{
    CauseOfInterest wanted = named(cause.name, lexicon);
    if (!cause.words.isEmpty())
        wanted.words = cause.words;
    return wanted;
}

QStringList CauseOfInterest::shipped(const text::Lexicon &lexicon)
{
    QStringList names;
    const QStringList lists = lexicon.lists();
    for (const QString &list : lists)
        if (list.startsWith(causePrefix) && !list.startsWith(verbsPrefix))
            names += list.sliced(causePrefix.size());
    std::ranges::sort(names, {}, [](const QString &name) { return std::pair(name != u"AI"_s, name); });
    return names;
}

} // namespace suggest
