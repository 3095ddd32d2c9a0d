// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrix/matrixmodel.h"

#include "annotations/rowchanges.h"

#include <QHash>
#include <algorithm>
#include <numeric>

namespace ui {
namespace {

using coding::Kind;
using coding::Verdict;

constexpr std::array verdictOrder{Verdict::Differ, Verdict::Compatible, Verdict::Agree, Verdict::OneSource};
constexpr std::array kindOrder{Kind::Figure, Kind::Claim, Kind::Entity};

template <class Do>
void eachEvidence(const coding::Point &point, Do act)
{
    for (const coding::Cell &cell : point.cells)
        for (const coding::AnnotationId id : cell.evidence)
            act(id);
}

bool isTouched(const coding::Point &point, const AgreementModel::Touched &touched)
{
    bool found = false;
    if (!touched.empty())
        eachEvidence(point, [&](coding::AnnotationId id) { found = found || touched.contains(id); });
    return found;
}

} // namespace

MatrixModel::MatrixModel(const AgreementWords &words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(words)
{
}

void MatrixModel::update(Content content, const AgreementModel::Touched *touched)
{
    const bool sameArticles = std::ranges::equal(
        content.columns, m_content.columns, {}, &MatrixColumn::article, &MatrixColumn::article);
    Content before = std::exchange(m_content, std::move(content));
    if (!sameArticles) {
        beginResetModel();
        m_shown = shownColumns();
        keepKeys(before.agreement);
        m_rows = targetRows();
        endResetModel();
        return;
    }
    if (before.columns != m_content.columns) {
        if (const std::vector<size_t> shown = shownColumns(); shown != m_shown) { // outlets have other names
            beginResetModel();
            m_shown = shown;
            endResetModel();
        }
        if (!m_shown.empty())
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    refresh(before.agreement, touched);
}

void MatrixModel::setFilter(std::optional<coding::Verdict> filter)
{
    if (std::exchange(m_filter, filter) != filter)
        changeRows(targetRows());
}

void MatrixModel::setOrder(Order order)
{
    if (std::exchange(m_order, order) != order)
        changeRows(targetRows());
}

void MatrixModel::setGrouped(bool grouped)
{
    if (std::exchange(m_grouped, grouped) == grouped)
        return;
    beginResetModel();
    m_shown = shownColumns();
    for (const Row &row : m_rows)
        row.cells.clear();
    endResetModel();
}

/// Outlets in the order of their first articles, each with its articles in the order of the story.
std::vector<size_t> MatrixModel::shownColumns() const
{
    std::vector<size_t> shown(m_content.columns.size());
    std::iota(shown.begin(), shown.end(), 0);
    if (!m_grouped)
        return shown;
    QHash<QString, size_t> first;
    for (const size_t column : shown)
        if (const QString &outlet = m_content.columns[column].outlet; !first.contains(outlet))
            first.insert(outlet, column);
    std::ranges::stable_sort(
        shown, {}, [&](size_t column) { return first.value(m_content.columns[column].outlet); });
    return shown;
}

std::vector<MatrixModel::Row> MatrixModel::targetRows() const
{
    const std::vector<coding::Point> &points = m_content.agreement.points;
    std::vector<int> shown;
    for (size_t i = 0; i < points.size(); ++i)
        if (!m_filter || points[i].verdict == *m_filter)
            shown.push_back(int(i));
    std::vector<Row> rows;
    const auto add = [&](int heading, auto belongs) {
        std::vector<int> section;
        std::ranges::copy_if(
            shown, std::back_inserter(section), [&](int point) { return belongs(points[size_t(point)]); });
        addSection(rows, heading, section);
    };
    switch (m_order) {
    case Order::Kind:
        for (const Kind kind : kindOrder)
            add(-int(kind) - 1, [&](const coding::Point &point) { return point.kind == kind; });
        break;
    case Order::Verdict:
        for (const Verdict verdict : verdictOrder)
            add(-firstVerdictHeading - int(verdict),
                [&](const coding::Point &point) { return point.verdict == verdict; });
        break;
    case Order::Appearance:
        std::ranges::stable_sort(shown, {}, [&](int point) {
            const bool known = size_t(point) < m_content.appearance.size();
            return known ? m_content.appearance[size_t(point)] : point;
        });
        addSection(rows, 0, shown);
        break;
    }
    return rows;
}

void MatrixModel::addSection(std::vector<Row> &rows, int heading, const std::vector<int> &points) const
{
    if (heading != 0 && !points.empty())
        rows.push_back({.key = heading, .point = -1, .count = int(points.size()), .cells = {}});
    for (const int point : points)
        rows.push_back({.key = m_keys[size_t(point)], .point = point, .count = 0, .cells = {}});
}

/// A point is the same as one of the same id, else as one that shares evidence: its id changes when an
/// earlier annotation joins it.
void MatrixModel::keepKeys(const coding::Agreement &before)
{
    QHash<QString, int> byId;
    for (size_t i = 0; i < before.points.size(); ++i)
        byId.insert(before.points[i].id, int(i));
    const std::vector<int> old = std::move(m_keys);
    m_keys.assign(m_content.agreement.points.size(), 0);
    for (size_t i = 0; i < m_keys.size(); ++i) {
        const auto found = byId.constFind(m_content.agreement.points[i].id);
        if (found == byId.constEnd())
            continue;
        m_keys[i] = old[size_t(*found)];
        byId.erase(found);
    }
    std::unordered_map<coding::AnnotationId, int> byEvidence; // of points that are no more
    for (const int point : std::as_const(byId))
        eachEvidence(before.points[size_t(point)],
            [&](coding::AnnotationId id) { byEvidence.emplace(id, old[size_t(point)]); });
    std::unordered_set<int> taken;
    for (size_t i = 0; i < m_keys.size(); ++i) {
        if (m_keys[i] != 0)
            continue;
        eachEvidence(m_content.agreement.points[i], [&](coding::AnnotationId id) {
            const auto found = byEvidence.find(id);
            if (m_keys[i] == 0 && found != byEvidence.end() && taken.insert(found->second).second)
                m_keys[i] = found->second;
        });
        if (m_keys[i] == 0)
            m_keys[i] = ++m_lastKey;
    }
}

void MatrixModel::refresh(const coding::Agreement &before, const AgreementModel::Touched *touched)
{
    const std::vector<int> oldKeys = m_keys;
    keepKeys(before);
    std::unordered_map<int, int> places; // of points by key, in the new agreement
    for (size_t i = 0; i < m_keys.size(); ++i)
        places.emplace(m_keys[i], int(i));
    for (Row &row : m_rows) { // what is gone has no point until it is removed
        const auto found = row.point < 0 ? places.end() : places.find(row.key);
        row.point = found == places.end() ? -1 : found->second;
    }
    std::vector<int> pointsBefore(m_keys.size(), -1);
    for (size_t i = 0; i < oldKeys.size(); ++i)
        if (const auto found = places.find(oldKeys[i]); found != places.end())
            pointsBefore[size_t(found->second)] = int(i);
    changeRows(targetRows());
    tellChanges(before, pointsBefore, touched);
}

void MatrixModel::changeRows(std::vector<Row> target)
{
    std::vector<int> before;
    std::vector<int> after;
    std::ranges::transform(m_rows, std::back_inserter(before), &Row::key);
    std::ranges::transform(target, std::back_inserter(after), &Row::key);
    const RowChanges changes = rowChanges(before, after, StayingRows::Kept);
    for (const auto [first, last] : changes.removals) {
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
    }
    if (!changes.order.empty()) {
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        std::vector<int> places(changes.order.size());
        std::vector<Row> sorted;
        for (size_t place = 0; place < changes.order.size(); ++place) {
            places[size_t(changes.order[place])] = int(place);
            sorted.push_back(std::move(m_rows[size_t(changes.order[place])]));
        }
        const QModelIndexList from = persistentIndexList();
        m_rows = std::move(sorted);
        QModelIndexList to;
        for (const QModelIndex &index : from)
            to.append(createIndex(places[size_t(index.row())], index.column()));
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    for (const auto [first, last] : changes.insertions) {
        beginInsertRows({}, first, last);
        m_rows.insert(m_rows.begin() + first, target.begin() + first, target.begin() + last + 1);
        endInsertRows();
    }
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (std::exchange(m_rows[row].count, target[row].count) != target[row].count)
            Q_EMIT headerDataChanged(Qt::Vertical, int(row), int(row));
}

void MatrixModel::tellChanges(const coding::Agreement &before, const std::vector<int> &pointsBefore,
    const AgreementModel::Touched *touched)
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const int place = m_rows[row].point;
        const int old = place < 0 ? -1 : pointsBefore[size_t(place)];
        if (old < 0)
            continue;
        const coding::Point &point = m_content.agreement.points[size_t(place)];
        const coding::Point &pointBefore = before.points[size_t(old)];
        if (touched && point == pointBefore && !isTouched(point, *touched))
            continue;
        m_rows[row].cells.clear();
        Q_EMIT headerDataChanged(Qt::Vertical, int(row), int(row));
        if (columnCount() > 0)
            Q_EMIT dataChanged(index(int(row), 0), index(int(row), columnCount() - 1));
    }
    if (!touched && !m_rows.empty())
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

} // namespace ui
