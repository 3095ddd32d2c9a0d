// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chart.h"
#include "charts/chartcontent.h"

namespace ui {

/// Outlet against outlet: of the points that both state, how many they agree on, as a table whose cells are
/// the darker the larger the share, with the numbers in them.
class OutletChart : public Chart
{
    Q_OBJECT

public:
    explicit OutletChart(QWidget *parent = nullptr);

    void setOverview(const workspace::CorpusOverview &overview) override;
    QString message() const override;
    QString note() const override;
    void paintInto(QPainter &painter, const QRectF &rect) override;
    const OutletGrid &grid() const { return m_grid; }
    /// What a cell says in a sentence; empty where two outlets share no point.
    QString tip(int row, int column) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, 200}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void colour() override { update(); }

private:
    QRectF cellRect(int row, int column) const;
    qreal cellWidth() const;
    void paintCell(QPainter &painter, int row, int column) const;
    void paintScale(QPainter &painter) const;

    OutletGrid m_grid;
};

} // namespace ui
