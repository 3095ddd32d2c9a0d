// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chart.h"
#include "charts/chartcontent.h"

class QChartView;

namespace ui {

/// Verdict counts by story, as stacked bars.
class VerdictChart : public Chart
{
    Q_OBJECT

public:
    explicit VerdictChart(QWidget *parent = nullptr);

    void setOverview(const workspace::CorpusOverview &overview) override;
    QString message() const override;
    QString note() const override;
    void paintInto(QPainter &painter, const QRectF &rect) override;
    const VerdictBars &bars() const { return m_bars; }

protected:
    void colour() override { build(); }

private:
    void build();

    VerdictBars m_bars;
    QChartView *m_view;
};

} // namespace ui
