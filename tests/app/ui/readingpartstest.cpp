// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of the reading view that need no window: indexes, links, edges, the reading state.

#include "reading/edges.h"
#include "reading/linkedscrolling.h"
#include "reading/paragraphpainter.h"
#include "reading/prefixsums.h"
#include "reading/readingtracker.h"
#include "reading/spanindex.h"

#include <QTest>
#include <random>

using namespace Qt::StringLiterals;
using coding::AnnotationId;
using text::ReadingState;
using text::Span;
using namespace ui;

namespace {

Mark mark(qint64 id, int start, int end)
{
    return {AnnotationId(id), {start, end}, 0xc77700, coding::Kind::Figure, Mark::Look::Band};
}

std::vector<qint64> ids(const std::vector<Mark> &marks)
{
    std::vector<qint64> all;
    for (const Mark &each : marks)
        all.push_back(each.id.value());
    return all;
}

const QDateTime noon(QDate(2026, 1, 5), QTime(12, 0), QTimeZone::UTC);

Glance glance(int end, bool isEndVisible, bool hasScrolled = false, bool isActive = true)
{
    return {{0, end}, isEndVisible, isActive, hasScrolled};
}

/// An article where every character is a pixel high.
PlaceHeights pixels(double whole)
{
    return {whole, [](int position) { return double(position); }};
}

} // namespace

class ReadingPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsFollowChanges()
    {
        std::mt19937 random(7);
        std::vector<int> values(300);
        for (int &value : values)
            value = int(random() % 4) * 10; // zeros among them
        PrefixSums sums(values);
        for (int round = 0; round < 500; ++round) {
            const int index = int(random() % 300);
            values[size_t(index)] = int(random() % 50);
            sums.set(index, values[size_t(index)]);
            const int count = int(random() % 301);
            QCOMPARE(sums.before(count), std::accumulate(values.begin(), values.begin() + count, qint64(0)));
            const qint64 offset = qint64(random() % 8000);
            int expected = 0;
            for (qint64 sum = 0; expected < 299 && sum + values[size_t(expected)] <= offset; ++expected)
                sum += values[size_t(expected)];
            QCOMPARE(sums.find(offset), expected);
        }
    }

    void sumsOfNothing()
    {
        QCOMPARE(PrefixSums().find(5), -1);
        QCOMPARE(PrefixSums(std::vector<int>{4}).find(-3), 0);
        QCOMPARE(PrefixSums(std::vector<int>{4}).find(99), 0);
    }

    void indexFindsWhatASearchThroughAllFinds()
    {
        std::mt19937 random(11);
        SpanIndex index;
        std::vector<Mark> all;
        for (int i = 1; i <= 400; ++i) {
            const int start = int(random() % 5000);
            const int length = 1 + int(random() % (i % 20 == 0 ? 3000 : 40));
            all.push_back(mark(i, start, start + length));
            index.insert(all.back());
            if (i % 5 == 0) {
                const size_t gone = random() % all.size();
                QCOMPARE(index.remove(all[gone].id).id, all[gone].id);
                all.erase(all.begin() + qsizetype(gone));
            }
        }
        QCOMPARE(index.marks().size(), all.size());
        for (int round = 0; round < 500; ++round) {
            const int start = int(random() % 6000);
            const Span span{start, start + 1 + int(random() % 100)};
            std::vector<qint64> expected;
            for (const Mark &each : all)
                if (each.span.overlaps(span))
                    expected.push_back(each.id.value());
            std::vector<qint64> found = ids(index.overlapping(span));
            std::ranges::sort(expected);
            std::ranges::sort(found);
            QCOMPARE(found, expected);
        }
    }

    void indexReplacesAMarkWithTheSameId()
    {
        SpanIndex index({mark(1, 0, 5), mark(2, 3, 9)});
        index.insert(mark(1, 20, 25));
        QCOMPARE(ids(index.overlapping({0, 10})), std::vector<qint64>{2});
        QCOMPARE(ids(index.overlapping({24, 30})), std::vector<qint64>{1});
        QVERIFY(!index.remove(AnnotationId(3)).id.isValid());
    }

    void theShortestComesFirstAroundAPosition()
    {
        const SpanIndex index({mark(1, 0, 50), mark(2, 10, 20), mark(3, 12, 40), mark(4, 30, 31)});
        QCOMPARE(ids(index.around(15)), (std::vector<qint64>{2, 3, 1}));
        QCOMPARE(ids(index.around(20)), (std::vector<qint64>{3, 1})); // ends are not inside
        QVERIFY(index.around(60).empty());
    }

    void linesOfOverlappingMarksDoNotCover()
    {
        const std::vector<Mark> marks{mark(1, 0, 50), mark(2, 10, 20), mark(3, 12, 40), mark(4, 60, 70)};
        QCOMPARE(lineDepths(marks), (std::vector<int>{2, 0, 1, 0}));
    }

    void linkMapsPointsOntoEachOther()
    {
        const ScrollLink link({{600, 400}, {200, 50}});
        const auto map = [&](double here) { return link.map(here, pixels(1000), pixels(500)); };
        QCOMPARE(map(0), 0.0);
        QCOMPARE(map(200), 50.0);
        QCOMPARE(map(400), 225.0); // half-way between the points
        QCOMPARE(map(600), 400.0);
        QCOMPARE(map(1000), 500.0);
        QCOMPARE(map(1500), 500.0);
    }

    void linkFollowsTheHeightsOfTheMoment()
    {
        const ScrollLink link({{500, 500}});
        const PlaceHeights higher{2000, [](int position) { return position * 2.0; }};
        QCOMPARE(link.map(500, pixels(1000), pixels(1000)), 500.0);
        QCOMPARE(link.map(500, pixels(1000), higher), 1000.0);
        QCOMPARE(link.map(500, higher, pixels(1000)), 250.0);
    }

    void linkOfPlacesOnOneLineStaysInOrder()
    {
        const ScrollLink link({{500, 100}, {510, 200}, {520, 300}});
        const PlaceHeights lines{100, [](int position) { return position / 100 * 10.0; }};
        QCOMPARE(link.map(50, lines, pixels(1000)), 300.0);
        QVERIFY(link.map(49, lines, pixels(1000)) <= 100);
    }

    void linkIsInProportionWithoutPoints()
    {
        QCOMPARE(ScrollLink({}).map(300, pixels(1000), pixels(500)), 150.0);
    }

    void linkNeverGoesBack()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 50; ++round) {
            std::vector<PlacePair> pairs;
            for (int i = 0; i < 40; ++i)
                pairs.push_back({int(random() % 1000), int(random() % 700)});
            const ScrollLink link(pairs);
            double before = -1;
            for (double here = 0; here <= 1000; here += 3) {
                const double there = link.map(here, pixels(1000), pixels(700));
                QVERIFY2(there >= before, qPrintable(u"at %1"_s.arg(here)));
                before = there;
            }
        }
    }

    void linkKeepsAsManyPointsAsAscend()
    {
        const ScrollLink link({{10, 10}, {20, 90}, {30, 30}, {40, 40}});
        QCOMPARE(link.map(30, pixels(100), pixels(100)), 30.0);
        QCOMPARE(link.map(20, pixels(100), pixels(100)), 20.0); // the one that jumps is left out
    }

    void everyHeightIsPassedFromStartToEnd()
    {
        QCOMPARE(readingHeight(0, 600, 400), 0.0);
        QCOMPARE(readingHeight(600, 600, 400), 1000.0);
        QCOMPARE(scrollForReadingHeight(readingHeight(123, 600, 400), 600, 400), 123.0);
        QCOMPARE(scrollForReadingHeight(50, 0, 400), 0.0); // it fits
    }

    void edgesMoveByAStep_data()
    {
        QTest::addColumn<QString>("text"); // the span in brackets
        QTest::addColumn<Edge>("edge");
        QTest::addColumn<EdgeStep>("step");
        QTest::addColumn<EdgeDirection>("direction");
        QTest::addColumn<QString>("expected");
        using enum EdgeStep;
        using enum EdgeDirection;
        QTest::newRow("the end goes right to the end of the next word")
            << u"Amazon has [cut] hundreds"_s << Edge::End << Word << Right << u"Amazon has [cut hundreds]"_s;
        QTest::newRow("the end goes left to the end of the word before")
            << u"Amazon [has cut] hundreds"_s << Edge::End << Word << Left << u"Amazon [has] cut hundreds"_s;
        QTest::newRow("the start goes left to the start of the word before")
            << u"Amazon has [cut] hundreds"_s << Edge::Start << Word << Left
            << u"Amazon [has cut] hundreds"_s;
        QTest::newRow("the start goes right to the start of the next word")
            << u"Amazon [has cut] hundreds"_s << Edge::Start << Word << Right
            << u"Amazon has [cut] hundreds"_s;
        QTest::newRow("the last word stays")
            << u"Amazon [has] cut"_s << Edge::End << Word << Left << u"Amazon [has] cut"_s;
        QTest::newRow("the text's end stops it")
            << u"has [cut]"_s << Edge::End << Word << Right << u"has [cut]"_s;
        QTest::newRow("the text's start stops it")
            << u"[has] cut"_s << Edge::Start << Word << Left << u"[has] cut"_s;
        QTest::newRow("punctuation is passed")
            << u"[cut], however"_s << Edge::End << Word << Right << u"[cut, however]"_s;
        QTest::newRow("a currency sign belongs to its number")
            << u"about $29.3 [billion]"_s << Edge::Start << Word << Left << u"about [$29.3 billion]"_s;
        QTest::newRow("another paragraph's word is reached")
            << u"[one]\n\ntwo"_s << Edge::End << Word << Right << u"[one\n\ntwo]"_s;
        QTest::newRow("by a character")
            << u"Amazon h[as] cut"_s << Edge::Start << Character << Left << u"Amazon [has] cut"_s;
        QTest::newRow("an emoji is one character") << u"cut [x]👩‍👩‍👧 y"_s << Edge::End
                                                   << Character << Right << u"cut [x👩‍👩‍👧] y"_s;
        QTest::newRow("a combining mark stays with its letter")
            << u"[a]e\u0301b"_s << Edge::End << Character << Right << u"[ae\u0301]b"_s;
        QTest::newRow("a character is left at least")
            << u"a[b]c"_s << Edge::End << Character << Left << u"a[b]c"_s;
    }

    void edgesMoveByAStep()
    {
        QFETCH(QString, text);
        QFETCH(Edge, edge);
        QFETCH(EdgeStep, step);
        QFETCH(EdgeDirection, direction);
        const int start = int(text.indexOf(u'['));
        text.remove(start, 1);
        const int end = int(text.indexOf(u']'));
        text.remove(end, 1);
        const Span moved = movedEdge(text, {start, end}, edge, step, direction);
        text.insert(moved.end, u']');
        text.insert(moved.start, u'[');
        QTEST(text, "expected");
    }

    void draggedEdgesSnapAndNeverCross()
    {
        const QString text = u"Amazon has cut hundreds of jobs"_s;
        const Span cut{11, 14};
        QCOMPARE(draggedEdge(text, cut, Edge::End, 18, false), (Span{11, 23}));
        QCOMPARE(draggedEdge(text, cut, Edge::End, 18, true), (Span{11, 18}));
        QCOMPARE(draggedEdge(text, cut, Edge::Start, 8, false), (Span{7, 14}));
        QCOMPARE(draggedEdge(text, cut, Edge::End, 2, true), (Span{11, 12}));
        QCOMPARE(draggedEdge(text, cut, Edge::End, 2, false), (Span{11, 14}));
        QCOMPARE(draggedEdge(text, cut, Edge::Start, 99, true), (Span{13, 14}));
    }

    void openingAnArticleDoesNotReadIt()
    {
        ReadingTracker tracker({.article = text::ArticleId(1)}, 1000);
        tracker.look(glance(300, false), noon);
        QVERIFY(!tracker.take(noon));
        tracker.look(glance(300, false), noon.addSecs(5)); // but keeping it open begins to
        const auto taken = tracker.take(noon.addSecs(5));
        QVERIFY(taken);
        QCOMPARE(taken->state, ReadingState::Reading);
        QCOMPARE(taken->progress, 0.3);
        QVERIFY(!tracker.take(noon.addSecs(6)));
    }

    void scrollingToTheEndReadsIt()
    {
        ReadingTracker tracker({.article = text::ArticleId(1)}, 1000);
        tracker.look(glance(500, false, true), noon);
        QCOMPARE(tracker.take(noon)->state, ReadingState::Reading);
        tracker.look(glance(1000, true, true), noon.addSecs(1));
        QVERIFY(!tracker.take(noon.addSecs(1))); // mere progress is recorded later
        tracker.look(glance(1000, true), noon.addSecs(3));
        QCOMPARE(tracker.take(noon.addSecs(3))->state, ReadingState::Read);
        QCOMPARE(tracker.reading().progress, 1.0);
    }

    void whoJumpsToTheEndHasNotReadIt()
    {
        ReadingTracker tracker({.article = text::ArticleId(1)}, 1000);
        const auto look = [&](text::Span visible, int second) {
            const ui::Glance seen{.visible = visible,
                .isEndVisible = visible.end == 1000,
                .isActive = true,
                .hasScrolled = true};
            tracker.look(seen, noon.addSecs(second));
            tracker.look(seen, noon.addSecs(second + 2));
        };
        look({0, 200}, 0);
        look({800, 1000}, 4);
        QCOMPARE(tracker.reading().state, ReadingState::Reading);
        QCOMPARE(tracker.reading().progress, 0.4);
        look({150, 350}, 8);
        look({450, 700}, 12);
        look({300, 500}, 16);
        look({800, 1000}, 20); // but for 100 characters all was seen
        QCOMPARE(tracker.reading().state, ReadingState::Read);
    }

    void whatWasReadBeforeCounts()
    {
        ReadingTracker tracker({text::ArticleId(1), ReadingState::Reading, 0.75}, 1000);
        tracker.look(
            {.visible = {700, 1000}, .isEndVisible = true, .isActive = true, .hasScrolled = true}, noon);
        tracker.look({.visible = {700, 1000}, .isEndVisible = true, .isActive = true}, noon.addSecs(2));
        QCOMPARE(tracker.reading().state, ReadingState::Read);
    }

    void aGlimpseOfTheEndIsNotReading()
    {
        ReadingTracker tracker({.article = text::ArticleId(1)}, 1000);
        tracker.look(glance(1000, true, true), noon);
        tracker.look(glance(400, false, true), noon.addMSecs(500));
        tracker.look(glance(1000, true, true), noon.addMSecs(1000));
        tracker.look(glance(1000, true), noon.addMSecs(1900));
        QCOMPARE(tracker.reading().state, ReadingState::Reading);
    }

    void aPaneThatScrollsAlongIsNotRead()
    {
        ReadingTracker tracker({.article = text::ArticleId(1)}, 1000);
        tracker.look(glance(1000, true, true, false), noon);
        tracker.look(glance(1000, true, false, false), noon.addSecs(60));
        QCOMPARE(tracker.reading().state, ReadingState::Unread);
        QVERIFY(!tracker.take(noon.addSecs(60), true));
    }

    void whatIsSetByHandStaysUntilScrolled()
    {
        ReadingTracker tracker({text::ArticleId(1), ReadingState::Read, 1}, 1000);
        tracker.set({text::ArticleId(1), ReadingState::Unread, 0});
        tracker.look(glance(1000, true), noon);
        tracker.look(glance(1000, true), noon.addSecs(60));
        QCOMPARE(tracker.reading().state, ReadingState::Unread);
        tracker.look(glance(400, false, true), noon.addSecs(61));
        QCOMPARE(tracker.reading().state, ReadingState::Reading);
    }

    void closingRecordsTheLastProgress()
    {
        ReadingTracker tracker({.article = text::ArticleId(1)}, 1000);
        tracker.look(glance(500, false, true), noon);
        QVERIFY(tracker.take(noon));
        tracker.look(glance(700, false, true), noon.addMSecs(300));
        QVERIFY(!tracker.take(noon.addMSecs(300)));
        QCOMPARE(tracker.take(noon.addMSecs(300), true)->progress, 0.7);
        QVERIFY(!tracker.take(noon.addMSecs(300), true));
    }
};

QTEST_GUILESS_MAIN(ReadingPartsTest)
#include "readingpartstest.moc"
