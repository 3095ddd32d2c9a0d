// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/review.h"
#include "lib/workspace/testcorpus.h"
#include "workspace/annotationedits.h"
#include "workspace/codebookedits.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace workspace;

namespace {

const QString first = u"Northline cut 1,200 jobs in March. Revenue rose 17 per cent to $5.2 billion.\n\n"
                      "Managers said 1,200 people would leave within 60 days."_s;
const QString second = u"The company let 1,200 employees go, and revenue grew by 17%."_s;

} // namespace

class ReviewTest : public QObject
{
    Q_OBJECT

    static constexpr int patience = 60'000; // ms

    std::unique_ptr<TestCorpus> m_corpus;
    std::unique_ptr<LiveSuggestions> m_suggestions;
    std::unique_ptr<Review> m_review;
    std::vector<text::ArticleId> m_articles;

    Workspace &corpus() { return **m_corpus; }
    QString at() const
    {
        const auto &place = m_review->current();
        return place ? text::quote((*m_corpus)->text(place->article), place->suggestion.span).toString()
                     : QString();
    }
    /// Starts a walk and waits for its first suggestion.
    void start(const std::vector<text::ArticleId> &articles)
    {
        m_review->start(articles);
        QTRY_VERIFY(m_review->current().has_value());
    }
    std::vector<coding::Annotation> figures(text::ArticleId article)
    {
        std::vector<coding::Annotation> found = corpus().annotations(article);
        std::erase_if(found,
            [](const coding::Annotation &one) { return !std::holds_alternative<text::Quantity>(one.value); });
        return found;
    }
    /// Adds articles that say the same as the second.
    void addMore(int count)
    {
        for (int i = 0; i < count; ++i)
            m_articles.push_back(
                m_corpus->addArticle({}, u"Paper %1"_s.arg(i), u"%1 Number %2."_s.arg(second).arg(i)));
    }
    std::vector<suggest::Suggestion> suggestionsOf(text::ArticleId article)
    {
        return undecided(suggest::Suggester(corpus().lexicon(), {}).suggest(corpus().text(article)), {},
            corpus().tags(), {});
    }
    /// Goes on to the suggestion with these words.
    void skipTo(const QString &words)
    {
        while (m_review->current() && at() != words)
            m_review->skip();
        QCOMPARE(at(), words);
    }

private Q_SLOTS:
    void init()
    {
        m_corpus = std::make_unique<TestCorpus>();
        m_articles = {
            m_corpus->addArticle({}, u"Wire"_s, first), m_corpus->addArticle({}, u"Post"_s, second)};
        m_suggestions = std::make_unique<LiveSuggestions>(corpus());
        m_review = std::make_unique<Review>(corpus(), *m_suggestions);
    }
    void cleanup()
    {
        m_review.reset();
        m_suggestions.reset();
        m_corpus.reset();
    }

    void acceptedIsAnAnnotationThatWasSuggested()
    {
        start({m_articles.front()});
        skipTo(u"1,200 jobs"_s);
        const int left = m_review->leftInArticle();
        REQUIRE(m_review->accept());
        const auto found = figures(m_articles.front());
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().quote, u"1,200 jobs"_s);
        QCOMPARE(found.front().status, coding::Status::Suggested);
        QCOMPARE(std::get<text::Quantity>(found.front().value).unit, u"people"_s);
        QCOMPARE(m_review->leftInArticle(), left - 1);
        QVERIFY(at() != u"1,200 jobs"_s);
    }

    void acceptedWithAnotherValueKeepsThatValue()
    {
        start({m_articles.front()});
        skipTo(u"17 per cent"_s);
        auto value = std::get<text::Quantity>(m_review->current()->suggestion.value);
        value.measured = u"growth"_s;
        REQUIRE(m_review->accept(value));
        QCOMPARE(std::get<text::Quantity>(figures(m_articles.front()).front().value).measured, u"growth"_s);
    }

    void allThatSayTheSameAreAcceptedAsOneStep()
    {
        start(m_articles);
        skipTo(u"1,200 jobs"_s);
        QTRY_VERIFY(m_suggestions->isKnown(m_articles[1]));
        REQUIRE(m_review->acceptAllTheSame());
        QVERIFY(!m_review->isAcceptingMany()); // nothing had to be looked for
        QCOMPARE(figures(m_articles[0]).size(), 2U);
        QCOMPARE(figures(m_articles[1]).size(), 1U);
        REQUIRE(corpus().undo());
        QVERIFY(figures(m_articles[0]).empty() && figures(m_articles[1]).empty());
    }

    void allThatSayTheSameAreLookedForInArticlesThatNobodyHasLookedAt()
    {
        addMore(300);
        start(m_articles);
        skipTo(u"1,200 jobs"_s);
        QVERIFY(!m_suggestions->isKnown(m_articles.back()));
        REQUIRE(m_review->acceptAllTheSame());
        QVERIFY(m_review->isAcceptingMany());
        QCOMPARE(at(), u"1,200 jobs"_s);
        REQUIRE(m_review->reject()); // not while others are accepted
        m_review->skip();
        QCOMPARE(at(), u"1,200 jobs"_s);
        // What is decided meanwhile stays decided.
        const auto meanwhile = suggestionsOf(m_articles[1]);
        REQUIRE(corpus().edit(u"reject"_s, rejectSuggestions(corpus(), m_articles[1], meanwhile)));
        QTRY_VERIFY_WITH_TIMEOUT(!m_review->isAcceptingMany(), patience);
        QVERIFY(figures(m_articles[1]).empty());
        QCOMPARE(figures(m_articles[0]).size(), 2U);
        QCOMPARE(figures(m_articles.back()).size(), 1U);
        QCOMPARE(corpus().annotationCount(), 2 + 300);
        QVERIFY(at() != u"1,200 jobs"_s);

        REQUIRE(m_review->back()); // as large a step
        QTRY_VERIFY_WITH_TIMEOUT(!m_review->isAcceptingMany(), patience);
        QCOMPARE(corpus().annotationCount(), 0);
        QCOMPARE(at(), u"1,200 jobs"_s);
    }

    void acceptingAllThatSayTheSameCanBeCancelled()
    {
        addMore(300);
        start(m_articles);
        skipTo(u"1,200 jobs"_s);
        REQUIRE(m_review->acceptAllTheSame());
        m_review->cancelAcceptingMany();
        QVERIFY(!m_review->isAcceptingMany());
        QTRY_VERIFY_WITH_TIMEOUT(m_review->isCounted(), patience); // so long that it would be done
        QCOMPARE(corpus().annotationCount(), 0);
        QCOMPARE(at(), u"1,200 jobs"_s);
        REQUIRE(m_review->accept());
        QCOMPARE(corpus().annotationCount(), 1);
    }

    void anotherWalkMayStartWhileAllThatSayTheSameAreAccepted()
    {
        addMore(300);
        start(m_articles);
        skipTo(u"1,200 jobs"_s);
        REQUIRE(m_review->acceptAllTheSame());
        QTRY_VERIFY_WITH_TIMEOUT(corpus().isBusy(), patience); // they are found and being accepted
        m_review->start({m_articles[1]});
        QTRY_VERIFY_WITH_TIMEOUT(!m_review->isAcceptingMany(), patience);
        QCOMPARE(m_review->articleCount(), 1);
        QVERIFY(!m_review->canGoBack()); // what was decided belongs to the walk before
        QTRY_VERIFY(m_review->current() || !m_review->isLooking());
        QVERIFY(at() != u"1,200 employees"_s || corpus().annotationCount() == 0);
        REQUIRE(m_review->back());
        m_review->skip();
    }

    void aReviewMayEndWhileAllThatSayTheSameAreAccepted()
    {
        addMore(300);
        start(m_articles);
        skipTo(u"1,200 jobs"_s);
        REQUIRE(m_review->acceptAllTheSame());
        QTRY_VERIFY_WITH_TIMEOUT(corpus().isBusy(), patience); // they are found and being accepted
        m_review->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!corpus().isBusy(), patience);
        QVERIFY(!m_review->isActive());
        QVERIFY(corpus().annotationCount() == 0 || corpus().annotationCount() == 3 + 300); // all or nothing
    }

    void rejectedIsNotSuggestedAgain()
    {
        start({m_articles.front()});
        skipTo(u"60 days"_s);
        REQUIRE(m_review->reject());
        QVERIFY(figures(m_articles.front()).empty());
        LiveSuggestions others(corpus());
        others.of(m_articles.front());
        QTRY_VERIFY(others.isKnown(m_articles.front()));
        for (const suggest::Suggestion &one : others.of(m_articles.front()))
            QVERIFY(text::quote(first, one.span) != u"60 days");
        REQUIRE(corpus().undo());
        QVERIFY(std::ranges::any_of(others.of(m_articles.front()),
            [](const suggest::Suggestion &one) { return text::quote(first, one.span) == u"60 days"; }));
    }

    void anAcceptedSuggestionThatIsDeletedIsNotSuggestedAgain()
    {
        start({m_articles.front()});
        skipTo(u"60 days"_s);
        REQUIRE(m_review->accept());
        const auto id = figures(m_articles.front()).front().id;
        REQUIRE(corpus().edit(u"delete"_s, removeAnnotations(corpus(), {id})));
        QCOMPARE(corpus().rejections(m_articles.front()).size(), 1U);
        for (const suggest::Suggestion &one : m_suggestions->of(m_articles.front()))
            QVERIFY(text::quote(first, one.span) != u"60 days");
    }

    void backUndoesTheDecision()
    {
        start({m_articles.front()});
        skipTo(u"1,200 jobs"_s);
        REQUIRE(m_review->reject());
        REQUIRE(m_review->back());
        QCOMPARE(at(), u"1,200 jobs"_s);
        QVERIFY(corpus().rejections(m_articles.front()).empty());
    }

    void backFromSkippingChangesNothing()
    {
        start({m_articles.front()});
        const QString words = at();
        m_review->skip();
        QVERIFY(at() != words);
        REQUIRE(m_review->back());
        QCOMPARE(at(), words);
        QVERIFY(!corpus().canUndo() || !corpus().undoLabel().contains(words));
    }

    void theWalkGoesThroughAllArticlesAndEnds()
    {
        QSignalSpy finished(m_review.get(), &Review::finished);
        start(m_articles);
        QSet<text::ArticleId> seen;
        for (int steps = 0; finished.isEmpty() && steps < 100; ++steps) {
            if (m_review->isLooking())
                QTRY_VERIFY(!m_review->isLooking());
            if (m_review->current()) {
                seen.insert(m_review->current()->article);
                m_review->skip();
            }
        }
        QCOMPARE(finished.size(), 1);
        QCOMPARE(seen.size(), 2);
        QVERIFY(!m_review->current());
        QVERIFY(m_review->canGoBack());
    }

    void theWalkStartsWhereItIsAskedTo()
    {
        m_review->start(m_articles, m_articles.front(), int(first.indexOf(u"Managers"_s)));
        QTRY_VERIFY(m_review->current().has_value());
        QVERIFY(m_review->current()->suggestion.span.start >= first.indexOf(u"Managers"_s));
        QCOMPARE(m_review->articleNumber(), 1);
        QCOMPARE(m_review->articleCount(), 2);
    }

    void aSuggestionThatSomebodyTagsByHandIsPassedOver()
    {
        start({m_articles.front()});
        skipTo(u"17 per cent"_s);
        const text::Span span = m_review->current()->suggestion.span;
        REQUIRE(corpus().edit(u"tag"_s,
            addAnnotation(corpus(), m_articles.front(), span, corpus().firstTag(coding::Kind::Figure)->id)));
        QTRY_VERIFY(at() != u"17 per cent"_s);
    }

    void claimsGoToTheTagWithTheirCause()
    {
        const auto article =
            m_corpus->addArticle({}, u"Wire"_s, u"The layoffs were caused by tariffs and AI, staff said."_s);
        const auto of = [&] {
            QStringList causes;
            for (const suggest::Suggestion &one : m_suggestions->of(article))
                if (const auto *claim = std::get_if<coding::Claim>(&one.value))
                    causes += claim->cause;
            return causes;
        };
        m_suggestions->of(article);
        QTRY_COMPARE(of(), QStringList{u"AI"_s});

        REQUIRE(corpus().edit(u"add"_s,
            orDie(addTag(corpus(),
                {.name = u"Tariff claim"_s, .kind = coding::Kind::Claim, .cause = {u"tariffs"_s, {}}}))));
        QTRY_COMPARE(of(), (QStringList{u"tariffs"_s, u"AI"_s})); // by place

        const std::vector<suggest::Suggestion> found = m_suggestions->of(article);
        REQUIRE(corpus().edit(u"accept"_s, acceptSuggestions(corpus(), article, found)));
        QStringList tags;
        for (const coding::Annotation &one : corpus().annotations(article))
            if (std::holds_alternative<coding::Claim>(one.value))
                tags += corpus().tag(one.tag)->name;
        QCOMPARE(tags, (QStringList{u"Tariff claim"_s, u"AI-causation claim"_s}));
        QVERIFY(of().isEmpty());

        REQUIRE(corpus().undo());
        const auto tariffs =
            std::ranges::find_if(found, [](const suggest::Suggestion &one) { return one.tag.value() > 3; });
        QVERIFY(tariffs != found.end());
        REQUIRE(corpus().edit(u"reject"_s, rejectSuggestions(corpus(), article, std::span(&*tariffs, 1))));
        QCOMPARE(of(), QStringList{u"AI"_s}); // what was turned down is the other one

        REQUIRE(corpus().undo());
        REQUIRE(corpus().undo()); // the tag
        QTRY_COMPARE(of(), QStringList{u"AI"_s});
    }

    void onlyWhatIsSureEnoughIsShown()
    {
        m_suggestions->of(m_articles.front());
        QTRY_VERIFY(m_suggestions->isKnown(m_articles.front()));
        const size_t all = m_suggestions->of(m_articles.front()).size();
        QVERIFY(all > 0);
        m_suggestions->setThreshold(1.1);
        QVERIFY(m_suggestions->of(m_articles.front()).empty());
        m_suggestions->setThreshold(0);
        QCOMPARE(m_suggestions->of(m_articles.front()).size(), all);
    }

    void anArticleCanBeDeletedWithWhatWasTurnedDownInIt()
    {
        start({m_articles.front()});
        REQUIRE(m_review->reject());
        m_review->stop();
        REQUIRE(corpus().edit(u"delete"_s, orDie(articleRemoval({m_articles.front()})(corpus().database()))));
        QCOMPARE(orDie(corpus().database().check({})), QStringList());
        REQUIRE(corpus().undo());
        QCOMPARE(corpus().rejections(m_articles.front()).size(), 1U);
    }
};

QTEST_GUILESS_MAIN(ReviewTest)
#include "reviewtest.moc"
