// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/annotation.h"
#include "coding/point.h"
#include "coding/tag.h"

#include <QSet>
#include <QtTest>
#include <functional>

using namespace Qt::StringLiterals;

/// The names that values have in files: they are a promise, so they are written down here once more.
class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void are_those_of_the_design();
    void are_read_without_regard_to_case();
    void are_not_made_up_data();
    void are_not_made_up();
};

namespace {

template <class Enum>
QString namesOf(
    const std::vector<Enum> &values, QString (*name)(Enum), std::optional<Enum> (*value)(QStringView))
{
    QStringList names;
    for (const Enum one : values) {
        names.append(name(one));
        if (value(name(one)) != one)
            return names.last() + u" reads back as something else"_s;
    }
    return names.join(u", "_s);
}

} // namespace

void NamesTest::are_those_of_the_design()
{
    using coding::Cell;
    using coding::EntityType;
    using coding::Kind;
    using coding::Stance;
    using coding::Status;
    using coding::Verdict;
    QCOMPARE(namesOf({Kind::Figure, Kind::Entity, Kind::Claim, Kind::Plain}, coding::kindName,
                 coding::kindFromName),
        u"figure, entity, claim, plain"_s);
    QCOMPARE(namesOf({EntityType::Person, EntityType::Organisation, EntityType::Location, EntityType::Product,
                         EntityType::Other},
                 coding::entityTypeName, coding::entityTypeFromName),
        u"PERSON, ORG, LOC, PRODUCT, OTHER"_s);
    QCOMPARE(namesOf({Stance::Asserts, Stance::Partly, Stance::Predicts, Stance::Questions, Stance::Denies},
                 coding::stanceName, coding::stanceFromName),
        u"asserts, partly, predicts, questions, denies"_s);
    QCOMPARE(namesOf({Status::Manual, Status::Suggested}, coding::statusName, coding::statusFromName),
        u"manual, suggested"_s);
    QCOMPARE(namesOf({Verdict::Agree, Verdict::Compatible, Verdict::Differ, Verdict::OneSource},
                 coding::verdictName, coding::verdictFromName),
        u"agree, compatible, differ, one source"_s);
    QCOMPARE(coding::cellStateName(Cell::State::Stated), u"stated"_s);
    QCOMPARE(coding::cellStateName(Cell::State::Silent), u"silent"_s);
    QCOMPARE(coding::cellStateName(Cell::State::Unread), u"unread"_s);
}

void NamesTest::are_read_without_regard_to_case()
{
    QCOMPARE(coding::kindFromName(u"FIGURE"), coding::Kind::Figure);
    QCOMPARE(coding::entityTypeFromName(u"Person"), coding::EntityType::Person);
    QCOMPARE(coding::stanceFromName(u"Denies"), coding::Stance::Denies);
    QCOMPARE(coding::verdictFromName(u"One Source"), coding::Verdict::OneSource);
}

void NamesTest::are_not_made_up_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << QString();
    QTest::newRow("another word") << u"maybe"_s;
    QTest::newRow("the start of a name") << u"fig"_s;
    QTest::newRow("a name with space") << u" figure "_s;
}

void NamesTest::are_not_made_up()
{
    QFETCH(QString, name);
    QVERIFY(!coding::kindFromName(name));
    QVERIFY(!coding::entityTypeFromName(name));
    QVERIFY(!coding::stanceFromName(name));
    QVERIFY(!coding::statusFromName(name));
    QVERIFY(!coding::verdictFromName(name));
}

QTEST_GUILESS_MAIN(NamesTest)
#include "namestest.moc"
