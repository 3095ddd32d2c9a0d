// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/learnedpairs.h"
#include "lib/workspace/testcorpus.h"
#include "workspace/annotationedits.h"
#include "workspace/pointedits.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace workspace;

/// Two stories in each of which two articles call the same thing by other words.
class LearnedPairsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCorpus> m_corpus;
    text::StoryId m_spring;
    text::StoryId m_autumn;

    Workspace &corpus() { return **m_corpus; }
    void tag(text::ArticleId article, const QString &words, const QString &measured)
    {
        REQUIRE(corpus().edit(u"tag"_s, addAnnotation(corpus(), article, m_corpus->spanOf(article, words),
                                            m_corpus->tag(coding::Kind::Figure))));
        const coding::Annotation tagged = corpus().annotations(article).back();
        auto quantity = std::get<text::Quantity>(tagged.value);
        quantity.measured = measured;
        REQUIRE(corpus().edit(u"value"_s, setValue(corpus(), tagged.id, quantity)));
    }
    text::StoryId story(const QString &name, const QString &one, const QString &other)
    {
        const text::StoryId story = m_corpus->addStory(name);
        tag(m_corpus->addArticle(story, u"Wire"_s, u"The show made $%1 million."_s.arg(one)),
            u"$%1 million"_s.arg(one), u"takings"_s);
        tag(m_corpus->addArticle(story, u"Post"_s, u"Critics came, and $%1 million was named."_s.arg(other)),
            u"$%1 million"_s.arg(other), u"box office"_s);
        return story;
    }
    size_t points(text::StoryId id)
    {
        corpus().openStory(id);
        return corpus().settledAgreement(id).points.size();
    }
    void merge(text::StoryId id)
    {
        corpus().openStory(id);
        REQUIRE(corpus().edit(u"merge"_s, mergePoints(corpus(), id, corpus().settledAgreement(id).points)));
        QCOMPARE(points(id), 1U);
    }

private Q_SLOTS:
    void init()
    {
        m_corpus = std::make_unique<TestCorpus>();
        m_spring = story(u"Spring"_s, u"3"_s, u"90"_s);
        m_autumn = story(u"Autumn"_s, u"4"_s, u"70"_s);
    }

    void aDecisionTeachesTheOtherStories()
    {
        QCOMPARE(points(m_autumn), 2U);
        merge(m_spring);
        QCOMPARE(points(m_autumn), 1U);
        m_corpus->reopen();
        QCOMPARE(points(m_autumn), 1U);
    }

    void takenBackItIsForgotten()
    {
        merge(m_spring);
        REQUIRE(corpus().undo());
        QCOMPARE(points(m_autumn), 2U);
        REQUIRE(corpus().redo());
        QCOMPARE(points(m_autumn), 1U);
        // What is decided in the story itself holds.
        corpus().openStory(m_autumn);
        const coding::Point point = corpus().settledAgreement(m_autumn).points.front();
        REQUIRE(corpus().edit(
            u"split"_s, splitPoint(corpus(), m_autumn, point, {point.cells.front().evidence.front()})));
        QCOMPARE(points(m_autumn), 2U);
        QCOMPARE(points(m_spring), 1U);
    }

    void otherWordsMakeItAnotherPair()
    {
        merge(m_spring);
        QCOMPARE(points(m_autumn), 1U);
        const coding::Annotation tagged =
            corpus().annotations(corpus().openStory(m_spring).articles.front().article.id).front();
        auto quantity = std::get<text::Quantity>(tagged.value);
        quantity.measured = u"costs"_s;
        REQUIRE(corpus().edit(u"value"_s, setValue(corpus(), tagged.id, quantity)));
        QCOMPARE(points(m_autumn), 2U);
    }

    void viewsAreToldWhenItIsKnown()
    {
        corpus().openStory(m_spring);
        corpus().openStory(m_autumn);
        QCOMPARE(corpus().agreement(m_autumn).points.size(), 2U);
        QSignalSpy told(&corpus(), &Workspace::agreementChanged);
        REQUIRE(
            corpus().edit(u"merge"_s, mergePoints(corpus(), m_spring, corpus().agreement(m_spring).points)));
        QTRY_COMPARE(corpus().agreement(m_autumn).points.size(), 1U);
        QVERIFY(std::ranges::contains(told, m_autumn,
            [](const QList<QVariant> &arguments) { return arguments[0].value<text::StoryId>(); }));
    }
};

QTEST_GUILESS_MAIN(LearnedPairsTest)
#include "learnedpairstest.moc"
