// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/tag.h"

#include <QPersistentModelIndex>
#include <QSet>
#include <QTreeView>

namespace ui {

class AgreementDelegate;
class AgreementModel;

/// The agreement grid. A tree view whose first column stays while the articles scroll beneath it. The current
/// point shows its evidence; Space keeps it open. Arrows move over rows and cells, Enter activates.
class AgreementView : public QTreeView
{
    Q_OBJECT

public:
    explicit AgreementView(AgreementModel *model, QWidget *parent = nullptr);

    /// The selected points, in the order of the rows; a selected piece of evidence does not select its point.
    QList<QPersistentModelIndex> selectedPoints() const;
    /// The selected pieces of evidence.
    QModelIndexList selectedEvidence() const;
    /// Makes an index the current one, visible, without activating it.
    void choose(const QModelIndex &index);
    /// Makes no row the current one, and scrolls to the first.
    void startAtTop();
    /// Where the chip of a cell lies in the viewport; empty when it has none.
    QRect chipRect(const QModelIndex &cell) const;

    /// The sections that a person closed, shown at present or not.
    const QSet<coding::Kind> &closedSections() const { return m_closed; }
    void setClosedSections(const QSet<coding::Kind> &kinds);

    /// What a reset of the model would lose, by the points' ids.
    struct Snapshot
    {
        QStringList selected;
        QStringList open; ///< By hand.
        QString current;
        int column = 0;
        int scrolled = 0;
    };
    Snapshot snapshot() const;
    /// Selects and opens again what is still there; does nothing when there is a current row.
    void restore(const Snapshot &snapshot);

    QModelIndex indexAt(const QPoint &point) const override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void reset() override;

Q_SIGNALS:
    /// Enter or a double click on a row or cell, or a click on a chip.
    void chosen(const QModelIndex &index);
    /// A key that stands for a command of the panel was pressed.
    void commandKey(Qt::Key key);

protected:
    void drawRow(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int fixedWidth() const;
    QRect rowRect(const QModelIndex &index) const;
    QRect cellRect(const QRect &row, int column) const;
    bool isOnChip(const QModelIndex &index, QPoint position) const;
    bool moveSideways(bool right);
    QModelIndex nextOfItsKind(const QModelIndex &from, QModelIndex next) const;
    void showCurrentEvidence();
    void showEvidence(const QModelIndex &point);
    void revealEvidence();
    void toggle(const QModelIndex &point);
    void layOutColumns();
    void expandSections();
    void noteClosed(const QModelIndex &index, bool closed);

    AgreementModel *m_model;
    AgreementDelegate *m_delegate;
    QSet<coding::Kind> m_closed;
    QPersistentModelIndex m_open;    ///< The point whose evidence is shown because it is the current one.
    QPersistentModelIndex m_pressed; ///< Where the mouse was pressed: rows may move under it.
    bool m_isHeld = false;           ///< The left button is down: rows stay where they are until it is not.
    bool m_isChipPressed = false;
    bool m_extending = false; ///< The selection is being made larger: evidence stays as it is.
    QSize m_laidOut;          ///< Width and columns that were laid out.
};

} // namespace ui
