// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/agreementdocument.h"
#include "interchange/columns.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using coding::AnnotationId;
using coding::Cell;
using coding::Kind;
using coding::Verdict;
using interchange::AgreementDocument;
using text::ArticleId;

/// A story's agreement as files: compared with the golden files in data/. When a change of them is
/// meant, look at the difference that the test prints and write the new content down.
class AgreementDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void is_written_as_the_golden_file_data();
    void is_written_as_the_golden_file();
    void is_json_that_others_read();
    void writes_awkward_words_as_json();
    void writes_an_empty_story();
    void guards_formulas_in_csv();
    void keeps_to_the_width_data();
    void keeps_to_the_width();
    void fits_words_into_columns_data();
    void fits_words_into_columns();
};

namespace {

/// Three sources with four articles, one of them unread; points of all kinds and verdicts.
AgreementDocument example()
{
    using coding::Claim;
    using coding::Entity;
    using coding::EntityType;
    using coding::Stance;
    using text::Quantity;
    using text::Relation;

    AgreementDocument document;
    document.story = u"AWS job cuts, July 2025"_s;
    document.articles = {
        {ArticleId(1), u"northline.txt"_s, u"Northline Business"_s, u"Cloud unit trims roles"_s},
        {ArticleId(2), u"dataweek.txt"_s, u"Dataweek"_s, u"Several hundred leave"_s},
        {ArticleId(3), u"dataweek-2.txt"_s, u"Dataweek"_s, u"A second “look”"_s},
        {ArticleId(4), u"notes.txt"_s, {}, u"Notes"_s}};
    for (const auto &article : document.articles)
        document.agreement.articles.push_back(article.id);

    const auto cells = [](const std::vector<std::vector<AnnotationId>> &evidence) {
        QList<Cell> row;
        for (size_t i = 0; i < evidence.size(); ++i) {
            const bool isUnread = i + 1 == evidence.size();
            row.push_back({ArticleId(qint64(i) + 1),
                !evidence[i].empty() ? Cell::State::Stated
                : isUnread           ? Cell::State::Unread
                                     : Cell::State::Silent,
                evidence[i]});
        }
        return row;
    };
    const auto id = [](qint64 number) { return AnnotationId(number); };
    document.agreement.points = {
        {u"p-000000000001"_s, Kind::Figure, u"revenue, Q1 2025"_s, false, Verdict::Agree, 2,
            cells({{id(1)}, {id(2)}, {id(3)}, {}})},
        {u"p-000000000004"_s, Kind::Figure, u"jobs cut"_s, true, Verdict::Compatible, 2,
            cells({{id(4)}, {id(5)}, {}, {}})},
        {u"p-000000000006"_s, Kind::Figure, u"=growth, “real”"_s, true, Verdict::OneSource, 1,
            cells({{}, {}, {id(6)}, {}})},
        {u"p-000000000007"_s, Kind::Claim, u"Amazon: AI → job cuts"_s, false, Verdict::Differ, 2,
            cells({{id(7)}, {id(8)}, {}, {}})},
        {u"p-000000000009"_s, Kind::Entity, u"Amazon Web Services"_s, false, Verdict::Agree, 2,
            cells({{id(9), id(10)}, {id(11)}, {}, {}})},
    };
    const Quantity revenue{29.25e9, 29.35e9, Relation::Equal, u"USD"_s, u"revenue"_s, u"USD 29.3 billion"_s};
    const Quantity hundreds{200, 999, Relation::Approximate, u"people"_s, {}, u"hundreds of jobs"_s};
    const Quantity growth{{}, 16.85, Relation::Less, u"percent"_s, {}, u"less than 16.85%"_s};
    const Entity aws{u"Amazon Web Services"_s, EntityType::Organisation};
    document.evidence = {{id(1), 231, 247, u"USD 29.3 billion"_s, revenue, u"$29.3 bn"_s},
        {id(2), 310, 323, u"$29.3 billion"_s, revenue, u"$29.3 bn"_s},
        {id(3), 5, 12, u"$29.3bn"_s, revenue, u"$29.3 bn"_s},
        {id(4), 19, 35, u"hundreds of jobs"_s, hundreds, u"≈ 200–999 people"_s},
        {id(5), 0, 3, u"350"_s, {}, {}}, {id(6), 40, 56, u"less than 16.85%"_s, growth, u"< 16.85 %"_s},
        {id(7), 400, 440, u"the cuts do not come\nfrom AI \"alone\""_s,
            Claim{Stance::Denies, u"Amazon"_s, u"AI"_s, u"job cuts"_s}, u"denies"_s},
        {id(8), 500, 540, u"AI-driven efficiency as one factor"_s,
            Claim{Stance::Partly, u"Amazon"_s, u"AI"_s, {}}, u"partly"_s},
        {id(9), 50, 69, u"Amazon Web Services"_s, aws, u"Amazon Web Services"_s},
        {id(10), 90, 93, u"AWS"_s, aws, u"Amazon Web Services"_s},
        {id(11), 90, 93, u"AWS"_s, aws, u"Amazon Web Services"_s}};
    return document;
}

QByteArray csv(const AgreementDocument &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    interchange::CsvWriter writer(&buffer);
    interchange::writeAgreementCsv(writer, document);
    if (!writer.finish())
        qFatal("a buffer in memory is full");
    return buffer.data();
}

QByteArray golden(const QString &name)
{
    QFile file(QStringLiteral(VARIORUM_SOURCE_DIR) + u"/tests/lib/interchange/data/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no golden file %s", qPrintable(file.fileName()));
    return file.readAll();
}

/// The lines that are not the same, as a diff shows them.
QString difference(const QByteArray &expected, const QByteArray &actual)
{
    const QList<QByteArray> before = expected.split('\n');
    const QList<QByteArray> after = actual.split('\n');
    QString lines;
    for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
        if (before.value(i) == after.value(i) && i < std::min(before.size(), after.size()))
            continue;
        if (i < before.size())
            lines += u"\n%1 - %2"_s.arg(i + 1).arg(QString::fromUtf8(before[i]));
        if (i < after.size())
            lines += u"\n%1 + %2"_s.arg(i + 1).arg(QString::fromUtf8(after[i]));
    }
    return lines;
}

} // namespace

void AgreementDocumentTest::is_written_as_the_golden_file_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("actual");
    constexpr int wide = 120;
    constexpr int narrow = 48;
    QTest::newRow("as JSON") << u"agreement.json.golden"_s << interchange::agreementJson(example());
    QTest::newRow("as CSV") << u"agreement.csv.golden"_s << csv(example()).replace("\r\n", "\n");
    QTest::newRow("in a wide terminal")
        << u"agreement-wide.txt.golden"_s << interchange::agreementText(example(), wide).toUtf8();
    QTest::newRow("in a narrow terminal")
        << u"agreement-narrow.txt.golden"_s << interchange::agreementText(example(), narrow).toUtf8();
}

void AgreementDocumentTest::is_written_as_the_golden_file()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, actual);
    const QByteArray expected = golden(file);
    QVERIFY2(actual == expected, qPrintable(file + difference(expected, actual)));
}

void AgreementDocumentTest::is_json_that_others_read()
{
    const QJsonObject json = QJsonDocument::fromJson(interchange::agreementJson(example())).object();
    QCOMPARE(json.keys(), (QStringList{u"articles"_s, u"points"_s, u"story"_s}));
    QCOMPARE(json[u"articles"_s].toArray().size(), 4);
    const QJsonObject article = json[u"articles"_s].toArray().first().toObject();
    QCOMPARE(article.keys(), (QStringList{u"file"_s, u"id"_s, u"source"_s, u"title"_s}));
    const QJsonObject point = json[u"points"_s].toArray().first().toObject();
    QCOMPARE(point.keys(),
        (QStringList{u"cells"_s, u"id"_s, u"independent"_s, u"kind"_s, u"label"_s, u"verdict"_s}));
    const QJsonObject cell = point[u"cells"_s].toArray().first().toObject();
    QCOMPARE(cell.keys(), (QStringList{u"article"_s, u"evidence"_s, u"state"_s}));
    QCOMPARE(cell[u"article"_s], article[u"id"_s]);
    const QJsonObject evidence = cell[u"evidence"_s].toArray().first().toObject();
    QCOMPARE(evidence.keys(), (QStringList{u"end"_s, u"high"_s, u"low"_s, u"measured"_s, u"quote"_s,
                                  u"relation"_s, u"start"_s, u"unit"_s}));
    QCOMPARE(evidence[u"low"_s].toDouble(), 29.25e9);
    const auto evidenceOf = [&](int at) {
        return json[u"points"_s].toArray()[at].toObject()[u"cells"_s].toArray();
    };
    const QJsonObject claim = evidenceOf(3).first().toObject()[u"evidence"_s].toArray().first().toObject();
    QCOMPARE(claim.keys(),
        (QStringList{u"cause"_s, u"effect"_s, u"end"_s, u"quote"_s, u"speaker"_s, u"stance"_s, u"start"_s}));
    const QJsonObject entity = evidenceOf(4).first().toObject()[u"evidence"_s].toArray().first().toObject();
    QCOMPARE(entity.keys(), (QStringList{u"canonical"_s, u"end"_s, u"quote"_s, u"start"_s, u"type"_s}));
    QVERIFY(evidenceOf(2)[2].toObject()[u"evidence"_s].toArray().first().toObject()[u"low"_s].isNull());
}

void AgreementDocumentTest::writes_awkward_words_as_json()
{
    AgreementDocument document;
    document.story = u"\"\\/\b\f\n\r\t\u0001\u001f\u2028 é 漢 👩‍💻"_s;
    const QByteArray json = interchange::agreementJson(document);
    QJsonParseError error;
    QCOMPARE(QJsonDocument::fromJson(json, &error).object()[u"story"_s].toString(), document.story);
    QCOMPARE(error.error, QJsonParseError::NoError);
    document.story = u"a"_s + QChar(0xd83d) + u"b"_s; // half a character
    QVERIFY(QJsonDocument::fromJson(interchange::agreementJson(document), &error).isObject());
}

void AgreementDocumentTest::writes_an_empty_story()
{
    QCOMPARE(interchange::agreementJson({}),
        QByteArray("{\n  \"story\": \"\",\n  \"articles\": [],\n  \"points\": []\n}\n"));
    QCOMPARE(csv({}), QByteArray("point,kind,verdict,independent\r\n"));
    QVERIFY(interchange::agreementText({}, 80).startsWith(u"0 "_s));
}

void AgreementDocumentTest::guards_formulas_in_csv()
{
    AgreementDocument document = example();
    document.articles.front().source = u"@Northline"_s;
    document.evidence.front().shown = u"-3 %"_s;
    const auto rows = interchange::parseCsv(csv(document));
    QVERIFY(rows);
    QCOMPARE(rows->front()[4], u"'@Northline"_s);
    QCOMPARE((*rows)[1][4], u"'-3 %"_s);
    QCOMPARE((*rows)[3][0], u"'=growth, “real”"_s);
}

void AgreementDocumentTest::keeps_to_the_width_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {40, 60, 79, 80, 120, 200})
        QTest::addRow("%d columns", width) << width;
}

void AgreementDocumentTest::keeps_to_the_width()
{
    QFETCH(int, width);
    AgreementDocument document = example();
    document.articles[1].source = u"漢字新聞社の長い名前"_s;
    document.agreement.points[0].label = u"漢字の長いラベルがここにあります、とても長い、本当に長い"_s;
    const QString text = interchange::agreementText(document, width);
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines.sliced(3)) // the story and the counts are never cut
        QVERIFY2(line.isEmpty() || interchange::columnsOf(line) <= width, qPrintable(line));
    for (const coding::Point &point : document.agreement.points)
        QVERIFY(text.contains(point.label.first(3)));
}

void AgreementDocumentTest::fits_words_into_columns_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("fitted");
    QTest::newRow("short") << u"abc"_s << 5 << u"abc  "_s;
    QTest::newRow("exact") << u"abcde"_s << 5 << u"abcde"_s;
    QTest::newRow("long") << u"abcdef"_s << 5 << u"abcd…"_s;
    QTest::newRow("two lines") << u"a\n b"_s << 5 << u"a b  "_s;
    QTest::newRow("wide characters") << u"漢字漢字"_s << 8 << u"漢字漢字"_s;
    QTest::newRow("wide characters that are cut") << u"漢字漢字"_s << 6 << u"漢字… "_s;
    QTest::newRow("combining marks take no room") << u"e\u0301e\u0301"_s << 3 << u"e\u0301e\u0301 "_s;
    QTest::newRow("nothing") << QString() << 2 << u"  "_s;
}

void AgreementDocumentTest::fits_words_into_columns()
{
    QFETCH(QString, words);
    QFETCH(int, columns);
    QFETCH(QString, fitted);
    QCOMPARE(interchange::fitted(words, columns), fitted);
}

QTEST_GUILESS_MAIN(AgreementDocumentTest)
#include "agreementdocumenttest.moc"
