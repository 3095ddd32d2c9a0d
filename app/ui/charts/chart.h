// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/corpusoverview.h"

#include <QByteArray>
#include <QWidget>

class QAbstractAxis;
class QChart;
class QChartView;
class QPainter;

namespace ui {

/// One of the charts of a corpus. It follows the theme in force.
class Chart : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setOverview(const workspace::CorpusOverview &overview) = 0;
    /// Why there is nothing to show; empty when there is something.
    virtual QString message() const = 0;
    /// What is shown, and what was left out: a sentence or two.
    virtual QString note() const = 0;
    /// Paints the chart as it is seen into a rectangle of the same proportions.
    virtual void paintInto(QPainter &painter, const QRectF &rect) = 0;

protected:
    void changeEvent(QEvent *event) override;
    /// The theme is another.
    virtual void colour() = 0;
};

/// The chart as a file, with the size that it has on screen.
QByteArray chartAsSvg(Chart &chart, const QString &title);
/// The same as PNG, so many times as fine.
QByteArray chartAsPng(Chart &chart, qreal scale = 2);

/// Fills a widget with a view for a chart of Qt Charts. The widget owns it.
QChartView *addChartView(QWidget *widget, const QString &name);
/// Gives a chart of Qt Charts the colours and fonts of the theme.
void colourChart(QChart &chart);
void colourAxis(QAbstractAxis &axis, bool hasGrid);

} // namespace ui
