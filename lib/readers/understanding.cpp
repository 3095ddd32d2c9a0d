// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/understanding.h"

#include "readers/guesses.h"
#include "readers/normalisation.h"

#include <algorithm>

namespace readers {

using namespace Qt::StringLiterals;

bool isBlank(QStringView text)
{
    return std::ranges::all_of(
        text, [](QChar unit) { return unit.isSpace() || unit.category() == QChar::Other_Format; });
}

void describe(ReadArticle &read, const Knowledge &knowledge, const QString &fileName)
{
    Metadata known = knowledge.told;
    const Metadata named = fileName.isEmpty() ? Metadata() : guessFromFileName(fileName);
    Metadata guess = knowledge.suggested;
    if (!named.title.isEmpty() && guess.title.endsWith(u'…')) // better than a shortened sentence
        guess.title = named.title;
    read.sourceIsGuessed = known.source.isEmpty();
    fillIn(known, guess);
    if (known.source.isEmpty() &&
        named.title.isEmpty()) // a name in the pattern "Source - title" knows better
        known.source = siteOf(known.url);
    fillIn(known, named);
    read.sourceIsGuessed = read.sourceIsGuessed && !known.source.isEmpty();
    read.title = known.title;
    read.source = known.source;
    read.author = known.author;
    read.published = known.published;
    read.url = known.url;
    read.language = known.language;
}

namespace {

/// Whether one of a text's first lines is the title.
bool hasAmongFirstLines(QStringView text, const QString &title)
{
    constexpr int lines = 6;
    const QString wanted = title.simplified();
    qsizetype at = 0;
    for (int i = 0; i < lines && at < text.size(); ++i) {
        qsizetype end = text.indexOf(u'\n', at);
        end = end < 0 ? text.size() : end;
        if (text.sliced(at, end - at).toString().simplified().compare(wanted, Qt::CaseInsensitive) == 0)
            return true;
        at = end + 1;
    }
    return false;
}

} // namespace

std::optional<ReadArticle> articleOf(
    const QString &text, const Metadata &told, const QString &fileName, Headline headline)
{
    if (isBlank(text))
        return std::nullopt;
    const bool isMissing =
        headline == Headline::InText && !told.title.isEmpty() && !hasAmongFirstLines(text, told.title);
    ReadArticle read;
    read.text = normalised(isMissing ? told.title.simplified() + u"\n\n"_s + text : text).text;
    describe(read, {told, guessFromText(read.text)}, fileName);
    return read;
}

} // namespace readers
