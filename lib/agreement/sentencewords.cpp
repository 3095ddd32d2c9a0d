// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/sentencewords.h"

#include <algorithm>
#include <utility>

namespace agreement {
namespace {

bool belongsToWord(QStringView sentence, qsizetype at)
{
    const QChar c = sentence[at];
    if ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'))
        return true;
    if (c == u' ')
        return false;
    if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
        return true;
    const bool isPoint = c == u'.' || c == u',';
    return isPoint && at > 0 && at + 1 < sentence.size() && sentence[at - 1].isDigit() &&
           sentence[at + 1].isDigit();
}

Gap gapOf(QChar c)
{
    switch (c.unicode()) {
    case u',':
    case u';':
    case u':':
    case u'!':
    case u'?':
    case u'…':
    case u'–':
    case u'—':
        return Gap::Clause;
    case u'(':
    case u')':
    case u'[':
    case u']':
        return Gap::Bracket;
    default:
        return Gap::Space;
    }
}

bool isPossessive(QStringView sentence, qsizetype start, qsizetype end)
{
    return end - start == 1 && start > 0 && sentence[start].toLower() == u's' &&
           (sentence[start - 1] == u'\'' || sentence[start - 1] == u'’');
}

Word wordAt(QStringView sentence, qsizetype start, qsizetype end)
{
    Word word{.text = sentence.sliced(start, end - start), .span = {int(start), int(end)}};
    word.key = wordKey(word.text);
    word.known = knownWord(word.key);
    word.isNumber = word.text.front().isDigit();
    word.isCapital = word.text.front().isUpper();
    if (!word.isCapital)
        word.known.classes.setFlag(WordClass::Month, false);
    word.isContent =
        !word.isNumber && word.text.size() > 1 && !word.known.classes.testFlag(WordClass::Function);
    return word;
}

} // namespace

std::vector<Word> sentenceWords(QStringView sentence)
{
    std::vector<Word> words;
    words.reserve(size_t(sentence.size() / 5));
    Gap gap = Gap::Clause;
    for (qsizetype at = 0; at < sentence.size();) {
        if (!belongsToWord(sentence, at)) {
            const bool endsSentence =
                sentence[at] == u'.' && at + 1 < sentence.size() && sentence[at + 1].isSpace();
            const bool isDash = sentence[at] == u'-' && at > 0 && sentence[at - 1].isSpace();
            gap = std::max(gap, endsSentence || isDash ? Gap::Clause : gapOf(sentence[at]));
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < sentence.size() && belongsToWord(sentence, at))
            ++at;
        if (isPossessive(sentence, start, at))
            continue;
        words.push_back(wordAt(sentence, start, at));
        words.back().gap = std::exchange(gap, Gap::Space);
    }
    return words;
}

} // namespace agreement
