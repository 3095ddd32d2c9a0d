// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/assignment.h"

#include <QRandomGenerator>
#include <QtTest>
#include <algorithm>

using agreement::bestPairings;
using agreement::Pairing;

class AssignmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chooses_pairings_data();
    void chooses_pairings();
    void finds_the_largest_gain_of_all();
    void takes_nothing_twice_where_there_are_many();
};

void AssignmentTest::chooses_pairings_data()
{
    QTest::addColumn<std::vector<Pairing>>("pairings");
    QTest::addColumn<std::vector<int>>("chosen");
    QTest::newRow("nothing of nothing") << std::vector<Pairing>{} << std::vector<int>{};
    QTest::newRow("the only one") << std::vector<Pairing>{{3, 8, 0.5}} << std::vector{0};
    QTest::newRow("the better of two") << std::vector<Pairing>{{1, 1, 2}, {1, 2, 3}} << std::vector{1};
    QTest::newRow("two that are better together than the best alone")
        << std::vector<Pairing>{{1, 1, 5}, {1, 2, 4}, {2, 1, 4}} << std::vector{1, 2};
    QTest::newRow("the best alone where that is more")
        << std::vector<Pairing>{{1, 1, 9}, {1, 2, 4}, {2, 1, 4}} << std::vector{0};
    QTest::newRow("groups that are not linked")
        << std::vector<Pairing>{{1, 1, 5}, {2, 2, 1}, {7, 9, 1}} << std::vector{0, 1, 2};
    QTest::newRow("a pairing given twice")
        << std::vector<Pairing>{{1, 1, 5}, {1, 1, 2}, {2, 1, 6}} << std::vector{2};
}

void AssignmentTest::chooses_pairings()
{
    QFETCH(std::vector<Pairing>, pairings);
    QFETCH(std::vector<int>, chosen);
    QCOMPARE(bestPairings(pairings), chosen);
}

/// Against all permutations.
void AssignmentTest::finds_the_largest_gain_of_all()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 200; ++round) {
        constexpr int size = 6;
        std::vector<Pairing> pairings;
        std::vector gains(size, std::vector<double>(size));
        for (int left = 0; left < size; ++left)
            for (int right = 0; right < size; ++right)
                if (random.bounded(3) > 0) {
                    gains[size_t(left)][size_t(right)] = 1 + random.bounded(100);
                    pairings.push_back({left, right, gains[size_t(left)][size_t(right)]});
                }
        std::vector order{0, 1, 2, 3, 4, 5};
        double best = 0;
        do {
            double gain = 0;
            for (int left = 0; left < size; ++left)
                gain += gains[size_t(left)][size_t(order[size_t(left)])];
            best = std::max(best, gain);
        } while (std::ranges::next_permutation(order).found);
        double found = 0;
        for (const int index : bestPairings(pairings))
            found += pairings[size_t(index)].gain;
        QCOMPARE(found, best);
    }
}

/// More than are solved exactly.
void AssignmentTest::takes_nothing_twice_where_there_are_many()
{
    QRandomGenerator random(6);
    constexpr int size = 200;
    std::vector<Pairing> pairings;
    for (int i = 0; i < 20 * size; ++i)
        pairings.push_back({int(random.bounded(size)), int(random.bounded(size)), random.generateDouble()});
    std::vector<int> lefts;
    std::vector<int> rights;
    for (const int index : bestPairings(pairings)) {
        lefts.push_back(pairings[size_t(index)].left);
        rights.push_back(pairings[size_t(index)].right);
    }
    QVERIFY(lefts.size() > size_t(size) * 9 / 10);
    for (std::vector<int> *side : {&lefts, &rights}) {
        std::ranges::sort(*side);
        QVERIFY(std::ranges::adjacent_find(*side) == side->end());
    }
}

QTEST_GUILESS_MAIN(AssignmentTest)
#include "assignmenttest.moc"
