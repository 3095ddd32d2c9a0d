// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/hits.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using interchange::Hit;
using interchange::HitOrder;

namespace {

Hit hit(const QString &left, const QString &match, const QString &right)
{
    return {.article = text::ArticleId(7),
        .source = u"Daily"_s,
        .title = u"Cuts, at last"_s,
        .published = u"2025-07-17"_s,
        .span = {4, 9},
        .place = {4, 9},
        .left = left,
        .match = match,
        .right = right};
}

} // namespace

class HitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hitsAreSorted_data()
    {
        QTest::addColumn<HitOrder>("order");
        QTest::addColumn<QString>("places");

        QTest::newRow("as they were found") << HitOrder::Found << u"0123"_s;
        QTest::newRow("by the words before, the nearest first") << HitOrder::Left << u"2130"_s;
        QTest::newRow("by the match and what follows") << HitOrder::Right << u"1302"_s;
    }
    void hitsAreSorted()
    {
        QFETCH(const HitOrder, order);
        const std::vector<Hit> hits = {hit(u"all the lost "_s, u"jobs"_s, u" there"_s),
            hit(u"were few "_s, u"job"_s, u" cuts"_s), hit(u"one by "_s, u"Jobs"_s, u", who"_s),
            hit(u"most good "_s, u"jobs"_s, u" in it"_s)};
        QString places;
        for (const int number : interchange::sortedHits(hits, order))
            places += QString::number(number);
        QTEST(places, "places");
    }

    void linesAreAligned()
    {
        const QString first = interchange::hitLine(hit(u"a\nb "_s, u"jobs"_s, u"\tc"_s), 60);
        const QString second = interchange::hitLine(
            hit(u"very many words stand before this one, and so they are cut "_s, u"job"_s, u" cuts"_s), 60);
        QCOMPARE(first.indexOf(u'['), second.indexOf(u'['));
        QVERIFY(first.contains("a b [jobs] c"_L1));
        QVERIFY(second.size() <= 60);
        QVERIFY(interchange::hitLine(hit({}, {}, u"start"_s), 60).contains("Cuts, at last"_L1));
        QVERIFY(!interchange::hitLine(hit(u"x"_s, u"jobs"_s, u"y"_s), 1).isEmpty());
    }

    void hitsAreWritten_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("csv") << u"csv"_s
                             << "article_id,source,title,published,start,end,left,match,right\r\n"
                                "7,Daily,\"Cuts, at last\",2025-07-17,4,9,'=a ,jobs,\" \"\"c\"\"\"\r\n"_ba;
        QTest::newRow("json")
            << u"json"_s
            << "{\"total\": 1, \"hits\": [\n{\"article\": 7, \"source\": \"Daily\", \"title\": \"Cuts, at "
               "last\", "
               "\"start\": 4, \"end\": 9, \"left\": \"=a \", \"match\": \"jobs\", \"right\": \" \\\"c\\\"\"}\n]}\n"_ba;
        QTest::newRow("text") << u"text"_s << "Daily                      =a [jobs] \"c\"\n"_ba;
    }
    void hitsAreWritten()
    {
        QFETCH(const QString, format);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        auto writer = format == u"csv"    ? interchange::hitCsvWriter(&buffer)
                      : format == u"json" ? interchange::hitJsonWriter(&buffer)
                                          : interchange::hitTextWriter(&buffer, 50);
        writer->write(hit(u"=a "_s, u"jobs"_s, u" \"c\""_s));
        QVERIFY(writer->finish());
        QTEST(buffer.data(), "bytes");
    }

    void noHitsAreJsonToo()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(interchange::hitJsonWriter(&buffer)->finish());
        const QJsonObject object = QJsonDocument::fromJson(buffer.data()).object();
        QCOMPARE(object[u"total"_s].toInt(-1), 0);
        QVERIFY(object[u"hits"_s].isArray());
    }

    void aDeviceThatTakesNothingIsTold()
    {
        for (const bool isJson : {false, true}) {
            QBuffer buffer;
            buffer.open(QIODevice::ReadOnly);
            QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
            if (isJson) {
                QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
                QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
            }
            auto writer =
                isJson ? interchange::hitJsonWriter(&buffer) : interchange::hitTextWriter(&buffer, 80);
            writer->write(hit(u"a"_s, u"b"_s, u"c"_s));
            QVERIFY(!writer->finish());
        }
    }
};

QTEST_GUILESS_MAIN(HitsTest)
#include "hitstest.moc"
