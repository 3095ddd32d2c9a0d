// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/reliabilityratings.h"
#include "agreement/reliabilityspans.h"
#include "agreement/reliabilityunits.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace agreement;

namespace {

constexpr Resampling none{.samples = 0};

QString vectorsFolder()
{
    return QStringLiteral(VARIORUM_SOURCE_DIR "/../shared/corpora/iaa_vectors");
}

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Ratings and the scale of their categories, ascending when they are numbers.
struct Scaled
{
    Ratings ratings;
    std::vector<double> scale;
};

/// Units as lists of values, null for none. Each unit is a block.
Scaled scaled(const QJsonArray &units, int analysts)
{
    std::vector<QString> names;
    std::vector<double> numbers;
    for (const QJsonValue &unit : units)
        for (const QJsonValue &value : unit.toArray()) {
            const QString name = value.toVariant().toString();
            if (!value.isNull() && !std::ranges::contains(names, name)) {
                names.push_back(name);
                numbers.push_back(value.toDouble());
            }
        }
    std::vector<size_t> order(names.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [&](size_t at) { return numbers[at]; });
    Scaled result;
    for (const size_t at : order)
        result.scale.push_back(numbers[at]);
    result.ratings.analysts = analysts;
    result.ratings.categories = static_cast<int>(names.size());
    for (const QJsonValue &unit : units) {
        Ratings::Unit one{.values = {}, .block = result.ratings.blocks++};
        for (const QJsonValue &value : unit.toArray()) {
            const auto known = std::ranges::find(names, value.toVariant().toString()) - names.begin();
            const auto place = std::ranges::find(order, static_cast<size_t>(known)) - order.begin();
            one.values.push_back(value.isNull() ? noValue : static_cast<int>(place));
        }
        result.ratings.units.push_back(one);
    }
    return result;
}

/// Two analysts' values from a table of counts.
Ratings ofTable(const std::vector<std::vector<int>> &table)
{
    Ratings ratings{.analysts = 2, .categories = static_cast<int>(table.size()), .blocks = 0, .units = {}};
    for (size_t row = 0; row < table.size(); ++row)
        for (size_t column = 0; column < table.size(); ++column)
            for (int i = 0; i < table[row][column]; ++i)
                ratings.units.push_back(
                    {{static_cast<int>(row), static_cast<int>(column)}, ratings.blocks++});
    return ratings;
}

Coefficient byName(const QString &name, const Scaled &of)
{
    if (name == "cohen_kappa"_L1)
        return cohensKappa(of.ratings, none);
    if (name == "fleiss_kappa"_L1 || name == "scott_pi"_L1)
        return fleissKappa(of.ratings, none);
    if (name == "percent"_L1)
        return observedAgreement(of.ratings, none);
    const Level level = name == "ordinal"_L1    ? Level::Ordinal
                        : name == "interval"_L1 ? Level::Interval
                        : name == "ratio"_L1    ? Level::Ratio
                                                : Level::Nominal;
    return krippendorffsAlpha(of.ratings, level, of.scale, none);
}

TaggedSpan span(int start, int end, int category = 0, int article = 0)
{
    return {.article = article, .span = {start, end}, .category = category, .block = article};
}

} // namespace

class ReliabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsPublishedValues_data();
    void equalsPublishedValues();
    void unitizesAsPublished();
    void equalsGwetsTables();
    void isUndefinedWithAReason_data();
    void isUndefinedWithAReason();
    void countsWhatItRestsOn();
    void takesManyUnitsAsOne();
    void drawsTheSameIntervalEachTime();
    void hasAnIntervalAroundTheValue();
    void hasNoIntervalOfOnePart();
    void matchesSpans_data();
    void matchesSpans();
    void tellsPrecisionAndRecall();
    void takesOverlappingUnitsAsOne();
    void countsOnlyItsOwnCategory();
    void takesContinuaOneAfterTheOther();
};

void ReliabilityTest::equalsPublishedValues_data()
{
    QTest::addColumn<QJsonObject>("vector");
    QTest::addColumn<QString>("coefficient");
    QTest::addColumn<QJsonValue>("expected");
    const QJsonObject vectors = readJson(vectorsFolder() + u"/iaa_vectors.json"_s);
    for (const QJsonValue &value : vectors[u"vectors"_s].toArray()) {
        const QJsonObject vector = value.toObject();
        const QJsonObject expected = vector[u"expected"_s].toObject();
        for (auto one = expected.begin(); one != expected.end(); ++one) {
            const QJsonObject levels = one->toObject();
            const QString name = vector[u"name"_s].toString();
            if (levels.isEmpty())
                QTest::addRow("%s: %s", qPrintable(name), qPrintable(one.key()))
                    << vector << one.key() << QJsonValue(*one);
            for (auto level = levels.begin(); level != levels.end(); ++level)
                QTest::addRow("%s: alpha, %s", qPrintable(name), qPrintable(level.key()))
                    << vector << level.key() << QJsonValue(*level);
        }
    }
    if (vectors.isEmpty())
        QTest::newRow("no vectors") << QJsonObject() << QString() << QJsonValue();
}

void ReliabilityTest::equalsPublishedValues()
{
    QFETCH(const QJsonObject, vector);
    QFETCH(const QString, coefficient);
    QFETCH(const QJsonValue, expected);
    if (vector.isEmpty())
        QSKIP("There is no ../shared/corpora/iaa_vectors.");
    const Scaled of = scaled(vector[u"items"_s].toArray(), vector[u"raters"_s].toInt());
    const Coefficient found = byName(coefficient, of);
    if (expected.isNull()) {
        QVERIFY(!found.value);
        QVERIFY(!found.value.error().isEmpty());
        QVERIFY(!found.interval);
    } else {
        QVERIFY2(found.value, found.value ? "" : qPrintable(found.value.error()));
        QCOMPARE_LT(std::abs(*found.value - expected.toDouble()), 0.000001);
    }
}

void ReliabilityTest::unitizesAsPublished()
{
    const QJsonObject vectors = readJson(vectorsFolder() + u"/iaa_vectors.json"_s);
    if (vectors.isEmpty())
        QSKIP("There is no ../shared/corpora/iaa_vectors.");
    for (const QJsonValue &value : vectors[u"unitizing"_s].toArray()) {
        const QJsonObject vector = value.toObject();
        Continuum continuum{.length = vector[u"continuum_length"_s].toInteger(), .units = {}};
        for (const QJsonValue &one : vector[u"units"_s].toArray())
            continuum.units.push_back({.analyst = one[u"rater"_s].toInt(),
                .category = one[u"cat"_s].toString() == "c"_L1 ? 0 : 1,
                .begin = one[u"begin"_s].toInteger() - vector[u"continuum_begin"_s].toInteger(),
                .length = one[u"length"_s].toInteger()});
        const auto found = unitizingAlpha({continuum}, 2, 2, none);
        const QJsonObject expected = vector[u"expected"_s].toObject();
        const double tolerance = expected[u"tolerance"_s].toDouble();
        QCOMPARE_LT(std::abs(found.all.value.value() - expected[u"alpha_U"_s].toDouble()), tolerance);
        QCOMPARE_LT(
            std::abs(found.ofCategory[0].value.value() - expected[u"alpha_U_c"_s].toDouble()), tolerance);
        QCOMPARE_LT(
            std::abs(found.ofCategory[1].value.value() - expected[u"alpha_U_k"_s].toDouble()), tolerance);
    }
}

void ReliabilityTest::equalsGwetsTables()
{
    const QDir folder(vectorsFolder() + u"/gwet"_s);
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files);
    if (files.isEmpty())
        QSKIP("There is no ../shared/corpora/iaa_vectors/gwet.");
    for (const QString &file : files) {
        const QJsonObject fixture = readJson(folder.filePath(file));
        std::vector<std::vector<int>> table;
        for (const QJsonValue &row : fixture[u"table"_s].toArray()) {
            table.emplace_back();
            for (const QJsonValue &cell : row.toArray())
                table.back().push_back(cell.toInt());
        }
        for (const QJsonValue &one : fixture[u"cases"_s].toArray()) {
            const auto weights =
                one[u"weights"_s].toString() == "quadratic"_L1 ? GwetsWeights::Quadratic : GwetsWeights::None;
            const Coefficient found = gwetsCoefficient(ofTable(table), weights, none);
            QVERIFY2(std::abs(found.value.value() - one[u"coefficient"_s].toDouble()) < 0.00001,
                qPrintable(file + u": "_s + one[u"measure"_s].toString()));
        }
    }
}

void ReliabilityTest::isUndefinedWithAReason_data()
{
    QTest::addColumn<Ratings>("ratings");
    QTest::newRow("no unit at all") << Ratings{.analysts = 2, .categories = 1, .blocks = 0, .units = {}};
    QTest::newRow("no unit with two values") << Ratings{
        .analysts = 2, .categories = 2, .blocks = 1, .units = {{{0, noValue}, 0}, {{noValue, 1}, 0}}};
    QTest::newRow("always the same category") << Ratings{
        .analysts = 2, .categories = 2, .blocks = 3, .units = {{{1, 1}, 0}, {{1, 1}, 1}, {{1, 1}, 2}}};
}

void ReliabilityTest::isUndefinedWithAReason()
{
    QFETCH(const Ratings, ratings);
    for (const Coefficient &one : {krippendorffsAlpha(ratings), cohensKappa(ratings), fleissKappa(ratings)}) {
        QVERIFY(!one.value);
        QVERIFY(one.value.error().endsWith(u'.'));
        QVERIFY(!one.interval);
    }
    Ratings three = ratings;
    three.analysts = 3;
    QVERIFY(!cohensKappa(three).value);
    const auto units = unitizingAlpha({{.length = 100, .units = {}}}, 2, 1);
    QVERIFY(!units.all.value);
    QVERIFY(!units.ofCategory.front().value);
    const auto spans = spanAgreement({}, {}, 1, Match::Exact);
    QVERIFY(!spans.f1.value);
    QVERIFY(!spans.precision.value);
}

void ReliabilityTest::countsWhatItRestsOn()
{
    const Ratings ratings{.analysts = 3,
        .categories = 2,
        .blocks = 4,
        .units = {{{0, 0, 1}, 0}, {{0, 1, noValue}, 1}, {{1, noValue, noValue}, 2}, {{1, 1, 1}, 3, 5}}};
    const Coefficient alpha = krippendorffsAlpha(ratings);
    QCOMPARE(alpha.sample, (Sample{.analysts = 3, .units = 7, .values = 20, .blocks = 3}));
    const Coefficient fleiss = fleissKappa(ratings);
    QCOMPARE(fleiss.sample, (Sample{.analysts = 3, .units = 6, .values = 18, .blocks = 2}));
}

void ReliabilityTest::takesManyUnitsAsOne()
{
    const Ratings table = ofTable({{12, 3}, {4, 9}});
    const Ratings short_{.analysts = 2,
        .categories = 2,
        .blocks = 1,
        .units = {{{0, 0}, 0, 12}, {{0, 1}, 0, 3}, {{1, 0}, 0, 4}, {{1, 1}, 0, 9}}};
    QCOMPARE(krippendorffsAlpha(short_).value.value(),
        krippendorffsAlpha(table, Level::Nominal, {}, none).value.value());
    QCOMPARE(cohensKappa(short_).value.value(), cohensKappa(table, none).value.value());
    QCOMPARE(fleissKappa(short_).sample.units, 28);
}

void ReliabilityTest::drawsTheSameIntervalEachTime()
{
    const Ratings ratings = ofTable({{20, 5}, {6, 19}});
    const Coefficient once = cohensKappa(ratings);
    const Coefficient again = cohensKappa(ratings);
    QCOMPARE(once.interval.value(), again.interval.value());
    // The numbers themselves, so that a change of how samples are drawn is seen.
    const Coefficient otherwise = cohensKappa(ratings, {.seed = 7});
    QVERIFY(otherwise.interval.value() != once.interval.value());
}

void ReliabilityTest::hasAnIntervalAroundTheValue()
{
    // Of 50 cases, 39 the same: kappa 0.56, whose standard error is near 0.117.
    const Coefficient kappa = cohensKappa(ofTable({{20, 5}, {6, 19}}));
    QCOMPARE(kappa.value.value(), 0.56);
    const Interval interval = kappa.interval.value();
    QVERIFY2(interval.low > 0.28 && interval.low < 0.36, qPrintable(QString::number(interval.low)));
    QVERIFY2(interval.high > 0.74 && interval.high < 0.82, qPrintable(QString::number(interval.high)));
    const Interval narrower = cohensKappa(ofTable({{20, 5}, {6, 19}}), {.confidence = 0.5}).interval.value();
    QVERIFY(narrower.low > interval.low && narrower.high < interval.high);
}

void ReliabilityTest::hasNoIntervalOfOnePart()
{
    const Coefficient kappa =
        cohensKappa({.analysts = 2, .categories = 2, .blocks = 1, .units = {{{0, 0}, 0, 3}, {{1, 0}, 0, 2}}});
    QVERIFY(kappa.value);
    QVERIFY(!kappa.interval);
    QVERIFY(kappa.interval.error().endsWith(u'.'));
}

using Spans = std::vector<TaggedSpan>;
using Pairs = std::vector<std::pair<size_t, size_t>>;

void ReliabilityTest::matchesSpans_data()
{
    QTest::addColumn<Spans>("first");
    QTest::addColumn<Spans>("second");
    QTest::addColumn<Pairs>("exact");
    QTest::addColumn<Pairs>("overlapping");
    QTest::newRow("the same span") << Spans{span(0, 4)} << Spans{span(0, 4)} << Pairs{{0, 0}}
                                   << Pairs{{0, 0}};
    QTest::newRow("another tag") << Spans{span(0, 4, 0)} << Spans{span(0, 4, 1)} << Pairs{} << Pairs{};
    QTest::newRow("another article") << Spans{span(0, 4, 0, 0)} << Spans{span(0, 4, 0, 1)} << Pairs{}
                                     << Pairs{};
    QTest::newRow("a part of it") << Spans{span(0, 9)} << Spans{span(3, 5)} << Pairs{} << Pairs{{0, 0}};
    QTest::newRow("next to it") << Spans{span(0, 4)} << Spans{span(4, 6)} << Pairs{} << Pairs{};
    QTest::newRow("one long against two short ones")
        << Spans{span(0, 9)} << Spans{span(0, 3), span(5, 9)} << Pairs{} << Pairs{{0, 0}};
    QTest::newRow("exact ones go first")
        << Spans{span(0, 9), span(3, 5)} << Spans{span(3, 5)} << Pairs{{1, 0}} << Pairs{{1, 0}};
    QTest::newRow("the same span twice")
        << Spans{span(0, 4), span(0, 4)} << Spans{span(0, 4)} << Pairs{{0, 0}} << Pairs{{0, 0}};
    QTest::newRow("in any order of the lists")
        << Spans{span(20, 24), span(0, 4)} << Spans{span(1, 4), span(20, 24)} << Pairs{{0, 1}}
        << Pairs{{0, 1}, {1, 0}};
}

void ReliabilityTest::matchesSpans()
{
    QFETCH(const Spans, first);
    QFETCH(const Spans, second);
    QFETCH(const Pairs, exact);
    QFETCH(const Pairs, overlapping);
    QCOMPARE(matches(first, second, Match::Exact), exact);
    QCOMPARE(matches(first, second, Match::Overlapping), overlapping);
}

void ReliabilityTest::tellsPrecisionAndRecall()
{
    // The first has four spans, the second three: one the same, one overlapping, one of its own.
    const Spans first{span(0, 4), span(10, 20), span(30, 34, 0, 1), span(50, 54, 0, 1)};
    const Spans second{span(0, 4), span(15, 25), span(90, 94, 0, 1)};
    const SpanAgreement exact = spanAgreement(first, second, 2, Match::Exact);
    QCOMPARE(exact.precision.value.value(), 1.0 / 3);
    QCOMPARE(exact.recall.value.value(), 1.0 / 4);
    QCOMPARE(exact.f1.value.value(), 2.0 / 7);
    QCOMPARE(exact.f1.sample, (Sample{.analysts = 2, .units = 7, .values = 7, .blocks = 2}));
    const SpanAgreement overlapping = spanAgreement(first, second, 2, Match::Overlapping);
    QCOMPARE(overlapping.f1.value.value(), 4.0 / 7);
    QCOMPARE(spanAgreement(second, first, 2, Match::Overlapping).f1.value.value(), 4.0 / 7);
    const SpanAgreement nothing = spanAgreement(first, {}, 2, Match::Exact);
    QVERIFY(!nothing.precision.value);
    QCOMPARE(nothing.recall.value.value(), 0.0);
    QCOMPARE(nothing.f1.value.value(), 0.0);
}

void ReliabilityTest::takesOverlappingUnitsAsOne()
{
    const Continuum apart{.length = 100, .units = {{0, 0, 10, 20}, {1, 0, 12, 20}}};
    Continuum nested = apart;
    nested.units.push_back({0, 0, 15, 5});
    QCOMPARE(unitizingAlpha({nested}, 2, 1, none).all.value.value(),
        unitizingAlpha({apart}, 2, 1, none).all.value.value());
}

void ReliabilityTest::countsOnlyItsOwnCategory()
{
    const Continuum continuum{.length = 100, .units = {{0, 0, 10, 20}, {1, 0, 10, 20}, {0, 1, 50, 10}}};
    const auto found = unitizingAlpha({continuum}, 2, 3, none);
    QCOMPARE(found.ofCategory[0].value.value(), 1.0);
    QCOMPARE_LT(found.ofCategory[1].value.value(), 0.0);
    QVERIFY(!found.ofCategory[2].value);
    QCOMPARE(found.ofCategory[0].sample.units, 2);
}

void ReliabilityTest::takesContinuaOneAfterTheOther()
{
    const Continuum whole{.length = 300,
        .units = {{0, 0, 20, 30}, {1, 0, 25, 30}, {0, 0, 120, 15}, {1, 1, 210, 40}, {0, 1, 215, 35}}};
    const Continuum first{.length = 100, .units = {{0, 0, 20, 30}, {1, 0, 25, 30}}};
    const Continuum second{.length = 100, .units = {{0, 0, 20, 15}}};
    const Continuum third{.length = 100, .units = {{1, 1, 10, 40}, {0, 1, 15, 35}}};
    const auto once = unitizingAlpha({whole}, 2, 2, none);
    const auto parts = unitizingAlpha({first, second, third}, 2, 2);
    QCOMPARE(parts.all.value.value(), once.all.value.value());
    QCOMPARE(parts.ofCategory[1].value.value(), once.ofCategory[1].value.value());
    QCOMPARE(parts.all.sample.blocks, 3);
    QVERIFY(parts.all.interval);
    QVERIFY(!once.all.interval);
}

QTEST_APPLESS_MAIN(ReliabilityTest)
#include "reliabilitytest.moc"
