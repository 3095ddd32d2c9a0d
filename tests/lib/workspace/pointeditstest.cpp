// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/pointedits.h"

#include "lib/workspace/testcorpus.h"
#include "workspace/annotationedits.h"

using namespace Qt::StringLiterals;
using namespace workspace;

/// Entities named after letters, in three articles: each letter's annotations are one point by themselves.
class PointEditsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCorpus> m_corpus;
    text::StoryId m_story;
    std::map<QString, std::vector<coding::AnnotationId>> m_annotations;

    Workspace &corpus() { return **m_corpus; }
    void edit(coding::ChangeSet changes)
    {
        QVERIFY(!changes.isEmpty());
        REQUIRE(corpus().edit(u"edit"_s, std::move(changes)));
    }
    coding::Point pointWith(const QString &letter, size_t article = 0)
    {
        return *corpus().pointOf(m_annotations[letter].at(article));
    }
    /// The letters of each point, in the order of articles: "A A A | B B B".
    QString points()
    {
        QStringList all;
        for (const coding::Point &point : corpus().agreement(m_story).points) {
            QStringList letters;
            for (const coding::Cell &cell : point.cells)
                for (const coding::AnnotationId one : cell.evidence)
                    letters += corpus().annotation(one)->quote;
            all += letters.join(u' ');
        }
        all.sort();
        return all.join(u" | "_s);
    }
    size_t decisions() { return corpus().openStory(m_story).decisions.size(); }

private Q_SLOTS:
    void init()
    {
        m_corpus = std::make_unique<TestCorpus>();
        m_story = m_corpus->addStory(u"Story"_s);
        m_annotations.clear();
        for (int i = 0; i < 3; ++i) {
            const auto article = m_corpus->addArticle(
                m_story, u"Source %1"_s.arg(i), u"Alpha met Bravo and Cairo on day %1."_s.arg(i));
            for (const QString &name : {u"Alpha"_s, u"Bravo"_s, u"Cairo"_s}) {
                edit(addAnnotation(
                    corpus(), article, m_corpus->spanOf(article, name), m_corpus->tag(coding::Kind::Entity)));
                for (const coding::Annotation &one : corpus().annotations(article))
                    if (one.quote == name)
                        m_annotations[name].push_back(one.id);
            }
        }
        QCOMPARE(points(), u"Alpha Alpha Alpha | Bravo Bravo Bravo | Cairo Cairo Cairo"_s);
    }

    void mergedPointsAreOneAndUndoPartsThem()
    {
        edit(mergePoints(corpus(), m_story, {pointWith(u"Alpha"_s), pointWith(u"Bravo"_s)}));
        QCOMPARE(points(), u"Alpha Bravo Alpha Bravo Alpha Bravo | Cairo Cairo Cairo"_s);
        m_corpus->reopen();
        QCOMPARE(points(), u"Alpha Bravo Alpha Bravo Alpha Bravo | Cairo Cairo Cairo"_s);
        REQUIRE(corpus().undo());
        QCOMPARE(points(), u"Alpha Alpha Alpha | Bravo Bravo Bravo | Cairo Cairo Cairo"_s);
    }

    void whatCannotBeMergedGivesNothing()
    {
        QVERIFY(mergePoints(corpus(), m_story, {}).isEmpty());
        QVERIFY(mergePoints(corpus(), m_story, {pointWith(u"Alpha"_s)}).isEmpty());
        coding::Point claim = pointWith(u"Bravo"_s);
        claim.kind = coding::Kind::Claim;
        QVERIFY(mergePoints(corpus(), m_story, {pointWith(u"Alpha"_s), claim}).isEmpty());
    }

    void partOfAPointIsTakenOut()
    {
        edit(splitPoint(corpus(), m_story, pointWith(u"Alpha"_s), {m_annotations[u"Alpha"_s][1]}));
        QCOMPARE(points(), u"Alpha | Alpha Alpha | Bravo Bravo Bravo | Cairo Cairo Cairo"_s);
    }

    void allOrNothingCannotBeTakenOut()
    {
        QVERIFY(splitPoint(corpus(), m_story, pointWith(u"Alpha"_s), {}).isEmpty());
        QVERIFY(splitPoint(corpus(), m_story, pointWith(u"Alpha"_s), m_annotations[u"Alpha"_s]).isEmpty());
        QVERIFY(splitPoint(corpus(), m_story, pointWith(u"Alpha"_s), m_annotations[u"Bravo"_s]).isEmpty());
    }

    void theNewestOfMergingAndSplittingHolds()
    {
        edit(splitPoint(corpus(), m_story, pointWith(u"Alpha"_s), {m_annotations[u"Alpha"_s][0]}));
        QCOMPARE(points(), u"Alpha | Alpha Alpha | Bravo Bravo Bravo | Cairo Cairo Cairo"_s);
        edit(mergePoints(corpus(), m_story, {pointWith(u"Alpha"_s, 0), pointWith(u"Alpha"_s, 1)}));
        QCOMPARE(points(), u"Alpha Alpha Alpha | Bravo Bravo Bravo | Cairo Cairo Cairo"_s);
        edit(splitPoint(corpus(), m_story, pointWith(u"Alpha"_s), {m_annotations[u"Alpha"_s][2]}));
        QCOMPARE(points(), u"Alpha | Alpha Alpha | Bravo Bravo Bravo | Cairo Cairo Cairo"_s);
    }

    void whatWasMergedThroughATakenOutAnnotationStaysTogether()
    {
        edit(mergePoints(
            corpus(), m_story, {pointWith(u"Alpha"_s), pointWith(u"Bravo"_s), pointWith(u"Cairo"_s)}));
        edit(splitPoint(corpus(), m_story, pointWith(u"Alpha"_s), m_annotations[u"Alpha"_s]));
        QCOMPARE(points(), u"Alpha Alpha Alpha | Bravo Cairo Bravo Cairo Bravo Cairo"_s);
    }

    void anAnnotationIsPinnedToAnotherPoint()
    {
        edit(pinToPoint(corpus(), m_story, m_annotations[u"Alpha"_s][0], pointWith(u"Bravo"_s)));
        QCOMPARE(points(), u"Alpha Alpha | Alpha Bravo Bravo Bravo | Cairo Cairo Cairo"_s);
        edit(pinToPoint(corpus(), m_story, m_annotations[u"Alpha"_s][0], pointWith(u"Cairo"_s)));
        QCOMPARE(points(), u"Alpha Alpha | Alpha Cairo Cairo Cairo | Bravo Bravo Bravo"_s);
        edit(pinToPoint(corpus(), m_story, m_annotations[u"Alpha"_s][0], pointWith(u"Alpha"_s, 1)));
        QCOMPARE(points(), u"Alpha Alpha Alpha | Bravo Bravo Bravo | Cairo Cairo Cairo"_s);
        QVERIFY(
            pinToPoint(corpus(), m_story, m_annotations[u"Alpha"_s][0], pointWith(u"Alpha"_s, 1)).isEmpty());
    }

    void aLabelIsGivenReplacedAndTakenBack()
    {
        edit(labelPoint(corpus(), m_story, pointWith(u"Alpha"_s), u" The  company "_s));
        QCOMPARE(pointWith(u"Alpha"_s).label, u"The company"_s);
        QVERIFY(pointWith(u"Alpha"_s).labelled);
        QVERIFY(labelPoint(corpus(), m_story, pointWith(u"Alpha"_s), u"The company"_s).isEmpty());
        edit(labelPoint(corpus(), m_story, pointWith(u"Alpha"_s), u"Firm"_s));
        QCOMPARE(pointWith(u"Alpha"_s).label, u"Firm"_s);
        QCOMPARE(decisions(), 1U);
        edit(labelPoint(corpus(), m_story, pointWith(u"Alpha"_s), u""_s));
        QCOMPARE(pointWith(u"Alpha"_s).label, u"Alpha"_s);
        QCOMPARE(decisions(), 0U);
        REQUIRE(corpus().undo());
        QCOMPARE(pointWith(u"Alpha"_s).label, u"Firm"_s);
    }

    void aMergedPointHasTheFirstLabelThatThereIs()
    {
        edit(labelPoint(corpus(), m_story, pointWith(u"Bravo"_s), u"B"_s));
        edit(labelPoint(corpus(), m_story, pointWith(u"Cairo"_s), u"C"_s));
        edit(mergePoints(
            corpus(), m_story, {pointWith(u"Alpha"_s), pointWith(u"Bravo"_s), pointWith(u"Cairo"_s)}));
        QCOMPARE(pointWith(u"Alpha"_s).label, u"B"_s);
    }

    void aMergerOfTwoUnitsLeavesNothingWhenUndone()
    {
        const auto story = m_corpus->addStory(u"Units"_s);
        const auto one = m_corpus->addArticle(story, u"One"_s,
            u"AWS cut 14,000 jobs in July. AWS revenue rose to $29.3 billion in the quarter."_s);
        const auto other =
            m_corpus->addArticle(story, u"Other"_s, u"AWS revenue reached $29.3 billion in the quarter."_s);
        for (const auto &[article, words] : {std::pair(one, u"14,000 jobs"_s),
                 std::pair(one, u"$29.3 billion"_s), std::pair(other, u"$29.3 billion"_s)})
            edit(addAnnotation(
                corpus(), article, m_corpus->spanOf(article, words), m_corpus->tag(coding::Kind::Figure)));
        const std::vector<coding::Point> before = corpus().agreement(story).points;
        QCOMPARE(before.size(), 2U);
        edit(mergePoints(corpus(), story, before));
        QCOMPARE(corpus().agreement(story).points.size(), 1U);
        REQUIRE(corpus().undo());
        QVERIFY(corpus().agreement(story).points == before);
    }

    void theLabelStaysWithWhatIsLeft()
    {
        edit(labelPoint(corpus(), m_story, pointWith(u"Alpha"_s), u"A"_s));
        edit(splitPoint(corpus(), m_story, pointWith(u"Alpha"_s), {m_annotations[u"Alpha"_s][0]}));
        QCOMPARE(pointWith(u"Alpha"_s, 1).label, u"A"_s);
        QVERIFY(!pointWith(u"Alpha"_s, 0).labelled);
    }
};

QTEST_GUILESS_MAIN(PointEditsTest)
#include "pointeditstest.moc"
