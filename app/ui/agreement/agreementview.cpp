// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/agreementview.h"

#include "agreement/agreementdelegate.h"
#include "agreement/agreementheader.h"
#include "agreement/agreementmodel.h"
#include "annotations/valuewords.h"
#include "coding/words.h"
#include "theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace ui {
namespace {

/// With 146 three sources fit beside it in a window of 1280 pixels, with less two in a narrow one.
int leastLabel(int width)
{
    return qBound(112, width * 2 / 5, 146);
}

constexpr int mostCell = 116;

/// Room for figures, and for the longest word of a stance in the language of the window.
int leastCell()
{
    using coding::Stance;
    constexpr int figures = 92;
    constexpr int around = 23; // of the words in a chip in a cell
    const QFontMetrics metrics(theme().small);
    int widest = figures;
    for (const Stance stance :
        {Stance::Asserts, Stance::Partly, Stance::Predicts, Stance::Questions, Stance::Denies})
        widest = qMax(widest, metrics.horizontalAdvance(coding::stanceWords(stance)) + around);
    return qMin(widest, mostCell);
}

QModelIndex firstColumn(const QModelIndex &index)
{
    return index.siblingAtColumn(0);
}

} // namespace

AgreementView::AgreementView(AgreementModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_delegate(new AgreementDelegate(this))
{
    setHeader(new AgreementHeader(this));
    setModel(model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setIndentation(0);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setEditTriggers(EditKeyPressed);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        viewport()->update(); // scrolling moves pixels, but the first column stays
        header()->viewport()->update();
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { noteClosed(index, true); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { noteClosed(index, false); });
    expandSections();
}

int AgreementView::fixedWidth() const
{
    return header()->count() > 0 ? header()->sectionSize(0) : 0;
}

void AgreementView::reset()
{
    m_open = QPersistentModelIndex();
    m_pressed = QPersistentModelIndex();
    m_isHeld = false;
    m_laidOut = QSize(); // the header forgets its widths
    QTreeView::reset();
    expandSections();
    layOutColumns();
}

void AgreementView::expandSections()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex section = m_model->index(row, 0);
        setExpanded(
            section, !m_closed.contains(coding::Kind(section.data(AgreementModel::KindRole).toInt())));
    }
}

void AgreementView::noteClosed(const QModelIndex &index, bool closed)
{
    if (m_model->row(index) != AgreementModel::Row::Section)
        return;
    const auto kind = coding::Kind(index.data(AgreementModel::KindRole).toInt());
    if (closed)
        m_closed.insert(kind);
    else
        m_closed.remove(kind);
}

void AgreementView::setClosedSections(const QSet<coding::Kind> &kinds)
{
    m_closed = kinds;
    expandSections();
}

void AgreementView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTreeView::rowsInserted(parent, first, last);
    if (!parent.isValid())
        expandSections();
}

void AgreementView::layOutColumns()
{
    const int columns = header()->count() - 1;
    const QSize state(viewport()->width(), columns);
    if (columns < 0 || state == m_laidOut)
        return;
    m_laidOut = state;
    // As many whole columns as fit beside the label, which gets the rest.
    const int least = leastCell();
    const int room = qMax(least, state.width() - leastLabel(state.width()));
    const int cell = columns > 0 ? qBound(least, room / columns, mostCell) : 0;
    const int inView = columns > 0 ? qMin(columns, room / cell) : 0;
    header()->resizeSection(0, qMax(leastLabel(state.width()), state.width() - cell * inView));
    for (int column = 1; column <= columns; ++column)
        header()->resizeSection(column, cell);
    horizontalScrollBar()->setSingleStep(qMax(1, cell));
    scheduleDelayedItemsLayout(); // labels and sentences break anew
}

void AgreementView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    layOutColumns();
}

QModelIndex AgreementView::indexAt(const QPoint &point) const
{
    const QModelIndex row = QTreeView::indexAt({fixedWidth() - header()->offset() - 1, point.y()});
    if (!row.isValid() || point.x() < fixedWidth() || m_model->row(row) != AgreementModel::Row::Point)
        return firstColumn(row);
    const int column = header()->logicalIndexAt(point.x());
    return column > 0 ? row.siblingAtColumn(column) : firstColumn(row);
}

QRect AgreementView::rowRect(const QModelIndex &index) const
{
    const QRect rect = QTreeView::visualRect(firstColumn(index));
    return rect.isEmpty() ? QRect() : QRect(0, rect.top(), viewport()->width(), rect.height());
}

QRect AgreementView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const QRect row = rowRect(index);
    return row.isEmpty() || m_model->row(index) != AgreementModel::Row::Point ? row
                                                                              : cellRect(row, index.column());
}

/// The part of a point's row that a column has. The first one stays at the edge.
QRect AgreementView::cellRect(const QRect &row, int column) const
{
    const int left = column == 0 ? 0 : header()->sectionViewportPosition(column);
    return {left, row.top(), header()->sectionSize(column), row.height()};
}

void AgreementView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int across = horizontalScrollBar()->value();
    QTreeView::scrollTo(firstColumn(index), hint);
    horizontalScrollBar()->setValue(across);
    if (index.column() == 0)
        return;
    const int left = header()->sectionPosition(index.column());
    const int right = left + header()->sectionSize(index.column());
    if (left - across < fixedWidth())
        horizontalScrollBar()->setValue(left - fixedWidth());
    else if (right - across > viewport()->width())
        horizontalScrollBar()->setValue(right - viewport()->width());
}

void AgreementView::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QModelIndex label = firstColumn(index);
    const AgreementModel::Row kind = m_model->row(label);
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool selected = selectionModel()->isRowSelected(label.row(), label.parent());
    const bool openAndCurrent =
        kind == AgreementModel::Row::Evidence && QModelIndex(m_open) == label.parent();
    const bool pointSelected = kind == AgreementModel::Row::Point && selected;
    if (pointSelected || openAndCurrent)
        painter->fillRect(row, theme().selectedRow);
    const QModelIndex current = currentIndex();
    const bool isCurrent = current.isValid() && firstColumn(current) == label && hasFocus();

    QStyleOptionViewItem part = option;
    part.widget = this;
    part.state.setFlag(QStyle::State_Selected, selected);
    part.state.setFlag(QStyle::State_Open, isExpanded(label));
    if (kind == AgreementModel::Row::Point) {
        m_delegate->startRow(label);
        for (int column = 1; column < m_model->columnCount(); ++column) {
            part.rect = cellRect(row, column);
            part.state.setFlag(QStyle::State_HasFocus, isCurrent && current.column() == column);
            if (part.rect.right() >= fixedWidth() && part.rect.left() <= row.right())
                m_delegate->paint(painter, part, label.siblingAtColumn(column));
        }
        // The label lies over what was scrolled beneath it.
        painter->fillRect(cellRect(row, 0), pointSelected ? theme().selectedRow : theme().panel);
        const bool ruled = !isExpanded(label) || m_model->rowCount(label) == 0;
        if (ruled)
            painter->fillRect(QRect(0, row.bottom(), row.width(), 1), theme().faintLine);
    }
    part.rect = kind == AgreementModel::Row::Point ? cellRect(row, 0) : row;
    part.state.setFlag(QStyle::State_HasFocus, isCurrent);
    m_delegate->paint(painter, part, label);
    if (kind == AgreementModel::Row::Point && header()->offset() > 0)
        painter->fillRect(QRect(fixedWidth() - 1, row.top(), 1, row.height()), theme().line);
    if (isCurrent && kind != AgreementModel::Row::Evidence)
        painter->fillRect(QRect(0, row.top(), 3, row.height()), theme().accent);
}

QList<QPersistentModelIndex> AgreementView::selectedPoints() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    rows.removeIf([this](const QModelIndex &row) { return m_model->row(row) != AgreementModel::Row::Point; });
    std::ranges::sort(
        rows, {}, [](const QModelIndex &row) { return std::pair(row.parent().row(), row.row()); });
    return {rows.begin(), rows.end()};
}

QModelIndexList AgreementView::selectedEvidence() const
{
    QModelIndexList evidence;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        if (m_model->row(index) == AgreementModel::Row::Evidence)
            evidence.append(index);
    return evidence;
}

AgreementView::Snapshot AgreementView::snapshot() const
{
    Snapshot snapshot;
    const auto id = [&](const QModelIndex &index) {
        return index.data(AgreementModel::PointRole).toString();
    };
    for (const QPersistentModelIndex &point : selectedPoints())
        snapshot.selected.append(id(point));
    for (int section = 0; section < m_model->rowCount(); ++section) {
        const QModelIndex parent = m_model->index(section, 0);
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex point = m_model->index(row, 0, parent);
            if (isExpanded(point) && QModelIndex(m_open) != point)
                snapshot.open.append(id(point));
        }
    }
    snapshot.current = id(currentIndex());
    snapshot.column = currentIndex().column();
    snapshot.scrolled = verticalScrollBar()->value();
    return snapshot;
}

void AgreementView::restore(const Snapshot &snapshot)
{
    if (currentIndex().isValid() || snapshot.current.isEmpty())
        return;
    for (const QString &id : snapshot.open)
        setExpanded(m_model->pointIndex(id), true);
    choose(m_model->pointIndex(snapshot.current, qMin(snapshot.column, m_model->columnCount() - 1)));
    for (const QString &id : snapshot.selected)
        selectionModel()->select(
            m_model->pointIndex(id), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(snapshot.scrolled);
}

QRect AgreementView::chipRect(const QModelIndex &cell) const
{
    return m_model->cell(cell) ? m_delegate->chipRect(visualRect(cell), cell) : QRect();
}

void AgreementView::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    revealEvidence();
}

void AgreementView::startAtTop()
{
    setCurrentIndex({});
    if (m_open.isValid())
        collapse(m_open);
    m_open = QPersistentModelIndex();
    scrollToTop();
}

/// Scrolls so far that the evidence of the current point is seen, but not the point itself away.
void AgreementView::revealEvidence()
{
    const QModelIndex current = firstColumn(currentIndex());
    const int rows = m_model->rowCount(current);
    if (!current.isValid() || m_model->row(current) != AgreementModel::Row::Point || rows == 0 ||
        !isExpanded(current))
        return;
    executeDelayedItemsLayout();
    const int below = rowRect(m_model->index(rows - 1, 0, current)).bottom() - viewport()->height() + 1;
    const int above = rowRect(current).top();
    if (below > 0 && above > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qMin(below, above));
}

void AgreementView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_extending && !m_isHeld)
        showCurrentEvidence();
    viewport()->update();
}

void AgreementView::showCurrentEvidence()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    switch (m_model->row(current)) {
    case AgreementModel::Row::Point:
        showEvidence(firstColumn(current));
        break;
    case AgreementModel::Row::Evidence:
        showEvidence(current.parent());
        break;
    case AgreementModel::Row::Section:
        break;
    }
}

/// Opens the evidence of the current point and closes that of the last one, unless it was opened by hand. The
/// point stays where it is on the screen, so that it is not lost under the mouse.
void AgreementView::showEvidence(const QModelIndex &point)
{
    if (QModelIndex(m_open) == point)
        return;
    const int before = rowRect(point).top();
    if (m_open.isValid())
        collapse(m_open);
    m_open = QPersistentModelIndex();
    if (!isExpanded(point)) {
        m_open = point;
        expand(point);
    }
    const QRect after = rowRect(point);
    if (!after.isEmpty() && before >= 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + after.top() - before);
}

void AgreementView::toggle(const QModelIndex &row)
{
    if (QModelIndex(m_open) == row)
        m_open = QPersistentModelIndex(); // from now on it is open by hand
    else
        setExpanded(row, !isExpanded(row));
    viewport()->update();
}

} // namespace ui
