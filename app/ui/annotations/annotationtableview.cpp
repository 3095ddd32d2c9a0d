// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the annotation table looks: its columns, their menu, and what is kept of them.

#include "annotations/annotationactions.h"
#include "annotations/annotationdelegate.h"
#include "annotations/annotationfilters.h"
#include "annotations/annotationmodel.h"
#include "annotations/annotationtable.h"
#include "workspace/workspace.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// Room for the badges of most tags.
int tagColumnWidth(const workspace::Workspace &workspace)
{
    constexpr int least = 90;
    constexpr int most = 170;
    int widest = least;
    for (const coding::Tag &tag : workspace.tags())
        widest = qMax(widest, AnnotationDelegate::badgeWidth(tag.name) + 2 * AnnotationDelegate::padding);
    return qMin(widest, most);
}

} // namespace

void AnnotationTable::buildView()
{
    m_view->setModel(m_model);
    makeFlat(m_view, new AnnotationDelegate(m_view));
    m_view->setAccessibleName(tr("Annotations"));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_view->horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    const std::pair<AnnotationModel::Column, int> widths[] = {{AnnotationModel::Source, 130},
        {AnnotationModel::Tag, tagColumnWidth(m_workspace)}, {AnnotationModel::Text, 230},
        {AnnotationModel::Value, 212}, {AnnotationModel::Point, 180}, {AnnotationModel::Analyst, 70}};
    for (const auto &[column, width] : widths)
        header->resizeSection(column, width);
    m_view->setSortingEnabled(true);
}

/// What can be done with the selected rows, and what a click on a heading does, for the keyboard.
void AnnotationTable::showMenu(QPoint position)
{
    if (!m_view->indexAt(position).isValid())
        return;
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fill(menu);
    menu->addSeparator();
    QMenu *sorting = menu->addMenu(tr("Sort by", "followed by the heading of a column"));
    for (int column = -1; column < AnnotationModel::ColumnCount; ++column) {
        QAction *action =
            sorting->addAction(column < 0 ? tr("Place in the articles")
                                          : m_model->headerData(column, Qt::Horizontal).toString());
        const bool isSorted = column == m_model->sortColumn();
        action->setCheckable(true);
        action->setChecked(isSorted);
        const bool reverses = isSorted && m_model->sortOrder() == Qt::AscendingOrder;
        connect(action, &QAction::triggered, this, [this, column, reverses] {
            m_view->sortByColumn(column, reverses ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

QByteArray AnnotationTable::saveState() const
{
    const QByteArray columns = m_view->horizontalHeader()->saveState().toBase64();
    return QJsonDocument(
        QJsonObject{{u"filters"_s, m_filters->saveState()}, {u"columns"_s, QString::fromLatin1(columns)}})
        .toJson(QJsonDocument::Compact);
}

void AnnotationTable::restoreState(const QByteArray &saved)
{
    const QJsonObject state = QJsonDocument::fromJson(saved).object();
    if (state.isEmpty())
        return;
    QHeaderView *header = m_view->horizontalHeader();
    if (header->restoreState(QByteArray::fromBase64(state["columns"_L1].toString().toLatin1())))
        m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder()); // it says nothing itself
    m_filters->restoreState(state["filters"_L1].toObject());
}

} // namespace ui
