// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style.h"

#include "fieldground.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStyleOption>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int scrollBarWidth = 11;
constexpr int leastSlider = 28;
constexpr int fieldPadding = 3; ///< Beside words, more than Fusion has.

bool isInToolBar(const QWidget *widget)
{
    for (const QWidget *each = widget; each; each = each->parentWidget())
        if (qobject_cast<const QToolBar *>(each))
            return true;
    return false;
}

/// A field that a list has put over one of its rows: it has no frame, and must cover what it stands on.
bool isInPlaceEditor(const QWidget *widget)
{
    const QWidget *viewport = widget ? widget->parentWidget() : nullptr;
    const auto *view = viewport ? qobject_cast<const QAbstractItemView *>(viewport->parentWidget()) : nullptr;
    return view && view->viewport() == viewport;
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
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            drawComboBox(*box, *painter, widget);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            drawSpinBox(*box, *painter, widget);
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
            painter->drawRoundedRect(item->rect.adjusted(0, 2, 0, -2), fieldRadius, fieldRadius);
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
    case CE_ComboBoxLabel: {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (!box || box->editable)
            break;
        QStyleOptionComboBox label = *box; // Fusion cuts the words off
        const QRect field = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
        const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + 4;
        label.currentText =
            box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, field.width() - icon);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && !(button->features & QStyleOptionButton::HasMenu)) {
            drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeading(*header, *painter);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme().base);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme().line);
        return;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && isInToolBar(widget) && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon &&
            !button->icon.isNull()) {
            drawToolLabel(*button, *painter);
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
            QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), fieldRadius, fieldRadius);
        painter->restore();
        return;
    }
    case PE_PanelButtonCommand: {
        const bool isDown = option->state & (State_Sunken | State_On);
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool isDefault = button && button->features & QStyleOptionButton::DefaultButton;
        QStyleOption ground = *option;
        if (isDefault)
            ground.state |= State_HasFocus; // Enter presses it
        drawFieldGround(*painter, ground, isDown ? theme().selectedRow : theme().base);
        return;
    }
    case PE_IndicatorArrowDown:
        drawArrowDown(*option, *painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(*option, *painter);
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || (frame->lineWidth <= 0 && !isInPlaceEditor(widget)))
            return; // part of another field, whose ground shows
        if (isInPlaceEditor(widget))
            painter->fillRect(option->rect, theme().base); // what is beneath ends at no round corner
        drawFieldGround(*painter, *option, theme().base);
        return;
    }
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget)) {
            const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            if (!frame || frame->frameShape == QFrame::NoFrame)
                return;
            if (qobject_cast<const QPlainTextEdit *>(widget)) {
                drawFieldGround(*painter, *option, theme().base);
                return;
            }
            const bool hasFocus = option->state & State_HasFocus && !widget->isWindow();
            painter->setPen(hasFocus ? theme().accent : theme().edge);
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
            return;
        }
        break;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractButton *>(widget) && !qobject_cast<const QCheckBox *>(widget) &&
            !qobject_cast<const QRadioButton *>(widget))
            return; // the ground shows it
        break;
    case PE_PanelScrollAreaCorner:
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme().edge);
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), theme().panel);
        return;
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
    case PM_ToolTipLabelFrameWidth:
        return 5;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
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

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool isField = element == SE_LineEditContents && frame && frame->lineWidth > 0;
    return isField ? rect.adjusted(fieldPadding, 0, -fieldPadding, 0) : rect;
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace ui
