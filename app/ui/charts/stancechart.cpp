// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/stancechart.h"

#include "annotations/valuewords.h"
#include "charts/timeticks.h"
#include "coding/words.h"
#include "theme.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QScatterSeries>
#include <QToolTip>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

using coding::Stance;

constexpr int laneHeight = 72;
constexpr int aroundHeight = 160; ///< Of legend and axis: less, and Qt Charts leaves out the dates.
constexpr double dotSize = 11;
constexpr double mostSize = 24;
constexpr std::array order{
    Stance::Asserts, Stance::Partly, Stance::Predicts, Stance::Questions, Stance::Denies};

/// Shapes tell stances apart where colours do not.
QScatterSeries::MarkerShape shape(Stance stance)
{
    switch (stance) {
    case Stance::Asserts:
        return QScatterSeries::MarkerShapeRectangle;
    case Stance::Partly:
        return QScatterSeries::MarkerShapeTriangle;
    case Stance::Predicts:
        return QScatterSeries::MarkerShapePentagon;
    case Stance::Questions:
        return QScatterSeries::MarkerShapeCircle;
    case Stance::Denies:
        return QScatterSeries::MarkerShapeRotatedRectangle;
    }
    Q_UNREACHABLE();
}

/// Each stance has its own height in a lane, asserts on top.
double heightOf(const StanceLanes &lanes, int outlet, Stance stance)
{
    return double(lanes.outlets.size()) - 1 - outlet + 0.3 - 0.15 * double(stance);
}

qreal milliseconds(const QDate &date)
{
    return qreal(date.startOfDay().toMSecsSinceEpoch());
}

} // namespace

StanceChart::StanceChart(QWidget *parent)
    : Chart(parent)
    , m_view(addChartView(this, tr("Stances by outlet over time")))
{
}

void StanceChart::setOverview(const workspace::CorpusOverview &overview)
{
    m_overview = overview;
    m_lanes = stanceLanes(m_overview, m_voices);
    build();
}

void StanceChart::setVoices(Voices voices)
{
    m_voices = voices;
    m_lanes = stanceLanes(m_overview, m_voices);
    build();
}

QString StanceChart::message() const
{
    if (!m_lanes.dots.empty())
        return {};
    if (m_voices == Voices::Own)
        return tr("No article with a date makes a claim in its own voice.");
    return tr("No article with a date has a claim: there are no stances to show.");
}

QString StanceChart::note() const
{
    QStringList sentences{m_lanes.byMonth
                              ? tr("%Ln claim(s) by month of publication.", nullptr, m_lanes.claims)
                              : tr("%Ln claim(s) by day of publication.", nullptr, m_lanes.claims)};
    if (m_voices == Voices::All)
        sentences.append(tr("An outlet’s claims are those of its articles and of whom they quote."));
    if (m_lanes.outlets.size() < m_lanes.all)
        sentences.append(tr("Shown are the %1 outlets with most claims, of %2.")
                .arg(QLocale().toString(m_lanes.outlets.size()), QLocale().toString(m_lanes.all)));
    if (m_overview.undatedClaims > 0)
        sentences.append(
            tr("%Ln claim(s) in articles without a date are left out.", nullptr, m_overview.undatedClaims));
    return sentences.join(u' ');
}

QScatterSeries *StanceChart::dots(Stance stance)
{
    auto *series = new QScatterSeries;
    series->setName(coding::stanceWords(stance));
    series->setMarkerShape(shape(stance));
    series->setMarkerSize(dotSize);
    series->setColor(theme().stance(stance));
    series->setBorderColor(theme().base);
    for (const StanceLanes::Dot &dot : m_lanes.dots) {
        if (dot.stance != stance)
            continue;
        series->append(milliseconds(dot.date), heightOf(m_lanes, dot.outlet, stance));
        const double size = qMin(mostSize, dotSize * std::sqrt(double(dot.claims)));
        series->setPointConfiguration(series->count() - 1, QXYSeries::PointConfiguration::Size, size);
    }
    connect(series, &QScatterSeries::hovered, this, [this, stance](const QPointF &point, bool on) {
        for (const StanceLanes::Dot &dot : m_lanes.dots)
            if (on && dot.stance == stance && qFuzzyCompare(milliseconds(dot.date), point.x()) &&
                qAbs(heightOf(m_lanes, dot.outlet, stance) - point.y()) < 0.01)
                QToolTip::showText(QCursor::pos(),
                    u"%1 · %2\n%3: %4"_s.arg(m_lanes.outlets.value(dot.outlet), QLocale().toString(dot.date),
                        coding::stanceWords(stance), QLocale().toString(dot.claims)),
                    m_view);
    });
    return series;
}

void StanceChart::addAxes(QChart &chart)
{
    QDate first = QDate::currentDate();
    QDate last = first;
    for (size_t i = 0; i < m_lanes.dots.size(); ++i) {
        first = i == 0 ? m_lanes.dots[i].date : qMin(first, m_lanes.dots[i].date);
        last = i == 0 ? m_lanes.dots[i].date : qMax(last, m_lanes.dots[i].date);
    }
    constexpr int mostTicks = 7;
    constexpr double margin = 0.04; // of the width, so that no dot lies on the edge
    const TimeTicks ticks = timeTicks(first, last, mostTicks, m_lanes.byMonth);
    auto *time = new QCategoryAxis; // marks of a QDateTimeAxis are evenly apart, which months are not
    time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    for (const QDate day : ticks.days)
        time->append(QLocale().toString(day, ticks.format), milliseconds(day));
    const double begin = milliseconds(ticks.days.front());
    const double end = milliseconds(ticks.days.back());
    time->setRange(begin - margin * (end - begin), end + margin * (end - begin));
    auto *lanes = new QCategoryAxis;
    lanes->setLabelsPosition(QCategoryAxis::AxisLabelsPositionCenter);
    lanes->setStartValue(-0.5);
    for (qsizetype outlet = m_lanes.outlets.size() - 1; outlet >= 0; --outlet)
        lanes->append(
            excerpt(m_lanes.outlets.at(outlet), 30), double(m_lanes.outlets.size()) - 0.5 - double(outlet));
    lanes->setRange(-0.5, qMax(0.5, double(m_lanes.outlets.size()) - 0.5));
    chart.addAxis(time, Qt::AlignBottom);
    chart.addAxis(lanes, Qt::AlignLeft);
    for (QAbstractSeries *series : chart.series()) {
        series->attachAxis(time);
        series->attachAxis(lanes);
    }
    colourAxis(*time, true);
    colourAxis(*lanes, true);
}

void StanceChart::build()
{
    auto *chart = new QChart;
    for (const Stance stance : order)
        chart->addSeries(dots(stance));
    addAxes(*chart);
    colourChart(*chart);
    chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    QChart *old = m_view->chart();
    m_view->setChart(chart);
    delete old; // the view has given it up
    m_view->setBackgroundBrush(theme().base);
    setMaximumHeight(qMax(1, int(m_lanes.outlets.size())) * laneHeight + aroundHeight);
}

void StanceChart::paintInto(QPainter &painter, const QRectF &rect)
{
    m_view->render(&painter, rect, m_view->viewport()->rect());
}

} // namespace ui
