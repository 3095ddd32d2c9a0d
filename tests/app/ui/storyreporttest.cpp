// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/comparedstory.h"

#include "window/storyreport.h"

#include <stop_token>

using namespace Qt::StringLiterals;

class StoryReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        corpus = std::make_unique<support::ComparedStory>();
        corpus->annotateAll();
    }
    void cleanup() { corpus.reset(); }

    void everyPieceOfEvidenceStandsInItsSentence()
    {
        const ui::ReportInput input = ui::reportInput(**corpus, corpus->story);
        const auto report = ui::completeReport(input, {});
        QVERIFY(report);
        QCOMPARE(report->story, u"Harbour closures, May 2025");
        QCOMPARE(report->articles.size(), 3u);
        QCOMPARE(report->articles[0].source, u"Northline Business");
        QCOMPARE(report->evidence.size(), 9u);
        for (const interchange::Report::Evidence &one : report->evidence) {
            const coding::Annotation annotation = *(*corpus)->annotation(one.annotation);
            const QString text = (*corpus)->text(annotation.article);
            QCOMPARE(one.quote, annotation.quote);
            QVERIFY(text.contains(one.before + one.quote + one.after));
            QVERIFY(one.paragraph > 0);
        }
        const auto days =
            std::ranges::find(report->evidence, corpus->days, &interchange::Report::Evidence::annotation);
        QCOMPARE(days->before, u"Portmar pays its people for ");
        QCOMPARE(days->after, u".");
        QCOMPARE(days->shown, u"60 days");
        QCOMPARE(days->paragraph, 2);
    }

    void theAgreementIsTheOneOfTheWindow()
    {
        const ui::ReportInput input = ui::reportInput(**corpus, corpus->story);
        QCOMPARE(input.report.agreement, (*corpus)->agreement(corpus->story));
        QVERIFY(interchange::reportHtml(input.report).size() > 1000);
    }

    void canBeCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto report = ui::completeReport(
            ui::reportInput(**corpus, corpus->story), base::Progress({}, stop.get_token()));
        QVERIFY(!report);
        QCOMPARE(report.error().cause, base::Error::Cause::Cancelled);
    }

    void aStoryWithoutPointsHasAReport()
    {
        const auto report = ui::completeReport(ui::reportInput(**corpus, {}), {});
        QVERIFY(report);
        QVERIFY(report->evidence.empty());
    }

private:
    std::unique_ptr<support::ComparedStory> corpus;
};

QTEST_MAIN(StoryReportTest)
#include "storyreporttest.moc"
