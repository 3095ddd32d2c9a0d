// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldground.h"

#include "theme.h"

#include <QPainter>
#include <QStyleOption>

namespace ui {

void drawFieldGround(QPainter &painter, const QStyleOption &option, const QColor &ground)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool hasFocus = isEnabled && option.state & QStyle::State_HasFocus;
    const bool isHovered = isEnabled && option.state & QStyle::State_MouseOver;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus ? theme().accent : isHovered ? theme().faint : theme().edge);
    painter.setBrush(isEnabled ? ground : theme().window);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), fieldRadius, fieldRadius);
    painter.restore();
}

} // namespace ui
