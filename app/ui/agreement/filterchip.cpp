// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/filterchip.h"

#include "theme.h"

#include <QPainter>

namespace ui {
namespace {

constexpr int chipHeight = 25;
constexpr int pictureSize = 13;
constexpr int padding = 7;

} // namespace

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize FilterChip::sizeHint() const
{
    const int words = QFontMetrics(theme().small).horizontalAdvance(text()) + 1;
    return {words + 2 * padding + (icon().isNull() ? 0 : pictureSize + 4), chipHeight};
}

QSize FilterChip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), icon().isNull() ? 36 : 2 * padding + pictureSize), chipHeight};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const Theme &look = theme();
    const bool hovered = underMouse() && isEnabled();
    painter.setPen(QPen(hasFocus()    ? look.accent
                        : isChecked() ? look.text
                                      : look.line,
        hasFocus() ? 1.6 : 1));
    painter.setBrush(isChecked() ? look.text : isDown() ? look.line : hovered ? look.window : look.base);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    QRect words = rect().adjusted(padding, 0, -padding, 0);
    if (!icon().isNull() && width() < sizeHint().width()) { // the icon says enough; the tip has the words
        icon().paint(&painter,
            QRect((width() - pictureSize) / 2, (height() - pictureSize) / 2, pictureSize, pictureSize));
        return;
    }
    if (!icon().isNull()) {
        icon().paint(&painter, QRect(words.left(), (height() - pictureSize) / 2, pictureSize, pictureSize));
        words.setLeft(words.left() + pictureSize + 4);
    }
    painter.setFont(look.small);
    painter.setPen(!isEnabled() ? look.faint : isChecked() ? look.base : look.text);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width() + 1));
}

void FilterChip::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void FilterChip::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace ui
