// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/outletchart.h"

#include "theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int margin = 16;
constexpr int namesWidth = 168;
constexpr int namesHeight = 40;
constexpr int cellHeight = 48;
constexpr int scaleHeight = 46;
constexpr qreal leastCell = 44;
constexpr qreal mostCell = 112;

QString percent(const OutletGrid::Cell &cell)
{
    return u"%1%"_s.arg(QLocale().toString(qRound(100.0 * cell.agree / cell.both)));
}

} // namespace

OutletChart::OutletChart(QWidget *parent)
    : Chart(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Outlet against outlet"));
}

void OutletChart::setOverview(const workspace::CorpusOverview &overview)
{
    m_grid = outletGrid(overview);
    QStringList lines;
    for (int row = 0; row < int(m_grid.outlets.size()); ++row)
        for (int column = row + 1; column < int(m_grid.outlets.size()); ++column)
            if (const QString line = tip(row, column); !line.isEmpty())
                lines.append(line);
    setAccessibleDescription(lines.join(u' '));
    setMaximumHeight(sizeHint().height());
    updateGeometry();
    update();
}

QSize OutletChart::sizeHint() const
{
    const int outlets = int(m_grid.outlets.size());
    return {2 * margin + namesWidth + int(outlets * mostCell),
        2 * margin + namesHeight + outlets * cellHeight + scaleHeight};
}

QString OutletChart::message() const
{
    return m_grid.outlets.isEmpty()
               ? tr("No two outlets state the same figure or claim yet: there is nothing to compare.")
               : QString();
}

QString OutletChart::note() const
{
    QString note = tr("Of the figures and claims that both outlets state, the share on which they agree, and "
                      "their number. Few points say little.");
    if (m_grid.outlets.size() < m_grid.all)
        note += u' ' + tr("Shown are the %1 outlets that share most points, of %2.")
                           .arg(QLocale().toString(m_grid.outlets.size()), QLocale().toString(m_grid.all));
    return note;
}

QString OutletChart::tip(int row, int column) const
{
    const OutletGrid::Cell &cell = m_grid.cells[size_t(row)][size_t(column)];
    if (cell.both == 0)
        return {};
    //: %1 and %2 are outlets, %3 and %4 numbers
    return tr("%1 and %2 agree on %3 of %4 points.")
        .arg(m_grid.outlets.at(row), m_grid.outlets.at(column), QLocale().toString(cell.agree),
            QLocale().toString(cell.both));
}

qreal OutletChart::cellWidth() const
{
    const qreal room = width() - 2 * margin - namesWidth;
    return qBound(leastCell, room / qMax<qreal>(1, qreal(m_grid.outlets.size())), mostCell);
}

QRectF OutletChart::cellRect(int row, int column) const
{
    return {margin + namesWidth + column * cellWidth(), qreal(margin + namesHeight + row * cellHeight),
        cellWidth(), cellHeight};
}

void OutletChart::paintCell(QPainter &painter, int row, int column) const
{
    const QRectF rect = cellRect(row, column).adjusted(1, 1, -1, -1);
    const OutletGrid::Cell &cell = m_grid.cells[size_t(row)][size_t(column)];
    if (row == column) {
        painter.fillRect(rect, theme().window);
        return;
    }
    if (cell.both == 0) {
        painter.fillRect(rect, theme().panel);
        painter.setPen(theme().faint);
        painter.drawText(rect, Qt::AlignCenter, u"—"_s);
        return;
    }
    const QColor ground = theme().share(double(cell.agree) / cell.both);
    painter.fillRect(rect, ground);
    painter.setPen(ground.lightnessF() > 0.55f ? QColor(0x15171b) : QColor(Qt::white));
    QFont font = theme().small;
    font.setBold(true);
    font.setPixelSize(14);
    painter.setFont(font);
    painter.drawText(rect.adjusted(0, 5, 0, -rect.height() / 2 + 3), Qt::AlignCenter, percent(cell));
    painter.setFont(theme().small);
    //: a share in numbers: "2 of 3"
    const QString numbers = tr("%1 of %2").arg(QLocale().toString(cell.agree), QLocale().toString(cell.both));
    painter.drawText(rect.adjusted(0, rect.height() / 2 - 2, 0, -4), Qt::AlignCenter,
        painter.fontMetrics().elidedText(numbers, Qt::ElideRight, int(rect.width())));
}

void OutletChart::paintScale(QPainter &painter) const
{
    const int outlets = int(m_grid.outlets.size());
    const QRectF bar(margin + namesWidth, margin + namesHeight + outlets * cellHeight + 16, 160, 10);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0})
        gradient.setColorAt(share, theme().share(share));
    painter.fillRect(bar, gradient);
    painter.setFont(theme().small);
    painter.setPen(theme().muted);
    painter.drawText(QRectF(bar.left() - 80, bar.top() - 4, 74, 18), Qt::AlignRight | Qt::AlignVCenter,
        tr("agree on 0%", "left end of a scale"));
    painter.drawText(
        QRectF(bar.right() + 6, bar.top() - 4, 74, 18), Qt::AlignLeft | Qt::AlignVCenter, u"100%"_s);
}

void OutletChart::paintInto(QPainter &painter, const QRectF &rect)
{
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / width(), rect.height() / height());
    const int outlets = int(m_grid.outlets.size());
    for (int row = 0; row < outlets; ++row) {
        painter.setFont(theme().small);
        painter.setPen(theme().text);
        const QString &name = m_grid.outlets.at(row);
        painter.drawText(QRectF(margin, cellRect(row, 0).top(), namesWidth - 10, cellHeight),
            Qt::AlignVCenter | Qt::AlignRight,
            painter.fontMetrics().elidedText(name, Qt::ElideRight, namesWidth - 10));
        const QRectF above(cellRect(0, row).left(), margin, cellWidth(), namesHeight - 4);
        painter.drawText(above.adjusted(3, 0, -3, 0), Qt::AlignBottom | Qt::AlignHCenter,
            painter.fontMetrics().elidedText(name, Qt::ElideRight, int(cellWidth()) - 6));
        for (int column = 0; column < outlets; ++column)
            paintCell(painter, row, column);
    }
    if (outlets > 0)
        paintScale(painter);
    painter.restore();
}

void OutletChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().base);
    paintInto(painter, rect());
}

bool OutletChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return Chart::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int row = 0; row < int(m_grid.outlets.size()); ++row)
        for (int column = 0; column < int(m_grid.outlets.size()); ++column)
            if (cellRect(row, column).contains(help->pos()) && !tip(row, column).isEmpty()) {
                QToolTip::showText(help->globalPos(), tip(row, column), this);
                return true;
            }
    QToolTip::hideText();
    return true;
}

} // namespace ui
