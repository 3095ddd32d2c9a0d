// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What AgreementView does with keys and the mouse; geometry and painting are in agreementview.cpp.

#include "agreement/agreementmodel.h"
#include "agreement/agreementview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <utility>

namespace ui {
namespace {

QModelIndex firstColumn(const QModelIndex &index)
{
    return index.siblingAtColumn(0);
}

} // namespace

/// Up and down keep to the column where there are cells; sideways is moveSideways()'s. With Shift, rows of
/// another kind are passed over.
QModelIndex AgreementView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int column = currentIndex().column();
    QModelIndex next = QTreeView::moveCursor(action, modifiers).siblingAtColumn(0);
    if (modifiers & Qt::ShiftModifier)
        next = nextOfItsKind(currentIndex().siblingAtColumn(0), next);
    const bool vertical = action != MoveHome && action != MoveEnd;
    if (next.isValid() && vertical && column > 0 && m_model->row(next) == AgreementModel::Row::Point)
        return next.siblingAtColumn(column);
    return next;
}

/// The row that a selection is extended to when it would be `next`: from a point the next point, from
/// evidence the next evidence of the same point; `from` itself where there is none.
QModelIndex AgreementView::nextOfItsKind(const QModelIndex &from, QModelIndex next) const
{
    if (!from.isValid() || !next.isValid() || from == next)
        return next;
    const bool isDown = visualRect(next).top() > visualRect(from).top();
    const auto isWanted = [&](const QModelIndex &row) {
        return m_model->row(row) == m_model->row(from) &&
               (m_model->row(from) == AgreementModel::Row::Point || row.parent() == from.parent());
    };
    const auto search = [&](QModelIndex row, bool down) {
        while (row.isValid() && row != from && !isWanted(row))
            row = down ? indexBelow(row) : indexAbove(row);
        return row;
    };
    if (const QModelIndex found = search(next, isDown); found.isValid())
        return found;
    return search(next, !isDown); // past the last one
}

/// A stretch from point to point holds the points alone, and not the evidence that is open between them.
void AgreementView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const auto isPoint = [this](const QModelIndex &row) {
        return row.isValid() && m_model->row(row) == AgreementModel::Row::Point;
    };
    const QRect area = rect.normalized();
    const QModelIndex first = firstColumn(indexAt(area.topLeft()));
    const QModelIndex last = firstColumn(indexAt(area.bottomRight()));
    const bool isStretch = command.testFlag(QItemSelectionModel::Current) && first.isValid() &&
                           last.isValid() && (isPoint(first) || isPoint(last));
    if (!isStretch)
        return QTreeView::setSelection(rect, command);
    QItemSelection points;
    for (QModelIndex row = first; row.isValid(); row = row == last ? QModelIndex() : indexBelow(row))
        if (isPoint(row))
            points.select(row, row);
    selectionModel()->select(points, command);
}

bool AgreementView::moveSideways(bool right)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return false;
    const QModelIndex label = current.siblingAtColumn(0);
    QModelIndex next;
    switch (m_model->row(current)) {
    case AgreementModel::Row::Section:
        setExpanded(label, right);
        return true;
    case AgreementModel::Row::Evidence:
        next = right ? QModelIndex() : label.parent();
        break;
    case AgreementModel::Row::Point:
        if (!right && current.column() == 0)
            next = label.parent();
        else
            next = current.siblingAtColumn(current.column() + (right ? 1 : -1));
        break;
    }
    choose(next);
    return true;
}

void AgreementView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const auto key = Qt::Key(event->key());
    if (plain && (key == Qt::Key_Left || key == Qt::Key_Right) && moveSideways(key == Qt::Key_Right))
        return event->accept();
    if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex());
        return event->accept();
    }
    if (plain && key == Qt::Key_Space && currentIndex().isValid()) {
        toggle(currentIndex().siblingAtColumn(0));
        return event->accept();
    }
    if (plain && (key == Qt::Key_M || key == Qt::Key_S || key == Qt::Key_P)) {
        Q_EMIT commandKey(key);
        return event->accept();
    }
    if (plain && key == Qt::Key_F2 && currentIndex().isValid()) {
        QModelIndex label = currentIndex().siblingAtColumn(0); // from any cell of the row
        if (!(label.flags() & Qt::ItemIsEditable))
            label = label.parent(); // from a point's evidence
        if (label.flags() & Qt::ItemIsEditable)
            edit(label);
        return event->accept();
    }
    m_isHeld = false; // when the release went elsewhere
    const QScopedValueRollback extending(m_extending, !plain);
    QTreeView::keyPressEvent(event);
    if (plain)
        revealEvidence();
}

bool AgreementView::isOnChip(const QModelIndex &index, QPoint position) const
{
    return position.x() >= fixedWidth() && chipRect(index).contains(position);
}

/// Evidence opens and closes when the button is let go: until then what is pressed, and what is passed over
/// with the button down, are the rows that are seen.
void AgreementView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressed = index;
    const bool isLeft = event->button() == Qt::LeftButton;
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    m_isHeld = true;
    m_isChipPressed = isLeft && isPlain && isOnChip(index, event->position().toPoint());
    QTreeView::mousePressEvent(event);
    if (isLeft)
        return;
    m_isHeld = false; // a menu may take the release
    if (isPlain && index.isValid() && selectedPoints().size() < 2)
        showCurrentEvidence();
}

void AgreementView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPersistentModelIndex index(indexAt(event->position().toPoint()));
    QTreeView::mouseReleaseEvent(event);
    const bool wasHeld = std::exchange(m_isHeld, false);
    const bool wasOnChip = std::exchange(m_isChipPressed, false);
    if (!wasHeld || !index.isValid() || event->modifiers() != Qt::NoModifier ||
        firstColumn(index) != firstColumn(m_pressed))
        return;
    showCurrentEvidence();
    if (m_model->row(index) == AgreementModel::Row::Section)
        setExpanded(index, !isExpanded(index));
    else if (wasOnChip && index == m_pressed)
        Q_EMIT chosen(index);
}

void AgreementView::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The first click may have moved rows: what was pressed then is meant.
    const QModelIndex index = m_pressed;
    if (event->button() == Qt::LeftButton && index.isValid() &&
        m_model->row(index) != AgreementModel::Row::Section && !m_model->cell(index))
        Q_EMIT chosen(index);
    else if (event->button() == Qt::LeftButton && index.isValid() &&
             m_model->row(index) == AgreementModel::Row::Section)
        setExpanded(index, !isExpanded(index));
    event->accept();
}

void AgreementView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const bool chip = isOnChip(indexAt(position), position);
    viewport()->setCursor(chip ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTreeView::mouseMoveEvent(event);
}

} // namespace ui
