// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How many of the figures in annotated data are found, with their values and their units. See
// docs/evaluation.md.

#include "figurecases.h"
#include "figurelisting.h"
#include "figuremistakes.h"
#include "score.h"
#include "text/quantityfinder.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QTextStream>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace evaluation;

namespace {

/// Both ends of a figure, as far as it has them.
struct Ends
{
    std::optional<double> low;
    std::optional<double> high;
    std::optional<double> spreadLow = {}; ///< Of an approximate range: "about 10 to 20".
    std::optional<double> spreadHigh = {};
};

Ends endsOf(const text::Quantity &quantity)
{
    if (const auto value = quantity.value(); value && (quantity.relation == text::Relation::Equal ||
                                                          quantity.relation == text::Relation::Approximate))
        return {value, value, quantity.low, quantity.high};
    return {quantity.low, quantity.high};
}

bool isSame(std::optional<double> left, std::optional<double> right)
{
    constexpr double tolerance = 1e-6;
    if (!left || !right)
        return !left && !right;
    return std::abs(*left - *right) <= tolerance * std::max({1e-9, std::abs(*left), std::abs(*right)});
}

/// A share is a fraction of one in data without units.
Ends asFraction(const Ends &ends)
{
    const auto fraction = [](std::optional<double> percent) {
        return percent ? std::optional(std::round(*percent) / 100) : std::nullopt;
    };
    return {fraction(ends.low), fraction(ends.high)};
}

/// Data without ranges and bounds says the plain number: "more than $5" is 5.
bool hasValueOf(const Ends &found, const ExpectedFigure &expected)
{
    if (isSame(found.low, expected.low) && isSame(found.high, expected.high))
        return true;
    if (isSame(found.spreadLow, expected.low) && isSame(found.spreadHigh, expected.high))
        return true;
    const bool isPlain = expected.low && expected.high && *expected.low == *expected.high;
    // The middle of an interval has no more digits than were printed.
    constexpr double printed = 1e-3;
    if (isPlain && found.low && found.high && *found.low == *found.high &&
        std::abs(*found.low - *expected.low) <= printed * std::abs(*expected.low))
        return true;
    const auto bound = found.low ? found.low : found.high;
    return isPlain && (!found.low || !found.high) && isSame(bound, expected.low);
}

bool hasUnitOf(const QString &found, const QString &expected)
{
    // Two names of one unit; and the data's "Ton" is said of tons and tonnes alike.
    static const QHash<QString, QString> others{{u"tons"_s, u"tonnes"_s},
        {u"square_hectometres"_s, u"hectares"_s}, {u"millilitres"_s, u"cubic_centimetres"_s}};
    return expected == u"*"_s || found == expected || others.value(expected) == found;
}

struct Found
{
    Ends ends;
    QString unit;
    QString words;
    text::FigureForm form = text::FigureForm::Bare;
    text::Span span;
    bool isMatched = false;
    bool hasUnit = false;
};

/// Whether a measure is none of length, area, volume, weight, speed, angle or data: those are other sets'
/// business.
bool isOfOtherKind(const QString &unit)
{
    static const QRegularExpression pattern(
        u"(?:watts?|watt_hours|joules|calories|volts|amperes|ohms|farads|hertz|pascals|newtons|bars|torrs|"
        "atmospheres|mercury|electronvolts|horsepower|therms|thermal_units|lumens|lux|candelas|decibels|"
        "grays|"
        "sieverts|becquerels|curies|moles|kelvins|celsius|fahrenheit|square_inch|per_minute|per_million|"
        "per_billion|(?:milli|micro|nano)seconds|pixels)$"_s);
    return unit != u"miles_per_minute"_s && !unit.endsWith(u"metres_per_minute"_s) &&
           pattern.match(unit).hasMatch();
}

bool isOfFamily(const text::Quantity &quantity, FigureFamily family)
{
    switch (family) {
    case FigureFamily::Any:
        return true;
    case FigureFamily::Money:
        return quantity.isMoney() && !isFormerCurrency(quantity.unit);
    case FigureFamily::Percent:
        return quantity.unit == u"percent"_s;
    case FigureFamily::Ranges:
        return quantity.relation != text::Relation::Equal && quantity.relation != text::Relation::Approximate;
    case FigureFamily::Measures: {
        const QStringList others{u"percent"_s, u"percentage_points"_s, u"people"_s, u"times"_s, u"seconds"_s,
            u"minutes"_s, u"hours"_s, u"days"_s, u"weeks"_s, u"months"_s, u"years"_s};
        return !quantity.unit.isEmpty() && !quantity.isMoney() && !quantity.isCount() &&
               !others.contains(quantity.unit) && !isOfOtherKind(quantity.unit);
    }
    }
    return true;
}

/// The figures of the set's family; the others are put into `others`.
std::vector<Found> foundIn(const FigureSet &set, const QString &text, const text::QuantityFinder &finder,
    const text::Vocabulary &vocabulary, std::vector<Found> &others)
{
    std::vector<Found> all;
    for (const text::FoundQuantity &figure : finder.find(text::Prose(text, vocabulary))) {
        const QString words = text::quote(text, figure.span).toString();
        const Ends ends = endsOf(figure.quantity);
        const bool isSplit = figure.quantity.relation == text::Relation::Range &&
                             (set.family == FigureFamily::Money || set.family == FigureFamily::Measures ||
                                 set.family == FigureFamily::Percent);
        if (!isOfFamily(figure.quantity, set.family) || !isSplit) {
            (isOfFamily(figure.quantity, set.family) ? all : others)
                .push_back({ends, figure.quantity.unit, words, figure.form, figure.span});
            continue;
        }
        all.push_back({{ends.low, ends.low}, figure.quantity.unit, words, figure.form, figure.span});
        all.push_back({{ends.high, ends.high}, figure.quantity.unit, words, figure.form, figure.span});
    }
    return all;
}

struct Result
{
    Score value;
    Score valueAndUnit;
};

bool hasValue(const Found &found, const ExpectedFigure &expected)
{
    if (hasValueOf(found.ends, expected))
        return true;
    const auto isRounded = [](std::optional<double> exact, std::optional<double> share) {
        constexpr double wholePercent = 0.01;
        return exact.has_value() == share.has_value() && (!exact || std::abs(*exact - *share) < wholePercent);
    };
    const Ends share = asFraction(found.ends);
    return found.unit == u"percent"_s && expected.unit == u"*"_s && isRounded(expected.low, share.low) &&
           isRounded(expected.high, share.high);
}

/// `matched` says for every expected figure whether one with its value was found.
Result score(
    const FigureCase &test, std::vector<Found> &found, QStringList &missed, std::vector<bool> &matched)
{
    Result result;
    result.value.expected = int(test.figures.size());
    result.value.found = int(found.size());
    result.valueAndUnit = result.value;
    for (const ExpectedFigure &expected : test.figures) {
        Found *best = nullptr;
        for (Found &candidate : found)
            if (!candidate.isMatched && hasValue(candidate, expected) &&
                (!best || hasUnitOf(candidate.unit, expected.unit)))
                best = &candidate;
        matched.push_back(best);
        if (!best) {
            missed += u"%1 [%2, %3] %4"_s.arg(expected.words)
                          .arg(expected.low.value_or(-INFINITY))
                          .arg(expected.high.value_or(INFINITY))
                          .arg(expected.unit);
            continue;
        }
        best->isMatched = true;
        ++result.value.right;
        best->hasUnit = hasUnitOf(best->unit, expected.unit);
        if (best->hasUnit)
            ++result.valueAndUnit.right;
        else
            missed += u"%1: unit %2"_s.arg(expected.words, expected.unit);
    }
    return result;
}

void printErrors(
    QTextStream &out, const FigureCase &test, const std::vector<Found> &found, const QStringList &missed)
{
    QStringList wrong;
    for (const Found &figure : found)
        if (!figure.isMatched || !figure.hasUnit)
            wrong += u"%1 [%2, %3] %4"_s.arg(figure.words)
                         .arg(figure.ends.low.value_or(-INFINITY))
                         .arg(figure.ends.high.value_or(INFINITY))
                         .arg(figure.unit);
    if (!wrong.isEmpty() || !missed.isEmpty())
        out << u"  « "_s << test.text << u"\n      expected: "_s << missed.join(u" | "_s)
            << u"\n      found:    "_s << wrong.join(u" | "_s) << u"\n"_s;
}

/// Sorts the mistakes of one text by their kinds.
void sortMistakes(FigureMistakes &mistakes, const FigureCase &test, const std::vector<bool> &matched,
    const std::vector<Found> &found, const std::vector<Found> &others)
{
    std::vector<ComparedFigure> expected;
    qsizetype from = 0;
    for (size_t i = 0; i < test.figures.size(); ++i) {
        const ExpectedFigure &figure = test.figures[i];
        qsizetype start = test.text.indexOf(figure.words, from, Qt::CaseInsensitive);
        if (start < 0)
            start = test.text.indexOf(figure.words, 0, Qt::CaseInsensitive);
        const text::Span span =
            start < 0 ? text::Span() : text::Span{int(start), int(start + figure.words.size())};
        from = start < 0 ? from : span.end;
        expected.push_back({span, figure.low, figure.high, figure.unit, {}, figure.words, matched[i], true});
    }
    std::vector<ComparedFigure> compared;
    for (const auto *list : {&found, &others})
        for (const Found &figure : *list)
            compared.push_back({figure.span, figure.ends.low, figure.ends.high, figure.unit, figure.form,
                QString(), figure.isMatched, list == &found});
    mistakes.add(expected, compared);
}

/// How many figures of each form are right, unit and all.
struct Reliability
{
    std::array<int, text::figureForms> right{};
    std::array<int, text::figureForms> found{};

    void count(const std::vector<Found> &figures)
    {
        for (const Found &figure : figures) {
            ++found[size_t(figure.form)];
            right[size_t(figure.form)] += figure.hasUnit ? 1 : 0;
        }
    }

    void print(QTextStream &out) const
    {
        const QStringList names{u"money"_s, u"money by a shared name"_s, u"share"_s, u"measure"_s,
            u"measure in words"_s, u"counted"_s, u"counted in words"_s, u"multiple"_s, u"bare, marked"_s,
            u"bare"_s};
        out << u"Right by form in the tuned halves, expected with (right + 1) / (found + 2), and the confidence given\n"_s;
        for (int form = 0; form < text::figureForms; ++form) {
            const auto at = size_t(form);
            out << u"  %1 %2 of %3  %4  %5\n"_s.arg(names[form], -24)
                       .arg(right[at], 4)
                       .arg(found[at], 4)
                       .arg((right[at] + 1.0) / (found[at] + 2.0), 0, 'f', 2)
                       .arg(text::confidenceOf(text::FigureForm(form)), 0, 'f', 2);
        }
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption errors(u"errors"_s, u"Prints the errors of the half that is tuned on."_s);
    const QCommandLineOption set(u"set"_s, u"Only sets whose name contains this."_s, u"name"_s);
    const QCommandLineOption file(u"text"_s, u"Prints the figures of a text file instead."_s, u"path"_s);
    const QCommandLineOption lines(
        u"lines"_s, u"Prints the figures of each line of a text file, a text of its own."_s, u"path"_s);
    const QCommandLineOption kinds(
        u"kinds"_s, u"Counts the mistakes of both halves by kind, without words or numbers of any text."_s);
    const QCommandLineOption confidence(
        u"confidence"_s, u"Prints how often figures of each form are right in the tuned halves."_s);
    parser.addOptions({errors, set, file, lines, kinds, confidence});
    parser.process(application);

    QTextStream out(stdout);
    const auto lexicon = text::Lexicon::load();
    if (!lexicon)
        return 1;
    text::Vocabulary vocabulary;
    const text::QuantityFinder finder(*lexicon, vocabulary);
    if (parser.isSet(file))
        return printFigures(out, parser.value(file), finder, vocabulary);
    if (parser.isSet(lines))
        return printFiguresOfLines(out, parser.value(lines), finder, vocabulary);

    const std::vector<FigureSet> sets = figureSets();
    if (sets.empty()) {
        out << u"The annotated data is not here: nothing to evaluate.\n"_s;
        return 0;
    }
    Result goals[2];
    Reliability reliability;
    for (const FigureSet &data : sets) {
        if (!data.name.contains(parser.value(set), Qt::CaseInsensitive))
            continue;
        Result halves[2];
        FigureMistakes mistakes[2];
        out << data.name << u"\n  counted: "_s << data.filter << u"\n"_s;
        for (const FigureCase &test : data.cases) {
            std::vector<Found> others;
            std::vector<Found> found = foundIn(data, test.text, finder, vocabulary, others);
            QStringList missed;
            std::vector<bool> matched;
            const Result result = score(test, found, missed, matched);
            sortMistakes(mistakes[test.isTuned ? 0 : 1], test, matched, found, others);
            if (test.isTuned && !data.isConverted)
                reliability.count(found);
            halves[test.isTuned ? 0 : 1].value += result.value;
            halves[test.isTuned ? 0 : 1].valueAndUnit += result.valueAndUnit;
            if (test.isTuned && parser.isSet(errors))
                printErrors(out, test, found, missed);
        }
        for (int half = 0; half < 2; ++half) {
            const QString name = half == 0 ? u"  tuned on    "_s : u"  untouched   "_s;
            out << name << u"value        "_s << halves[half].value.toString() << u"\n"_s;
            out << name << u"value + unit "_s << halves[half].valueAndUnit.toString() << u"\n"_s;
            if (parser.isSet(kinds))
                mistakes[half].print(out);
            if (data.isGoal) {
                goals[half].value += halves[half].value;
                goals[half].valueAndUnit += halves[half].valueAndUnit;
            }
        }
    }
    out << u"Currency, percentage, number range and dimension together (goal, untouched: 0.95 and 0.90)\n"_s;
    for (int half = 0; half < 2; ++half) {
        const QString name = half == 0 ? u"  tuned on    "_s : u"  untouched   "_s;
        out << name << u"value        "_s << goals[half].value.toString() << u"\n"_s;
        out << name << u"value + unit "_s << goals[half].valueAndUnit.toString() << u"\n"_s;
    }
    if (parser.isSet(confidence))
        reliability.print(out);
    return 0;
}
