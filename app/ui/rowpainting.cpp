// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowpainting.h"

#include "theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTreeView>

namespace ui {

int rowWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

bool isRowOpen(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    return tree && tree->isExpanded(index);
}

void paintRowBackground(QPainter *painter, const QStyleOptionViewItem &option, const QColor &selected)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, selected);
        const bool isFocused =
            option.state.testFlag(QStyle::State_Active) && option.widget && option.widget->hasFocus();
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
            isFocused ? theme().accent : theme().line);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        QColor veil = theme().text;
        veil.setAlphaF(0.04f);
        painter->fillRect(option.rect, veil);
    }
}

void paintArrow(QPainter *painter, const QPointF &centre, bool isOpen)
{
    const QPolygonF right{QPointF(-2.5, -4), QPointF(-2.5, 4), QPointF(3, 0)};
    const QPolygonF down{QPointF(-4, -2.5), QPointF(4, -2.5), QPointF(0, 3)};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().muted);
    painter->drawPolygon((isOpen ? down : right).translated(centre));
    painter->restore();
}

} // namespace ui
