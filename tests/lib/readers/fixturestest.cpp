// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/reader.h"
#include "support/expectedarticles.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The files of data/, which have the shapes of what sites and programs write, against what they should be
/// read as.
class FixturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReadAsExpected_data()
    {
        const QString folder = QStringLiteral(VARIORUM_SOURCE_DIR "/tests/lib/readers/data/");
        QTest::addColumn<QString>("path");
        for (const QString &path : support::filesWithExpectation(folder))
            QTest::newRow(qPrintable(path.sliced(folder.size()))) << path;
    }

    void aFileIsReadAsExpected()
    {
        QFETCH(QString, path);
        const auto expected = support::expectedArticles(path + u".expected"_s);
        const auto read = readers::readFile(path);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i) {
            const readers::ReadArticle &article = read->at(i);
            const readers::Metadata &metadata = expected[i].metadata;
            const double score = support::wordScore(expected[i].text, article.text);
            QVERIFY2(score >= 0.97, qPrintable(u"%1 in:\n%2"_s.arg(score).arg(article.text)));
            QCOMPARE(article.title, metadata.title);
            QCOMPARE(article.published.left(metadata.published.size()), metadata.published);
            if (!metadata.author.isEmpty())
                QCOMPARE(article.author, metadata.author);
            if (!metadata.source.isEmpty())
                QCOMPARE(article.source, metadata.source);
            if (!metadata.url.isEmpty())
                QCOMPARE(article.url, metadata.url);
        }
    }
};

} // namespace

QTEST_GUILESS_MAIN(FixturesTest)
#include "fixturestest.moc"
