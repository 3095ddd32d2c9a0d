// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchmodel.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace ui {
namespace {

using interchange::Hit;
using interchange::HitOrder;

HitOrder orderOf(int column)
{
    switch (column) {
    case SearchModel::Source:
        return HitOrder::Source;
    case SearchModel::Left:
        return HitOrder::Left;
    case SearchModel::Match:
    case SearchModel::Right:
        return HitOrder::Right;
    case SearchModel::Title:
        return HitOrder::Title;
    case SearchModel::Published:
        return HitOrder::Published;
    default:
        return HitOrder::Found;
    }
}

QString words(const Hit &hit, int column)
{
    switch (column) {
    case SearchModel::Source:
        return hit.source;
    case SearchModel::Left:
        return interchange::onOneLine(hit.left);
    case SearchModel::Match:
        return interchange::onOneLine(hit.match);
    case SearchModel::Right:
        return interchange::onOneLine(
            hit.right.startsWith(u' ') ? hit.right.sliced(1) : hit.right); // columns part them
    case SearchModel::Title:
        return hit.title;
    case SearchModel::Published:
        return hit.published.left(10); // the day
    default:
        return {};
    }
}

} // namespace

SearchModel::SearchModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_hits(std::make_shared<Hits>())
{
}

SearchModel::~SearchModel() = default;

void SearchModel::clear()
{
    beginResetModel();
    ++m_job;
    m_hits = std::make_shared<Hits>();
    m_isShared = false;
    m_rows.clear();
    endResetModel();
}

void SearchModel::add(const std::vector<Hit> &hits)
{
    if (hits.empty())
        return;
    ++m_job; // what is being sorted lacks these
    if (std::exchange(m_isShared, false))
        m_hits = std::make_shared<Hits>(*m_hits);
    const int first = int(m_hits->size());
    beginInsertRows({}, first, first + int(hits.size()) - 1);
    m_hits->insert(m_hits->end(), hits.begin(), hits.end());
    m_rows.resize(m_hits->size());
    std::iota(m_rows.begin() + first, m_rows.end(), first);
    endInsertRows();
}

std::vector<Hit> SearchModel::hits() const
{
    std::vector<Hit> hits;
    hits.reserve(m_rows.size());
    for (const int number : m_rows)
        hits.push_back((*m_hits)[size_t(number)]);
    return hits;
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SearchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Hit &one = hit(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(one, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Title || index.column() == Source)
            return words(one, index.column());
        return interchange::onOneLine(one.left + one.match + one.right);
    case Qt::TextAlignmentRole:
        if (index.column() == Left)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        if (index.column() == Match)
            return int(Qt::AlignHCenter | Qt::AlignVCenter);
        return {};
    case Qt::AccessibleTextRole:
        return one.match.isEmpty() ? one.title : interchange::onOneLine(one.left + one.match + one.right);
    default:
        return {};
    }
}

QVariant SearchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Left)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::TextAlignmentRole && section == Match)
        return int(Qt::AlignHCenter | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Source:
        return tr("Source");
    case Left:
        return tr("Before", "what stands before the words that were found");
    case Match:
        return tr("Found", "the words that were found");
    case Right:
        return tr("After", "what stands after the words that were found");
    case Title:
        return tr("Title");
    case Published:
        return tr("Date");
    default:
        return {};
    }
}

void SearchModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    this->order();
}

void SearchModel::order()
{
    m_isShared = true;
    const auto work = [hits = std::shared_ptr<const Hits>(m_hits), order = orderOf(m_sortColumn),
                          direction = m_sortOrder] {
        std::vector<int> rows = interchange::sortedHits(*hits, order);
        if (direction == Qt::DescendingOrder && order != HitOrder::Found)
            std::ranges::reverse(rows);
        return rows;
    };
    m_worker.run(work, [this, number = ++m_job](std::vector<int> rows) {
        if (number == m_job)
            setRows(std::move(rows));
    });
}

/// Rows keep their identity: the current one stays the same hit.
void SearchModel::setRows(std::vector<int> rows)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<int> places(rows.size());
    for (size_t row = 0; row < rows.size(); ++row)
        places[size_t(rows[row])] = int(row);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &one : from)
        to.append(index(places[size_t(m_rows[size_t(one.row())])], one.column()));
    m_rows = std::move(rows);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    Q_EMIT sorted();
}

} // namespace ui
