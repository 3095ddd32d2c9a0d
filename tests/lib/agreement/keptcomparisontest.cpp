// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/keptcomparison.h"
#include "support/editedstory.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// What is kept from one comparison to the next must never show.
class KeptComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesAsFromScratchAfterEveryEdit_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 16; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void agreesAsFromScratchAfterEveryEdit()
    {
        constexpr int edits = 200;
        QFETCH(const quint32, seed);
        support::EditedStory edited(seed);
        agreement::KeptComparison kept;
        coding::Agreement before = agreement::agree(edited.story(), kept);
        int changes = 0;
        size_t mostTogether = 0;
        QStringList done;
        for (int i = 0; i < edits; ++i) {
            done.append(edited.edit());
            const coding::Agreement now = agreement::agree(edited.story(), kept);
            QVERIFY2(now == agreement::agree(edited.story()),
                qPrintable(u"other than from scratch after: "_s + done.join(u"; "_s)));
            changes += now != before;
            for (const coding::Point &point : now.points)
                mostTogether = std::max(mostTogether,
                    size_t(
                        std::ranges::count(point.cells, coding::Cell::State::Stated, &coding::Cell::state)));
            before = now;
        }
        // Else the story would put nothing to the test.
        QCOMPARE_GT(changes, edits / 3);
        QCOMPARE_GT(mostTogether, 2);
    }

    void agreesAsFromScratchWhenDecisionsComeAndGo_data() { agreesAsFromScratchAfterEveryEdit_data(); }
    /// Several decisions at a time, as merging points makes them and undo takes them back, and states of the
    /// story that were there before.
    void agreesAsFromScratchWhenDecisionsComeAndGo()
    {
        QFETCH(const quint32, seed);
        support::EditedStory edited(seed);
        std::mt19937 random(seed + 1000);
        const auto below = [&](size_t end) { return size_t(random() % quint32(end)); };
        agreement::KeptComparison kept;
        std::vector<agreement::Story> past;
        qint64 lastDecision = 100'000;
        for (int i = 0; i < 60; ++i) {
            const QString edit = edited.edit();
            agreement::Story bare = edited.story();
            bare.decisions.clear();
            agreement::Story decided = bare;
            const auto anyStatement = [&] {
                return bare.statements[below(bare.statements.size())].annotation;
            };
            const coding::AnnotationId centre = anyStatement();
            for (size_t left = 2 + below(3); left > 0; --left)
                decided.decisions.push_back({.id = coding::DecisionId(++lastDecision),
                    .guid = {},
                    .story = {},
                    .kind = below(2) ? coding::Decision::Kind::Same : coding::Decision::Kind::Different,
                    .first = centre,
                    .second = anyStatement(),
                    .label = {}});
            past.push_back(below(2) ? decided : bare);
            for (const agreement::Story &story : {bare, decided, bare, past[below(past.size())]})
                QVERIFY2(agreement::agree(story, kept) == agreement::agree(story),
                    qPrintable(u"other than from scratch in round %1 after: %2"_s.arg(i).arg(edit)));
        }
    }

    void agreesAsFromScratchInALargeStory_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("statements");
        for (quint32 seed = 1; seed <= 4; ++seed)
            for (const int statements : {60, 200, 600})
                QTest::addRow("%d statements, seed %u", statements, seed) << seed << statements;
    }
    /// Where an edit touches a small part of what was linked and joined. Decisions come, stay for a while
    /// and go; now and then an edit is taken back.
    void agreesAsFromScratchInALargeStory()
    {
        QFETCH(const quint32, seed);
        QFETCH(const int, statements);
        constexpr int edits = 40;
        constexpr int oneInSome = 5;
        support::EditedStory edited(seed, 8, statements);
        std::mt19937 random(seed);
        const auto below = [&](size_t end) { return size_t(random() % quint32(end)); };
        agreement::KeptComparison kept;
        agreement::agree(edited.story(), kept);
        agreement::Story before = edited.story();
        std::vector<coding::Decision> decisions;
        for (int i = 0; i < edits; ++i) {
            const QString edit = edited.edit();
            agreement::Story story = edited.story();
            const auto figure = [&] { return story.statements[below(story.statements.size())].annotation; };
            if (below(oneInSome) == 0)
                decisions.push_back({.id = coding::DecisionId(100'000 + i),
                    .guid = {},
                    .story = {},
                    .kind = below(2) ? coding::Decision::Kind::Same : coding::Decision::Kind::Different,
                    .first = figure(),
                    .second = figure(),
                    .label = {}});
            else if (below(oneInSome) == 0)
                decisions.clear();
            story.decisions.insert(story.decisions.end(), decisions.begin(), decisions.end());
            QVERIFY2(agreement::agree(story, kept) == agreement::agree(story),
                qPrintable(u"other than from scratch after edit %1: %2"_s.arg(i).arg(edit)));
            if (below(oneInSome) == 0)
                QVERIFY2(agreement::agree(before, kept) == agreement::agree(before),
                    qPrintable(
                        u"other than from scratch when edit %1 was taken back: %2"_s.arg(i).arg(edit)));
            before = std::move(story);
        }
    }

    void agreesAsFromScratchWithReadingsOfAnotherStory()
    {
        support::EditedStory one(1);
        support::EditedStory other(2); // its annotations have the same numbers
        agreement::KeptComparison kept;
        agreement::agree(one.story(), kept);
        QCOMPARE(agreement::agree(other.story(), kept) == agreement::agree(other.story()), true);
        QCOMPARE(agreement::agree(one.story(), kept) == agreement::agree(one.story()), true);
    }
};

QTEST_GUILESS_MAIN(KeptComparisonTest)
#include "keptcomparisontest.moc"
