// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPointF>

class QModelIndex;
class QPainter;
class QStyleOptionViewItem;

namespace ui {

// What the lists at the left of the window paint alike.

/// The width that a row of the option's view has: sizes are asked for before rows have a place.
int rowWidth(const QStyleOptionViewItem &option);
/// Whether the row is open in the option's tree; also known before rows have a place.
bool isRowOpen(const QStyleOptionViewItem &option, const QModelIndex &index);
/// The background of a selected or hovered row, with a bar at its left while the list has the focus.
void paintRowBackground(QPainter *painter, const QStyleOptionViewItem &option, const QColor &selected);
/// The small triangle before something that opens: to the right when closed, down when open.
void paintArrow(QPainter *painter, const QPointF &centre, bool isOpen);

} // namespace ui
