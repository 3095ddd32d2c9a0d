// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/articleedits.h"

#include "lib/workspace/testcorpus.h"
#include "workspace/annotationedits.h"
#include "workspace/pointedits.h"

using namespace Qt::StringLiterals;
using namespace workspace;

class ArticleEditsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCorpus> m_corpus;
    text::StoryId m_story;
    text::ArticleId m_one;
    text::ArticleId m_other;

    Workspace &corpus() { return **m_corpus; }
    void edit(coding::ChangeSet changes) { orDie(corpus().edit(u"edit"_s, std::move(changes))); }
    text::Article article(text::ArticleId id) { return corpus().article(id)->article; }
    /// An entity in each of the two articles, decided to be the same point.
    void decide()
    {
        const auto tag = m_corpus->tag(coding::Kind::Entity);
        edit(addAnnotation(corpus(), m_one, m_corpus->spanOf(m_one, u"Amazon"_s), tag));
        edit(addAnnotation(corpus(), m_other, m_corpus->spanOf(m_other, u"AWS"_s), tag));
        edit(mergePoints(corpus(), m_story, corpus().agreement(m_story).points));
        QCOMPARE(corpus().openStory(m_story).decisions.size(), 1U);
    }

private Q_SLOTS:
    void init()
    {
        m_corpus = std::make_unique<TestCorpus>();
        m_story = m_corpus->addStory(u"Story"_s);
        m_one = m_corpus->addArticle(m_story, u"Wire"_s, u"Amazon cuts jobs."_s);
        m_other = m_corpus->addArticle(m_story, u"Post"_s, u"AWS cuts jobs."_s);
    }

    void metadataChangesAndTheSourceIsLookedUpOrAdded_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("sources");
        QTest::newRow("a known source in another case") << u"POST"_s << u"Post"_s << 2;
        QTest::newRow("a new source") << u" The  Globe "_s << u"The Globe"_s << 3;
        QTest::newRow("none") << u" "_s << u""_s << 2;
    }

    void metadataChangesAndTheSourceIsLookedUpOrAdded()
    {
        QFETCH(const QString, source);
        QFETCH(const int, sources);
        text::Article changed = article(m_one);
        changed.title = u"Title"_s;
        changed.author = u"Author"_s;
        changed.published = u"2025-08-01"_s;
        changed.url = u"https://example.org/"_s;
        changed.text = text::TextId(99); // texts are immutable
        edit(changeArticle(corpus(), changed, source));
        const text::Article now = article(m_one);
        QCOMPARE(now.title, u"Title"_s);
        QCOMPARE(now.published, u"2025-08-01"_s);
        QCOMPARE(corpus().text(m_one), u"Amazon cuts jobs."_s);
        const text::Source *known = corpus().source(now.source);
        QTEST(known ? known->name : QString(u""_s), "expected");
        QCOMPARE(std::ssize(corpus().sources()), sources);
        REQUIRE(corpus().undo());
        QCOMPARE(article(m_one).title, u"Article 1"_s);
        QVERIFY(changeArticle(corpus(), {.id = text::ArticleId(99)}, source).isEmpty());
    }

    void articlesMoveWithTheirAnnotationsAndWithoutDecisions()
    {
        decide();
        const auto target = m_corpus->addStory(u"Target"_s);
        corpus().openStory(target);
        edit(moveArticles(corpus(), {m_one, m_other, m_one, text::ArticleId(99)}, target));
        QVERIFY(corpus().openStory(m_story).articles.empty());
        QCOMPARE(corpus().openStory(target).annotations.size(), 2U);
        QVERIFY(corpus().openStory(target).decisions.empty());
        QVERIFY(moveArticles(corpus(), {m_one}, target).isEmpty());
        REQUIRE(corpus().undo());
        QCOMPARE(corpus().openStory(m_story).decisions.size(), 1U);
        QCOMPARE(corpus().agreement(m_story).points.size(), 1U);
        edit(moveArticles(corpus(), {m_one}, {}));
        QCOMPARE(corpus().stories().back().articles, 1);
        QVERIFY(!corpus().stories().back().story.id.isValid());
    }

    void articlesGoWithAllThatHangsOnThemAndComeBack()
    {
        decide();
        const text::Reading reading{m_one, text::ReadingState::Reading, 0.5};
        REQUIRE(corpus().record(setReading(corpus(), reading)));
        edit(orDie(articleRemoval({m_one, m_one})(corpus().database())));
        QVERIFY(!corpus().article(m_one));
        QCOMPARE(corpus().annotationCount(), 1);
        QVERIFY(corpus().openStory(m_story).decisions.empty());
        REQUIRE(corpus().undo());
        QCOMPARE(corpus().article(m_one)->reading, reading);
        QCOMPARE(corpus().annotations(m_one).size(), 1U);
        QCOMPARE(corpus().openStory(m_story).decisions.size(), 1U);
        QVERIFY(orDie(articleRemoval({text::ArticleId(99)})(corpus().database())).isEmpty());
    }

    void storiesNeedNamesOfTheirOwn()
    {
        QVERIFY(!addStory(corpus(), u" "_s));
        QVERIFY(!addStory(corpus(), u"STORY"_s));
        QVERIFY(!renameStory(corpus(), m_story, u""_s));
        const auto other = m_corpus->addStory(u"Other"_s);
        QVERIFY(!renameStory(corpus(), other, u"story"_s));
        edit(orDie(renameStory(corpus(), other, u"other"_s)));
        QCOMPARE(corpus().story(other)->name, u"other"_s);
        edit(orDie(renameStory(corpus(), m_story, u"First"_s)));
        QCOMPARE(corpus().openStory(m_story).story.name, u"First"_s);
        QVERIFY(orDie(renameStory(corpus(), text::StoryId(99), u"Any"_s)).isEmpty());
    }

    void aRemovedStoryLeavesItsArticlesInNone()
    {
        decide();
        edit(removeStory(corpus(), m_story));
        QVERIFY(!corpus().story(m_story));
        QVERIFY(!corpus().storyNamed(u"Story"_s));
        QCOMPARE(corpus().openStory({}).articles.size(), 2U);
        QCOMPARE(corpus().annotationCount(), 2);
        QVERIFY(corpus().agreement(m_story).points.empty());
        REQUIRE(corpus().undo());
        QCOMPARE(corpus().openStory(m_story).articles.size(), 2U);
        QCOMPARE(corpus().agreement(m_story).points.size(), 1U);
        QVERIFY(corpus().openStory({}).articles.empty());
        QVERIFY(removeStory(corpus(), text::StoryId(99)).isEmpty());
    }

    void theSameReadingStateIsNoChange()
    {
        QVERIFY(setReading(corpus(), {.article = m_one}).isEmpty());
        QVERIFY(setReading(corpus(), {.article = text::ArticleId(99)}).isEmpty());
        QVERIFY(!setReading(corpus(), {m_one, text::ReadingState::Read, 1}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ArticleEditsTest)
#include "articleeditstest.moc"
