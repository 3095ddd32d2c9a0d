// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/codebookedits.h"

#include "lib/workspace/testcorpus.h"
#include "workspace/annotationedits.h"

using namespace Qt::StringLiterals;
using namespace workspace;

namespace {

const QString words = u"Amazon said AWS took in USD 29.3 billion in the quarter."_s;

} // namespace

class CodebookEditsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCorpus> m_corpus;
    text::ArticleId m_article;

    Workspace &corpus() { return **m_corpus; }
    void edit(base::Result<coding::ChangeSet> changes)
    {
        orDie(corpus().edit(u"edit"_s, orDie(std::move(changes))));
    }
    coding::TagId add(const QString &name, coding::TagId parent = {}, coding::Kind kind = coding::Kind::Plain)
    {
        edit(addTag(corpus(), {.parent = parent, .name = name, .kind = kind}));
        return corpus().tagNamed(name)->id;
    }
    coding::AnnotationId annotate(coding::TagId tag, const QString &quote)
    {
        edit(addAnnotation(corpus(), m_article, m_corpus->spanOf(m_article, quote), tag));
        coding::AnnotationId newest;
        for (const coding::Annotation &one : corpus().annotations(m_article))
            newest = std::max(newest, one.id);
        return newest;
    }
    /// The codebook in its order: "Figure; Entity; AI-causation claim; Tag > Child".
    QString tree()
    {
        QStringList names;
        for (const coding::Tag &tag : corpus().tags()) {
            QString name = tag.name;
            for (const coding::Tag *parent = corpus().tag(tag.parent); parent;
                parent = corpus().tag(parent->parent))
                name.prepend(parent->name + u'>');
            names += name;
        }
        return names.join(u"; "_s);
    }
    void verifyPositions()
    {
        QHash<coding::TagId, int> next;
        for (const coding::Tag &tag : corpus().tags())
            QCOMPARE(tag.position, next[tag.parent]++);
    }

private Q_SLOTS:
    void init()
    {
        m_corpus = std::make_unique<TestCorpus>();
        m_article = m_corpus->addArticle({}, u"Wire"_s, words);
    }

    void newTagsComeLastAmongTheirSiblings()
    {
        const auto people = add(u"People"_s);
        add(u"Staff"_s, people);
        add(u"Boards"_s, people);
        QCOMPARE(tree(), u"Figure; Entity; AI-causation claim; People; People>Staff; People>Boards"_s);
        verifyPositions();
    }

    void namesAndShortcutsThatAreTakenAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shortcut");
        QTest::addColumn<QString>("said");
        QTest::newRow("a blank name") << u"  "_s << u""_s << u"needs a name"_s;
        QTest::newRow("a name in another case") << u"FIGURE"_s << u""_s << u"“Figure”"_s;
        QTest::newRow("a name with space around it") << u" Entity "_s << u""_s << u"“Entity”"_s;
        QTest::newRow("a shortcut") << u"New"_s << u"1"_s << u"“Figure”"_s;
    }

    void namesAndShortcutsThatAreTakenAreRefused()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, shortcut);
        QFETCH(const QString, said);
        const auto added = addTag(corpus(), {.name = name, .shortcut = shortcut});
        QVERIFY(!added);
        QVERIFY2(added.error().message.contains(said), qPrintable(added.error().message));
        coding::Tag other = *corpus().tagNamed(u"AI-causation claim"_s);
        other.name = name;
        other.shortcut = shortcut;
        QVERIFY(!changeTag(corpus(), other));
    }

    void aTagKeepsItsOwnNameAndShortcut()
    {
        coding::Tag figure = *corpus().tagNamed(u"Figure"_s);
        QVERIFY(orDie(changeTag(corpus(), figure)).isEmpty());
        figure.name = u"figure"_s;
        figure.colour = 0x123456;
        figure.shortcut = u"f"_s;
        edit(changeTag(corpus(), figure));
        QCOMPARE(*corpus().tag(figure.id), figure);
    }

    void aClaimTagHasACause()
    {
        coding::Tag claims = *corpus().tagNamed(u"AI-causation claim"_s);
        QCOMPARE(claims.cause.name, u"AI"_s);
        claims.cause = {u" Trade  policy "_s, {u" import  duties "_s, u"Tariffs"_s, u""_s, u"tariffs"_s}};
        edit(changeTag(corpus(), claims));
        const coding::Cause kept{u"Trade policy"_s, {u"import duties"_s, u"Tariffs"_s}};
        QCOMPARE(corpus().tag(claims.id)->cause, kept);
        m_corpus->reopen();
        QCOMPARE(corpus().tag(claims.id)->cause, kept);
        claims.kind = coding::Kind::Plain;
        edit(changeTag(corpus(), claims));
        QCOMPARE(corpus().tag(claims.id)->cause, coding::Cause());
        REQUIRE(corpus().undo());
        QCOMPARE(corpus().tag(claims.id)->cause, kept);
        REQUIRE(corpus().undo());
        QCOMPARE(corpus().tag(claims.id)->cause.name, u"AI"_s);
    }

    void causesThatCannotBeLookedForAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        QTest::newRow("words without a name") << u" "_s << QStringList{u"drought"_s} << u"Name the cause"_s;
        QTest::newRow("signs only") << u"Drought"_s << QStringList{u"rain"_s, u"—?"_s} << u"“—?”"_s;
        QTest::newRow("a whole text")
            << u"Drought"_s << QStringList{u"rain "_s.repeated(100)} << u"rain rain"_s;
        QTest::newRow("a name that is a whole text")
            << u"rain "_s.repeated(100) << QStringList() << u"one line"_s;
    }

    void causesThatCannotBeLookedForAreRefused()
    {
        QFETCH(const QString, name);
        QFETCH(const QStringList, words);
        QFETCH(const QString, said);
        coding::Tag claims = *corpus().tagNamed(u"AI-causation claim"_s);
        claims.cause = {name, words};
        const auto changed = changeTag(corpus(), claims);
        QVERIFY(!changed);
        QVERIFY2(changed.error().message.contains(said), qPrintable(changed.error().message));
    }

    void anotherKindDropsValuesThatDoNotSuit()
    {
        const auto figure = m_corpus->tag(coding::Kind::Figure);
        const auto annotation = annotate(figure, u"USD 29.3 billion"_s);
        const auto before = *corpus().annotation(annotation);
        QVERIFY(std::holds_alternative<text::Quantity>(before.value));
        coding::Tag tag = *corpus().tag(figure);
        tag.kind = coding::Kind::Entity;
        edit(changeTag(corpus(), tag));
        QVERIFY(std::holds_alternative<std::monostate>(corpus().annotation(annotation)->value));
        REQUIRE(corpus().undo());
        QCOMPARE(*corpus().annotation(annotation), before);
    }

    void tagsMoveToAnyPlace_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("parent");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("tree");
        QTest::newRow("to the front") << u"C"_s << u""_s << 0 << u"C; A; B"_s;
        QTest::newRow("to the end") << u"A"_s << u""_s << 3 << u"B; C; A"_s;
        QTest::newRow("past the end") << u"A"_s << u""_s << 99 << u"B; C; A"_s;
        QTest::newRow("one down") << u"A"_s << u""_s << 2 << u"B; A; C"_s;
        QTest::newRow("before itself") << u"B"_s << u""_s << 1 << u"A; B; C"_s;
        QTest::newRow("after itself") << u"B"_s << u""_s << 2 << u"A; B; C"_s;
        QTest::newRow("into another") << u"B"_s << u"A"_s << 0 << u"A; A>B; C"_s;
    }

    void tagsMoveToAnyPlace()
    {
        QFETCH(const QString, tag);
        QFETCH(const QString, parent);
        QFETCH(const int, position);
        for (const coding::Kind kind : {coding::Kind::Figure, coding::Kind::Entity, coding::Kind::Claim})
            edit(removeTag(corpus(), m_corpus->tag(kind), TagDeletion::RemoveAnnotations));
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
            add(name);
        const coding::TagId parentId = parent.isEmpty() ? coding::TagId() : corpus().tagNamed(parent)->id;
        edit(moveTag(corpus(), corpus().tagNamed(tag)->id, parentId, position));
        QTEST(tree(), "tree");
        verifyPositions();
    }

    void aTagCannotBePutInsideItself()
    {
        const auto outer = add(u"Outer"_s);
        const auto inner = add(u"Inner"_s, outer);
        QVERIFY(!moveTag(corpus(), outer, inner, 0));
        QVERIFY(!moveTag(corpus(), outer, outer, 0));
        QVERIFY(!moveTag(corpus(), coding::TagId(99), {}, 0));
    }

    void mergingGivesAnnotationsAndChildrenToTheOther()
    {
        const auto one = add(u"One"_s);
        const auto child = add(u"Child"_s, one);
        add(u"Middle"_s);
        const auto other = add(u"Other"_s, {}, coding::Kind::Entity);
        const auto annotation = annotate(one, u"AWS"_s);
        const auto below = annotate(child, u"Amazon"_s);
        edit(mergeTags(corpus(), one, other));
        QCOMPARE(tree(), u"Figure; Entity; AI-causation claim; Middle; Other; Other>Child"_s);
        verifyPositions();
        QCOMPARE(corpus().annotation(annotation)->tag, other);
        QCOMPARE(corpus().annotation(below)->tag, child);
        QCOMPARE(corpus().annotationCount(other), 1);
        REQUIRE(corpus().undo());
        QCOMPARE(corpus().annotation(annotation)->tag, one);
        QCOMPARE(corpus().tag(child)->parent, one);
    }

    void mergingIntoATagBelowMovesThatUp()
    {
        const auto one = add(u"One"_s);
        const auto child = add(u"Child"_s, one);
        add(u"Last"_s);
        const auto annotation = annotate(one, u"AWS"_s);
        edit(mergeTags(corpus(), one, child));
        QCOMPARE(tree(), u"Figure; Entity; AI-causation claim; Child; Last"_s);
        verifyPositions();
        QCOMPARE(corpus().annotation(annotation)->tag, child);
        QVERIFY(orDie(mergeTags(corpus(), child, child)).isEmpty());
        QVERIFY(!mergeTags(corpus(), child, coding::TagId(99)));
    }

    void deletingTakesTheAnnotationsAlong()
    {
        const auto one = add(u"One"_s);
        add(u"Child"_s, one);
        add(u"Last"_s);
        const auto annotation = annotate(one, u"AWS"_s);
        edit(removeTag(corpus(), one, TagDeletion::RemoveAnnotations));
        QCOMPARE(tree(), u"Figure; Entity; AI-causation claim; Child; Last"_s);
        verifyPositions();
        QVERIFY(!corpus().annotation(annotation));
        REQUIRE(corpus().undo());
        QCOMPARE(corpus().annotation(annotation)->quote, u"AWS"_s);
        QCOMPARE(tree(), u"Figure; Entity; AI-causation claim; One; One>Child; Last"_s);
    }

    void deletingCanGiveTheAnnotationsToTheParent()
    {
        const auto one = add(u"One"_s);
        const auto child = add(u"Child"_s, one);
        const auto annotation = annotate(child, u"AWS"_s);
        edit(removeTag(corpus(), child, TagDeletion::MoveToParent));
        QCOMPARE(corpus().annotation(annotation)->tag, one);
        const auto refused = removeTag(corpus(), one, TagDeletion::MoveToParent);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"“One”"_s));
        edit(removeTag(corpus(), m_corpus->tag(coding::Kind::Claim), TagDeletion::MoveToParent)); // has none
    }

    void aTagWithThousandsOfAnnotationsIsMerged()
    {
        const auto one = add(u"One"_s);
        const auto other = add(u"Other"_s);
        coding::ChangeSet many;
        constexpr int count = 20'000;
        for (int i = 0; i < count; ++i) {
            coding::Annotation annotation;
            annotation.article = m_article;
            annotation.tag = one;
            annotation.span = {i % 20, i % 20 + 10};
            annotation.quote = words.mid(i % 20, 10);
            many.add(std::move(annotation));
        }
        orDie(corpus().edit(u"many"_s, std::move(many)));
        edit(mergeTags(corpus(), one, other));
        QCOMPARE(corpus().annotationCount(other), count);
        REQUIRE(corpus().undo());
        QCOMPARE(corpus().annotationCount(one), count);
    }
};

QTEST_GUILESS_MAIN(CodebookEditsTest)
#include "codebookeditstest.moc"
