// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What AgreementView does with keys and the mouse; geometry and painting are in agreementview.cpp.

#include "agreement/agreementmodel.h"
#include "agreement/agreementview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScopedValueRollback>

namespace ui {

/// Up and down keep to the column where there are cells; sideways is moveSideways()'s.
QModelIndex AgreementView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int column = currentIndex().column();
    const QModelIndex next = QTreeView::moveCursor(action, modifiers).siblingAtColumn(0);
    const bool vertical = action != MoveHome && action != MoveEnd;
    if (next.isValid() && vertical && column > 0 && m_model->row(next) == AgreementModel::Row::Point)
        return next.siblingAtColumn(column);
    return next;
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
    const QScopedValueRollback extending(m_extending, !plain);
    QTreeView::keyPressEvent(event);
    if (plain)
        revealEvidence();
}

bool AgreementView::isOnChip(const QModelIndex &index, QPoint position) const
{
    return position.x() >= fixedWidth() && chipRect(index).contains(position);
}

void AgreementView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressed = index;
    const bool chip = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier &&
                      isOnChip(index, event->position().toPoint());
    {
        const QScopedValueRollback extending(m_extending, event->modifiers() != Qt::NoModifier);
        QTreeView::mousePressEvent(event);
    }
    if (chip)
        Q_EMIT chosen(m_pressed);
}

void AgreementView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    QTreeView::mouseReleaseEvent(event);
    const bool heading = index.isValid() && index == m_pressed && event->button() == Qt::LeftButton &&
                         event->modifiers() == Qt::NoModifier &&
                         m_model->row(index) == AgreementModel::Row::Section;
    if (heading)
        setExpanded(index, !isExpanded(index));
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
