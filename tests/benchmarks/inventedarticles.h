// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>
#include <cmath>

namespace benchmarks {

inline constexpr int articlesOfEvent = 5;
inline constexpr int wordsOfArticle = 650;
inline constexpr int allWords = 60'000;

/// The nth word of an invented language; frequent ones are short.
inline QString inventedWord(int number)
{
    QString word;
    for (int left = number + 1; left > 0; left /= 20)
        word += u"bcdfghjklmnprstvwxza"[left % 20] + QString(u"aeiou"[left % 5]);
    return word;
}

/// An article of an event: half of its words by chance, as frequent as in a language (the nth 1/n as often as
/// the first), and the event's own names and words. Every twentieth is a version of the one before.
inline QString inventedArticle(int number)
{
    const int event = number / articlesOfEvent;
    const bool isVersion = number % 20 == 19;
    QRandomGenerator random{quint32(isVersion ? number - 1 : number)};
    QRandomGenerator own{quint32(1'000'000 + event)};
    QStringList eventWords;
    for (int word = 0; word < 40; ++word)
        eventWords += inventedWord(int(own.bounded(allWords)));
    for (int name = 0; name < 8; ++name)
        eventWords += inventedWord(int(own.bounded(allWords)) + allWords).replace(0, 1, u'Q');
    QStringList words;
    for (int word = 0; word < wordsOfArticle; ++word) {
        const bool isOwn = random.bounded(12) == 0;
        const double rank = std::pow(double(allWords), random.generateDouble()) - 1;
        words +=
            isOwn ? eventWords[qsizetype(random.bounded(int(eventWords.size())))] : inventedWord(int(rank));
        if (word % 18 == 17)
            words.last() += u'.';
    }
    return isVersion ? QStringLiteral("Another headline\n") + words.mid(0, wordsOfArticle * 4 / 5).join(u' ')
                     : words.join(u' ');
}

} // namespace benchmarks
