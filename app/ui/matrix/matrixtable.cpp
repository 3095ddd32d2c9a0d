// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrix/matrixtable.h"

#include "matrix/matrixdelegate.h"
#include "matrix/matrixmodel.h"
#include "theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace ui {
namespace {

constexpr int leastColumn = 104;
constexpr int mostColumn = 172;
constexpr int heatColumn = 20;

/// The name of the points' column, in the corner of the headers.
class Corner : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme().panel);
        painter.setFont(theme().small);
        painter.setPen(theme().muted);
        painter.drawText(rect().adjusted(34, 0, -6, -6), Qt::AlignBottom | Qt::AlignLeft,
            AgreementModel::tr("Point", "heading: one thing that sources can agree on"));
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme().line);
        painter.fillRect(QRect(width() - 1, 0, 1, height()), theme().line);
    }
};

} // namespace

MatrixTable::MatrixTable(MatrixModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new MatrixDelegate(this))
    , m_points(new MatrixPoints(this))
    , m_sources(new MatrixSources(this))
    , m_corner(new Corner(this))
{
    setVerticalHeader(m_points);
    setHorizontalHeader(m_sources);
    setModel(model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    m_points->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        sizeRows();
        sizeColumns();
    });
    connect(model, &QAbstractItemModel::layoutChanged, this, &MatrixTable::sizeRows);
    connect(model, &QAbstractItemModel::rowsInserted, this, &MatrixTable::sizeRows);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &MatrixTable::sizeRows);
    connect(this, &QTableView::doubleClicked, this, &MatrixTable::chosen);
    connect(m_points, &QHeaderView::sectionDoubleClicked, this, &MatrixTable::pointChosen);
    sizeRows();
    sizeColumns();
}

void MatrixTable::setLook(MatrixLook look)
{
    m_look = look;
    m_delegate->setLook(look);
    m_points->setLook(look);
    m_sources->setLook(look);
    sizeRows();
    sizeColumns();
    updateGeometries();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void MatrixTable::followGrouping()
{
    m_sources->setGrouped(m_model->isGrouped());
    updateGeometries();
}

void MatrixTable::sizeRows()
{
    m_points->setDefaultSectionSize(MatrixPoints::rowHeight(m_look, false));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int height = MatrixPoints::rowHeight(m_look, m_model->isHeading(row));
        if (m_points->sectionSize(row) != height)
            m_points->resizeSection(row, height);
    }
}

void MatrixTable::sizeColumns()
{
    const int columns = qMax(1, m_model->columnCount());
    const int width = m_look == MatrixLook::Heat
                          ? heatColumn
                          : qBound(leastColumn, viewport()->width() / columns, mostColumn);
    m_sources->setDefaultSectionSize(width);
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (m_sources->sectionSize(column) != width)
            m_sources->resizeSection(column, width);
}

void MatrixTable::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setGeometry(0, 0, m_points->width(), m_sources->height());
    m_corner->raise();
}

void MatrixTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    sizeColumns();
}

void MatrixTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_points->viewport()->update();
}

void MatrixTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_points->viewport()->update(); // the current row's and column's headers are toned
    m_sources->viewport()->update();
}

void MatrixTable::choose(const QModelIndex &cell)
{
    if (!cell.isValid())
        return;
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    scrollTo(cell);
}

MatrixTable::Place MatrixTable::place() const
{
    Place place;
    if (const coding::Point *point = m_model->point(currentIndex().row())) {
        place.point = point->id;
        place.article = m_model->column(currentIndex().column()).article;
    }
    int row = qMax(0, rowAt(0));
    while (row + 1 < m_model->rowCount() && m_model->isHeading(row))
        ++row;
    if (const coding::Point *point = m_model->point(row)) {
        place.top = point->id;
        place.below = -rowViewportPosition(row);
    }
    place.scrolled = horizontalScrollBar()->value();
    return place;
}

void MatrixTable::restore(const Place &place)
{
    const int row = place.point.isEmpty() ? -1 : m_model->rowOf(place.point);
    const int column = m_model->columnOf(place.article);
    if (!currentIndex().isValid() && row >= 0 && column >= 0)
        selectionModel()->setCurrentIndex(m_model->index(row, column), QItemSelectionModel::ClearAndSelect);
    executeDelayedItemsLayout();
    updateGeometries();
    if (const int top = place.top.isEmpty() ? -1 : m_model->rowOf(place.top); top >= 0)
        verticalScrollBar()->setValue(m_points->sectionPosition(top) + place.below);
    horizontalScrollBar()->setValue(place.scrolled);
}

QModelIndex MatrixTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    QModelIndex next = QTableView::moveCursor(action, modifiers);
    if (!next.isValid() || !m_model->isHeading(next.row()))
        return next;
    // Headings have no cells: to the row below, or above when there is none that way.
    const bool isUp = action == MoveUp || action == MovePageUp || action == MovePrevious;
    for (const int step : {isUp ? -1 : 1, isUp ? 1 : -1})
        for (int row = next.row(); row >= 0 && row < m_model->rowCount(); row += step)
            if (!m_model->isHeading(row))
                return m_model->index(row, next.column());
    return current;
}

void MatrixTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return event->accept();
    }
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return event->accept();
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && plain && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex());
        return event->accept();
    }
    if (isEnter && event->modifiers() == Qt::ShiftModifier && currentIndex().isValid()) {
        Q_EMIT pointChosen(currentIndex().row());
        return event->accept();
    }
    QTableView::keyPressEvent(event);
}

} // namespace ui
