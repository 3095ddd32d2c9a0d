// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/annotationrows.h"
#include "store/database.h"
#include "support/corpusgenerator.h"
#include "support/require.h"
#include "support/samplecorpus.h"
#include "support/samplevalues.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using coding::ChangeSet;
using support::require;
using support::SampleCorpus;

namespace {

using Rows = std::vector<QStringList>;

constexpr int firstNumber = 17; // low and high
constexpr int lastNumber = 18;

Rows rowsOf(const store::Database &database)
{
    Rows rows;
    require(database.eachAnnotationRow(
        [&](const std::vector<QByteArrayView> &cells) {
            QStringList row;
            for (const QByteArrayView cell : cells)
                row += QString::fromUtf8(cell);
            rows.push_back(row);
            return true;
        },
        {}));
    return rows;
}

/// The view as any program reads it, in the same order.
Rows rowsOfView(const QString &path, QStringList *columns = nullptr)
{
    Rows rows;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"view"_s);
        database.setDatabaseName(path);
        QSqlQuery query(database);
        if (!database.open() ||
            !query.exec(u"SELECT * FROM annotation_rows ORDER BY story COLLATE NOCASE NULLS LAST, published,"
                        " title COLLATE NOCASE, article_id, start, \"end\", annotation_id"_s))
            qFatal("cannot read the view");
        for (int i = 0; columns && i < query.record().count(); ++i)
            *columns += query.record().fieldName(i);
        while (query.next()) {
            QStringList row;
            for (int i = 0; i < query.record().count(); ++i) {
                const bool isNumber = i >= firstNumber && i <= lastNumber && !query.isNull(i);
                row += isNumber ? QString::fromLatin1(store::shortestDigits(query.value(i).toDouble()))
                                : query.value(i).toString();
            }
            rows.push_back(row);
        }
    }
    QSqlDatabase::removeDatabase(u"view"_s);
    return rows;
}

} // namespace

class AnnotationRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theColumnsAreThoseOfTheCsv();
    void rowsAreThoseOfTheView();
    void rowsOfManyArticlesAreThoseOfTheView();
    void contextsStayInTheirParagraph_data();
    void contextsStayInTheirParagraph();
    void cellsMayHaveAnyCharacters();
    void theVisitorStopsTheWalk();
    void cancellingIsAnError();
    void progressReachesItsTotal();
    void digitsAreTheShortestExactOnes_data();
    void digitsAreTheShortestExactOnes();
    void anyDoubleComesBackFromItsRow();
};

void AnnotationRowsTest::theColumnsAreThoseOfTheCsv()
{
    SampleCorpus corpus;
    QStringList columns;
    rowsOfView(corpus.path(), &columns);
    QCOMPARE(columns.join(u", "_s),
        u"annotation_id, story, source, article_id, title, author, published, url, tag, kind, text, start, "
        u"end, "
        "paragraph, context_before, context_after, relation, low, high, unit, measured, entity, entity_type, "
        "stance, speaker, cause, effect, note, analyst, status, created, modified"_s);
}

void AnnotationRowsTest::rowsAreThoseOfTheView()
{
    SampleCorpus corpus;
    const Rows rows = rowsOf(corpus.database());
    QCOMPARE(rows.size(), 9);
    QCOMPARE(rows, rowsOfView(corpus.path()));
    const QStringList &figure = rows[4];
    QCOMPARE(figure[10], u"$29.3bn"_s);
    QCOMPARE(figure[11], u"30"_s); // code points; in UTF-16 units it would be 34
    QCOMPARE(figure[13], u"2"_s);
    QCOMPARE(figure[14], u"  Not 🧑‍💻 but AWS: "_s);
    QCOMPARE(figure[15], u"."_s);
    QCOMPARE(figure[17], u"29250000000"_s);
    QCOMPARE(figure[30], u"2025-07-17T09:30:15.125Z"_s);
    QCOMPARE(rows[8][1], QString()); // in no story
}

void AnnotationRowsTest::rowsOfManyArticlesAreThoseOfTheView()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"many.variorum"_s);
    require(support::generateCorpus(path, {.articles = 2500, .annotations = 6000, .wordsInArticle = 60}));
    const auto database = require(store::Database::open(path, store::Database::Mode::Read));
    Rows rows = rowsOf(*database);
    QCOMPARE(rows.size(), 6000);
    Rows expected = rowsOfView(path);
    // Annotations on the very same span may come in any order.
    std::ranges::sort(rows);
    std::ranges::sort(expected);
    QVERIFY(rows == expected);
    QCOMPARE(require(database->check({})), QStringList());
}

void AnnotationRowsTest::contextsStayInTheirParagraph_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("paragraph");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QString rockets = u"🚀"_s.repeated(100);
    QTest::newRow("the whole paragraph is short")
        << u"One.\n\nTwo words here.\nThree."_s << u"words"_s << 2 << u"Two "_s << u" here."_s;
    QTest::newRow("the text's beginning") << u"One two"_s << u"One"_s << 1 << QString() << u" two"_s;
    QTest::newRow("the text's end") << u"One two"_s << u"two"_s << 1 << u"One "_s << QString();
    QTest::newRow("sixty characters outside the basic plane")
        << rockets + u" here "_s + rockets << u"here"_s << 1 << u"🚀"_s.repeated(59) + u' '
        << u' ' + u"🚀"_s.repeated(59);
    QTest::newRow("a span over two paragraphs")
        << u"a first one\n\nsecond here"_s << u"one\n\nsecond"_s << 1 << u"a first "_s << u" here"_s;
    QTest::newRow("the whole text") << u"all"_s << u"all"_s << 1 << QString() << QString();
}

void AnnotationRowsTest::contextsStayInTheirParagraph()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    QFETCH(const int, paragraph);
    SampleCorpus corpus;
    ChangeSet changes;
    auto article = support::article(4, require(corpus.database().keepText(text)), 2, 1);
    changes.add(article);
    changes.add(support::annotation(10, 4, text, words, coding::Kind::Plain));
    require(corpus.database().apply(SampleCorpus::edit(u"add"_s, changes)));
    const Rows rows = rowsOf(corpus.database());
    QCOMPARE(rows.size(), 10);
    const QStringList &row = rows[0]; // the story "Empty" comes first
    QCOMPARE(row[10], words);
    QCOMPARE(row[13].toInt(), paragraph);
    QTEST(row[14], "before");
    QTEST(row[15], "after");
    QCOMPARE(rows, rowsOfView(corpus.path()));
}

void AnnotationRowsTest::cellsMayHaveAnyCharacters()
{
    SampleCorpus corpus;
    const auto before = require(corpus.database().annotations({coding::AnnotationId(1)})).front();
    auto after = before;
    after.note = u"\x01\x1e\x1f\xff\xfe\t\n\",;'%s \ufffd 🚀"_s;
    ChangeSet changes;
    changes.replace(before, after);
    require(corpus.database().apply(SampleCorpus::edit(u"note"_s, changes)));
    const Rows rows = rowsOf(corpus.database());
    QCOMPARE(rows, rowsOfView(corpus.path()));
    QVERIFY(std::ranges::any_of(rows, [&](const QStringList &row) { return row[27] == after.note; }));
}

void AnnotationRowsTest::theVisitorStopsTheWalk()
{
    SampleCorpus corpus;
    int rows = 0;
    require(corpus.database().eachAnnotationRow([&](const auto &) { return ++rows < 4; }, {}));
    QCOMPARE(rows, 4);
}

void AnnotationRowsTest::cancellingIsAnError()
{
    SampleCorpus corpus;
    std::stop_source source;
    int rows = 0;
    const auto done = corpus.database().eachAnnotationRow(
        [&](const auto &) {
            ++rows;
            source.request_stop();
            return true;
        },
        base::Progress({}, source.get_token()));
    QVERIFY(!done);
    QCOMPARE(done.error().cause, base::Error::Cause::Cancelled);
    QVERIFY(rows < 9);
}

void AnnotationRowsTest::progressReachesItsTotal()
{
    SampleCorpus corpus;
    std::vector<std::pair<qint64, qint64>> reports;
    require(corpus.database().eachAnnotationRow([](const auto &) { return true; },
        base::Progress([&](qint64 done, qint64 total) { reports.emplace_back(done, total); })));
    QVERIFY(std::ranges::is_sorted(reports));
    QCOMPARE(reports.back(), std::pair(qint64(9), qint64(9)));
}

void AnnotationRowsTest::digitsAreTheShortestExactOnes_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("digits");
    QTest::newRow("a large whole number") << 29.25e9 << QByteArray("29250000000");
    QTest::newRow("a tenth") << 0.1 << QByteArray("0.1");
    QTest::newRow("a sum that is not three tenths") << 0.1 + 0.2 << QByteArray("0.30000000000000004");
    QTest::newRow("zero") << 0.0 << QByteArray("0");
    QTest::newRow("a negative number") << -59.5 << QByteArray("-59.5");
    QTest::newRow("a very large number") << 1e300 << QByteArray("1e+300");
    QTest::newRow("a very small number") << 2.5e-9 << QByteArray("2.5e-09");
    QTest::newRow("a small number") << 0.00012 << QByteArray("0.00012");
}

void AnnotationRowsTest::digitsAreTheShortestExactOnes()
{
    QFETCH(const double, number);
    QTEST(store::shortestDigits(number), "digits");
    QCOMPARE(store::shortestDigits(number).toDouble(), number);
}

void AnnotationRowsTest::anyDoubleComesBackFromItsRow()
{
    SampleCorpus corpus;
    std::mt19937_64 random(7); // NOLINT: the same numbers each time
    ChangeSet changes;
    std::unordered_map<QString, std::pair<double, double>> numbers;
    for (int i = 0; i < 20'000; ++i) {
        auto annotation =
            support::annotation(100 + i, 1, SampleCorpus::text(1), u"$29.3bn"_s, coding::Kind::Figure);
        const auto any = [&] { // amounts that articles may have, with all 53 bits
            return std::ldexp(static_cast<double>(random() >> 11), static_cast<int>(random() % 120) - 110);
        };
        auto &quantity = std::get<text::Quantity>(annotation.value);
        quantity.low = -any();
        quantity.high = any();
        numbers.emplace(
            annotation.guid.toString(QUuid::WithoutBraces), std::pair(*quantity.low, *quantity.high));
        changes.add(std::move(annotation));
    }
    require(corpus.database().apply(SampleCorpus::edit(u"numbers"_s, changes)));
    int wrong = 0;
    int rows = 0;
    require(corpus.database().eachAnnotationRow(
        [&](const std::vector<QByteArrayView> &cells) {
            const auto found = numbers.find(QString::fromUtf8(cells[0]));
            if (found != numbers.end()) {
                ++rows;
                wrong += cells[firstNumber].toDouble() != found->second.first ||
                         cells[lastNumber].toDouble() != found->second.second;
            }
            return true;
        },
        {}));
    QCOMPARE(rows, 20'000);
    QCOMPARE(wrong, 0);
}

QTEST_GUILESS_MAIN(AnnotationRowsTest)
#include "annotationrowstest.moc"
