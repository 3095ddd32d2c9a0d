// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/storyproposals.h"

#include "support/eventtexts.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using suggest::StoryArticle;
using suggest::StoryProposal;

namespace {

StoryArticle articleOf(const QString &text, int day = 0)
{
    return {.words = suggest::storyWords({}, text),
        .day = day,
        .version = -1,
        .story = {},
        .apart = {},
        .others = {}};
}

std::vector<StoryArticle> articles()
{
    std::vector<StoryArticle> all;
    for (const QString &text : support::eventTexts())
        all.push_back(articleOf(text));
    return all;
}

std::vector<int> placesOf(const StoryProposal &proposal)
{
    std::vector<int> places;
    for (const StoryProposal::Member &member : proposal.members)
        places.push_back(member.place);
    std::ranges::sort(places);
    return places;
}

std::vector<StoryProposal> proposalsOf(std::vector<StoryArticle> all)
{
    return suggest::proposeStories(std::move(all), {}).value_or(std::vector<StoryProposal>());
}

std::vector<std::vector<int>> proposed(std::vector<StoryArticle> all)
{
    std::vector<std::vector<int>> stories;
    const auto proposals = proposalsOf(std::move(all));
    for (const StoryProposal &proposal : proposals)
        stories.push_back(placesOf(proposal));
    std::ranges::sort(stories);
    return stories;
}

using Stories = std::vector<std::vector<int>>;

} // namespace

class StoryProposalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articlesOfOneEventAreProposedTogether()
    {
        QCOMPARE(proposed(articles()), (Stories{{0, 1, 2}, {3, 4, 5}, {6, 7, 8}}));
    }

    void theOrderOfArticlesDoesNotMatter()
    {
        auto all = articles();
        std::ranges::reverse(all);
        QCOMPARE(proposed(all), (Stories{{0, 1, 2}, {3, 4, 5}, {6, 7, 8}}));
    }

    void anArticleOfNothingElseStaysAlone()
    {
        auto all = articles();
        all.push_back(articleOf(
            u"Bakers in Lindau won a prize for a loaf of rye that keeps for three weeks, a jury decided."_s));
        all.push_back(articleOf({}));
        QCOMPARE(proposed(all), (Stories{{0, 1, 2}, {3, 4, 5}, {6, 7, 8}}));
    }

    void newArticlesComeToAStoryThatIsThere()
    {
        auto all = articles();
        all[3].story = all[4].story = text::StoryId(7);
        all[6].story = all[7].story = all[8].story = text::StoryId(8);
        const auto proposals = proposalsOf(all);
        QCOMPARE(proposals.size(), 2U);
        const auto known = std::ranges::find(proposals, text::StoryId(7), &StoryProposal::story);
        QVERIFY(known != proposals.end());
        QCOMPARE(placesOf(*known), std::vector{5}); // those that are in the story are not proposed
        QCOMPARE(known->central, 5);
    }

    void twoStoriesThatAreThereStayTwo()
    {
        auto all = articles();
        all[0].story = text::StoryId(1);
        all[1].story = text::StoryId(2);
        const auto proposals = proposalsOf(all);
        for (const StoryProposal &proposal : proposals)
            QVERIFY(placesOf(proposal) != (std::vector{0, 1}));
    }

    void whatWasTurnedDownIsNotProposedAgain()
    {
        auto all = articles();
        for (const int place : {0, 1, 2})
            all[size_t(place)].apart = {99};
        QCOMPARE(proposed(all), (Stories{{3, 4, 5}, {6, 7, 8}}));
        all = articles();
        all[3].story = all[4].story = text::StoryId(7);
        all[5].others = {text::StoryId(7)};
        QCOMPARE(proposed(all), (Stories{{0, 1, 2}, {6, 7, 8}}));
    }

    void versionsStayTogether()
    {
        auto all = articles();
        all.push_back(articleOf(u"Quite another wording, which says the same in a language of its own."_s));
        all.back().version = 3;
        const auto proposals = proposalsOf(all);
        const auto found = std::ranges::find_if(
            proposals, [](const StoryProposal &one) { return placesOf(one) == std::vector{3, 4, 5, 9}; });
        QVERIFY(found != proposals.end());
        QCOMPARE(std::ranges::count(found->members, 3, &StoryProposal::Member::versionOf), 1);
    }

    void yearsBetweenTellEventsApart()
    {
        auto all = articles();
        for (int place = 0; place < int(all.size()); ++place)
            all[size_t(place)].day = 2'460'000 + place % 3;
        QCOMPARE(proposed(all), (Stories{{0, 1, 2}, {3, 4, 5}, {6, 7, 8}}));
        all[2].day += 1200;
        QCOMPARE(proposed(all), (Stories{{0, 1}, {3, 4, 5}, {6, 7, 8}}));
    }

    void proposalsSayWhy()
    {
        const auto proposals = proposalsOf(articles());
        const auto ferry = std::ranges::find_if(
            proposals, [](const StoryProposal &one) { return placesOf(one) == std::vector{0, 1, 2}; });
        QVERIFY(ferry != proposals.end());
        QVERIFY(ferry->similarity > 0.14 && ferry->similarity < 1);
        const auto texts = support::eventTexts();
        for (const StoryProposal::Member &member : ferry->members) {
            QCOMPARE(member.words.size(), 6U);
            auto keys = member.words;
            std::ranges::sort(keys);
            QStringList printed;
            for (const QStringView word : suggest::printedWords(keys, texts[member.place]))
                printed += word.toString();
            QVERIFY2(printed.contains(u"Torvin"_s), qPrintable(printed.join(u' ')));
            QVERIFY(!printed.contains(u"the"_s));
        }
    }

    void manyArticlesOfManyEventsTakeNoSquareTime()
    {
        std::vector<StoryArticle> all;
        for (int event = 0; event < 800; ++event)
            for (int teller = 0; teller < 4; ++teller) {
                QString text;
                for (int word = 0; word < 30; ++word)
                    text += u"and Name%1 of place%2 saw thing%3 "_s.arg(event * 10 + word % 10)
                                .arg(event * 7 + word % 5)
                                .arg((teller * 31 + word * 17) % 400);
                all.push_back(articleOf(text, 2'460'000 + event));
            }
        const auto stories = proposed(all);
        QCOMPARE(stories.size(), 800U);
        QVERIFY(std::ranges::all_of(stories, [](const auto &story) { return story.size() == 4; }));
    }

    void aCancelledSearchGivesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!suggest::proposeStories(articles(), base::Progress({}, stop.get_token())));
    }
};

QTEST_GUILESS_MAIN(StoryProposalsTest)
#include "storyproposalstest.moc"
