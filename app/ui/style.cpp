// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style.h"

#include "theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int scrollBarWidth = 11;
constexpr int leastSlider = 28;
constexpr int cornerRadius = 5;

bool isInToolBar(const QWidget *widget)
{
    for (const QWidget *each = widget; each; each = each->parentWidget())
        if (qobject_cast<const QToolBar *>(each))
            return true;
    return false;
}

} // namespace

Style::Style()
    : QProxyStyle(u"fusion"_s)
{
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(*slider, *painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_ToolBar:
        painter->fillRect(option->rect, theme().toolbar);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme().line);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme().chrome);
        return;
    case CE_MenuBarItem: {
        painter->fillRect(option->rect, theme().chrome);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item)
            return;
        const bool isOpen = item->state & (State_Selected | State_Sunken) && item->state & State_Enabled;
        if (isOpen) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme().line);
            painter->drawRoundedRect(item->rect.adjusted(0, 2, 0, -2), cornerRadius, cornerRadius);
        }
        drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
            item->palette, item->state & State_Enabled, item->text, QPalette::WindowText);
        return;
    }
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTab(*tab, *painter);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonTool: {
        if (!isInToolBar(widget))
            break;
        const bool isDown = option->state & (State_Sunken | State_On);
        const bool isHovered = option->state & State_MouseOver && option->state & State_Enabled;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(isDown ? theme().accent : theme().line);
        painter->setBrush(isDown || isHovered ? theme().selectedRow : theme().base);
        painter->drawRoundedRect(
            QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
        painter->restore();
        return;
    }
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, theme().chrome);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), theme().line);
        return;
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelMenuBar:
        painter->fillRect(option->rect, theme().chrome);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme().line);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return leastSlider;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_ToolBarItemSpacing:
        return 6;
    case PM_ToolBarItemMargin:
        return 6;
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_MenuBarHMargin:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool horizontal = slider->orientation == Qt::Horizontal;
    const int length = horizontal ? slider->rect.width() : slider->rect.height();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    int handle = length;
    if (range > 0)
        handle = qBound(qMin(leastSlider, length),
            int(qint64(slider->pageStep) * length / (range + slider->pageStep)), length);
    const int place = sliderPositionFromValue(
        slider->minimum, slider->maximum, slider->sliderPosition, length - handle, slider->upsideDown);
    const auto stretch = [&](int from, int size) {
        return horizontal ? QRect(slider->rect.left() + from, slider->rect.top(), size, slider->rect.height())
                          : QRect(slider->rect.left(), slider->rect.top() + from, slider->rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return slider->rect;
    case SC_ScrollBarSlider:
        return visualRect(slider->direction, slider->rect, stretch(place, handle));
    case SC_ScrollBarSubPage:
        return visualRect(slider->direction, slider->rect, stretch(0, place));
    case SC_ScrollBarAddPage:
        return visualRect(slider->direction, slider->rect, stretch(place + handle, length - place - handle));
    default:
        return {}; // no arrows
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

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
        QRectF(option.rect).adjusted(0.5, 2.5, -0.5, cornerRadius + 1), cornerRadius, cornerRadius);
    painter.restore();
}

} // namespace ui
