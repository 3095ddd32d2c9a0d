// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codebook/colourmenu.h"

#include "codebook/codebookwords.h"

#include <QActionGroup>
#include <QColorDialog>
#include <QCoreApplication>
#include <QMenu>
#include <QPainter>

namespace ui {
namespace {

constexpr QRgb withoutAlpha = 0xffffff;

} // namespace

QIcon swatch(quint32 colour)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        QPixmap pixmap(16 * scale, 16 * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(colour));
        painter.drawRoundedRect(QRectF(1, 1, 14, 14), 3, 3);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

void fillColourMenu(
    QMenu *menu, quint32 current, QWidget *parent, const std::function<void(quint32 colour)> &choose)
{
    auto *group = new QActionGroup(menu);
    for (const TagColour &colour : tagColours()) {
        QAction *action = menu->addAction(swatch(colour.colour), colour.name);
        action->setCheckable(true);
        action->setChecked(colour.colour == current);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, parent, [choose, colour] { choose(colour.colour); });
    }
    menu->addSeparator();
    QAction *other = menu->addAction(QCoreApplication::translate("ui::Codebook", "Other colour…"));
    QObject::connect(other, &QAction::triggered, parent, [current, parent, choose] {
        auto *dialog = new QColorDialog(QColor(current), parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &QColorDialog::colorSelected, parent,
            [choose](const QColor &colour) { choose(colour.rgb() & withoutAlpha); });
        dialog->open();
    });
}

} // namespace ui
