// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/guesses.h"

#include "readers/dates.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>
#include <array>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

/// Whether a word can be left out of account: file names that only number or describe.
bool saysNothing(const QString &word)
{
    constexpr std::array generic{"article"_L1, "articles"_L1, "story"_L1, "text"_L1, "untitled"_L1,
        "document"_L1, "doc"_L1, "file"_L1, "new"_L1, "paste"_L1, "pasted"_L1, "download"_L1, "copy"_L1,
        "readme"_L1, "tmp"_L1};
    const bool isNumber = std::ranges::all_of(word, [](QChar unit) { return !unit.isLetter(); });
    return isNumber || std::ranges::any_of(generic, [&](QLatin1StringView name) {
        return word.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// A lower-case word as names have it: "outlet" → "Outlet", but "bbc" → "BBC".
QString asName(const QString &word)
{
    const bool hasVowel =
        std::ranges::any_of(word, [](QChar unit) { return u"aeiouäöüéè"_s.contains(unit); });
    return word.size() <= 4 && !hasVowel ? word.toUpper() : word.left(1).toUpper() + word.mid(1);
}

/// The words of a name that has hyphens or underscores for spaces; capitals stay when it has any.
QString spaced(const QString &name)
{
    QStringList words = name.split(QRegularExpression(u"[\\s_\\-]+"_s), Qt::SkipEmptyParts);
    if (std::ranges::all_of(words, saysNothing))
        return {};
    while (!words.isEmpty() && saysNothing(words.last()))
        words.removeLast();
    if (name == name.toLower()) {
        for (QString &word : words)
            word = asName(word);
    }
    return words.join(u' ');
}

} // namespace

Metadata guessFromFileName(const QString &path)
{
    Metadata guess;
    QString name = QFileInfo(path).completeBaseName();
    if (const std::optional<FoundDate> date = findDateInFileName(name)) {
        guess.published = date->iso.left(10);
        name = name.left(date->start) + u' ' + name.mid(date->end);
    }
    static const QRegularExpression edges(u"^[\\s_,.\\-–—]+|[\\s_,.\\-–—]+$"_s);
    name.remove(edges);
    static const QRegularExpression between(u"\\s+[\\-–—]\\s+"_s);
    const QRegularExpressionMatch dash = between.match(name);
    guess.source = spaced(dash.hasMatch() ? name.left(dash.capturedStart()) : name);
    if (dash.hasMatch())
        guess.title = name.mid(dash.capturedEnd()).replace(u'_', u' ').simplified();
    return guess;
}

} // namespace readers
