// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

class QTableView;

namespace ui {

/// A flat heading: muted words, a small mark on the column that rows are sorted by.
class FlatHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FlatHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
};

/// Paints the rows of the window's tables: words with room to their left, hairlines between rows, a bar at
/// the current one while the table has the keyboard.
class FlatRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int padding = 10;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;

protected:
    /// Paints what stands in a cell; the ground is painted. Words, unless a subclass has something else.
    virtual void paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index) const;
    static void paintWords(QPainter *painter, const QRect &cell, const QModelIndex &index, bool isMuted);
};

/// Gives a table the flat heading, rows of one height, and selection by rows; `delegate` paints the cells
/// and becomes the table's.
void makeFlat(QTableView *view, FlatRowDelegate *delegate);

} // namespace ui
