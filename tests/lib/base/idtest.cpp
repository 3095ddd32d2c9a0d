// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/id.h"

#include <QHash>
#include <QTest>
#include <map>
#include <type_traits>
#include <unordered_set>

using ArticleId = base::Id<struct ArticleKind>;
using TagId = base::Id<struct TagKind>;

static_assert(!std::is_convertible_v<ArticleId, TagId>);
static_assert(!std::is_convertible_v<qint64, ArticleId>);
static_assert(!std::is_convertible_v<ArticleId, qint64>);

class IdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdIsInvalidUntilItHasANumber()
    {
        QVERIFY(!ArticleId().isValid());
        QVERIFY(!ArticleId(0).isValid());
        QVERIFY(!ArticleId(-1).isValid());
        QVERIFY(ArticleId(1).isValid());
        QCOMPARE(ArticleId(1LL << 40).value(), 1LL << 40);
    }

    void idsOrderAndHashByTheirNumber()
    {
        QVERIFY(ArticleId(1) < ArticleId(2));
        QCOMPARE(ArticleId(7), ArticleId(7));
        QCOMPARE(qHash(ArticleId(7), 3), qHash(ArticleId(7), 3));

        QHash<ArticleId, int> hash;
        std::unordered_set<ArticleId> set;
        std::map<ArticleId, int> map;
        for (int i = 1; i <= 100; ++i) {
            hash.insert(ArticleId(i), i);
            set.insert(ArticleId(i));
            map.emplace(ArticleId(i), i);
        }
        QCOMPARE(hash.value(ArticleId(42)), 42);
        QCOMPARE(set.size(), size_t(100));
        QCOMPARE(map.begin()->first, ArticleId(1));
    }
};

QTEST_GUILESS_MAIN(IdTest)
#include "idtest.moc"
