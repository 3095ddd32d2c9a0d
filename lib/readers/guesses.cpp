// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/guesses.h"
#include "readers/dates.h"
#include "text/segmentation.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <array>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

/// Where metadata can stand: in that many lines that are not blank …
constexpr int mostLines = 8;
/// … of so many units; the rest of a longer line is not looked at.
constexpr qsizetype mostUnits = 1000;
constexpr qsizetype longestHeadline = 160;
constexpr qsizetype longestLabel = 120; ///< A line that is about the article rather than of it.
constexpr qsizetype shortenedTitle = 80;

/// One of the first lines, without the space around it.
struct Line
{
    QStringView words;
    bool isFollowedByBlank = false; ///< Or by the end.
    bool isLabel = false;           ///< It says who, when or where, and is no headline.
};

std::vector<Line> firstLines(QStringView text)
{
    std::vector<Line> lines;
    for (qsizetype at = 0; at < text.size() && lines.size() <= mostLines;) {
        const qsizetype end = text.indexOf(u'\n', at);
        const QStringView line =
            text.sliced(at, qMin((end < 0 ? text.size() : end) - at, mostUnits)).trimmed();
        if (!line.isEmpty())
            lines.push_back({line, end < 0});
        else if (!lines.empty())
            lines.back().isFollowedByBlank = true;
        at = end < 0 ? text.size() : end + 1;
    }
    return lines;
}

/// Whether a word can be part of a person's name as a byline prints it.
bool isNameWord(QStringView word)
{
    constexpr std::array particles{"de"_L1, "da"_L1, "di"_L1, "du"_L1, "la"_L1, "le"_L1, "van"_L1, "von"_L1,
        "der"_L1, "den"_L1, "bin"_L1, "al"_L1, "el"_L1, "and"_L1, "und"_L1, "et"_L1, "&"_L1, "dos"_L1,
        "del"_L1, "ter"_L1};
    if (word.endsWith(u','))
        word.chop(1);
    const bool isCapital = !word.isEmpty() && (word[0].isUpper() || word[0].isHighSurrogate());
    return (isCapital && std::ranges::none_of(word, [](QChar unit) { return unit.isDigit(); })) ||
           std::ranges::any_of(particles, [&](QLatin1StringView particle) { return word == particle; });
}

/// The names of "By Jane Doe and John Roe, Staff Writers | 14 July 2025"; empty when the line is no byline.
QString bylineNames(QStringView line)
{
    static const QRegularExpression opening(u"^(?:by|von|par|por|di|door)[:\\s]\\s*"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression closing(
        u"\\s*(?:[|·•/]|\\s[\\-–—]\\s|\\bpublished\\b|\\bupdated\\b|\\bon\\b|\\bfor\\b|\\bin\\b|\\(|$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = opening.matchView(line);
    if (!match.hasMatch() || line.size() > longestLabel)
        return {};
    QStringView names = line.sliced(match.capturedLength());
    names.truncate(closing.matchView(names).capturedStart());
    if (const std::optional<FoundDate> date = findDate(names))
        names.truncate(date->start);
    QStringList kept;
    for (const QStringView part : names.split(u',')) {
        const QString person = part.toString().simplified();
        const QStringList words = person.split(u' ', Qt::SkipEmptyParts);
        const bool isRole = person.contains(u"writer"_s, Qt::CaseInsensitive) ||
                            person.contains(u"report"_s, Qt::CaseInsensitive) ||
                            person.contains(u"edit"_s, Qt::CaseInsensitive) ||
                            person.contains(u"correspond"_s, Qt::CaseInsensitive);
        if (words.isEmpty() || (isRole && !kept.isEmpty()))
            continue;
        if (words.size() > 8 || !std::ranges::all_of(words, isNameWord))
            return {};
        kept += person;
    }
    return kept.join(u", "_s);
}

/// A date in a line that is about the article: a short one, or a dateline ("SEATTLE, July 17, 2025 (Reuters)
/// – …").
std::optional<FoundDate> dateOfLine(QStringView line)
{
    constexpr qsizetype longestDateline = 60;
    if (line.size() <= longestLabel)
        return line.endsWith(u'.') ? std::nullopt : findDate(line);
    static const QRegularExpression dash(u"\\s(?:[–—]|--?)\\s"_s);
    const QRegularExpressionMatch match = dash.matchView(line.first(longestLabel));
    return match.hasMatch() && match.capturedStart() <= longestDateline
               ? findDate(line.first(match.capturedStart()))
               : std::nullopt;
}

/// The address that a line consists of, after a word like "Link:" perhaps; empty when there is none.
QString addressOfLine(QStringView line)
{
    static const QRegularExpression label(u"^[\\p{L} ]{1,20}:\\s+"_s);
    const QRegularExpressionMatch match = label.matchView(line);
    if (match.hasMatch())
        line = line.sliced(match.capturedLength());
    if (line.startsWith(u'<') && line.endsWith(u'>'))
        line = line.sliced(1, line.size() - 2);
    return isWebAddress(line) ? line.toString() : QString();
}

/// The outlet of a masthead line: "You're reading Outlet Name, an edition of …".
QString mastheadOfLine(QStringView line)
{
    static const QRegularExpression masthead(
        u"^You(?:'|’)?(?:re| are) reading ([^,.]{2,60})[,.]"_s, QRegularExpression::CaseInsensitiveOption);
    return masthead.matchView(line).captured(1);
}

void takeLabel(Metadata &guess, Line &line, bool isFirst)
{
    const QString names = guess.author.isEmpty() ? bylineNames(line.words) : QString();
    const QString address = guess.url.isEmpty() ? addressOfLine(line.words) : QString();
    const QString masthead = guess.source.isEmpty() ? mastheadOfLine(line.words) : QString();
    const std::optional<FoundDate> date = guess.published.isEmpty() ? dateOfLine(line.words) : std::nullopt;
    if (!names.isEmpty())
        guess.author = names;
    if (!address.isEmpty())
        guess.url = address;
    if (!masthead.isEmpty())
        guess.source = masthead;
    if (date)
        guess.published = date->iso;
    // A line of little more than a date is no headline; one with a date in it may be.
    const bool isDateOnly = date && line.words.size() - (date->end - date->start) <= (isFirst ? 12 : 40);
    line.isLabel = !names.isEmpty() || !address.isEmpty() || !masthead.isEmpty() || isDateOnly;
}

bool isHeadline(const Line &line, const Line *next)
{
    if (line.words.size() > longestHeadline || line.words.size() >= mostUnits)
        return false;
    QStringView words = line.words;
    while (words.size() > 1 && u"\"'”’»)"_s.contains(words.back()))
        words.chop(1);
    if (u".:;,"_s.contains(words.back()))
        return false;
    return line.isFollowedByBlank ||
           (next != nullptr && (next->isLabel || next->words.size() > words.size()));
}

QString shortened(QStringView words)
{
    if (words.size() <= shortenedTitle)
        return words.toString();
    qsizetype end = words.first(shortenedTitle).lastIndexOf(u' ');
    if (end < shortenedTitle / 2)
        end = shortenedTitle - (words[shortenedTitle - 1].isHighSurrogate() ? 1 : 0);
    while (end > 1 && !words[end - 1].isLetterOrNumber() && !words[end - 1].isSurrogate())
        --end;
    return words.first(end).toString() + u'…';
}

QString titleOf(const std::vector<Line> &lines)
{
    const auto first = std::ranges::find(lines, false, &Line::isLabel);
    const Line &line = first == lines.end() ? lines.front() : *first;
    const Line *next = first == lines.end() || first + 1 == lines.end() ? nullptr : &*(first + 1);
    if (isHeadline(line, next))
        return line.words.toString();
    const std::vector<text::Span> sentences = text::sentences(line.words);
    return shortened(sentences.empty() ? line.words : text::quote(line.words, sentences.front()));
}

} // namespace

Metadata guessFromText(QStringView text)
{
    std::vector<Line> lines = firstLines(text);
    Metadata guess;
    if (lines.empty())
        return guess;
    for (Line &line : lines)
        takeLabel(guess, line, &line == &lines.front());
    guess.title = titleOf(lines);
    return guess;
}

} // namespace readers
