// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/names.h"
#include "lib/agreement/storybuilder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using coding::Claim;
using coding::EntityType;
using coding::Kind;
using coding::Stance;
using coding::Verdict;
using support::areTogether;
using support::pointOf;
using support::StoryBuilder;

/// Which entities and claims are one point.
class NameMatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makes_keys_of_names_data();
    void makes_keys_of_names();
    void matches_two_entities_data();
    void matches_two_entities();
    void joins_a_surname_with_its_full_name();
    void leaves_initials_of_two_names_alone();
    void names_an_entity_without_a_value_by_its_quote();
    void matches_two_claims_data();
    void matches_two_claims();
    void leaves_a_surname_of_two_people_alone();
    void does_not_bridge_two_effects_by_a_claim_without_one();
    void compares_stances_of_one_proposition();
};

void NameMatchingTest::makes_keys_of_names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::newRow("lower case") << u"Amazon"_s << u"amazon"_s;
    QTest::newRow("a possessive") << u"Amazon's"_s << u"amazon"_s;
    QTest::newRow("a typographic possessive") << u"Amazon’s"_s << u"amazon"_s;
    QTest::newRow("a possessive after s") << u"Siemens’"_s << u"siemens"_s;
    QTest::newRow("Inc.") << u"Amazon.com, Inc."_s << u"amazon.com"_s;
    QTest::newRow("Corp. with a possessive") << u"Microsoft Corp.'s"_s << u"microsoft"_s;
    QTest::newRow("Ltd") << u"Portmar Ltd"_s << u"portmar"_s;
    QTest::newRow("two suffixes") << u"Norhaven Co., Ltd."_s << u"norhaven"_s;
    QTest::newRow("a suffix with stops") << u"Nestlé S.A."_s << u"nestlé"_s;
    QTest::newRow("an article before it") << u"The New York Times Company"_s << u"new york times"_s;
    QTest::newRow("a name that is a suffix") << u"Co."_s << u"co"_s;
    QTest::newRow("space and quotation marks") << u" “Amazon   Web Services” "_s << u"amazon web services"_s;
    QTest::newRow("an ampersand") << u"AT&T"_s << u"at&t"_s;
    QTest::newRow("a name in another script") << u"Яндекс"_s << u"яндекс"_s;
    QTest::newRow("a title") << u"Mr. Novak"_s << u"novak"_s;
    QTest::newRow("what a company makes") << u"Carmaker Halden"_s << u"halden"_s;
    QTest::newRow("a quarter after it") << u"Northwind Software Q2"_s << u"northwind software"_s;
    QTest::newRow("nothing but marks") << u" !? "_s << u"!?"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void NameMatchingTest::makes_keys_of_names()
{
    QFETCH(QString, name);
    QFETCH(QString, key);
    QCOMPARE(agreement::nameKey(name), key);
    QCOMPARE(agreement::nameKey(key), key);
}

void NameMatchingTest::matches_two_entities_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<EntityType>("otherType");
    QTest::addColumn<bool>("isOnePoint");
    QTest::addColumn<Verdict>("verdict");
    constexpr auto organisation = EntityType::Organisation;

    QTest::newRow("the same name") << u"Amazon"_s << u"Amazon"_s << organisation << true << Verdict::Agree;
    QTest::newRow("another case and a suffix")
        << u"AMAZON"_s << u"Amazon, Inc."_s << organisation << true << Verdict::Agree;
    QTest::newRow("the same name in another role")
        << u"Amazon"_s << u"Amazon"_s << EntityType::Location << true << Verdict::Compatible;
    QTest::newRow("a name and its initials")
        << u"Amazon Web Services"_s << u"AWS"_s << organisation << true << Verdict::Agree;
    QTest::newRow("a name within another")
        << u"Amazon"_s << u"Amazon Web Services"_s << organisation << false << Verdict::OneSource;
    QTest::newRow("initials without small words")
        << u"National Bank of Varland"_s << u"NBV"_s << organisation << true << Verdict::Agree;
    QTest::newRow("a company without what it makes")
        << u"Halden"_s << u"Halden Motors"_s << organisation << true << Verdict::Agree;
    QTest::newRow("a company without its second name")
        << u"Goldman"_s << u"Goldman Sachs"_s << organisation << true << Verdict::Agree;
    QTest::newRow("a bank without where it is")
        << u"National Bank"_s << u"National Bank of Varland"_s << organisation << true << Verdict::Agree;
    QTest::newRow("a town and a company called after it")
        << u"Halden Motors"_s << u"Halden"_s << EntityType::Location << false << Verdict::OneSource;
    QTest::newRow("a company's part")
        << u"Northwind"_s << u"Northwind Cloud"_s << organisation << false << Verdict::OneSource;
    QTest::newRow("two names") << u"Amazon"_s << u"Microsoft"_s << organisation << false
                               << Verdict::OneSource;
}

void NameMatchingTest::matches_two_entities()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(EntityType, otherType);
    QFETCH(bool, isOnePoint);
    QFETCH(Verdict, verdict);
    StoryBuilder builder;
    builder.article(u"They named it."_s);
    const auto first = builder.entity(u"it"_s, one);
    builder.article(u"Others named it, too."_s);
    const auto second = builder.entity(u"it"_s, other, otherType);
    const auto agreement = builder.agree();
    QCOMPARE(areTogether(agreement, first, second), isOnePoint);
    QCOMPARE(pointOf(agreement, second).verdict, verdict);
}

void NameMatchingTest::joins_a_surname_with_its_full_name()
{
    constexpr auto person = EntityType::Person;
    StoryBuilder builder;
    builder.article(u"Ingrid Sol spoke. Sol is the governor. So did Otto Frey and Anna Frey."_s);
    const auto full = builder.entity(u"Ingrid Sol"_s, u"Ingrid Sol"_s, person);
    const auto otto = builder.entity(u"Otto Frey"_s, u"Otto Frey"_s, person);
    builder.article(u"Governor Sol and Ms Sol; Frey."_s);
    const auto title = builder.entity(u"Governor Sol"_s, u"Governor Sol"_s, person);
    const auto surname = builder.entity(u"Ms Sol"_s, u"Sol"_s, EntityType::Location);
    const auto frey = builder.entity(u"Frey"_s, u"Frey"_s, person);
    builder.article(u"Anna Frey"_s);
    builder.entity(u"Anna Frey"_s, u"Anna Frey"_s, person);
    const auto agreement = builder.agree();
    QVERIFY(areTogether(agreement, full, title));
    QVERIFY(areTogether(agreement, full, surname));
    QVERIFY(!areTogether(agreement, otto, frey)); // which of the two?
}

void NameMatchingTest::leaves_initials_of_two_names_alone()
{
    StoryBuilder builder;
    builder.article(u"The Bank of Africa, the Bureau of Ants and the BA."_s);
    const auto bank = builder.entity(u"Bank of Africa"_s, u"Bank Africa"_s);
    const auto bureau = builder.entity(u"Bureau of Ants"_s, u"Bureau Ants"_s);
    const auto initials = builder.entity(u"BA"_s, u"BA"_s);
    const auto agreement = builder.agree();
    QVERIFY(!areTogether(agreement, bank, bureau));
    QVERIFY(!areTogether(agreement, bank, initials));
    QVERIFY(!areTogether(agreement, bureau, initials));
}

void NameMatchingTest::names_an_entity_without_a_value_by_its_quote()
{
    StoryBuilder builder;
    builder.article(u"Amazon's plans"_s);
    const auto quoted = builder.add(Kind::Entity, u"Amazon's"_s, {});
    builder.article(u"Plans of the retailer"_s);
    const auto named = builder.entity(u"retailer"_s, u"Amazon"_s);
    const auto agreement = builder.agree();
    QVERIFY(areTogether(agreement, quoted, named));
    QCOMPARE(pointOf(agreement, named).label, u"Amazon"_s);
    QCOMPARE(pointOf(agreement, named).verdict, Verdict::Compatible);
}

void NameMatchingTest::matches_two_claims_data()
{
    QTest::addColumn<Claim>("one");
    QTest::addColumn<Claim>("other");
    QTest::addColumn<bool>("isOnePoint");
    const auto claim = [](const QString &speaker, const QString &cause, const QString &effect) {
        return Claim{Stance::Asserts, speaker, cause, effect};
    };
    const Claim amazon = claim(u"Amazon"_s, u"AI"_s, u"job cuts"_s);

    QTest::newRow("the same") << amazon << amazon << true;
    QTest::newRow("another speaker") << amazon << claim(u"employees"_s, u"AI"_s, u"job cuts"_s) << false;
    QTest::newRow("the speaker's people")
        << amazon << claim(u"employees of Amazon"_s, u"AI"_s, u"job cuts"_s) << false;
    QTest::newRow("the speaker in other letters")
        << amazon << claim(u"AMAZON’s"_s, u"ai"_s, u"Job cuts"_s) << true;
    QTest::newRow("a surname") << claim(u"Andy Jassy"_s, u"AI"_s, u"fewer jobs"_s)
                               << claim(u"Jassy"_s, u"AI"_s, u"fewer jobs"_s) << true;
    QTest::newRow("a title") << claim(u"CEO Andy Jassy"_s, u"AI"_s, u"fewer jobs"_s)
                             << claim(u"Andy Jassy, chief executive"_s, u"AI"_s, u"fewer jobs"_s) << true;
    QTest::newRow("the article's own voice, said and not said")
        << claim(u"author"_s, u"AI"_s, u"job cuts"_s) << claim({}, u"AI"_s, u"job cuts"_s) << true;
    QTest::newRow("another cause") << amazon << claim(u"Amazon"_s, u"a review"_s, u"job cuts"_s) << false;
    QTest::newRow("a cause in full") << amazon
                                     << claim(u"Amazon"_s, u"artificial intelligence"_s, u"job cuts"_s)
                                     << true;
    QTest::newRow("a narrower cause")
        << amazon << claim(u"Amazon"_s, u"generative AI"_s, u"job cuts"_s) << true;
    QTest::newRow("another effect") << amazon << claim(u"Amazon"_s, u"AI"_s, u"new roles"_s) << false;
    QTest::newRow("an effect in other words")
        << amazon << claim(u"Amazon"_s, u"AI"_s, u"cuts of jobs"_s) << true;
    QTest::newRow("no effect given") << amazon << claim(u"Amazon"_s, u"AI"_s, {}) << true;
    QTest::newRow("no cause given") << amazon << claim(u"Amazon"_s, {}, u"job cuts"_s) << true;
}

void NameMatchingTest::matches_two_claims()
{
    QFETCH(Claim, one);
    QFETCH(Claim, other);
    QFETCH(bool, isOnePoint);
    for (const bool turned : {false, true}) {
        StoryBuilder builder;
        builder.article(u"They claim something."_s);
        const auto first = builder.add(Kind::Claim, u"claim something"_s, turned ? other : one);
        builder.article(u"It was claimed."_s);
        const auto second = builder.add(Kind::Claim, u"was claimed"_s, turned ? one : other);
        QCOMPARE(areTogether(builder.agree(), first, second), isOnePoint);
    }
}

void NameMatchingTest::leaves_a_surname_of_two_people_alone()
{
    StoryBuilder builder;
    builder.article(u"One, two and three."_s);
    const auto anna = builder.claim(u"One"_s, Stance::Asserts, u"Anna Berg"_s, u"AI"_s, u"cuts"_s);
    const auto otto = builder.claim(u"two"_s, Stance::Asserts, u"Otto Berg"_s, u"AI"_s, u"cuts"_s);
    const auto berg = builder.claim(u"three"_s, Stance::Asserts, u"Berg"_s, u"AI"_s, u"cuts"_s);
    const auto agreement = builder.agree();
    QVERIFY(!areTogether(agreement, anna, otto));
    QVERIFY(!areTogether(agreement, anna, berg));
    QVERIFY(!areTogether(agreement, otto, berg));
}

void NameMatchingTest::does_not_bridge_two_effects_by_a_claim_without_one()
{
    StoryBuilder builder;
    builder.article(u"One, two and three."_s);
    const auto open = builder.claim(u"One"_s, Stance::Asserts, u"Amazon"_s, u"AI"_s, {});
    const auto cuts = builder.claim(u"two"_s, Stance::Asserts, u"Amazon"_s, u"AI"_s, u"job cuts"_s);
    const auto hires = builder.claim(u"three"_s, Stance::Asserts, u"Amazon"_s, u"AI"_s, u"new roles"_s);
    const auto agreement = builder.agree();
    QVERIFY(!areTogether(agreement, cuts, hires));
    QVERIFY(areTogether(agreement, open, cuts));
}

void NameMatchingTest::compares_stances_of_one_proposition()
{
    StoryBuilder builder;
    builder.article(u"Not so."_s);
    const auto denial = builder.claim(u"Not so"_s, Stance::Denies, u"Amazon"_s, u"AI"_s, u"job cuts"_s);
    builder.article(u"So."_s);
    builder.claim(u"So"_s, Stance::Partly, u"Amazon"_s, u"AI"_s, u"job cuts"_s);
    builder.article(u"Perhaps."_s);
    builder.claim(u"Perhaps"_s, Stance::Questions, u"Amazon"_s, u"AI"_s, u"job cuts"_s);
    const auto agreement = builder.agree();
    QCOMPARE(agreement.points.size(), 1u);
    QCOMPARE(pointOf(agreement, denial).verdict, Verdict::Differ);
    QCOMPARE(pointOf(agreement, denial).label, u"Amazon: AI → job cuts"_s);
}

QTEST_GUILESS_MAIN(NameMatchingTest)
#include "namematchingtest.moc"
