// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/changeset.h"

#include <QRandomGenerator>
#include <QtTest>
#include <map>

using namespace Qt::StringLiterals;
using coding::Change;
using coding::ChangeSet;
using coding::Tag;
using coding::TagId;
using text::Source;
using text::SourceId;

class ChangeSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_additions_removals_and_replacements();
    void leaves_out_a_replacement_by_the_same();
    void turns_round_in_reverse_order();
    void finds_changes_of_one_type();
    void appends_in_order();
    void is_undone_by_its_inverse_whatever_it_does();
};

namespace {

Tag tag(qint64 id, const QString &name)
{
    Tag tag;
    tag.id = TagId(id);
    tag.name = name;
    return tag;
}

Source source(qint64 id, const QString &name)
{
    return {SourceId(id), {}, name};
}

/// What a corpus of tags and sources looks like after changes.
struct State
{
    std::map<qint64, Tag> tags;
    std::map<qint64, Source> sources;

    void apply(const ChangeSet &changes)
    {
        for (const coding::AnyChange &change : changes.changes) {
            if (const auto *one = std::get_if<Change<Tag>>(&change))
                apply(tags, *one);
            else if (const auto *other = std::get_if<Change<Source>>(&change))
                apply(sources, *other);
        }
    }

    template <class T>
    static void apply(std::map<qint64, T> &values, const Change<T> &change)
    {
        const qint64 id = change.either().id.value();
        if (change.before && values.at(id) != *change.before)
            qFatal("the change does not fit the state");
        if (change.after)
            values[id] = *change.after;
        else
            values.erase(id);
    }

    bool operator==(const State &) const = default;
};

} // namespace

void ChangeSetTest::tells_additions_removals_and_replacements()
{
    ChangeSet changes;
    QVERIFY(changes.isEmpty());
    changes.add(tag(1, u"Figure"_s));
    changes.replace(tag(1, u"Figure"_s), tag(1, u"Number"_s));
    changes.remove(tag(1, u"Number"_s));
    QCOMPARE(changes.changes.size(), 3u);
    const auto &added = std::get<Change<Tag>>(changes.changes[0]);
    QVERIFY(added.isAddition() && !added.isRemoval());
    QCOMPARE(added.either().name, u"Figure"_s);
    const auto &replaced = std::get<Change<Tag>>(changes.changes[1]);
    QVERIFY(!replaced.isAddition() && !replaced.isRemoval());
    QCOMPARE(replaced.either().name, u"Number"_s);
    const auto &removed = std::get<Change<Tag>>(changes.changes[2]);
    QVERIFY(!removed.isAddition() && removed.isRemoval());
    QCOMPARE(removed.either().name, u"Number"_s);
}

void ChangeSetTest::leaves_out_a_replacement_by_the_same()
{
    ChangeSet changes;
    changes.replace(tag(1, u"Figure"_s), tag(1, u"Figure"_s));
    QVERIFY(changes.isEmpty());
    QCOMPARE(changes, ChangeSet().inverse());
}

void ChangeSetTest::turns_round_in_reverse_order()
{
    ChangeSet changes;
    changes.add(source(1, u"Dataweek"_s));
    changes.replace(tag(1, u"Figure"_s), tag(1, u"Number"_s));
    ChangeSet expected;
    expected.replace(tag(1, u"Number"_s), tag(1, u"Figure"_s));
    expected.remove(source(1, u"Dataweek"_s));
    QCOMPARE(changes.inverse(), expected);
    QCOMPARE(changes.inverse().inverse(), changes);
}

void ChangeSetTest::finds_changes_of_one_type()
{
    ChangeSet changes;
    changes.add(tag(1, u"Figure"_s));
    changes.add(source(1, u"Dataweek"_s));
    changes.add(tag(2, u"Entity"_s));
    QStringList names;
    changes.each<Tag>([&](const Change<Tag> &change) { names.append(change.either().name); });
    QCOMPARE(names, (QStringList{u"Figure"_s, u"Entity"_s}));
    QVERIFY(changes.touches<Source>());
    QVERIFY(!changes.touches<coding::Annotation>());
}

void ChangeSetTest::appends_in_order()
{
    ChangeSet changes;
    changes.add(tag(1, u"one"_s));
    ChangeSet others;
    others.add(tag(2, u"two"_s));
    others.add(tag(3, u"three"_s));
    changes.append(others);
    QStringList names;
    changes.each<Tag>([&](const Change<Tag> &change) { names.append(change.either().name); });
    QCOMPARE(names.join(u' '), u"one two three"_s);
}

void ChangeSetTest::is_undone_by_its_inverse_whatever_it_does()
{
    QRandomGenerator random(5);
    State state;
    qint64 lastId = 0;
    constexpr int rounds = 300;
    for (int round = 0; round < rounds; ++round) {
        const State before = state;
        ChangeSet changes;
        for (int count = random.bounded(1, 6); count > 0; --count) {
            ChangeSet one;
            switch (random.bounded(4)) {
            case 0:
                one.add(tag(++lastId, u"a"_s));
                break;
            case 1:
                one.add(source(++lastId, u"b"_s));
                break;
            case 2:
                if (!state.tags.empty())
                    one.replace(state.tags.begin()->second,
                        tag(state.tags.begin()->first, QString::number(random.bounded(100))));
                break;
            default:
                if (!state.sources.empty())
                    one.remove(state.sources.rbegin()->second);
            }
            state.apply(one);
            changes.append(one);
        }
        const State after = state;
        state.apply(changes.inverse());
        QCOMPARE(state, before);
        state.apply(changes);
        QCOMPARE(state, after);
    }
    QVERIFY(!state.tags.empty());
}

QTEST_GUILESS_MAIN(ChangeSetTest)
#include "changesettest.moc"
