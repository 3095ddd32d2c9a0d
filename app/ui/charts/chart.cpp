// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chart.h"

#include "theme.h"

#include <QAbstractAxis>
#include <QBuffer>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QImage>
#include <QLegend>
#include <QPainter>
#include <QSvgGenerator>
#include <QVBoxLayout>

namespace ui {

void Chart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QWidget::changeEvent(event);
}

QByteArray chartAsSvg(Chart &chart, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(chart.size());
    generator.setViewBox(chart.rect());
    generator.setTitle(title);
    QPainter painter(&generator);
    painter.fillRect(chart.rect(), theme().base);
    chart.paintInto(painter, chart.rect());
    painter.end();
    return bytes;
}

QByteArray chartAsPng(Chart &chart, qreal scale)
{
    QImage image(chart.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(theme().base);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    chart.paintInto(painter, chart.rect());
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QChartView *addChartView(QWidget *widget, const QString &name)
{
    auto *view = new QChartView(widget);
    view->setFrameShape(QFrame::NoFrame);
    view->setRenderHint(QPainter::Antialiasing);
    view->setAccessibleName(name);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view);
    return view;
}

void colourChart(QChart &chart)
{
    chart.setBackgroundBrush(theme().base);
    chart.setBackgroundRoundness(0);
    chart.setMargins({8, 4, 14, 4});
    chart.legend()->setAlignment(Qt::AlignTop);
    chart.legend()->setLabelColor(theme().text);
    chart.legend()->setFont(theme().small);
    chart.legend()->setShowToolTips(true);
}

void colourAxis(QAbstractAxis &axis, bool hasGrid)
{
    axis.setLabelsColor(theme().text);
    axis.setLabelsFont(theme().small);
    axis.setLinePen(QPen(theme().line));
    axis.setGridLineVisible(hasGrid);
    axis.setGridLineColor(theme().faintLine);
    axis.setTitleBrush(theme().muted);
    axis.setTitleFont(theme().small);
}

} // namespace ui
