// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/suggestioncounts.h"
#include "lib/workspace/testcorpus.h"

#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace workspace;

namespace {

constexpr int articleCount = 3000;

QString words(int number)
{
    return u"Northline cut %1 jobs in March. Revenue rose 17 per cent to $5.2 billion.\n\n"
           "Managers said %2 people would leave within 60 days."_s.arg(1200 + number)
               .arg(300 + number);
}

/// Adds many articles as one edit.
std::vector<text::ArticleId> addArticles(TestCorpus &corpus, int count)
{
    coding::ChangeSet changes;
    std::vector<text::ArticleId> ids;
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts += words(i);
    const std::vector<text::TextId> kept = orDie(corpus->keepTexts(texts));
    for (int i = 0; i < count; ++i) {
        ids.push_back(corpus->newId<text::ArticleId>());
        text::Article article;
        article.id = ids.back();
        article.text = kept[size_t(i)];
        article.title = u"Article %1"_s.arg(i);
        article.words = 20;
        changes.add(std::move(article));
    }
    orDie(corpus->edit(u"add"_s, std::move(changes)));
    return ids;
}

} // namespace

class SuggestionCountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCountOfThousandsOfArticlesFillsInWhileTheWindowGoesOn()
    {
        TestCorpus corpus;
        const std::vector<text::ArticleId> articles = addArticles(corpus, articleCount);
        LiveSuggestions suggestions(*corpus);
        SuggestionCounts counts(*corpus, suggestions);
        std::vector<int> seen;
        int turns = 0; // that the event loop took for others
        QTimer idle;
        connect(&idle, &QTimer::timeout, this, [&] { ++turns; });
        std::vector<int> turnsSeen;
        connect(&counts, &SuggestionCounts::changed, this, [&] {
            seen.push_back(counts.left());
            turnsSeen.push_back(turns);
        });

        counts.start(articles);
        QCOMPARE(counts.left(), 0);
        QVERIFY(!counts.isComplete());
        idle.start(0);
        QTRY_VERIFY_WITH_TIMEOUT(counts.isComplete(), 120'000);
        QVERIFY(seen.size() >= size_t(articleCount) / 256);
        QVERIFY(std::ranges::is_sorted(seen));
        const auto alike = std::ranges::unique(turnsSeen);
        turnsSeen.erase(alike.begin(), alike.end());
        QVERIFY(turnsSeen.size() >= size_t(articleCount) / 1024); // events came in between

        int all = 0;
        const suggest::Suggester suggester(corpus->lexicon(), {});
        for (int i = 0; i < articleCount; ++i)
            all += int(suggester.suggest(words(i)).size());
        QCOMPARE(counts.left(), all);
    }

    void decisionsAndTheThresholdChangeTheCount()
    {
        TestCorpus corpus;
        const std::vector<text::ArticleId> articles = addArticles(corpus, 40);
        LiveSuggestions suggestions(*corpus);
        SuggestionCounts counts(*corpus, suggestions);
        counts.start(articles);
        QTRY_VERIFY(counts.isComplete());
        const int all = counts.left();

        // In an article that nobody looks at, by somebody else's hand.
        const text::ArticleId last = articles.back();
        const suggest::Suggester suggester(corpus->lexicon(), {});
        const auto found = suggester.suggest(corpus->text(last));
        REQUIRE(corpus->edit(u"reject"_s, rejectSuggestions(*corpus, last, found)));
        QTRY_COMPARE(counts.left(), all - int(found.size()));
        REQUIRE(corpus->undo());
        QTRY_COMPARE(counts.left(), all);

        suggestions.setThreshold(1.1);
        QCOMPARE(counts.left(), 0);
        QVERIFY(counts.isComplete());
        suggestions.setThreshold(0);
        QCOMPARE(counts.left(), all);
    }

    void aCountThatIsUnderWayEndsWithTheNext()
    {
        TestCorpus corpus;
        const std::vector<text::ArticleId> articles = addArticles(corpus, 600);
        LiveSuggestions suggestions(*corpus);
        SuggestionCounts counts(*corpus, suggestions);
        counts.start(articles);
        counts.start({articles.front()});
        QTRY_VERIFY(counts.isComplete());
        const suggest::Suggester suggester(corpus->lexicon(), {});
        QCOMPARE(counts.left(), int(suggester.suggest(words(0)).size()));
        QTest::qWait(50); // nothing of the first comes in
        QCOMPARE(counts.left(), int(suggester.suggest(words(0)).size()));
        counts.stop();
        QCOMPARE(counts.left(), 0);
    }
};

QTEST_GUILESS_MAIN(SuggestionCountsTest)
#include "suggestioncountstest.moc"
