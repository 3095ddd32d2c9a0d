// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/segmentation.h"

#include <QStringMatcher>
#include <algorithm>

namespace text {

namespace {

bool isWordPart(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

/// Whether a word runs on over the position: letters on both sides, or a number's "9.3" or "9,300".
bool isInsideWord(QStringView text, qsizetype position)
{
    if (position <= 0 || position >= text.size())
        return false;
    const QChar before = text[position - 1];
    const QChar after = text[position];
    if (before.isHighSurrogate() && after.isLowSurrogate())
        return true;
    if (isWordPart(before) && isWordPart(after))
        return true;
    const auto isPoint = [](QChar character) { return character == u'.' || character == u','; };
    if (isPoint(after) && before.isDigit())
        return position + 1 < text.size() && text[position + 1].isDigit();
    if (isPoint(before) && after.isDigit())
        return position >= 2 && text[position - 2].isDigit();
    return false;
}

/// The words of a phrase, as views into it.
std::vector<QStringView> wordsOf(QStringView phrase)
{
    std::vector<QStringView> words;
    for (qsizetype position = 0; position < phrase.size();) {
        if (phrase[position].isSpace()) {
            ++position;
            continue;
        }
        const qsizetype start = position;
        while (position < phrase.size() && !phrase[position].isSpace())
            ++position;
        words.push_back(phrase.sliced(start, position - start));
    }
    return words;
}

/// The end of the further words when they follow at a position, each after a run of space; -1 otherwise.
qsizetype endOfWords(QStringView text, qsizetype position, const std::vector<QStringView> &words,
    Qt::CaseSensitivity caseSensitivity)
{
    for (size_t i = 1; i < words.size(); ++i) {
        const qsizetype space = position;
        while (position < text.size() && text[position].isSpace())
            ++position;
        if (position == space || !text.sliced(position).startsWith(words[i], caseSensitivity))
            return -1;
        position += words[i].size();
    }
    return position;
}

} // namespace

std::vector<Span> paragraphs(QStringView text)
{
    std::vector<Span> result;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const QStringView line = text.sliced(start, end - start);
        if (std::ranges::any_of(line, [](QChar character) { return !character.isSpace(); }))
            result.push_back({int(start), int(end)});
        start = end + 1;
    }
    return result;
}

int paragraphAt(const std::vector<Span> &paragraphs, int position)
{
    const auto after = std::ranges::upper_bound(paragraphs, position, {}, &Span::start);
    return std::max(0, int(after - paragraphs.begin()) - 1);
}

std::vector<Span> occurrences(QStringView text, QStringView words, Qt::CaseSensitivity caseSensitivity)
{
    std::vector<Span> result;
    const std::vector<QStringView> parts = wordsOf(words);
    if (parts.empty())
        return result;
    const QStringMatcher matcher(parts.front(), caseSensitivity);
    for (qsizetype start = matcher.indexIn(text); start >= 0;) {
        const qsizetype end = endOfWords(text, start + parts.front().size(), parts, caseSensitivity);
        const bool isMatch = end >= 0 && !isInsideWord(text, start) && !isInsideWord(text, end);
        if (isMatch)
            result.push_back({int(start), int(end)});
        start = matcher.indexIn(text, isMatch ? end : start + 1);
    }
    return result;
}

} // namespace text
