// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codebook/codebookview.h"

#include "codebook/codebookdelegate.h"
#include "codebook/codebookmodel.h"

#include <QKeyEvent>

namespace ui {

CodebookView::CodebookView(CodebookModel &model, QWidget *parent)
    : SideTree(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new CodebookDelegate(this));
    setUniformRowHeights(true);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers); // renaming is an action
    setDragDropMode(InternalMove);
    setExpandsOnDoubleClick(false);
    setAccessibleName(tr("Tags"));
    expandAll();
    connect(
        &model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above) { expand(above); });
    connect(this, &QAbstractItemView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT tagActivated(m_model.tag(index)->id); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { Q_EMIT currentTagChanged(currentTag()); });
}

coding::TagId CodebookView::currentTag() const
{
    const coding::Tag *tag = m_model.tag(currentIndex());
    return tag ? tag->id : coding::TagId();
}

void CodebookView::setCurrentTag(coding::TagId tag)
{
    setCurrentIndex(m_model.indexOf(tag));
}

QRect CodebookView::arrowRect(const QModelIndex &index, const QRect &row) const
{
    return m_model.rowCount(index) > 0 ? CodebookDelegate::arrowRect(row, CodebookModel::depth(index))
                                       : QRect();
}

bool CodebookView::pressAt(const QPoint &position)
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid() ||
        !CodebookDelegate::pinRect(visualRect(index)).adjusted(-4, -6, 4, 6).contains(position))
        return SideTree::pressAt(position);
    Q_EMIT pinClicked(m_model.tag(index)->id);
    return true;
}

void CodebookView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || state() == EditingState)
        return SideTree::keyPressEvent(event);
    if (currentTag().isValid())
        Q_EMIT tagActivated(currentTag());
    event->accept();
}

} // namespace ui
