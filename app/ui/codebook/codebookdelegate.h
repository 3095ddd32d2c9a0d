// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Paints the rows of the codebook: the tag's key on its colour, its name, the pin of the sticky tag, and how
/// many annotations it has.
class CodebookDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the arrow of a tag with children is in its row.
    static QRect arrowRect(const QRect &row, int depth);
    /// Where the pin is in its row.
    static QRect pinRect(const QRect &row);
    static constexpr int rowHeight = 26;
};

} // namespace ui
