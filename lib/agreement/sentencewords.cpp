// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/sentencewords.h"

#include <QSet>
#include <QStringTokenizer>
#include <QVarLengthArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace agreement {
namespace {

using Letters = QVarLengthArray<char16_t, 32>;

bool endsWith(const Letters &letters, std::u16string_view ending)
{
    return std::u16string_view(letters.data(), size_t(letters.size())).ends_with(ending);
}

/// "companies" → "company", "services" → "service", "cutting" → "cut"; then a final e goes, so that
/// "increase" meets "increasing".
void cutEnding(Letters &letters)
{
    constexpr qsizetype shortest = 3;
    if (endsWith(letters, u"ies") && letters.size() > shortest + 1) {
        letters.resize(letters.size() - 3);
        letters.append(u'y');
    } else if (letters.size() > shortest && letters.back() == u's' && !endsWith(letters, u"ss") &&
               !endsWith(letters, u"us") && !endsWith(letters, u"is")) {
        letters.resize(letters.size() - 1);
    }
    for (const std::u16string_view ending : {u"ing", u"ed"}) {
        const qsizetype left = letters.size() - qsizetype(ending.size());
        if (left < shortest || !endsWith(letters, ending))
            continue;
        letters.resize(left);
        const char16_t last = letters.back();
        if (left > shortest && last == letters[left - 2] && last != u'l' && last != u's')
            letters.resize(left - 1);
        break;
    }
    while (letters.size() > shortest && letters.back() == u'e')
        letters.resize(letters.size() - 1);
}

QSet<quint64> keysOf(QStringView words)
{
    QSet<quint64> keys;
    for (const QStringView word : words.tokenize(u' '))
        keys.insert(wordKey(word));
    return keys;
}

bool belongsToWord(QStringView sentence, qsizetype at)
{
    const QChar c = sentence[at];
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
    word.isNumber = word.text.front().isDigit();
    word.isCapital = word.text.front().isUpper();
    word.isContent = !word.isNumber && word.text.size() > 1 && !isFunctionWord(word.key);
    return word;
}

} // namespace

quint64 wordKey(QStringView word)
{
    Letters letters;
    for (const QChar c : word)
        letters.append(QChar::toCaseFolded(c.unicode()));
    cutEnding(letters);
    quint64 key = 0xcbf29ce484222325; // FNV-1a
    for (const char16_t letter : letters)
        key = (key ^ letter) * 0x100000001b3;
    return key;
}

bool isFunctionWord(quint64 key)
{
    static const QSet<quint64> keys =
        keysOf(u"the a an and or but of in on at to for from by with as is are was were be been being has "
               u"have had having do "
               "does did will would can could may might shall should must it its this that these those there "
               "their they them "
               "he she his her him we our us you your who whom whose which what when where while than then "
               "so not no nor if "
               "into onto over under about after before since during through across within without among "
               "between against "
               "up down out off around some both each every all any few many much more most less least also "
               "only own same "
               "other another such very just still yet now even ever never as well like per via amid despite "
               "although though "
               "because until once again further here how why i me my said says saying say "
               "der die das und oder ein eine einen einem einer eines von im am zu zum zur mit auf aus bei "
               "nach ist sind war "
               "le la les un une des et ou de du au aux en est sont par pour dans sur avec qui que"_s);
    return keys.contains(key);
}

bool isFigureTalk(quint64 key)
{
    static const QSet<quint64> keys = keysOf(u"rose rise risen rising fell fall fallen falling grew grow "
                                             u"grown growing climb jump drop slip surge soar gain "
                                             "decline increase decrease reach total amount come came bring "
                                             "brought make made earn generate record report "
                                             "post book hit stand stood see saw seen go went gone remain "
                                             "stay become became include cut reduce add lose "
                                             "lost affect announce confirm expect estimate plan state note "
                                             "tell told show put set take took taken get got "
                                             "receive give given let lay laid pay paid according compared "
                                             "nearly almost roughly approximately least "
                                             "cent percent percentage point hundred thousand million billion "
                                             "trillion dozen bn usd eur gbp minimum maximum "
                                             "average some total up"_s);
    return keys.contains(key);
}

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
