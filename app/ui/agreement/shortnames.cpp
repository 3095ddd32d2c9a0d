// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/shortnames.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// The words of a name without an article in front, unless that is all.
QStringList tellingWords(const QString &name)
{
    static const QSet<QString> articles{u"the"_s, u"a"_s, u"an"_s, u"der"_s, u"die"_s, u"das"_s, u"le"_s,
        u"la"_s, u"les"_s, u"el"_s, u"il"_s, u"de"_s};
    QStringList words = name.simplified().split(u' ');
    while (words.size() > 1 && articles.contains(words.first().toCaseFolded()))
        words.removeFirst();
    return words;
}

/// The first words of a name that no other name starts with.
QString shortName(const QStringList &words, const QList<QStringList> &others)
{
    for (qsizetype count = 1; count < words.size(); ++count) {
        const QStringList start = words.first(count);
        const bool shared = std::ranges::any_of(others, [&](const QStringList &other) {
            return other != words && other.first(qMin(count, other.size())) == start;
        });
        // One short word ("New", "El") says nothing by itself.
        if (!shared && (count > 1 || start.first().size() > 3))
            return start.join(u' ');
    }
    return words.join(u' ');
}

} // namespace

QStringList shortNames(const QStringList &names)
{
    QList<QStringList> words;
    QHash<QString, int> uses;
    for (const QString &name : names) {
        words.append(tellingWords(name));
        ++uses[name];
    }
    QStringList result;
    QHash<QString, int> seen;
    for (qsizetype i = 0; i < names.size(); ++i) {
        QString name = shortName(words.at(i), words);
        if (uses.value(names.at(i)) > 1)
            name += u" %1"_s.arg(++seen[names.at(i)]);
        result.append(name);
    }
    return result;
}

} // namespace ui
