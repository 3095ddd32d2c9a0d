// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/reader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using readers::ColumnRole;

/// Articles in the rows of tables; see also fixturestest.
class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreKnownByTheirUsualNames_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QList<ColumnRole>>("roles");
        QTest::newRow("ours") << QStringList{u"title"_s, u"text"_s, u"source"_s, u"author"_s, u"published"_s,
                                     u"url"_s, u"language"_s}
                              << QList{ColumnRole::Title, ColumnRole::Text, ColumnRole::Source,
                                     ColumnRole::Author, ColumnRole::Published, ColumnRole::Url,
                                     ColumnRole::Language};
        QTest::newRow("others") << QStringList{u"Headline"_s, u"Article Body"_s, u"Outlet"_s, u"By"_s,
                                       u"pub_date"_s}
                                << QList{ColumnRole::Title, ColumnRole::Text, ColumnRole::Source,
                                       ColumnRole::Author, ColumnRole::Published};
        QTest::newRow("of two the first") << QStringList{u"text"_s, u"content"_s, u"n"_s}
                                          << QList{ColumnRole::Text, ColumnRole::None, ColumnRole::None};
    }

    void columnsAreKnownByTheirUsualNames()
    {
        QFETCH(QStringList, headings);
        QFETCH(QList<ColumnRole>, roles);
        QCOMPARE(readers::ReadOptions().columnsOf(headings).roles, roles);
    }

    void columnsAreWhatSomebodySaid()
    {
        readers::ReadOptions options;
        options.tables.insert({u"kop"_s, u"lead"_s, u"rest"_s, u"text"_s},
            {.roles = {ColumnRole::Title, ColumnRole::Text, ColumnRole::Text, ColumnRole::None}});
        Kept kept;
        const QByteArray table = "kop,lead,rest,text\nEen titel,Eerst.,Dan.,Niet dit.\n";
        QVERIFY(readers::readBytes(table, u"a.csv"_s, kept, options));
        QCOMPARE(kept.articles.size(), size_t(1));
        QCOMPARE(kept.articles[0].title, u"Een titel"_s);
        QCOMPARE(kept.articles[0].text, u"Eerst.\n\nDan."_s);
        QVERIFY(readers::readBytes(table, u"a.csv"_s, kept)); // by its usual name
        QCOMPARE(kept.articles[1].text, u"Niet dit."_s);
    }

    void aTableWithoutATextIsToldOf()
    {
        const auto read = readers::readBytes("name,value\na,1\n", u"numbers.csv"_s);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"numbers.csv"_s), qPrintable(read.error().message));
        QVERIFY(read.error().message.contains(u"“text”"_s));
    }

    void aRowWithoutATextIsSkippedWithItsNumber()
    {
        Kept kept;
        QVERIFY(readers::readBytes("title;text\nOne;Words.\n\nTwo;\nThree;More.", u"a.csv"_s, kept));
        QCOMPARE(kept.articles.size(), size_t(2));
        QCOMPARE(kept.articles[1].part, u"row 5"_s);
        QCOMPARE(kept.skipped, QStringList(u"“a.csv”, row 4: there is no text."_s));
    }

    void whatIsBrokenCostsOnlyWhatFollows()
    {
        Kept kept;
        QVERIFY(
            readers::readBytes("title,text\nOne,Words.\nTwo,\"Never closed.\nThree,More.", u"a.csv"_s, kept));
        QCOMPARE(kept.articles.size(), size_t(1));
        QCOMPARE(kept.skipped.size(), 1);
        QVERIFY2(kept.skipped[0].contains(u"row 3"_s), qPrintable(kept.skipped[0]));
        QVERIFY(!readers::readBytes("title,text\n", u"a.csv"_s, kept));
        QVERIFY(!readers::readBytes("", u"a.csv"_s, kept));
    }

    void ofTablesInFoldersOnlyArticlesAreWorthReading()
    {
        const QTemporaryDir folder;
        const auto isWorth = [&](const QByteArray &bytes) {
            QFile file(folder.filePath(u"a.csv"_s));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) >= 0 && (file.close(), true) &&
                   readers::isWorthReading(file.fileName());
        };
        QVERIFY(isWorth("Title,Body\nA,b\n"));
        QVERIFY(!isWorth("name,value\na,1\n"));
        QVERIFY(!isWorth(""));
    }

private:
    struct Kept : readers::Receiver
    {
        bool take(readers::ReadArticle article) override
        {
            articles.push_back(std::move(article));
            return true;
        }
        void skip(const QString &why) override { skipped += why; }
        bool proceed(qint64) override { return true; }

        std::vector<readers::ReadArticle> articles;
        QStringList skipped;
    };
};

QTEST_GUILESS_MAIN(TableTest)
#include "tabletest.moc"
