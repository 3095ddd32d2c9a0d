// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figurelisting.h"

#include <QFile>
#include <cmath>

namespace evaluation {

using namespace Qt::StringLiterals;

namespace {

QString number(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', 15) : u"any"_s;
}

/// "> 27000 people"
QString described(const text::Quantity &quantity)
{
    const auto value = quantity.value();
    const QString amount = value ? number(value) : number(quantity.low) + u" to "_s + number(quantity.high);
    return (text::relationSign(quantity.relation) + u' ' + amount + u' ' + quantity.unit).trimmed();
}

} // namespace

int printFigures(QTextStream &out, const QString &path, const text::QuantityFinder &finder,
    const text::Vocabulary &vocabulary)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return 1;
    const QString text = QString::fromUtf8(file.readAll());
    for (const text::FoundQuantity &figure : finder.find(text::Prose(text, vocabulary)))
        out << text::quote(text, figure.span) << u"  →  "_s << text::relationSign(figure.quantity.relation)
            << u" ["_s << figure.quantity.low.value_or(-INFINITY) << u", "_s
            << figure.quantity.high.value_or(INFINITY) << u"] "_s << figure.quantity.unit << u"  ("_s
            << figure.quantity.measured << u")  "_s << figure.confidence << u"\n"_s;
    return 0;
}

int printFiguresOfLines(QTextStream &out, const QString &path, const text::QuantityFinder &finder,
    const text::Vocabulary &vocabulary)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return 1;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QString text = line.section(u" |"_s, 0, 0);
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        out << text << u" |"_s;
        for (const text::FoundQuantity &figure : finder.find(text::Prose(text, vocabulary)))
            out << u' ' << described(figure.quantity) << u" ["_s << text::quote(text, figure.span)
                << u"] |"_s;
        out << u"\n"_s;
    }
    return 0;
}

} // namespace evaluation
