// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chart.h"
#include "charts/chartcontent.h"

class QChartView;
class QScatterSeries;

namespace ui {

/// Stances by outlet over time: a lane for each outlet with dots for its claims, told apart by colour, shape
/// and place in the lane; the more claims, the larger.
class StanceChart : public Chart
{
    Q_OBJECT

public:
    explicit StanceChart(QWidget *parent = nullptr);

    void setOverview(const workspace::CorpusOverview &overview) override;
    void setVoices(Voices voices);
    Voices voices() const { return m_voices; }
    QString message() const override;
    QString note() const override;
    void paintInto(QPainter &painter, const QRectF &rect) override;
    const StanceLanes &lanes() const { return m_lanes; }

protected:
    void colour() override { build(); }

private:
    void build();
    QScatterSeries *dots(coding::Stance stance);
    void addAxes(QChart &chart);

    workspace::CorpusOverview m_overview;
    Voices m_voices = Voices::All;
    StanceLanes m_lanes;
    QChartView *m_view;
};

} // namespace ui
