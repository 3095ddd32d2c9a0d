// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of controls that the style paints itself.

#include "fieldground.h"
#include "style.h"
#include "theme.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

namespace ui {
namespace {

void drawChevron(QPainter &painter, const QRect &place, const QColor &colour, bool up = false)
{
    const QPointF middle = QRectF(place).center();
    const double rise = up ? -1 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{middle + QPointF(-3.5, -1.75 * rise), middle + QPointF(0, 1.75 * rise),
        middle + QPointF(3.5, -1.75 * rise)});
    painter.restore();
}

} // namespace

void Style::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QRect slider = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    if (option.maximum <= option.minimum)
        return;
    const bool isHeld = option.activeSubControls & SC_ScrollBarSlider && option.state & State_Sunken;
    const bool isHovered = option.state & State_MouseOver;
    QColor colour = isHeld ? theme().muted : theme().faint;
    colour.setAlphaF(isHeld || isHovered ? 0.8f : 0.45f);
    const int margin = isHeld || isHovered ? 2 : 3;
    const QRectF thumb = horizontal ? QRectF(slider).adjusted(2, margin, -2, -margin)
                                    : QRectF(slider).adjusted(margin, 2, -margin, -2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double radius = qMin(thumb.width(), thumb.height()) / 2;
    painter.drawRoundedRect(thumb, radius, radius);
    painter.restore();
}

void Style::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const
{
    if (option.frame)
        drawFieldGround(painter, option, theme().base);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    drawChevron(painter, arrow, option.state & State_Enabled ? theme().muted : theme().faint);
}

void Style::drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const
{
    if (option.frame)
        drawFieldGround(painter, option, theme().base);
    const auto arrow = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step) {
        const bool isEnabled = option.state & State_Enabled && option.stepEnabled & step;
        drawChevron(painter, subControlRect(CC_SpinBox, &option, part, widget),
            isEnabled ? theme().muted : theme().line, part == SC_SpinBoxUp);
    };
    arrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled);
    arrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled);
}

/// In the middle of a button with a menu, where Fusion has it in the corner.
void Style::drawArrowDown(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    QRect place = option.rect;
    if (qobject_cast<const QToolButton *>(widget))
        place.moveTop((widget->height() - place.height()) / 2);
    drawChevron(painter, place, option.state & State_Enabled ? theme().muted : theme().faint);
}

void Style::drawCheck(const QStyleOption &option, QPainter &painter) const
{
    const bool isEnabled = option.state & State_Enabled;
    const bool isMarked = option.state & (State_On | State_NoChange);
    const QColor mark = isEnabled ? theme().accent : theme().faint;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isMarked || option.state & State_HasFocus ? mark : theme().faint);
    painter.setBrush(isMarked ? mark : theme().base);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(theme().base, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (option.state & State_NoChange)
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else if (option.state & State_On)
        painter.drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.72), at(0.77, 0.31)});
    painter.restore();
}

void Style::drawHeading(const QStyleOptionHeader &option, QPainter &painter) const
{
    painter.fillRect(option.rect, theme().base);
    if (option.orientation == Qt::Horizontal)
        painter.fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme().line);
}

/// Icon and words as one, in the middle.
void Style::drawToolLabel(const QStyleOptionToolButton &option, QPainter &painter) const
{
    constexpr int gap = 6;
    const QSize icon = option.iconSize;
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int left = option.rect.left() + (option.rect.width() - icon.width() - gap - words) / 2;
    const QRect place(QPoint(left, option.rect.top() + (option.rect.height() - icon.height()) / 2), icon);
    const bool isEnabled = option.state & State_Enabled;
    option.icon.paint(&painter, place, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    const QRect text(place.right() + 1 + gap, option.rect.top(), words + 1, option.rect.height());
    drawItemText(&painter, text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, option.palette,
        isEnabled, option.text, QPalette::ButtonText);
}

void Style::drawTab(const QStyleOptionTab &option, QPainter &painter) const
{
    if (!(option.state & State_Selected)) {
        painter.fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme().line);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().line);
    painter.setBrush(theme().base);
    painter.setClipRect(option.rect);
    painter.drawRoundedRect(
        QRectF(option.rect).adjusted(0.5, 2.5, -0.5, fieldRadius + 1), fieldRadius, fieldRadius);
    painter.restore();
}

} // namespace ui
