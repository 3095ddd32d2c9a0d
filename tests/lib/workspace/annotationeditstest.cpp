// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/annotationedits.h"

#include "lib/workspace/testcorpus.h"
#include "workspace/pointedits.h"

using namespace Qt::StringLiterals;
using namespace workspace;

namespace {

const QString words = u"Amazon's AWS unit took in USD 29.3 billion. More than 27,000 employees left AWS.\n"
                      "“AI did not do it”, said Andy Jassy of Amazon. AWS declined to comment.\n"_s;

text::Quantity quantityOf(const coding::Annotation &annotation)
{
    return std::get<text::Quantity>(annotation.value);
}

coding::Entity entityOf(const coding::Annotation &annotation)
{
    return std::get<coding::Entity>(annotation.value);
}

} // namespace

class AnnotationEditsTest : public QObject
{
    Q_OBJECT

    TestCorpus *m_corpus = nullptr;
    text::StoryId m_story;
    text::ArticleId m_article;

    /// Tags words of the article, and gives the annotation as it is in the corpus afterwards.
    coding::Annotation tagged(text::ArticleId article, const QString &quote, coding::Kind kind)
    {
        auto changes =
            addAnnotation(**m_corpus, article, m_corpus->spanOf(article, quote), m_corpus->tag(kind));
        orDie((*m_corpus)->edit(u"tag"_s, std::move(changes)));
        coding::Annotation newest;
        for (const coding::Annotation &one : (*m_corpus)->annotations(article))
            if (newest.id < one.id)
                newest = one;
        return newest;
    }
    coding::Annotation now(coding::AnnotationId id) { return *(*m_corpus)->annotation(id); }
    void edit(coding::ChangeSet changes) { orDie((*m_corpus)->edit(u"edit"_s, std::move(changes))); }

private Q_SLOTS:
    void init()
    {
        m_corpus = new TestCorpus;
        m_story = m_corpus->addStory(u"Story"_s);
        m_article = m_corpus->addArticle(m_story, u"Wire"_s, words);
    }

    void cleanup() { delete std::exchange(m_corpus, nullptr); }

    void aFiguresQuantityIsReadFromItsWords()
    {
        const auto figure = tagged(m_article, u"USD 29.3 billion"_s, coding::Kind::Figure);
        QCOMPARE(figure.quote, u"USD 29.3 billion"_s);
        QCOMPARE(quantityOf(figure).unit, u"USD"_s);
        QCOMPARE(quantityOf(figure).value(), 29.3e9);
        QCOMPARE(quantityOf(figure).words, figure.quote);
        const auto people = tagged(m_article, u"More than 27,000"_s, coding::Kind::Figure);
        QCOMPARE(quantityOf(people).relation, text::Relation::Greater);
        QCOMPARE(quantityOf(people).unit, u"people"_s);
    }

    void wordsThatStateNoQuantityLeaveAFigureWithoutOne()
    {
        const auto figure = tagged(m_article, u"declined to comment"_s, coding::Kind::Figure);
        QVERIFY(std::holds_alternative<std::monostate>(figure.value));
    }

    void anEntityIsCalledByItsWordsWithoutThePossessive()
    {
        QCOMPARE(entityOf(tagged(m_article, u"Amazon's"_s, coding::Kind::Entity)).name, u"Amazon"_s);
        QCOMPARE(entityOf(tagged(m_article, u"Andy Jassy"_s, coding::Kind::Entity)).type,
            coding::EntityType::Other);
    }

    void anEntityIsCalledAsTheCorpusCalledTheSameWordsBefore()
    {
        const auto first = tagged(m_article, u"AWS"_s, coding::Kind::Entity);
        const coding::Entity full{u"Amazon Web Services"_s, coding::EntityType::Organisation};
        edit(setValue(**m_corpus, first.id, full));
        const auto elsewhere =
            m_corpus->addArticle({}, u"Post"_s, u"AWS grew. Amazon Web Services' sales did."_s);
        QCOMPARE(entityOf(tagged(elsewhere, u"AWS"_s, coding::Kind::Entity)), full);
        QCOMPARE(entityOf(tagged(elsewhere, u"Amazon Web Services'"_s, coding::Kind::Entity)), full);
    }

    void aClaimIsTheAuthorsAndTakesTheLastCause()
    {
        const auto first = tagged(m_article, u"AI did not do it"_s, coding::Kind::Claim);
        QCOMPARE(std::get<coding::Claim>(first.value),
            (coding::Claim{coding::Stance::Asserts, u"author"_s, u"AI"_s, {}}));
        edit(setValue(**m_corpus, first.id,
            coding::Claim{coding::Stance::Denies, u"Amazon"_s, u"robots"_s, u"cuts"_s}));
        const auto second = tagged(m_article, u"declined to comment"_s, coding::Kind::Claim);
        QCOMPARE(std::get<coding::Claim>(second.value).cause, u"robots"_s);
    }

    void whatIsProposedInTheSamePlaceGivesTheValue()
    {
        const auto proposal = [&](const QString &words, const coding::Value &value) {
            const auto kind =
                std::holds_alternative<coding::Claim>(value) ? coding::Kind::Claim : coding::Kind::Entity;
            return suggest::Suggestion{kind, m_corpus->spanOf(m_article, words), value, {}, 0.5};
        };
        const coding::Entity jassy{u"Andy Jassy"_s, coding::EntityType::Person};
        const coding::Claim denial{coding::Stance::Denies, u"Andy Jassy"_s, u"AI"_s, u"job cuts"_s};
        const std::vector proposed{proposal(u"Andy Jassy"_s, jassy), proposal(u"AI did not do it"_s, denial)};
        const auto valueOf = [&](const QString &words, coding::Kind kind) {
            const coding::ChangeSet changes = addAnnotation(
                **m_corpus, m_article, m_corpus->spanOf(m_article, words), m_corpus->tag(kind), proposed);
            return std::get<coding::Change<coding::Annotation>>(changes.changes.front()).after->value;
        };
        QCOMPARE(valueOf(u"Andy Jassy"_s, coding::Kind::Entity), coding::Value(jassy));
        QCOMPARE(std::get<coding::Entity>(valueOf(u"Jassy"_s, coding::Kind::Entity)).type,
            coding::EntityType::Other);
        QCOMPARE(valueOf(u"AI did not do it"_s, coding::Kind::Claim), coding::Value(denial));
        QCOMPARE(valueOf(u"did not do it"_s, coding::Kind::Claim), coding::Value(denial));
        QCOMPARE(std::get<coding::Claim>(valueOf(u"declined to comment"_s, coding::Kind::Claim)).stance,
            coding::Stance::Asserts);
        QVERIFY(std::holds_alternative<std::monostate>(valueOf(u"Andy Jassy"_s, coding::Kind::Figure)));
    }

    void spansThatAreNoneGiveNothing_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::newRow("an empty span") << 4 << 4;
        QTest::newRow("a span turned round") << 8 << 4;
        QTest::newRow("a span before the text") << -3 << 4;
        QTest::newRow("a span past the text") << 0 << 100000;
    }

    void spansThatAreNoneGiveNothing()
    {
        QFETCH(const int, start);
        QFETCH(const int, end);
        QVERIFY(addAnnotation(**m_corpus, m_article, {start, end}, m_corpus->tag(coding::Kind::Figure))
                .isEmpty());
        QVERIFY(addAnnotation(**m_corpus, text::ArticleId(99), {0, 4}, m_corpus->tag(coding::Kind::Figure))
                .isEmpty());
        QVERIFY(addAnnotation(**m_corpus, m_article, {0, 4}, coding::TagId(99)).isEmpty());
        const auto known = tagged(m_article, u"AWS"_s, coding::Kind::Entity);
        QVERIFY(moveAnnotation(**m_corpus, known.id, {start, end}).isEmpty());
    }

    void movingAnEdgeReadsTheFigureAnew()
    {
        const auto figure = tagged(m_article, u"29.3 billion"_s, coding::Kind::Figure);
        edit(moveAnnotation(**m_corpus, figure.id, m_corpus->spanOf(m_article, u"27,000"_s)));
        QCOMPARE(now(figure.id).quote, u"27,000"_s);
        QCOMPARE(quantityOf(now(figure.id)).low, 27000.0);
    }

    void whatWasSaidToBeMeasuredOutlivesAMove()
    {
        const auto figure = tagged(m_article, u"29.3 billion"_s, coding::Kind::Figure);
        text::Quantity quantity = quantityOf(figure);
        quantity.measured = u"revenue"_s;
        edit(setValue(**m_corpus, figure.id, quantity));
        edit(moveAnnotation(**m_corpus, figure.id, m_corpus->spanOf(m_article, u"USD 29.3 billion"_s)));
        QCOMPARE(quantityOf(now(figure.id)).measured, u"revenue"_s);
        QCOMPARE(quantityOf(now(figure.id)).unit, u"USD"_s);
    }

    void aValueThatAPersonGaveOutlivesAMove()
    {
        const auto figure = tagged(m_article, u"29.3 billion"_s, coding::Kind::Figure);
        edit(setValue(**m_corpus, figure.id, text::Quantity{.low = 1, .high = 2, .unit = u"EUR"_s}));
        edit(moveAnnotation(**m_corpus, figure.id, m_corpus->spanOf(m_article, u"27,000"_s)));
        QCOMPARE(quantityOf(now(figure.id)).unit, u"EUR"_s);
        const auto entity = tagged(m_article, u"AWS"_s, coding::Kind::Entity);
        edit(moveAnnotation(**m_corpus, entity.id, m_corpus->spanOf(m_article, u"AWS unit"_s)));
        QCOMPARE(entityOf(now(entity.id)).name, u"AWS unit"_s);
        edit(setValue(**m_corpus, entity.id, coding::Entity{u"Amazon Web Services"_s}));
        edit(moveAnnotation(**m_corpus, entity.id, m_corpus->spanOf(m_article, u"AWS"_s)));
        QCOMPARE(entityOf(now(entity.id)).name, u"Amazon Web Services"_s);
    }

    void retaggingKeepsValuesThatSuitAndReadsOthers()
    {
        const auto figure = tagged(m_article, u"27,000"_s, coding::Kind::Figure);
        const auto entity = tagged(m_article, u"Andy Jassy"_s, coding::Kind::Entity);
        const coding::TagId entities = m_corpus->tag(coding::Kind::Entity);
        edit(orDie(retagging(**m_corpus, {figure.id, entity.id}, entities)((*m_corpus)->database())));
        QCOMPARE(entityOf(now(figure.id)).name, u"27,000"_s);
        QCOMPARE(now(entity.id), entity); // it had the tag
        edit(retag(**m_corpus, figure.id, m_corpus->tag(coding::Kind::Figure)));
        QCOMPARE(quantityOf(now(figure.id)).low, 27000.0); // "more than" stands before it
        QVERIFY(retag(**m_corpus, figure.id, coding::TagId(99)).isEmpty());
    }

    void notesAreSetOnManyAtOnce()
    {
        const auto one = tagged(m_article, u"27,000"_s, coding::Kind::Figure);
        const auto other = tagged(m_article, u"AWS"_s, coding::Kind::Entity);
        edit(setNote(**m_corpus, {one.id, other.id, coding::AnnotationId(99)}, u"to check"_s));
        QCOMPARE(now(one.id).note, u"to check"_s);
        QCOMPARE(now(other.id).note, u"to check"_s);
        REQUIRE((*m_corpus)->undo());
        QCOMPARE(now(other.id), other);
    }

    void removingTakesTheDecisionsAlongAndUndoBringsBothBack()
    {
        const auto one = tagged(m_article, u"AWS"_s, coding::Kind::Entity);
        const auto other = tagged(m_article, u"Andy Jassy"_s, coding::Kind::Entity);
        const auto points = (*m_corpus)->agreement(m_story).points;
        QCOMPARE(points.size(), 2U);
        edit(mergePoints(**m_corpus, m_story, points));
        QCOMPARE((*m_corpus)->agreement(m_story).points.size(), 1U);
        edit(removeAnnotations(**m_corpus, {one.id}));
        QVERIFY((*m_corpus)->openStory(m_story).decisions.empty());
        REQUIRE((*m_corpus)->undo());
        QCOMPARE((*m_corpus)->openStory(m_story).decisions.size(), 1U);
        QCOMPARE((*m_corpus)->agreement(m_story).points.size(), 1U);
        REQUIRE((*m_corpus)->redo());
        QVERIFY(!(*m_corpus)->annotation(one.id));
        QVERIFY((*m_corpus)->annotation(other.id));
        QVERIFY(removeAnnotations(**m_corpus, {one.id}).isEmpty());
    }

    void theSameWordsAreFoundInArticleStoryAndCorpus_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<Qt::CaseSensitivity>("sensitivity");
        QTest::addColumn<int>("count");
        QTest::newRow("in the article, without its own place") << Scope::Article << Qt::CaseSensitive << 2;
        QTest::newRow("in the story") << Scope::Story << Qt::CaseSensitive << 3;
        QTest::newRow("in the corpus") << Scope::Corpus << Qt::CaseSensitive << 4;
        QTest::newRow("in the corpus without regard to case") << Scope::Corpus << Qt::CaseInsensitive << 5;
    }

    void theSameWordsAreFoundInArticleStoryAndCorpus()
    {
        QFETCH(const Scope, scope);
        QFETCH(const Qt::CaseSensitivity, sensitivity);
        QFETCH(const int, count);
        m_corpus->addArticle(m_story, u"Post"_s, u"Once, AWS. Not AWSome."_s);
        m_corpus->addArticle({}, u"Globe"_s, u"Elsewhere, AWS or aws."_s);
        const auto annotation = tagged(m_article, u"AWS"_s, coding::Kind::Entity);
        const auto found = sameOccurrences(m_corpus->path(), annotation, m_story, scope, sensitivity, {});
        REQUIRE(found);
        QCOMPARE(std::ssize(*found), count);
        for (const Occurrence &one : *found) {
            const QString text = (*m_corpus)->text(one.article);
            QCOMPARE(text::quote(text, one.span), one.match);
            QCOMPARE(one.match.toUpper(), u"AWS"_s);
            const QString around = one.before + one.match + one.after;
            QVERIFY2(text.contains(QString(around).remove(u'…')), qPrintable(around));
        }
        edit(orDie(occurrenceAddition(annotation, *found)((*m_corpus)->database())));
        QCOMPARE((*m_corpus)->annotationCount(), count + 1);
        QCOMPARE(
            orDie(sameOccurrences(m_corpus->path(), annotation, m_story, scope, sensitivity, {})).size(), 0U);
        REQUIRE((*m_corpus)->undo());
        QCOMPARE((*m_corpus)->annotationCount(), 1);
    }

    void lookingForTheSameWordsCanBeCancelled()
    {
        const auto annotation = tagged(m_article, u"AWS"_s, coding::Kind::Entity);
        std::stop_source cancelled;
        cancelled.request_stop();
        const auto found = sameOccurrences(m_corpus->path(), annotation, m_story, Scope::Corpus,
            Qt::CaseSensitive, base::Progress({}, cancelled.get_token()));
        REQUIRE(found);
        QVERIFY(found->empty());
    }
};

QTEST_GUILESS_MAIN(AnnotationEditsTest)
#include "annotationeditstest.moc"
