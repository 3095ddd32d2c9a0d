// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/hits.h"

#include <QCollator>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace interchange {
namespace {

/// The words of a text, without the signs between them.
QStringList wordsOf(QString text)
{
    for (QChar &unit : text)
        if (!unit.isLetterOrNumber() && !unit.isSurrogate() && !unit.isMark())
            unit = u' ';
    return text.simplified().split(u' ');
}

/// What a hit is sorted by.
QString sortedBy(const Hit &hit, HitOrder order)
{
    switch (order) {
    case HitOrder::Left: {
        QStringList words = wordsOf(hit.left);
        std::ranges::reverse(words);
        return words.join(u' ');
    }
    case HitOrder::Right:
        return wordsOf(hit.match + u' ' + hit.right).join(u' ');
    case HitOrder::Source:
        return hit.source;
    case HitOrder::Title:
        return hit.title;
    case HitOrder::Published:
        return hit.published;
    case HitOrder::Found:
        break;
    }
    return {};
}

QString padded(const QString &text, int width)
{
    return text.size() > width ? text.first(std::max(0, width - 1)) + u'…' : text.leftJustified(width);
}

} // namespace

QString onOneLine(QString text)
{
    for (QChar &unit : text)
        if (unit.isSpace())
            unit = u' ';
    return text;
}

std::vector<int> sortedHits(const std::vector<Hit> &hits, HitOrder order)
{
    std::vector<int> numbers(hits.size());
    std::iota(numbers.begin(), numbers.end(), 0);
    if (order == HitOrder::Found)
        return numbers;
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(hits.size());
    for (const Hit &hit : hits)
        keys.push_back(collator.sortKey(sortedBy(hit, order)));
    std::ranges::stable_sort(numbers, [&](int a, int b) { return keys[size_t(a)] < keys[size_t(b)]; });
    return numbers;
}

QString hitLine(const Hit &hit, int width)
{
    constexpr int sourceWidth = 16;
    const QString source = padded(onOneLine(hit.source), sourceWidth) + u' ';
    if (hit.match.isEmpty())
        return source + padded(onOneLine(hit.title), width - sourceWidth - 1).trimmed();
    const int room = std::max(0, width - int(source.size()) - 2); // without the brackets
    const int before = room * 9 / 20; // the match takes its place after the middle
    const QString left = onOneLine(hit.left).right(before).rightJustified(before);
    const int after = std::max(0, room - before - int(hit.match.size()));
    return source + left + u'[' + onOneLine(hit.match) + u']' + onOneLine(hit.right).left(after);
}

} // namespace interchange
