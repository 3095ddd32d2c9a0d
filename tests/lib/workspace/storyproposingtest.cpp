// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/articlescan.h"
#include "workspace/storyproposing.h"

#include "lib/workspace/testcorpus.h"
#include "support/eventtexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using workspace::ProposedStory;
using workspace::StoryProposals;

namespace {

std::vector<text::ArticleId> addEvents(TestCorpus &corpus)
{
    std::vector<text::ArticleId> ids;
    for (const QString &text : support::eventTexts())
        ids.push_back(corpus.addArticle({}, u"Source %1"_s.arg(ids.size() % 3), text));
    return ids;
}

StoryProposals proposed(const TestCorpus &corpus)
{
    return orDie(workspace::proposeStories(corpus->database(), {}));
}

std::vector<text::ArticleId> idsOf(const ProposedStory &story)
{
    std::vector<text::ArticleId> ids;
    for (const ProposedStory::Article &article : story.articles)
        ids.push_back(article.id);
    std::ranges::sort(ids);
    return ids;
}

const ProposedStory &with(const StoryProposals &proposals, text::ArticleId article)
{
    for (const ProposedStory &story : proposals.stories)
        if (std::ranges::contains(idsOf(story), article))
            return story;
    qFatal("not proposed");
}

} // namespace

class StoryProposingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storiesAreProposedAndAccepted()
    {
        TestCorpus corpus;
        const auto ids = addEvents(corpus);
        const StoryProposals proposals = proposed(corpus);
        QCOMPARE(proposals.articles, 9);
        QCOMPARE(proposals.versions, 0);
        QCOMPARE(proposals.stories.size(), 3U);
        const ProposedStory &ferry = with(proposals, ids[0]);
        QCOMPARE(idsOf(ferry), (std::vector{ids[0], ids[1], ids[2]}));
        QVERIFY(!ferry.story.isValid());
        QVERIFY(ferry.name.startsWith(u"Article "_s)); // the most central one's title
        QCOMPARE(ferry.articles[0].source, u"Source 0"_s);
        QVERIFY(
            ferry.articles[0].words.contains(u"Torvin"_s) || ferry.articles[0].words.contains(u"Marisol"_s));

        std::vector<workspace::AcceptedStory> accepted;
        for (const ProposedStory &story : proposals.stories)
            accepted.push_back({story, {}});
        orDie(corpus->edit(u"accept"_s, workspace::acceptStories(*corpus, accepted)));
        QCOMPARE(corpus->stories().size(), 3U);
        const auto story = corpus->article(ids[0])->article.story;
        QVERIFY(story.isValid());
        QCOMPARE(corpus->article(ids[2])->article.story, story);
        QVERIFY(proposed(corpus).stories.empty());
        orDie(corpus->undo());
        QVERIFY(!corpus->article(ids[0])->article.story.isValid());
        QCOMPARE(proposed(corpus).stories.size(), 3U);
    }

    void aNewArticleComesToTheStoryThatIsThere()
    {
        TestCorpus corpus;
        const auto story = corpus.addStory(u"Stranding"_s);
        const auto texts = support::eventTexts();
        corpus.addArticle(story, u"Wire"_s, texts[0]);
        corpus.addArticle(story, u"Post"_s, texts[1]);
        const auto late = corpus.addArticle({}, u"Late"_s, texts[2]);
        corpus.addArticle({}, u"Wire"_s, texts[4]);
        const auto proposals = proposed(corpus);
        QCOMPARE(proposals.stories.size(), 1U);
        QCOMPARE(proposals.stories[0].story, story);
        QCOMPARE(proposals.stories[0].name, u"Stranding"_s);
        QCOMPARE(idsOf(proposals.stories[0]), std::vector{late});
        orDie(corpus->edit(u"turn down"_s, workspace::rejectStory(proposals.stories[0])));
        QVERIFY(proposed(corpus).stories.empty());
        orDie(corpus->edit(u"remove"_s, workspace::removeStory(*corpus, story)));
        QCOMPARE(orDie(corpus->database().check({})), QStringList());
        orDie(corpus->undo());
        QVERIFY(proposed(corpus).stories.empty());
    }

    void whatWasTurnedDownStaysSo()
    {
        TestCorpus corpus;
        const auto ids = addEvents(corpus);
        orDie(corpus->edit(u"turn down"_s, workspace::rejectStory(with(proposed(corpus), ids[3]))));
        corpus.reopen();
        QCOMPARE(proposed(corpus).stories.size(), 2U);
        QCOMPARE(orDie(corpus->database().storyRejections()).size(), 3U);
        const auto removal = workspace::articleRemoval({ids[3]})(corpus->database());
        orDie(corpus->edit(u"remove article"_s, orDie(removal)));
        QCOMPARE(orDie(corpus->database().storyRejections()).size(), 2U);
        QCOMPARE(orDie(corpus->database().check({})), QStringList());
        orDie(corpus->undo());
        orDie(corpus->undo());
        QCOMPARE(proposed(corpus).stories.size(), 3U);
    }

    void acceptingNothingOfAStoryTurnsItDown()
    {
        TestCorpus corpus;
        const auto ids = addEvents(corpus);
        ProposedStory unticked = with(proposed(corpus), ids[3]);
        const std::vector<text::ArticleId> left = idsOf(unticked);
        unticked.articles.clear();
        const std::vector<workspace::AcceptedStory> accepted{{unticked, left}};
        orDie(corpus->edit(u"accept"_s, workspace::acceptStories(*corpus, accepted)));
        for (const store::StorySummary &summary : corpus->stories())
            QVERIFY(!summary.story.id.isValid()); // only what is in none
        QCOMPARE(proposed(corpus).stories.size(), 2U);
    }

    void anArticleThatIsTakenOutIsNotProposedForThatStoryAgain()
    {
        TestCorpus corpus;
        const auto ids = addEvents(corpus);
        workspace::AcceptedStory accepted{with(proposed(corpus), ids[6]), {ids[8]}};
        std::erase_if(accepted.proposal.articles, [&](const auto &article) { return article.id == ids[8]; });
        orDie(corpus->edit(u"accept"_s, workspace::acceptStories(*corpus, std::span(&accepted, 1))));
        QVERIFY(corpus->article(ids[7])->article.story.isValid());
        QVERIFY(!corpus->article(ids[8])->article.story.isValid());
        QCOMPARE(proposed(corpus).stories.size(), 2U);
    }

    void namesThatAreTakenGetANumber()
    {
        TestCorpus corpus;
        const auto ids = addEvents(corpus);
        corpus.addStory(u"Twice"_s);
        auto proposals = proposed(corpus);
        std::vector<workspace::AcceptedStory> accepted;
        for (ProposedStory &story : proposals.stories) {
            story.name = u"twice"_s;
            accepted.push_back({story, {}});
        }
        orDie(corpus->edit(u"accept"_s, workspace::acceptStories(*corpus, accepted)));
        QStringList names;
        for (const auto &summary : corpus->stories())
            names += summary.story.name;
        names.sort();
        QCOMPARE(names, (QStringList{u"Twice"_s, u"twice (2)"_s, u"twice (3)"_s, u"twice (4)"_s}));
    }

    void versionsAreFoundAndToldOf()
    {
        TestCorpus corpus;
        const auto ids = addEvents(corpus);
        const QString copied = u"Update: rescue at sea\n"_s + support::eventTexts()[0];
        const auto copy = corpus.addArticle({}, u"Copyist"_s, copied);
        workspace::TextSignatures known;
        const auto versions = orDie(workspace::findVersions(corpus->database(), known, {}));
        QCOMPARE(versions.size(), 1U);
        QCOMPARE(versions.at(copy), ids[0]);
        const auto proposals = proposed(corpus);
        QCOMPARE(proposals.versions, 1);
        const ProposedStory &ferry = with(proposals, copy);
        const auto told = std::ranges::find(ferry.articles, copy, &ProposedStory::Article::id);
        QCOMPARE(told->versionOf, ids[0]);
        QCOMPARE(told->versionSource, u"Source 0"_s);
    }

    void versionsAreOneWitness()
    {
        TestCorpus corpus;
        const auto story = corpus.addStory(u"Stranding"_s);
        const auto texts = support::eventTexts();
        const auto tagPeople = [&](text::ArticleId article) {
            const text::Span span = corpus.spanOf(article, u"214"_s);
            coding::ChangeSet changes;
            changes.add(coding::Annotation{.id = {},
                .guid = {},
                .article = article,
                .tag = corpus.tag(coding::Kind::Figure),
                .analyst = {},
                .span = span,
                .quote = u"214"_s,
                .value = text::Quantity{.low = 214,
                    .high = 214,
                    .relation = text::Relation::Equal,
                    .unit = u"people"_s,
                    .measured = u"people on board"_s}});
            orDie(corpus->edit(u"tag"_s, changes));
        };
        const auto first = corpus.addArticle(story, u"Wire"_s, texts[0]);
        // The sentence with the figure is in other words; the rest is the same.
        QString update = texts[0];
        update.replace(u"with 214 people on board"_s, u"and 214 were rescued from it"_s);
        const auto second = corpus.addArticle(story, u"Post"_s, update);
        tagPeople(first);
        tagPeople(second);
        const auto &versions = corpus->settledAgreement(story);
        QCOMPARE(versions.points.size(), 1U);
        QCOMPARE(versions.points[0].independent, 1);
        tagPeople(corpus.addArticle(story, u"Times"_s, texts[1]));
        QCOMPARE(corpus->settledAgreement(story).points[0].independent, 2);
    }

    void aCancelledSearchFails()
    {
        TestCorpus corpus;
        addEvents(corpus);
        std::stop_source stop;
        stop.request_stop();
        const auto result =
            workspace::proposeStories(corpus->database(), base::Progress({}, stop.get_token()));
        QVERIFY(!result);
        QCOMPARE(result.error().cause, base::Error::Cause::Cancelled);
    }
};

QTEST_GUILESS_MAIN(StoryProposingTest)
#include "storyproposingtest.moc"
