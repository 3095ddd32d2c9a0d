// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/verdictchart.h"

#include "annotations/valuewords.h"
#include "coding/words.h"
#include "matrix/matrixmodel.h"
#include "theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

using coding::Verdict;

constexpr int barHeight = 44;     ///< With the space around it.
constexpr int aroundHeight = 160; ///< Of legend and axis: less, and Qt Charts leaves out the numbers.
constexpr std::array order{Verdict::Agree, Verdict::Compatible, Verdict::Differ, Verdict::OneSource};

} // namespace

VerdictChart::VerdictChart(QWidget *parent)
    : Chart(parent)
    , m_view(addChartView(this, tr("Verdicts by story")))
{
}

void VerdictChart::setOverview(const workspace::CorpusOverview &overview)
{
    m_bars = verdictBars(overview);
    build();
}

QString VerdictChart::message() const
{
    return m_bars.stories.empty() ? tr("No story has points yet: there are no verdicts to count.")
                                  : QString();
}

QString VerdictChart::note() const
{
    const int shown = int(m_bars.stories.size());
    if (shown < m_bars.all)
        return tr("Points of each verdict. Shown are the %1 stories with most points, of %2.")
            .arg(QLocale().toString(shown), QLocale().toString(m_bars.all));
    return tr("Points of each verdict, in every story that has points.");
}

void VerdictChart::build()
{
    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(0.62);
    QStringList names;
    for (auto story = m_bars.stories.rbegin(); story != m_bars.stories.rend(); ++story) {
        // Categories are told apart by their words.
        QString name = u"%1  (%2)"_s.arg(excerpt(story->story.name, 26), QLocale().toString(story->points()));
        while (names.contains(name))
            name += u' ';
        names.append(name);
    }
    for (const Verdict verdict : order) {
        auto *set = new QBarSet(u"%1  %2"_s.arg(coding::verdictSign(verdict), verdictHeading(verdict)));
        for (auto story = m_bars.stories.rbegin(); story != m_bars.stories.rend(); ++story)
            set->append(story->verdicts[size_t(verdict)]);
        set->setColor(theme().heat(verdict));
        set->setBorderColor(theme().base);
        connect(set, &QBarSet::hovered, this, [this, set, names](bool on, int index) {
            if (on)
                QToolTip::showText(QCursor::pos(),
                    u"%1\n%2: %3"_s.arg(
                        names.value(index), set->label(), QLocale().toString(int(set->at(index)))),
                    m_view);
        });
        series->append(set);
    }
    auto *chart = new QChart;
    chart->addSeries(series);
    auto *stories = new QBarCategoryAxis;
    stories->append(names);
    auto *points = new QValueAxis;
    points->setLabelFormat(u"%d"_s);
    points->setTitleText(tr("Points", "of a chart's axis: their number"));
    chart->addAxis(stories, Qt::AlignLeft);
    chart->addAxis(points, Qt::AlignBottom);
    series->attachAxis(stories);
    series->attachAxis(points);
    points->setMin(0);
    if (!names.isEmpty()) // there are no nice numbers between nothing and nothing
        points->applyNiceNumbers();
    points->setTickCount(qMin(points->tickCount(), qMax(2, int(points->max()) + 1)));
    colourChart(*chart);
    colourAxis(*stories, false);
    colourAxis(*points, true);
    QChart *old = m_view->chart();
    m_view->setChart(chart);
    delete old; // the view has given it up
    m_view->setBackgroundBrush(theme().base);
    setMaximumHeight(qMax(1, int(names.size())) * barHeight + aroundHeight);
}

void VerdictChart::paintInto(QPainter &painter, const QRectF &rect)
{
    m_view->render(&painter, rect, m_view->viewport()->rect());
}

} // namespace ui
