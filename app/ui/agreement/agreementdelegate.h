// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreementwords.h"
#include "agreement/cellpainter.h"
#include "agreement/pointlabel.h"

#include <QStyledItemDelegate>
#include <optional>

namespace ui {

/// Paints the parts of the agreement grid: section headings, labels with their verdict's sign, chips,
/// and cards of evidence; edits labels in place. Knows the sizes that the view lays out by.
class AgreementDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int margin = 12;
    static constexpr int signWidth = 22; ///< The verdict's sign, left of the label.

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Heights, the same for all columns of a row: a view that is scrolled sideways does not ask for the
    /// first. The width is option.rect's, on which the height of evidence depends.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where a cell's chip lies in the cell; empty when it has none.
    QRect chipRect(const QRect &cell, const QModelIndex &index) const;
    /// Paints the cells of a point's row from now on as those of this row: all with their words in full, or
    /// all briefly when one has no room for them. So a unit is read in all chips of a row or in none.
    void startRow(const QModelIndex &row);
    /// Where a label lies in its row.
    static QRect labelRect(const QRect &cell);

private:
    /// The row that was measured last: a view asks for the columns of one row one after the other.
    struct Measured
    {
        QModelIndex row; ///< Only to be compared.
        int column = -1;
        int height = 0;
    };

    const GridFaces &faces() const;
    CellPainter::Words wordsOf(const QModelIndex &row) const;
    int heightOf(const QModelIndex &row, const QStyleOptionViewItem &option) const;
    void paintSection(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLabel(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintEvidence(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    mutable std::optional<GridFaces> m_faces;
    mutable Measured m_measured;
    CellPainter::Words m_rowWords = CellPainter::Words::Full;
};

} // namespace ui
