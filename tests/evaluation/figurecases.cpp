// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figurecases.h"

#include "score.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace evaluation {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray arrayOf(const QString &path)
{
    QByteArray bytes = contentsOf(path);
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    return QJsonDocument::fromJson(bytes).array();
}

struct Unit
{
    QString name;
    double factor = 1;
};

/// Names of units in the data whose name here does not follow from their spelling.
const QHash<QString, Unit> &namedUnits()
{
    static const QHash<QString, Unit> units = {{u"dollar"_s, {u"USD"_s}}, {u"pound sterling"_s, {u"GBP"_s}},
        {u"cent"_s, {u"USD"_s, 0.01}}, {u"pence"_s, {u"GBP"_s, 0.01}}, {u"penny"_s, {u"GBP"_s, 0.01}},
        {u"euro"_s, {u"EUR"_s}}, {u"rupee"_s, {u"INR"_s}}, {u"franc"_s, {u"CHF"_s}}, {u"yen"_s, {u"JPY"_s}},
        {u"peso"_s, {u"MXN"_s}}, {u"riyal"_s, {u"SAR"_s}}, {u"rial"_s, {u"IRR"_s}}, {u"krone"_s, {u"DKK"_s}},
        {u"percentage"_s, {u"percent"_s}}, {u"pound"_s, {u"pounds_weight"_s}}, {u"foot"_s, {u"feet"_s}},
        {u"inch"_s, {u"inches"_s}}, {u"metric ton"_s, {u"tonnes"_s}}, {u"century"_s, {u"years"_s, 100}},
        {u"decade"_s, {u"years"_s, 10}}, {u"pound-mass"_s, {u"pounds_weight"_s}}, {u"stone"_s, {u"stone"_s}},
        {u"horsepower"_s, {u"horsepower"_s}}, {u"hertz"_s, {u"hertz"_s}}, {u"m"_s, {u"metres"_s}},
        {u"celsius"_s, {u"degrees_celsius"_s}}, {u"fahrenheit"_s, {u"degrees_fahrenheit"_s}},
        {u"degree celsius"_s, {u"degrees_celsius"_s}}, {u"degree fahrenheit"_s, {u"degrees_fahrenheit"_s}},
        {u"degree angle"_s, {u"degrees"_s}}};
    return units;
}

/// "Square foot" → square_feet, "Mile per hour" → miles_per_hour, "dollar per barrel" → USD.
Unit unitOf(const QString &text)
{
    QString name = text.toLower();
    const qsizetype per = name.indexOf(u" per "_s);
    QString rest = per < 0 ? QString() : name.sliced(per);
    QString head = per < 0 ? name : name.first(per);
    head.replace(u"meter"_s, u"metre"_s).replace(u"liter"_s, u"litre"_s);
    QString before;
    if (const qsizetype space = head.lastIndexOf(u' '); space >= 0 && !namedUnits().contains(head)) {
        before = head.first(space).replace(u' ', u'_') + u'_';
        head = head.sliced(space + 1);
    }
    if (const auto named = namedUnits().constFind(head); named != namedUnits().cend()) {
        if (before.isEmpty() && (rest.isEmpty() || named->name.isUpper()))
            return *named;
        return {before + named->name + rest.replace(u' ', u'_'), named->factor};
    }
    return {before + head + u's' + rest.replace(u' ', u'_')};
}

ExpectedFigure plain(double value, const Unit &unit, const QString &words)
{
    return {value * unit.factor, value * unit.factor, unit.name, words};
}

/// "[-10,15)", "(30,)"
std::optional<ExpectedFigure> intervalOf(const QString &text, const QString &words)
{
    const QStringList ends = text.mid(1, text.size() - 2).split(u',');
    if (ends.size() != 2)
        return std::nullopt;
    ExpectedFigure figure{.unit = u"*"_s, .words = words};
    if (!ends[0].isEmpty())
        figure.low = ends[0].toDouble();
    if (!ends[1].isEmpty())
        figure.high = ends[1].toDouble();
    return figure;
}

/// What a result of the Recognizers specs says; none when it is no figure as we define it.
std::optional<ExpectedFigure> specFigure(const QJsonObject &result, FigureFamily family)
{
    const QJsonObject resolution = result[u"Resolution"].toObject();
    const QString words = result[u"Text"].toString();
    QString value = resolution[u"value"].toString();
    if (family == FigureFamily::Ranges) {
        static const QRegularExpression ordinal(
            u"\\b(?:between|from) (?:the "
            u")?(?:\\d+(?:st|nd|rd|th)|\\w+(?:teenth|tieth)|first|second|third|fourth|fifth|sixth|"
            u"seventh|eighth|ninth|tenth)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (ordinal.match(words).hasMatch())
            return std::nullopt;
        const auto interval = intervalOf(value, words);
        return interval && interval->low == interval->high ? std::nullopt : interval;
    }
    bool isNumber = false;
    const double number = value.remove(u'%').toDouble(&isNumber);
    if (!isNumber)
        return std::nullopt; // a unit alone
    if (family == FigureFamily::Percent)
        return plain(number, {u"percent"_s}, words);
    const QString code = resolution[u"isoCurrency"].toString();
    const QString unit = resolution[u"unit"].toString();
    if (family == FigureFamily::Money && code.isEmpty()) {
        const Unit known = unit == u"Pound"_s ? Unit{u"GBP"_s} : unitOf(unit);
        if (known.name.size() != 3) // Bitcoin, Sen, …: no currency of ISO 4217
            return std::nullopt;
        return plain(number, known, words);
    }
    return plain(number, code.isEmpty() ? unitOf(unit) : Unit{code}, words);
}

FigureSet specs(const QString &file, FigureFamily family, const QString &name, const QString &filter)
{
    FigureSet set{.name = name, .filter = filter, .family = family, .isGoal = true};
    const QJsonArray cases = arrayOf(corpusFolder(u"ms_recognizers_specs/Specs/"_s) + file);
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QJsonObject source = cases[i].toObject();
        FigureCase next{.text = source[u"Input"].toString(), .isTuned = isTuned(i)};
        for (const QJsonValue &result : source[u"Results"].toArray())
            if (auto figure = specFigure(result.toObject(), family))
                next.figures.push_back(*figure);
        set.cases.push_back(std::move(next));
    }
    return set;
}

FigureSet quantulum()
{
    FigureSet set{
        .name = u"quantulum3 tests"_s, .filter = u"all; a figure without dimension may count anything"_s};
    const QJsonArray cases = arrayOf(corpusFolder(u"quantulum3_tests/quantities.json"_s));
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QJsonObject source = cases[i].toObject();
        FigureCase next{.text = source[u"req"].toString(), .isTuned = isTuned(i)};
        for (const QJsonValue &value : source[u"res"].toArray()) {
            const QJsonObject result = value.toObject();
            const QString unit = result[u"unit"].toString();
            const bool isCount = unit == u"dimensionless"_s || unit.startsWith(u"count"_s);
            ExpectedFigure figure = plain(result[u"value"].toDouble(), isCount ? Unit{u"*"_s} : unitOf(unit),
                result[u"surface"].toString());
            if (const double spread = result[u"uncertainty"].toDouble(); spread > 0) {
                figure.low = *figure.low - spread;
                figure.high = *figure.high + spread;
            }
            next.figures.push_back(figure);
        }
        set.cases.push_back(std::move(next));
    }
    return set;
}

/// "(simple Dollar 10)", "(between Dollar (10, 20))", "(under EUR 7)"
std::optional<ExpectedFigure> haskellFigure(const QString &expression, const QString &words)
{
    static const QRegularExpression pattern(
        u"^\\((simple|between|under|above) (\\w+) \\(?(-?[\\d.e]+)\\)?(?:, ?([\\d.e]+)\\))?"_s);
    const auto match = pattern.match(expression);
    if (!match.hasMatch())
        return std::nullopt;
    const QString kind = match.captured(1);
    const QString name = match.captured(2);
    const bool isCode = name.size() == 3 && name.isUpper();
    const Unit unit = name == u"Unnamed"_s ? Unit{u"*"_s} : isCode ? Unit{name} : unitOf(name);
    ExpectedFigure figure = plain(match.captured(3).toDouble(), unit, words);
    if (kind == u"between"_s)
        figure.high = match.captured(4).toDouble() * unit.factor;
    if (kind == u"under"_s)
        figure.low.reset();
    if (kind == u"above"_s)
        figure.high.reset();
    return figure;
}

FigureSet duckling()
{
    FigureSet set{.name = u"duckling, English"_s,
        .filter = u"amounts of money, distances, volumes, quantities and temperatures with a number and a "
                  u"unit in one "
                  "figure"_s};
    const QList<QByteArray> lines =
        contentsOf(corpusFolder(u"duckling_en/duckling_en_examples.jsonl"_s)).split('\n');
    const QStringList dimensions{
        u"AmountOfMoney"_s, u"Distance"_s, u"Volume"_s, u"Quantity"_s, u"Temperature"_s};
    qsizetype index = 0;
    for (const QByteArray &line : lines) {
        const QJsonObject source = QJsonDocument::fromJson(line).object();
        if (!dimensions.contains(source[u"dimension"].toString()) ||
            source[u"section"].toString() == u"latentCorpus"_s)
            continue;
        FigureCase next{.text = source[u"text"].toString(), .isTuned = isTuned(index++)};
        if (auto figure = haskellFigure(source[u"expected_haskell"].toString(), next.text))
            next.figures.push_back(*figure);
        else
            continue;
        set.cases.push_back(std::move(next));
    }
    return set;
}

} // namespace

std::vector<FigureSet> figureSets()
{
    std::vector<FigureSet> sets;
    sets.push_back(
        specs(u"NumberWithUnit/English/CurrencyModel.json"_s, FigureFamily::Money, u"Recognizers, currency"_s,
            u"amounts of ISO 4217 currencies with a number; a range that is found counts as its two ends"_s));
    sets.push_back(specs(u"Number/English/PercentModel.json"_s, FigureFamily::Percent,
        u"Recognizers, percentage"_s, u"shares with a number"_s));
    sets.push_back(specs(u"Number/English/NumberRangeModel.json"_s, FigureFamily::Ranges,
        u"Recognizers, number range"_s,
        u"ranges and bounds, but no equalities and no ordinals; any unit is right, for the data has none"_s));
    sets.push_back(specs(u"NumberWithUnit/English/DimensionModel.json"_s, FigureFamily::Measures,
        u"Recognizers, dimension"_s,
        u"measures with a number; a range that is found counts as its two ends"_s));
    sets.push_back(quantulum());
    sets.push_back(duckling());
    std::erase_if(sets, [](const FigureSet &set) { return set.cases.empty(); });
    return sets;
}

} // namespace evaluation
