// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/comparedstory.h"

#include "agreement/filterchip.h"
#include "charts/chartspage.h"
#include "charts/outletchart.h"
#include "charts/stancechart.h"
#include "charts/verdictchart.h"

#include <QLabel>
#include <QSignalSpy>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using coding::Stance;
using ui::Chart;
using ui::ChartsPage;
using workspace::CorpusOverview;

namespace {

/// Many stories, outlets and days.
CorpusOverview large()
{
    CorpusOverview overview;
    for (int i = 1; i <= 30; ++i) {
        overview.sources.push_back({text::SourceId(i), {}, u"Outlet %1"_s.arg(100 + i)});
        overview.stories.push_back({{text::StoryId(i), {}, u"Story %1"_s.arg(i)}, {i, 1, 2, 3}});
        overview.stances.push_back(
            {text::SourceId(i), QDate(2025, 1 + i % 12, 1 + i % 28), i % 2 == 0, {i, 0, 1, 0, 2}});
    }
    for (int i = 1; i <= 30; ++i)
        for (int j = i + 1; j <= 30; ++j)
            overview.pairs.push_back({text::SourceId(i), text::SourceId(j), i + j, i});
    return overview;
}

} // namespace

class ChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        corpus = std::make_unique<support::ComparedStory>();
        page = std::make_unique<ChartsPage>(**corpus);
        page->resize(760, 520);
    }
    void cleanup()
    {
        page.reset();
        corpus.reset();
    }

    void barsAreOfTheStoriesWithMostPoints()
    {
        const ui::VerdictBars bars = ui::verdictBars(large());
        QCOMPARE(bars.stories.size(), ui::VerdictBars::most);
        QCOMPARE(bars.all, 30);
        QCOMPARE(bars.stories.front().story.name, u"Story 30");
        QVERIFY(std::ranges::is_sorted(bars.stories, std::greater(), &CorpusOverview::StoryVerdicts::points));
    }

    void theGridIsSymmetricAndOfTheOutletsThatShareMost()
    {
        const ui::OutletGrid grid = ui::outletGrid(large());
        QCOMPARE(size_t(grid.outlets.size()), ui::OutletGrid::most);
        QCOMPARE(grid.all, 30);
        QCOMPARE(grid.outlets.last(), u"Outlet 130");
        for (size_t row = 0; row < grid.cells.size(); ++row) {
            QCOMPARE(grid.cells[row][row].both, 0);
            for (size_t column = 0; column < grid.cells.size(); ++column) {
                QCOMPARE(grid.cells[row][column].both, grid.cells[column][row].both);
                QCOMPARE(grid.cells[row][column].agree, grid.cells[column][row].agree);
            }
        }
    }

    void claimsOfLongStretchesAreCountedByMonth()
    {
        const ui::StanceLanes lanes = ui::stanceLanes(large(), ui::Voices::All);
        QVERIFY(lanes.byMonth);
        QCOMPARE(size_t(lanes.outlets.size()), ui::StanceLanes::most);
        for (const ui::StanceLanes::Dot &dot : lanes.dots)
            QCOMPARE(dot.date.day(), 1);
        CorpusOverview week;
        week.sources = {{text::SourceId(1), {}, u"A"_s}};
        week.stances = {{text::SourceId(1), QDate(2025, 7, 14), true, {1, 0, 0, 0, 0}},
            {text::SourceId(1), QDate(2025, 7, 14), false, {2, 0, 0, 0, 1}}};
        const ui::StanceLanes days = ui::stanceLanes(week, ui::Voices::All);
        QVERIFY(!days.byMonth);
        QCOMPARE(days.claims, 4);
        QCOMPARE(days.dots.size(), 2u);
        QCOMPARE(days.dots[0].claims, 3);
        QCOMPARE(ui::stanceLanes(week, ui::Voices::Own).claims, 1);
    }

    void saysWhatIsMissing()
    {
        page->show();
        QTRY_VERIFY(page->isUpToDate());
        for (const auto kind :
            {ChartsPage::Kind::Verdicts, ChartsPage::Kind::Outlets, ChartsPage::Kind::Stances}) {
            page->choose(kind);
            QVERIFY(!page->chart()->message().isEmpty());
            QVERIFY(!page->chart()->isVisible());
            bool told = false;
            for (const QLabel *label : page->findChildren<QLabel *>())
                told = told || (label->isVisible() && label->text() == page->chart()->message());
            QVERIFY(told);
        }
    }

    void showsTheCorpusAndFollowsEdits()
    {
        corpus->annotateAll();
        page->show();
        QTRY_VERIFY(page->isUpToDate());
        const auto *verdicts = page->findChild<ui::VerdictChart *>();
        const int points = int((*corpus)->agreement(corpus->story).points.size());
        QCOMPARE(verdicts->bars().stories.at(0).points(), points);
        QVERIFY(verdicts->isVisible());
        corpus->annotate(corpus->third, u"9,000 people"_s, coding::Kind::Figure);
        QVERIFY(!page->isUpToDate());
        QTRY_VERIFY(page->isUpToDate());
        const int after = int((*corpus)->agreement(corpus->story).points.size());
        QCOMPARE(verdicts->bars().stories.at(0).points(), after);
        const auto *outlets = page->findChild<ui::OutletChart *>();
        QCOMPARE(outlets->tip(0, 1), u"Dataweek and Northline Business agree on 1 of 2 points.");
    }

    void countsNothingWhileItIsHidden()
    {
        corpus->annotateAll();
        QTest::qWait(50);
        QVERIFY(!page->isUpToDate());
        QVERIFY(page->findChild<ui::VerdictChart *>()->bars().stories.empty());
    }

    void leavesOutThoseWhoAreQuoted()
    {
        corpus->annotateAll();
        page->show();
        page->choose(ChartsPage::Kind::Stances);
        QTRY_VERIFY(page->isUpToDate());
        auto *stances = page->findChild<ui::StanceChart *>();
        QCOMPARE(stances->lanes().claims, 2);
        stances->setVoices(ui::Voices::Own);
        QCOMPARE(stances->lanes().claims, 1);
        QCOMPARE(stances->lanes().outlets, QStringList{u"Dataweek"_s});
    }

    void writesEachAsSvgAndPng_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("verdicts by story") << 0;
        QTest::newRow("outlet against outlet") << 1;
        QTest::newRow("stances over time") << 2;
    }
    void writesEachAsSvgAndPng()
    {
        QFETCH(int, kind);
        corpus->annotateAll();
        page->show();
        page->choose(ChartsPage::Kind(kind));
        QTRY_VERIFY(page->isUpToDate());
        QTRY_VERIFY(page->chart()->isVisible());
        const QByteArray svg = ui::chartAsSvg(*page->chart(), u"A <title>"_s);
        QXmlStreamReader reader(svg);
        int texts = 0;
        bool hasRaster = false;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement) {
                texts += reader.name() == u"text";
                hasRaster = hasRaster || reader.name() == u"image";
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY2(texts >= 4, qPrintable(QString::number(texts)));
        QVERIFY(!hasRaster);
        const QImage png = QImage::fromData(ui::chartAsPng(*page->chart()), "PNG");
        QCOMPARE(png.size(), page->chart()->size() * 2);
        QSet<QRgb> colours;
        for (int x = 0; x < png.width(); x += 3)
            for (int y = 0; y < png.height(); y += 3)
                colours.insert(png.pixel(x, y));
        QVERIFY(colours.size() > 8);
    }

    void keysGoFromChartToChartAndBack()
    {
        page->show();
        QSignalSpy left(page.get(), &ChartsPage::leaveRequested);
        QTest::keyClick(page.get(), Qt::Key_Right);
        QCOMPARE(page->kind(), ChartsPage::Kind::Outlets);
        QTest::keyClick(page.get(), Qt::Key_Left);
        QTest::keyClick(page.get(), Qt::Key_Left);
        QCOMPARE(page->kind(), ChartsPage::Kind::Stances);
        QTest::keyClick(page.get(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void theChosenChartComesBack()
    {
        page->choose(ChartsPage::Kind::Outlets);
        ChartsPage other(**corpus);
        other.restoreState(page->saveState());
        QCOMPARE(other.kind(), ChartsPage::Kind::Outlets);
        other.restoreState("nonsense");
        QCOMPARE(other.kind(), ChartsPage::Kind::Verdicts);
    }

    void largeOnesAreDrawnAtOnce()
    {
        const CorpusOverview overview = large();
        ui::VerdictChart verdicts;
        ui::StanceChart stances;
        ui::OutletChart outlets;
        for (Chart *chart : {static_cast<Chart *>(&verdicts), static_cast<Chart *>(&stances),
                 static_cast<Chart *>(&outlets)}) {
            chart->resize(900, 600);
            chart->show();
            chart->setOverview(overview); // made once before
            QElapsedTimer timer;
            timer.start();
            chart->setOverview(overview);
            qInfo("%s: %.1f ms", chart->metaObject()->className(), double(timer.nsecsElapsed()) / 1e6);
            QVERIFY(timer.elapsed() < 1000);
            QVERIFY(chart->note().contains(u" of 30"));
        }
    }

private:
    std::unique_ptr<support::ComparedStory> corpus;
    std::unique_ptr<ChartsPage> page;
};

QTEST_MAIN(ChartsTest)
#include "chartstest.moc"
