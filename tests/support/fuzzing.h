// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/lexicon.h"

#include <QElapsedTimer>
#include <QTextStream>
#include <random>
#include <vector>

namespace support {

/// Random choices that a seed repeats, and words to choose from: lists of the lexicon, in a fixed order.
class RandomWords
{
public:
    /// Only the lists whose names begin so.
    RandomWords(const text::Lexicon &lexicon, quint32 seed, const QString &start = {})
        : m_random(seed)
    {
        QStringList names = lexicon.lists();
        names.sort(); // the order of a hash is another each time
        for (const QString &name : std::as_const(names))
            if (name.startsWith(start) && !lexicon.words(name).isEmpty())
                m_lists.push_back(lexicon.words(name));
    }

    int below(int limit) { return int(m_random() % quint32(limit)); }
    /// Lists are as likely as each other, so that short ones come up, too.
    QString wordOfAList()
    {
        const QStringList &list = m_lists[size_t(below(int(m_lists.size())))];
        return list[below(int(list.size()))];
    }
    /// One of these characters.
    QString oneOf(const QString &signs) { return signs[below(int(signs.size()))]; }
    /// Any unit of UTF-16, also half of a pair.
    QString anyUnit() { return QChar(ushort(below(0x10000))); }
    const std::vector<QStringList> &lists() const { return m_lists; }

private:
    std::mt19937 m_random;
    std::vector<QStringList> m_lists;
};

/// What came of one text that was tried.
struct Tried
{
    QString text;
    qint64 found = 0;
    QString wrong; ///< Empty when nothing is.
};

/// The main function of a fuzzer. Makes a Trial of the lexicon and a seed and calls its next(), which returns
/// what it Tried, until the time is over or something is wrong. Arguments: how many seconds, and the seed.
template <class Trial>
int fuzz(int count, char **arguments, const char *things)
{
    const auto lexicon = text::Lexicon::load();
    if (!lexicon)
        return 1;
    const double seconds = count > 1 ? QByteArray(arguments[1]).toDouble() : 10;
    Trial trial(*lexicon, count > 2 ? QByteArray(arguments[2]).toUInt() : 1);
    QElapsedTimer timer;
    timer.start();
    qint64 texts = 0;
    qint64 found = 0;
    for (; double(timer.elapsed()) < seconds * 1000; ++texts) {
        const Tried tried = trial.next();
        found += tried.found;
        if (!tried.wrong.isEmpty()) {
            QTextStream(stdout) << tried.wrong << " in:\n" << tried.text << '\n';
            return 1;
        }
    }
    QTextStream(stdout) << texts << " texts, " << found << ' ' << things << ", nothing wrong\n";
    return 0;
}

} // namespace support
