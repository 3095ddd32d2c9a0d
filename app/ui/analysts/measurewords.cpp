// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysts/measurewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

using Kind = workspace::Measure::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::MeasureWords)
};

} // namespace

QString measureName(Kind kind)
{
    switch (kind) {
    case Kind::Alpha:
        return Words::tr("Krippendorff’s α, words");
    case Kind::UnitizingAlpha:
        return Words::tr("Krippendorff’s unitizing α");
    case Kind::Fleiss:
        return Words::tr("Fleiss’ κ, words");
    case Kind::Cohen:
        return Words::tr("Cohen’s κ, words");
    case Kind::Observed:
        return Words::tr("Same tags, words");
    case Kind::ExactSpans:
        return Words::tr("F1, same spans");
    case Kind::OverlappingSpans:
        return Words::tr("F1, overlapping spans");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString measureExplanation(Kind kind)
{
    switch (kind) {
    case Kind::Alpha:
        return Words::tr(
            "Whether analysts give each word the same tags, or none, beyond chance. 1 is perfect, "
            "0 is chance.");
    case Kind::UnitizingAlpha:
        return Words::tr("Whether analysts mark off the same stretches of text with the same tags, in "
                         "characters (Krippendorff 1995, 2004). 1 is perfect, 0 is chance.");
    case Kind::Fleiss:
        return Words::tr("Whether all analysts give each word the same tags, beyond chance, in articles that "
                         "all have tagged.");
    case Kind::Cohen:
        return Words::tr("Whether two analysts give each word the same tags, beyond chance.");
    case Kind::Observed:
        return Words::tr(
            "The share of words that both gave the same tags or none. Not corrected for chance.");
    case Kind::ExactSpans:
        return Words::tr("How many annotations are found with the other analyst: the same span and tag. Not "
                         "corrected for chance.");
    case Kind::OverlappingSpans:
        return Words::tr("How many annotations are found with the other analyst: the same tag on a span that "
                         "overlaps. Not corrected for chance.");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString sampleWords(const workspace::Measure &measure)
{
    const auto units = static_cast<int>(measure.coefficient.sample.units);
    const bool isOfSpans = measure.kind == Kind::ExactSpans || measure.kind == Kind::OverlappingSpans ||
                           measure.kind == Kind::UnitizingAlpha;
    return (isOfSpans ? Words::tr("%n span(s)", nullptr, units) : Words::tr("%n word(s)", nullptr, units)) +
           u", "_s + Words::tr("%n article(s)", nullptr, measure.articles);
}

QString numberWords(double value)
{
    return QLocale().toString(value, 'f', 3);
}

QString rangeWords(const agreement::Interval &interval)
{
    return u"%1 – %2"_s.arg(
        QLocale().toString(interval.low, 'f', 3), QLocale().toString(interval.high, 'f', 3));
}

} // namespace ui
