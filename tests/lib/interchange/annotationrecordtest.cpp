// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/annotationrecord.h"
#include "support/annotationtable.h"

#include <QRandomGenerator>
#include <QTimeZone>
#include <QtTest>

using namespace Qt::StringLiterals;
using coding::Claim;
using coding::Entity;
using coding::EntityType;
using coding::Kind;
using coding::Stance;
using interchange::AnnotationRecord;
using text::Quantity;
using text::Relation;

class AnnotationRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void has_the_columns_of_the_design();
    void prints_numbers_as_people_do_data();
    void prints_numbers_as_people_do();
    void reads_back_all_kinds_data();
    void reads_back_all_kinds();
    void reads_back_random_records();
    void reads_columns_in_any_order();
    void knows_its_own_files_data();
    void knows_its_own_files();
    void leaves_out_rows_that_make_no_sense_data();
    void leaves_out_rows_that_make_no_sense();
    void refuses_what_is_no_such_table_data();
    void refuses_what_is_no_such_table();
};

namespace {

AnnotationRecord example()
{
    AnnotationRecord record;
    record.annotationId = u"7b1f0f6e-0c5d-4a44-9d3e-111111111111"_s;
    record.story = u"AWS job cuts"_s;
    record.source = u"Northline Business"_s;
    record.articleId = u"7b1f0f6e-0c5d-4a44-9d3e-222222222222"_s;
    record.title = u"Cloud unit trims roles, as AI memo lands"_s;
    record.author = u"R. Iyer"_s;
    record.published = u"2025-07-14"_s;
    record.url = u"https://example.org/a?b=1,2"_s;
    record.tag = u"Figure"_s;
    record.kind = Kind::Figure;
    record.text = u"USD 29.3 billion"_s;
    record.start = 231;
    record.end = 247;
    record.paragraph = 2;
    record.contextBefore = u"The unit brought in "_s;
    record.contextAfter = u" in the first quarter"_s;
    record.value = Quantity{.low = 29.25e9,
        .high = 29.35e9,
        .relation = Relation::Equal,
        .unit = u"USD"_s,
        .measured = u"revenue, AWS"_s,
        .words = u"USD 29.3 billion"_s};
    record.point = u"AWS revenue"_s;
    record.note = u"says \"brought in\""_s;
    record.analyst = u"lk"_s;
    record.created = QDateTime(QDate(2025, 7, 17), QTime(9, 30, 0, 5), QTimeZone::UTC);
    record.modified = QDateTime(QDate(2025, 7, 17), QTime(23, 59, 59, 999), QTimeZone::UTC);
    return record;
}

/// The example with other words and another value.
AnnotationRecord record(Kind kind, const QString &text, const coding::Value &value)
{
    AnnotationRecord record = example();
    record.kind = kind;
    record.text = text;
    record.value = value;
    if (auto *quantity = std::get_if<Quantity>(&record.value))
        quantity->words = text;
    return record;
}

} // namespace

void AnnotationRecordTest::has_the_columns_of_the_design()
{
    QCOMPARE(interchange::annotationColumns().join(u", "_s),
        u"annotation_id, story, source, article_id, title, author, published, url, tag, kind, text, start, "
        u"end, "
        "paragraph, context_before, context_after, relation, low, high, unit, measured, point, entity, "
        "entity_type, "
        "stance, speaker, cause, effect, note, analyst, status, created, modified"_s);
}

void AnnotationRecordTest::prints_numbers_as_people_do_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("printed");
    QTest::newRow("billions") << 29250000000.0 << u"29250000000"_s;
    QTest::newRow("trillions") << 1.5e12 << u"1500000000000"_s;
    QTest::newRow("a negative number") << -3.0 << u"-3"_s;
    QTest::newRow("a fraction") << 16.85 << u"16.85"_s;
    QTest::newRow("a small fraction") << 0.00005 << u"0.00005"_s;
    QTest::newRow("a sum with binary dust") << 0.1 + 0.2 << u"0.30000000000000004"_s;
    QTest::newRow("zero") << 0.0 << u"0"_s;
    QTest::newRow("minus zero") << -0.0 << u"0"_s;
    QTest::newRow("beyond ordinary numbers") << 1e300 << u"1e+300"_s;
    QTest::newRow("below ordinary numbers") << 1e-9 << u"1e-09"_s;
    QTest::newRow("the longest without exponent") << -123456789012345678901.0 << u"-123456789012345683968"_s;
}

void AnnotationRecordTest::prints_numbers_as_people_do()
{
    QFETCH(double, number);
    QFETCH(QString, printed);
    const QByteArray csv = support::annotationTable(
        {record(Kind::Figure, u"x"_s, Quantity{.low = number, .relation = Relation::GreaterOrEqual})});
    QVERIFY2(csv.contains(">=," + printed.toUtf8() + ",,"), csv.constData());
    const auto back = interchange::readAnnotations(csv);
    QVERIFY(back);
    QCOMPARE(*std::get<Quantity>(back->records.front().value).low, number);
}

void AnnotationRecordTest::reads_back_all_kinds_data()
{
    QTest::addColumn<AnnotationRecord>("original");
    const QString words = u"words"_s;
    for (const Relation relation : {Relation::Equal, Relation::Approximate, Relation::Greater,
             Relation::GreaterOrEqual, Relation::Less, Relation::LessOrEqual, Relation::Range})
        QTest::addRow("a figure with %s", qPrintable(text::relationSign(relation))) << record(
            Kind::Figure, words, Quantity{.low = 1, .high = 2.5, .relation = relation, .unit = u"percent"_s});
    QTest::newRow("a figure without bounds and unit")
        << record(Kind::Figure, words, Quantity{.relation = Relation::Approximate});
    QTest::newRow("a figure without a value") << record(Kind::Figure, words, {});
    for (const EntityType type : {EntityType::Person, EntityType::Organisation, EntityType::Location,
             EntityType::Product, EntityType::Other})
        QTest::addRow("an entity of type %s", qPrintable(coding::entityTypeName(type)))
            << record(Kind::Entity, words, Entity{u"Amazon"_s, type});
    QTest::newRow("an entity without a name") << record(Kind::Entity, words, Entity{{}, EntityType::Person});
    QTest::newRow("an entity without a value") << record(Kind::Entity, words, {});
    for (const Stance stance :
        {Stance::Asserts, Stance::Partly, Stance::Predicts, Stance::Questions, Stance::Denies})
        QTest::addRow("a claim that %s", qPrintable(coding::stanceName(stance)))
            << record(Kind::Claim, words, Claim{stance, u"Amazon"_s, u"AI"_s, {}});
    QTest::newRow("a claim without a value") << record(Kind::Claim, words, {});
    QTest::newRow("a plain tag") << record(Kind::Plain, words, {});
    QTest::newRow("a formula in every cell of words") << [] {
        AnnotationRecord record = example();
        for (QString *cell : {&record.story, &record.source, &record.title, &record.author, &record.url,
                 &record.tag, &record.text, &record.contextBefore, &record.contextAfter, &record.point,
                 &record.note, &record.analyst})
            *cell = u"=HYPERLINK(\"x\",\"y\")"_s;
        record.value =
            Quantity{.low = -5, .high = -4, .unit = u"@home"_s, .measured = u"-x"_s, .words = record.text};
        return record;
    }();
    QTest::newRow("times before 1970") << [] {
        AnnotationRecord record = example();
        record.created = QDateTime(QDate(1969, 12, 31), QTime(23, 59, 59, 1), QTimeZone::UTC);
        record.modified = QDateTime(QDate(1600, 2, 29), QTime(0, 0), QTimeZone::UTC);
        return record;
    }();
}

void AnnotationRecordTest::reads_back_all_kinds()
{
    QFETCH(AnnotationRecord, original);
    for (const bool byteOrderMark : {false, true}) {
        const auto back = interchange::readAnnotations(
            support::annotationTable({original}, {.byteOrderMark = byteOrderMark}));
        QVERIFY(back);
        QCOMPARE(back->issues, QStringList());
        QCOMPARE(back->records.size(), 1u);
        QVERIFY(back->records.front() == original);
    }
}

void AnnotationRecordTest::reads_back_random_records()
{
    const QString alphabet = u"ab ,;\"'=+-@\t\n\r漢é"_s;
    constexpr int rounds = 500;
    for (int round = 0; round < rounds; ++round) {
        QRandomGenerator random(quint32(round + 1));
        const auto words = [&](int least) {
            QString cell;
            for (int length = random.bounded(least, 12); length > 0; --length)
                cell += alphabet[random.bounded(int(alphabet.size()))];
            return least > 0 ? u"x"_s + cell : cell;
        };
        const auto number = [&]() -> std::optional<double> {
            if (random.bounded(4) == 0)
                return std::nullopt;
            return (random.generateDouble() - 0.5) * std::pow(10, random.bounded(-8, 25));
        };
        AnnotationRecord original = example();
        original.story = words(0);
        original.title = words(0);
        original.tag = words(1);
        original.text = words(1);
        original.note = words(0);
        original.start = int(random.bounded(1000));
        original.end = original.start + 1 + int(random.bounded(100));
        auto low = number();
        auto high = number();
        if (low && high && *low > *high)
            std::swap(low, high);
        switch (random.bounded(3)) {
        case 0:
            original.value = Quantity{.low = low,
                .high = high,
                .relation = Relation(random.bounded(7)),
                .unit = words(0),
                .measured = words(0),
                .words = original.text};
            break;
        case 1:
            original.kind = Kind::Entity;
            original.value = Entity{words(0), EntityType(random.bounded(5))};
            break;
        default:
            original.kind = Kind::Claim;
            original.value = Claim{Stance(random.bounded(5)), words(0), words(0), words(0)};
        }
        const auto back = interchange::readAnnotations(support::annotationTable({original, original}));
        QVERIFY(back);
        QCOMPARE(back->issues, QStringList());
        QVERIFY2(back->records.size() == 2 && back->records.back() == original,
            support::annotationTable({original}).constData());
    }
}

void AnnotationRecordTest::reads_columns_in_any_order()
{
    const auto back =
        interchange::readAnnotations(" End ,mood,START,text,Tag\r\n9,fine,4,words,Figure,more\r\n12,,10\r\n");
    QVERIFY(back);
    QCOMPARE(back->records.size(), 1u);
    const AnnotationRecord &record = back->records.front();
    QCOMPARE(record.text, u"words"_s);
    QCOMPARE(record.start, 4);
    QCOMPARE(record.end, 9);
    QCOMPARE(record.tag, u"Figure"_s);
    QCOMPARE(record.kind, Kind::Plain);
    QVERIFY(record.annotationId.isEmpty());
    QVERIFY(!record.created.isValid());
    QCOMPARE(back->issues, QStringList{u"Row 3 was left out: it names no tag."_s}); // it ends early
}

void AnnotationRecordTest::knows_its_own_files_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("an export") << support::annotationTable({example()}) << true;
    QTest::newRow("an export with a byte-order mark")
        << support::annotationTable({}, {.byteOrderMark = true}) << true;
    QTest::newRow("saved by a spreadsheet with semicolons") << QByteArray("tag;text;start;end\r\n") << true;
    QTest::newRow("articles") << QByteArray("title,text,source,author,published,url,language\r\n") << false;
    QTest::newRow("prose") << QByteArray("The start and end of a text,\nwith a tag.") << false;
    QTest::newRow("an open quote") << QByteArray("\"tag,text,start,end\r\n") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("NULs") << QByteArray(100, '\0') << false;
    QTest::newRow("a header and a long quoted cell after it")
        << QByteArray("tag,text,start,end\n\"" + QByteArray(10'000, 'x') + "\",") << true;
}

void AnnotationRecordTest::knows_its_own_files()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isOurs);
    QCOMPARE(interchange::isAnnotationsCsv(bytes), isOurs);
}

void AnnotationRecordTest::leaves_out_rows_that_make_no_sense_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    const QString span = u"start and end are not the two ends of a span"_s;
    QTest::newRow("no start") << QByteArray("Figure,figure,x,,9,,,,,,") << span;
    QTest::newRow("words for a start") << QByteArray("Figure,figure,x,four,9,,,,,,") << span;
    QTest::newRow("a start before the text") << QByteArray("Figure,figure,x,-1,9,,,,,,") << span;
    QTest::newRow("an end before the start") << QByteArray("Figure,figure,x,9,4,,,,,,") << span;
    QTest::newRow("an empty span") << QByteArray("Figure,figure,x,4,4,,,,,,") << span;
    QTest::newRow("a start too large") << QByteArray("Figure,figure,x,4,99999999999,,,,,,") << span;
    QTest::newRow("no tag") << QByteArray(" ,figure,x,4,9,,,,,,") << u"it names no tag"_s;
    QTest::newRow("an unknown kind") << QByteArray("Figure,number,x,4,9,,,,,,")
                                     << u"“number” is not a kind"_s;
    QTest::newRow("an unknown relation")
        << QByteArray("Figure,figure,x,4,9,==,1,2,,,") << u"“==” is not a relation"_s;
    QTest::newRow("bounds without relation")
        << QByteArray("Figure,figure,x,4,9,,1,2,,,") << u"is not a relation"_s;
    QTest::newRow("a bound that is no number")
        << QByteArray("Figure,figure,x,4,9,=,one,2,,,") << u"“one” is not a number"_s;
    QTest::newRow("a bound that is not finite")
        << QByteArray("Figure,figure,x,4,9,=,1,inf,,,") << u"“inf” is not a number"_s;
    QTest::newRow("bounds that cross")
        << QByteArray("Figure,figure,x,4,9,=,3,2,,,") << u"its low is above its high"_s;
    QTest::newRow("an unknown type") << QByteArray("E,entity,x,4,9,,,,Amazon,COMPANY,")
                                     << u"“COMPANY” is not a type"_s;
    QTest::newRow("an unknown stance")
        << QByteArray("C,claim,x,4,9,,,,,,shouts") << u"“shouts” is not a stance"_s;
}

void AnnotationRecordTest::leaves_out_rows_that_make_no_sense()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    const QByteArray header = "tag,kind,text,start,end,relation,low,high,entity,entity_type,stance\r\n";
    const QByteArray good = "Figure,figure,x,4,9,=,1,2,,,\r\n";
    const auto back = interchange::readAnnotations(header + good + "\r\n" + row + "\r\n" + good);
    QVERIFY(back);
    QCOMPARE(back->records.size(), 2u);
    QCOMPARE(back->issues.size(), 1);
    QVERIFY2(back->issues.front().startsWith(u"Row 4 was left out: "_s), qPrintable(back->issues.front()));
    QVERIFY2(back->issues.front().contains(reason), qPrintable(back->issues.front()));
}

void AnnotationRecordTest::refuses_what_is_no_such_table_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("empty lines") << QByteArray("\r\n\r\n");
    QTest::newRow("no start") << QByteArray("tag,text,end\nFigure,x,3\n");
    QTest::newRow("a quote that is never closed") << support::annotationTable({example()}) + "\"";
    QTest::newRow("a NUL in the last row") << support::annotationTable({example()}) + QByteArray("a\0", 2);
}

void AnnotationRecordTest::refuses_what_is_no_such_table()
{
    QFETCH(QByteArray, bytes);
    const auto back = interchange::readAnnotations(bytes);
    QVERIFY(!back);
    QVERIFY(!back.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(AnnotationRecordTest)
#include "annotationrecordtest.moc"
