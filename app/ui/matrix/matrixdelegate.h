// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/pointlabel.h"
#include "coding/point.h"
#include "matrix/matrixheaders.h"

#include <QPixmap>
#include <QStyledItemDelegate>
#include <optional>

namespace ui {

/// Paints the cells of the matrix: as the agreement panel does, or as squares.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLook(MatrixLook look) { m_look = look; }
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSquare(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    const QPixmap &square(int state, int verdict, qreal ratio) const;

    MatrixLook m_look = MatrixLook::Values;
    mutable std::optional<GridFaces> m_faces;
    /// Squares as they are painted, for the theme and the scale of `m_squaresOf`: a heat view has thousands.
    mutable QHash<int, QPixmap> m_squares;
    mutable std::pair<bool, qreal> m_squaresOf{false, 0};
};

/// A square of the heat view in a rectangle: what it is for a cell of this state on a point of this verdict.
void paintHeatSquare(
    QPainter &painter, const QRectF &rect, coding::Cell::State state, coding::Verdict verdict);

} // namespace ui
