// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/tag.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using coding::Kind;
using coding::Tag;
using coding::TagId;

class TagTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void starts_with_a_tag_for_each_kind_of_value();
    void orders_the_tree_data();
    void orders_the_tree();
    void keeps_tags_that_have_no_id_yet();
    void loses_no_tag_of_a_random_tree();
};

namespace {

Tag tag(qint64 id, qint64 parent, int position)
{
    Tag tag;
    tag.id = TagId(id);
    tag.parent = TagId(parent);
    tag.position = position;
    tag.name = QString::number(id);
    return tag;
}

/// "1 2<1" is tag 1 at the top and tag 2 below it.
QString told(const std::vector<Tag> &tags)
{
    QStringList words;
    for (const Tag &one : tags)
        words.append(one.parent.isValid() ? one.name + u'<' + QString::number(one.parent.value()) : one.name);
    return words.join(u' ');
}

} // namespace

void TagTest::starts_with_a_tag_for_each_kind_of_value()
{
    const std::vector<Tag> tags = coding::startingCodebook();
    QCOMPARE(tags.size(), 3u);
    QCOMPARE(tags[0].kind, Kind::Figure);
    QCOMPARE(tags[1].kind, Kind::Entity);
    QCOMPARE(tags[2].kind, Kind::Claim);
    QCOMPARE(tags[2].cause.name, u"AI"_s);
    QVERIFY(tags[0].cause.name.isEmpty() && tags[1].cause.name.isEmpty());
    QSet<QUuid> guids;
    QSet<quint32> colours;
    QStringList shortcuts;
    for (const Tag &tag : tags) {
        QVERIFY(!tag.guid.isNull());
        QVERIFY(!tag.name.isEmpty());
        guids.insert(tag.guid);
        colours.insert(tag.colour);
        shortcuts.append(tag.shortcut);
    }
    QCOMPARE(guids.size(), 3);
    QCOMPARE(colours.size(), 3);
    QCOMPARE(shortcuts, (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QVERIFY(coding::startingCodebook().front().guid != tags.front().guid);
}

void TagTest::orders_the_tree_data()
{
    QTest::addColumn<std::vector<Tag>>("tags");
    QTest::addColumn<QString>("ordered");
    using Tags = std::vector<Tag>;
    QTest::newRow("nothing") << Tags() << QString();
    QTest::newRow("by position") << Tags{tag(1, 0, 2), tag(2, 0, 0), tag(3, 0, 1)} << u"2 3 1"_s;
    QTest::newRow("equal positions as they come")
        << Tags{tag(3, 0, 0), tag(1, 0, 0), tag(2, 0, 0)} << u"3 1 2"_s;
    QTest::newRow("children after their parent")
        << Tags{tag(2, 1, 0), tag(3, 0, 1), tag(1, 0, 0), tag(4, 1, 1)} << u"1 2<1 4<1 3"_s;
    QTest::newRow("three levels") << Tags{tag(3, 2, 0), tag(2, 1, 0), tag(1, 0, 5), tag(4, 0, 9)}
                                  << u"1 2<1 3<2 4"_s;
    QTest::newRow("a missing parent") << Tags{tag(1, 0, 1), tag(2, 77, 0), tag(3, 2, 0)} << u"2 3<2 1"_s;
    QTest::newRow("its own parent") << Tags{tag(1, 1, 0), tag(2, 0, 1)} << u"2 1"_s;
    QTest::newRow("a circle") << Tags{tag(1, 2, 0), tag(2, 3, 1), tag(3, 1, 2), tag(4, 0, 3)}
                              << u"4 1 3<1 2<3"_s;
    QTest::newRow("below a circle") << Tags{tag(1, 2, 0), tag(2, 1, 1), tag(3, 2, 2)} << u"1 2<1 3<2"_s;
}

void TagTest::orders_the_tree()
{
    QFETCH(std::vector<Tag>, tags);
    QFETCH(QString, ordered);
    QCOMPARE(told(coding::inTreeOrder(tags)), ordered);
}

void TagTest::keeps_tags_that_have_no_id_yet()
{
    const std::vector<Tag> tags = coding::inTreeOrder(coding::startingCodebook());
    QCOMPARE(tags.size(), 3u);
    QCOMPARE(tags.front().kind, Kind::Figure);
}

void TagTest::loses_no_tag_of_a_random_tree()
{
    constexpr int rounds = 300;
    constexpr int count = 12;
    for (int round = 0; round < rounds; ++round) {
        QRandomGenerator random(quint32(round + 1));
        std::vector<Tag> tags;
        for (int id = 1; id <= count; ++id)
            tags.push_back(tag(id, random.bounded(count + 4), random.bounded(5)));
        std::ranges::shuffle(tags, random);
        const std::vector<Tag> ordered = coding::inTreeOrder(tags);
        QCOMPARE(ordered.size(), tags.size());
        QSet<qint64> seen{0};
        for (const Tag &tag : ordered) {
            QVERIFY2(seen.contains(tag.parent.value()), qPrintable(told(ordered)));
            QVERIFY(!seen.contains(tag.id.value()));
            seen.insert(tag.id.value());
        }
    }
}

QTEST_GUILESS_MAIN(TagTest)
#include "tagtest.moc"
