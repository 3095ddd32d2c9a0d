// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figuremistakes.h"

#include <QStringList>
#include <QTextStream>
#include <algorithm>
#include <cmath>

namespace evaluation {

using namespace Qt::StringLiterals;

namespace {

bool isSame(std::optional<double> left, std::optional<double> right)
{
    constexpr double tolerance = 1e-6;
    if (!left || !right)
        return !left && !right;
    return std::abs(*left - *right) <= tolerance * std::max({1e-9, std::abs(*left), std::abs(*right)});
}

bool isRange(const ComparedFigure &figure)
{
    return figure.low && figure.high && !isSame(figure.low, figure.high);
}

bool isBound(const ComparedFigure &figure)
{
    return !figure.low || !figure.high;
}

bool overlaps(const ComparedFigure &left, const ComparedFigure &right)
{
    return left.span.start < right.span.end && right.span.start < left.span.end;
}

/// In what the value of a found figure differs from that of an expected one.
QString differenceOf(const ComparedFigure &expected, const ComparedFigure &found)
{
    if (isRange(expected) && !isRange(found))
        return isBound(found) ? u"a bound for a range"_s : u"one number for a range"_s;
    if (!isRange(expected) && isRange(found))
        return isBound(expected) ? u"a range for a bound"_s : u"a range for one number"_s;
    if (isBound(expected) != isBound(found))
        return isBound(expected) ? u"a number for a bound"_s : u"a bound for a number"_s;
    if (isBound(expected) && expected.low.has_value() != found.low.has_value())
        return u"the other bound"_s;
    if (isRange(expected))
        return isSame(expected.low, found.low) || isSame(expected.high, found.high)
                   ? u"one end of a range"_s
                   : u"both ends of a range"_s;
    const double right = expected.low.value_or(expected.high.value_or(0));
    const double wrong = found.low.value_or(found.high.value_or(0));
    if (isSame(right, wrong))
        return u"the value is right"_s;
    if (isSame(right, -wrong))
        return u"the sign"_s;
    const double power = right != 0 && wrong != 0 ? std::log10(std::abs(right / wrong)) : 0.5;
    if (isSame(power, std::round(power)))
        return u"a power of ten"_s;
    if (right == 0 || wrong == 0 || (right < 0) != (wrong < 0))
        return u"another value"_s;
    constexpr double near = 0.01;
    const double ratio = wrong / right;
    return ratio < 1 - near   ? u"a smaller value"_s
           : ratio > 1 + near ? u"a larger value"_s
                              : u"nearly the value"_s;
}

/// How the spans lie to each other.
QString placeOf(const ComparedFigure &expected, const ComparedFigure &found)
{
    if (expected.span == found.span)
        return u"same words"_s;
    if (expected.span.contains(found.span))
        return expected.span.start == found.span.start ? u"its first words"_s
               : expected.span.end == found.span.end   ? u"its last words"_s
                                                       : u"words within it"_s;
    return found.span.contains(expected.span) ? u"more words"_s : u"shifted words"_s;
}

/// Of what the words of an expected figure are made.
QString writingOf(const ComparedFigure &figure)
{
    QStringList parts;
    const auto has = [&figure](auto is) { return std::ranges::any_of(figure.words, is); };
    if (has([](QChar character) { return character.isDigit(); }))
        parts += u"digits"_s;
    if (has([](QChar character) { return character.isLetter(); }))
        parts += u"letters"_s;
    if (has([](QChar character) { return character == u'-'; }))
        parts += u"hyphens"_s;
    if (has([](QChar character) { return character == u','; }))
        parts += u"commas"_s;
    if (has([](QChar character) { return character.isPunct() && character != u'-' && character != u','; }))
        parts += u"other marks"_s;
    if (has([](QChar character) { return character.isSymbol(); }))
        parts += u"symbols"_s;
    return u" ("_s + parts.join(u", "_s) + u"; "_s + QString::number(figure.words.split(u' ').size()) + u" words)"_s;
}

QString kindOfUnit(const QString &unit)
{
    if (unit.isEmpty())
        return u"none"_s;
    if (unit.size() == 3 && unit.front().isUpper())
        return u"money"_s;
    return unit == u"percent"_s ? unit : u"a measure or a noun"_s;
}

QString nameOf(text::FigureForm form)
{
    static const QStringList names{u"money"_s, u"money by a shared name"_s, u"share"_s, u"measure"_s,
        u"measure in words"_s, u"counted"_s, u"counted in words"_s, u"multiple"_s, u"bare, marked"_s,
        u"bare"_s};
    return names[int(form)];
}

} // namespace

void FigureMistakes::add(
    const std::vector<ComparedFigure> &expected, const std::vector<ComparedFigure> &found)
{
    for (const ComparedFigure &figure : expected) {
        if (figure.isMatched)
            continue;
        const auto other = std::ranges::find_if(
            found, [&figure](const ComparedFigure &one) { return overlaps(figure, one); });
        const auto elsewhere = std::ranges::find_if(found, [&figure](const ComparedFigure &one) {
            return !one.isMatched && isSame(figure.low, one.low) && isSame(figure.high, one.high);
        });
        QString kind;
        if (figure.span.isEmpty())
            kind = u"missed: its words are not in the text"_s;
        else if (other == found.end())
            kind = elsewhere == found.end() ? u"missed: nothing found there"_s
                                            : u"missed: found elsewhere in the text"_s;
        else
            kind = (!other->isCounted    ? u"missed: found with another kind of unit: "_s + kindOfUnit(other->unit) + u", "_s
                    : other->isMatched ? u"missed: what is found there is another figure's: "_s
                                       : u"missed: found there differs: "_s) +
                   differenceOf(figure, *other) + u", "_s + placeOf(figure, *other);
        count(kind + writingOf(figure));
    }
    for (const ComparedFigure &figure : found) {
        if (figure.isMatched || !figure.isCounted)
            continue;
        const bool isOverlapping = std::ranges::any_of(
            expected, [&figure](const ComparedFigure &other) { return overlaps(figure, other); });
        const QString where = isOverlapping      ? u"where one is expected"_s
                              : expected.empty() ? u"in a text without any"_s
                                                 : u"where none is expected"_s;
        count(u"too much, "_s + where + u": "_s + nameOf(figure.form) +
              (isRange(figure) ? u", range"_s : QString()));
    }
}

void FigureMistakes::print(QTextStream &out) const
{
    for (auto kind = m_counts.begin(); kind != m_counts.end(); ++kind)
        out << u"    "_s << QString::number(kind.value()).rightJustified(3) << u"  "_s << kind.key()
            << u"\n"_s;
}

} // namespace evaluation
