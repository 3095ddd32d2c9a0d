// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/offsetmap.h"

#include <QTest>

namespace {

using readers::OffsetMap;

class OffsetMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingDroppedIsTheIdentity()
    {
        OffsetMap map;
        map.drop(4, 0);
        QVERIFY(map.isIdentity());
        QCOMPARE(map.toFile(7), 7);
        QCOMPARE(map.toText(7), 7);
    }

    void positions_data()
    {
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("file");
        // "\uFEFFab\r\nc\0\0d" → "ab\ncd"
        QTest::newRow("the first unit stands behind the mark") << 0 << 1;
        QTest::newRow("a unit before a dropped one") << 1 << 2;
        QTest::newRow("the line feed stands behind its carriage return") << 2 << 4;
        QTest::newRow("a unit after a line end") << 3 << 5;
        QTest::newRow("a unit after two that were dropped at one place") << 4 << 8;
        QTest::newRow("the end") << 5 << 9;
    }

    void positions()
    {
        QFETCH(int, text);
        QFETCH(int, file);
        QCOMPARE(sample().toFile(text), file);
        QCOMPARE(sample().toText(file), text);
    }

    void positionsInsideWhatWasDropped_data()
    {
        QTest::addColumn<int>("file");
        QTest::addColumn<int>("text");
        QTest::newRow("the mark at the start leads to the first unit") << 0 << 0;
        QTest::newRow("a carriage return leads to its line feed") << 3 << 2;
        QTest::newRow("the first of two leads to what follows") << 6 << 4;
        QTest::newRow("the second of two leads to what follows") << 7 << 4;
    }

    void positionsInsideWhatWasDropped()
    {
        QFETCH(int, file);
        QFETCH(int, text);
        QCOMPARE(sample().toText(file), text);
    }

    /// Two maps after each other say what the joined one says, wherever their drops stand.
    void followedByIsOneMapAfterTheOther()
    {
        quint32 seed = 11;
        const auto next = [&seed](int below) {
            seed = seed * 1664525U + 1013904223U;
            return int((seed >> 16) % uint(below));
        };
        for (int round = 0; round < 200; ++round) {
            OffsetMap maps[2];
            for (OffsetMap &map : maps) {
                int position = next(3);
                for (int drops = next(6); drops > 0; --drops) {
                    map.drop(position, next(4));
                    position += next(5);
                }
            }
            const OffsetMap both = maps[0].followedBy(maps[1]);
            for (int position = 0; position < 60; ++position) {
                QCOMPARE(both.toFile(position), maps[1].toFile(maps[0].toFile(position)));
                QCOMPARE(both.toText(both.toFile(position)), position);
                QCOMPARE(both.toText(position), maps[0].toText(maps[1].toText(position)));
            }
        }
    }

private:
    static OffsetMap sample()
    {
        OffsetMap map;
        map.drop(0, 1);
        map.drop(2, 1);
        map.drop(4, 1);
        map.drop(4, 1);
        return map;
    }
};

} // namespace

QTEST_APPLESS_MAIN(OffsetMapTest)
#include "offsetmaptest.moc"
