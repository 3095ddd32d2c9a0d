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
        {u"degree angle"_s, {u"degrees"_s}}, {u"short ton"_s, {u"tons"_s}},
        {u"hundredweight"_s, {u"hundredweight"_s}}, {u"short hundredweight"_s, {u"hundredweight"_s}},
        {u"ruble"_s, {u"RUB"_s}}, {u"dinar"_s, {u"KWD"_s}}, {u"dirham"_s, {u"AED"_s}},
        {u"shilling"_s, {u"KES"_s}}, {u"leu"_s, {u"RON"_s}}, {u"manat"_s, {u"AZN"_s}},
        {u"centime"_s, {u"CHF"_s, 0.01}}, {u"rappen"_s, {u"CHF"_s, 0.01}}, {u"centavo"_s, {u"MXN"_s, 0.01}},
        {u"kopek"_s, {u"RUB"_s, 0.01}}, {u"paisa"_s, {u"INR"_s, 0.01}}, {u"fen"_s, {u"CNY"_s, 0.01}},
        {u"jiao"_s, {u"CNY"_s, 0.1}}, {u"grosz"_s, {u"PLN"_s, 0.01}}, {u"satang"_s, {u"THB"_s, 0.01}},
        {u"kuruş"_s, {u"TRY"_s, 0.01}}, {u"fils"_s, {u"AED"_s, 0.01}}, {u"halala"_s, {u"SAR"_s, 0.01}}};
    return units;
}

/// "Square foot" → square_feet, "Mile per hour" → miles_per_hour, "dollar per barrel" → USD.
Unit unitOf(const QString &text)
{
    QString name = text.toLower();
    const qsizetype per = name.indexOf(u" per "_s);
    QString rest = per < 0 ? QString() : name.sliced(per);
    QString head = per < 0 ? name : name.first(per);
    if (!namedUnits().contains(head))
        head.replace(u'-', u' ');
    head = head.section(u" ("_s, 0, 0); // "Long ton (British)"
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
    const bool isHiss = head.endsWith(u"ch"_s) || head.endsWith(u'x');
    return {before + head + (isHiss ? u"es"_s : u"s"_s) + rest.replace(u' ', u'_')};
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

/// "percent of 10" names the whole of a share, and no share.
bool isWhole(const QString &words)
{
    static const QRegularExpression pattern(
        u"^(?:per\\s?cents?|percents?|percentages?) of\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern.match(words).hasMatch();
}

/// The code of ISO 4217 for one that was replaced under the same name, or that ISO never had, being at par.
QString presentCode(const QString &code)
{
    static const QHash<QString, QString> codes{{u"MRO"_s, u"MRU"_s}, {u"STD"_s, u"STN"_s},
        {u"SLL"_s, u"SLE"_s}, {u"VEF"_s, u"VES"_s}, {u"BYR"_s, u"BYN"_s}, {u"ZMK"_s, u"ZMW"_s},
        {u"IMP"_s, u"GBP"_s}, {u"JEP"_s, u"GBP"_s}, {u"GGP"_s, u"GBP"_s}, {u"TVD"_s, u"AUD"_s}};
    return codes.value(code, code);
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
    if (family == FigureFamily::Percent && isWhole(words))
        return std::nullopt;
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
    if (isFormerCurrency(code))
        return std::nullopt;
    return plain(number, code.isEmpty() ? unitOf(unit) : Unit{presentCode(code)}, words);
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
                  "figure"_s,
        .isConverted = true};
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

/// "> 27000 people", "range 3 to 4 percent": as docs/evaluation.md describes.
ExpectedFigure writtenFigure(const QString &line)
{
    QStringList parts = line.split(u' ');
    const QString relation = parts.takeFirst();
    ExpectedFigure figure{.words = line};
    const double value = parts.takeFirst().toDouble();
    const bool hasBoth = parts.size() >= 2 && parts.front() == u"to"_s;
    figure.low = figure.high = value;
    if (hasBoth)
        figure.high = parts[1].toDouble();
    if (relation.startsWith(u'>'))
        figure.high.reset();
    if (relation.startsWith(u'<'))
        figure.low.reset();
    figure.unit = parts.mid(hasBoth ? 2 : 0).join(u' ');
    return figure;
}

FigureSet sentences()
{
    FigureSet set{.name = u"sentences of the news"_s, .filter = u"all"_s};
    const QStringList lines = QString::fromUtf8(
        contentsOf(QStringLiteral(VARIORUM_SOURCE_DIR) + u"/tests/evaluation/data/figuresentences.txt"_s))
                                  .split(u'\n');
    for (const QString &line : lines) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        QStringList parts = line.split(u'|');
        FigureCase next{.text = parts.takeFirst().trimmed(), .isTuned = isTuned(qsizetype(set.cases.size()))};
        for (const QString &part : std::as_const(parts))
            if (!part.trimmed().isEmpty())
                next.figures.push_back(writtenFigure(part.trimmed()));
        set.cases.push_back(std::move(next));
    }
    return set;
}

} // namespace

bool isFormerCurrency(const QString &code)
{
    static const QStringList codes{u"DEM"_s, u"FRF"_s, u"BEF"_s, u"LUF"_s, u"ITL"_s, u"ESP"_s, u"FIM"_s,
        u"GRD"_s, u"NLG"_s, u"ATS"_s, u"PTE"_s, u"IEP"_s, u"HRK"_s, u"SKK"_s, u"EEK"_s, u"LVL"_s, u"LTL"_s,
        u"SIT"_s, u"CYP"_s, u"MTL"_s};
    return codes.contains(code);
}

std::vector<FigureSet> figureSets()
{
    std::vector<FigureSet> sets;
    sets.push_back(
        specs(u"NumberWithUnit/English/CurrencyModel.json"_s, FigureFamily::Money, u"Recognizers, currency"_s,
            u"amounts of the present currencies of ISO 4217 with a number; a range that is found counts as "
            u"its two "
            "ends"_s));
    sets.push_back(specs(u"Number/English/PercentModel.json"_s, FigureFamily::Percent,
        u"Recognizers, percentage"_s, u"shares with a number; no wholes (\"percent of 10\")"_s));
    sets.push_back(specs(u"Number/English/NumberRangeModel.json"_s, FigureFamily::Ranges,
        u"Recognizers, number range"_s,
        u"ranges and bounds, but no equalities and no ordinals; any unit is right, for the data has none"_s));
    sets.push_back(specs(u"NumberWithUnit/English/DimensionModel.json"_s, FigureFamily::Measures,
        u"Recognizers, dimension"_s,
        u"lengths, areas, volumes, weights, speeds, angles and amounts of data with a number; a range that "
        u"is "
        "found counts as its two ends"_s));
    sets.push_back(quantulum());
    sets.push_back(duckling());
    sets.push_back(sentences());
    std::erase_if(sets, [](const FigureSet &set) { return set.cases.empty(); });
    return sets;
}

} // namespace evaluation
