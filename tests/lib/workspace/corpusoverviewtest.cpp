// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/comparedstory.h"

#include "workspace/corpusoverview.h"

#include <stop_token>

using namespace Qt::StringLiterals;
using coding::Kind;
using coding::Stance;
using coding::Verdict;
using workspace::CorpusOverview;

class CorpusOverviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { corpus = std::make_unique<support::ComparedStory>(); }
    void cleanup() { corpus.reset(); }

    void countsTheVerdictsOfEachStory()
    {
        corpus->annotateAll();
        const CorpusOverview overview = read();
        const coding::Agreement &agreement = (*corpus)->agreement(corpus->story);
        QCOMPARE(overview.stories.size(), 1u);
        QCOMPARE(overview.stories[0].story.name, u"Harbour closures, May 2025");
        QCOMPARE(overview.stories[0].points(), int(agreement.points.size()));
        for (const Verdict verdict :
            {Verdict::Agree, Verdict::Compatible, Verdict::Differ, Verdict::OneSource})
            QCOMPARE(overview.stories[0].verdicts[size_t(verdict)],
                int(std::ranges::count(agreement.points, verdict, &coding::Point::verdict)));
    }

    void comparesOutletsOnFiguresAndClaimsThatBothState()
    {
        corpus->annotateAll();
        const auto pairs = read().pairs;
        QCOMPARE(pairs.size(), 1u); // the third article states nothing
        QVERIFY(pairs[0].one < pairs[0].other);
        QCOMPARE(pairs[0].both, 2); // the income and the jobs; names and one-sided points do not count
        QCOMPARE(pairs[0].agree, 1);
    }

    void countsStancesByOutletDayAndVoice()
    {
        corpus->annotateAll();
        const CorpusOverview overview = read();
        QCOMPARE(overview.stances.size(), 2u);
        QCOMPARE(overview.stances[0].day, QDate(2025, 5, 2));
        QVERIFY(!overview.stances[0].ownVoice);
        QCOMPARE(overview.stances[0].stances[size_t(Stance::Denies)], 1);
        QCOMPARE(overview.stances[1].day, QDate(2025, 5, 3));
        QVERIFY(overview.stances[1].ownVoice);
        QCOMPARE(overview.stances[1].stances[size_t(Stance::Partly)], 1);
        QCOMPARE(overview.undatedClaims, 0);
    }

    void claimsOfUndatedArticlesAreCountedApart()
    {
        corpus->annotateAll();
        const text::Article before = (*corpus)->article(corpus->first)->article;
        text::Article after = before;
        after.published.clear();
        coding::ChangeSet changes;
        changes.replace(before, after);
        QVERIFY((*corpus)->edit(u"no date"_s, changes));
        const CorpusOverview overview = read();
        QCOMPARE(overview.undatedClaims, 1);
        QCOMPARE(overview.stances.size(), 1u);
    }

    void aCorpusWithoutAnnotationsHasNothing()
    {
        const CorpusOverview overview = read();
        QVERIFY(overview.stories.empty() && overview.pairs.empty() && overview.stances.empty());
        QCOMPARE(overview.sources.size(), 3u);
    }

    void canBeCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto overview =
            workspace::corpusOverview((*corpus)->path(), base::Progress({}, stop.get_token()));
        QVERIFY(!overview);
        QCOMPARE(overview.error().cause, base::Error::Cause::Cancelled);
    }

private:
    CorpusOverview read() const
    {
        return support::ComparedStory::taken(workspace::corpusOverview((*corpus)->path(), {}));
    }

    std::unique_ptr<support::ComparedStory> corpus;
};

QTEST_MAIN(CorpusOverviewTest)
#include "corpusoverviewtest.moc"
