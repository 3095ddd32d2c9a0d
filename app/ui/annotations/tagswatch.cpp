// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotations/tagswatch.h"

#include <QPainter>
#include <QPixmap>

namespace ui {

QIcon tagSwatch(quint32 tagColour)
{
    QPixmap picture(24, 24); // twice its usual size, for fine screens
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(tagColour));
    painter.drawRoundedRect(QRectF(2, 2, 20, 20), 5, 5);
    return QIcon(picture);
}

} // namespace ui
