// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/contextwords.h"

#include <QSet>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace agreement {
namespace {

/// Words that carry no content of their own in English, German and French; not cues of any kind.
const QSet<QString> &functionWords()
{
    static const QSet<QString> words = [] {
        const QString list = u"the a an and or but of in on at to for from by with as is are was were be been being has "
                             "have had do does did will would can could may might shall should must it its this that these "
                             "those there their they them he she his her him we our us you your who whom which what when "
                             "where while than then so not no nor if into over under about after before since during up "
                             "down out off more most less least also only own same other another such each every all any "
                             "some both few many much very just still yet now said says say der die das und oder ein eine "
                             "von im ist le la les un une des et de du au aux en est"_s;
        const QStringList parts = list.split(u' ');
        return QSet<QString>(parts.begin(), parts.end());
    }();
    return words;
}

/// Cuts the commonest English endings: enough to match singular and plural, present and past.
QString stem(const QString &word)
{
    if (word.endsWith("ies"_L1) && word.size() > 4)
        return word.chopped(3) + u'y';
    for (const auto ending : {"ing"_L1, "ed"_L1, "es"_L1, "s"_L1})
        if (word.endsWith(ending) && word.size() - ending.size() >= 3 && !word.endsWith("ss"_L1))
            return word.chopped(ending.size());
    return word;
}

template <class Take>
void eachContentWord(QStringView text, Take take)
{
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size() && (text[i].isLetterOrNumber() || text[i].isSurrogate());
        if (inside && start < 0)
            start = i;
        if (inside || start < 0)
            continue;
        const QStringView word = text.sliced(start, i - start);
        start = -1;
        if (word.size() > 1 && !word.front().isDigit() && !functionWords().contains(word.toString().toLower()))
            take(word);
    }
}

} // namespace

std::vector<int> Vocabulary::words(QStringView text)
{
    std::vector<int> numbers;
    eachContentWord(text, [&](QStringView word) {
        const QString key = stem(word.toString().toCaseFolded());
        auto found = m_numbers.constFind(key);
        if (found == m_numbers.cend()) {
            found = m_numbers.insert(key, int(m_counts.size()));
            m_counts.push_back(0);
        }
        numbers.push_back(*found);
    });
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

void Vocabulary::count(const std::vector<int> &words)
{
    ++m_contexts;
    for (const int word : words)
        ++m_counts[size_t(word)];
}

double Vocabulary::weight(int word) const
{
    return std::log((1.0 + m_contexts) / (1.0 + m_counts[size_t(word)])) + 0.2;
}

double similarity(const std::vector<int> &one, const std::vector<int> &other, const Vocabulary &vocabulary)
{
    double shared = 0;
    double all = 0;
    auto first = one.begin();
    auto second = other.begin();
    while (first != one.end() || second != other.end()) {
        if (second == other.end() || (first != one.end() && *first < *second)) {
            all += vocabulary.weight(*first++);
        } else if (first == one.end() || *second < *first) {
            all += vocabulary.weight(*second++);
        } else {
            const double weight = vocabulary.weight(*first);
            shared += weight;
            all += weight;
            ++first;
            ++second;
        }
    }
    return all > 0 ? shared / all : 0;
}

QStringList contentWords(QStringView text)
{
    QStringList words;
    eachContentWord(text, [&](QStringView word) { words.append(word.toString()); });
    return words;
}

} // namespace agreement
