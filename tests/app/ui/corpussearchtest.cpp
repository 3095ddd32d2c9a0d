// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/corpussearch.h"
#include "support/smallcorpus.h"
#include "workspace/articleedits.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

QString outline(const ui::CorpusMatches &matches)
{
    QStringList stories;
    for (const ui::StoryMatch &match : matches.stories) {
        QStringList titles;
        for (const store::ArticleRow &row : match.articles)
            titles << row.article.title.section(u' ', 0, 1);
        stories << match.story.story.name.section(u' ', 0, 0) + u": "_s +
                       (match.whole ? u"all"_s : titles.join(u", "_s));
    }
    return stories.join(u"; "_s);
}

} // namespace

class CorpusSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFound_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("found");
        QTest::newRow("in titles") << u"several"_s << u"AWS: Several hundred"_s;
        QTest::newRow("in titles of several stories, without regard to case")
            << u"MEMO lands"_s << u"AWS: Cloud unit"_s;
        QTest::newRow("in names of sources") << u"meridian"_s << u"AWS: Amazon confirms; Memo: Memo: fewer"_s;
        QTest::newRow("in dates") << u"2025-06"_s << u"Memo: A memo, Memo: fewer"_s;
        QTest::newRow("in the name of a story, which has all its articles then")
            << u"corporate"_s << u"Memo: all"_s;
        QTest::newRow("all words, wherever they are") << u"wire fewer"_s << u"Memo: Memo: fewer"_s;
        QTest::newRow("nowhere") << u"zebra"_s << QString();
    }

    void wordsAreFound()
    {
        QFETCH(QString, words);
        QFETCH(QString, found);
        support::SmallCorpus corpus;
        ui::CorpusSearch search(*corpus);
        QSignalSpy spy(&search, &ui::CorpusSearch::found);
        search.setWords(words);
        QVERIFY(spy.wait());
        const auto matches = spy[0][0].value<ui::CorpusMatches>();
        QVERIFY(!matches.error);
        QVERIFY(!matches.isCut);
        QCOMPARE(outline(matches), found);
    }

    void newerWordsReplaceOlderOnes()
    {
        support::SmallCorpus corpus;
        ui::CorpusSearch search(*corpus);
        QSignalSpy spy(&search, &ui::CorpusSearch::found);
        search.setWords(u"several"_s);
        search.setWords(u"zebra"_s);
        QVERIFY(spy.wait());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<ui::CorpusMatches>().words, u"zebra"_s);
    }

    void blankWordsEndTheSearch()
    {
        support::SmallCorpus corpus;
        ui::CorpusSearch search(*corpus);
        QSignalSpy found(&search, &ui::CorpusSearch::found);
        QSignalSpy cleared(&search, &ui::CorpusSearch::cleared);
        search.setWords(u"several"_s);
        search.setWords(u"  "_s);
        QCOMPARE(cleared.size(), 1);
        QVERIFY(!search.isActive());
        QVERIFY(!found.wait(400));
    }

    void anEditSearchesAgain()
    {
        support::SmallCorpus corpus;
        ui::CorpusSearch search(*corpus);
        QSignalSpy spy(&search, &ui::CorpusSearch::found);
        search.setWords(u"several"_s);
        QVERIFY(spy.wait());
        QVERIFY(corpus->edit(u"remove"_s,
            *workspace::articleRemoval({corpus.article(u"Several hundred"_s)})(corpus->database())));
        QVERIFY(spy.wait());
        QCOMPARE(outline(spy.last()[0].value<ui::CorpusMatches>()), QString());
    }

    void tooManyMatchesAreCut()
    {
        support::SmallCorpus corpus;
        std::vector<support::SmallArticle> many;
        for (int i = 0; i < ui::CorpusSearch::most + 10; ++i)
            many.push_back({u"Wire"_s, u"Common %1"_s.arg(i), u"2025-07-01"_s, 0});
        corpus.add(u"Long"_s, many);
        ui::CorpusSearch search(*corpus);
        QSignalSpy spy(&search, &ui::CorpusSearch::found);
        search.setWords(u"common"_s);
        QVERIFY(spy.wait(20'000));
        const auto matches = spy[0][0].value<ui::CorpusMatches>();
        QVERIFY(matches.isCut);
        QCOMPARE(int(matches.stories.at(0).articles.size()), ui::CorpusSearch::most);
    }
};

QTEST_MAIN(CorpusSearchTest)
#include "corpussearchtest.moc"
