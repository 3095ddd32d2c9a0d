// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/agreementmodel.h"

#include "agreement/agreementnodes.h"
#include "annotations/rowchanges.h"

namespace ui {
namespace {

/// The node that shows each of the target's points by now: the one of the same id, else one that shares
/// evidence (a point's id changes when an earlier annotation joins it); null for new points.
std::vector<PointNode *> matchPoints(
    const SectionNode &section, const std::vector<const coding::Point *> &target)
{
    QHash<QString, PointNode *> byId;
    for (const auto &node : section.points)
        byId.insert(node->point->id, node.get());
    std::vector<PointNode *> matched;
    for (const coding::Point *point : target)
        matched.push_back(byId.take(point->id));
    if (byId.isEmpty())
        return matched;

    std::unordered_map<coding::AnnotationId, PointNode *> byEvidence;
    for (PointNode *node : std::as_const(byId))
        for (const coding::AnnotationId id : node->evidence)
            byEvidence.emplace(id, node);
    for (size_t i = 0; i < target.size(); ++i) {
        if (matched[i])
            continue;
        for (const coding::AnnotationId id : evidenceOf(*target[i])) {
            const auto found = byEvidence.find(id);
            if (found != byEvidence.end() && byId.remove(found->second->point->id)) {
                matched[i] = found->second;
                break;
            }
        }
    }
    return matched;
}

bool isChanged(const PointNode &node, const coding::Point &point, const AgreementModel::Touched *touched)
{
    return !touched || !(*node.point == point) ||
           std::ranges::any_of(node.evidence, [&](coding::AnnotationId id) { return touched->contains(id); });
}

} // namespace

AgreementModel::AgreementModel(const AgreementWords &words, QObject *parent)
    : QAbstractItemModel(parent)
    , m_words(words)
{
    for (const coding::Kind kind : {coding::Kind::Figure, coding::Kind::Claim, coding::Kind::Entity})
        m_sections.push_back(std::make_unique<SectionNode>(kind));
}

AgreementModel::~AgreementModel() = default;

void AgreementModel::update(
    coding::Agreement agreement, std::vector<AgreementColumn> columns, const Touched *touched)
{
    if (!std::ranges::equal(columns, m_columns, {}, &AgreementColumn::article, &AgreementColumn::article)) {
        beginResetModel();
        m_agreement = std::move(agreement);
        m_columns = std::move(columns);
        for (const auto &section : m_sections) {
            const Points points = shownPoints(section->kind);
            section->points.clear();
            section->insert(0, points.data(), points.data() + points.size());
            section->shown = !points.empty();
        }
        numberSections();
        endResetModel();
        return;
    }
    // Nodes point into the old agreement until each is given its new point.
    const coding::Agreement old = std::exchange(m_agreement, std::move(agreement));
    if (std::exchange(m_columns, columns) != columns)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    for (const auto &section : m_sections)
        refresh(*section, touched);
}

bool AgreementModel::setFilter(std::optional<coding::Verdict> filter)
{
    const bool isOther = std::exchange(m_filter, filter) != filter;
    if (isOther)
        refilter();
    return isOther;
}

bool AgreementModel::setOnly(text::ArticleId article)
{
    const bool isOther = std::exchange(m_only, article) != article;
    if (isOther)
        refilter();
    return isOther;
}

void AgreementModel::refilter()
{
    const Touched nothing;
    for (const auto &section : m_sections)
        refresh(*section, &nothing);
}

bool AgreementModel::isShown(const coding::Point &point) const
{
    const auto isOfOthers = [this](const coding::Cell &cell) {
        return cell.state == coding::Cell::State::Stated && cell.article != m_only;
    };
    return (!m_filter || point.verdict == *m_filter) &&
           (!m_only.isValid() || std::ranges::none_of(point.cells, isOfOthers));
}

AgreementModel::Points AgreementModel::shownPoints(coding::Kind kind) const
{
    Points points;
    for (const coding::Point &point : m_agreement.points)
        if (point.kind == kind && isShown(point))
            points.push_back(&point);
    return points;
}

void AgreementModel::refresh(SectionNode &section, const Touched *touched)
{
    const Points target = shownPoints(section.kind);
    if (!section.shown || target.empty()) {
        if (section.shown)
            hideSection(section);
        else if (!target.empty())
            showSection(section, target);
        return;
    }
    const std::vector<PointNode *> matched = matchPoints(section, target);
    changePoints(section, target, matched);
    const QModelIndex heading = indexOf(section);
    const auto tell = [&](int first, int end) {
        if (first >= 0)
            Q_EMIT dataChanged(index(first, 0, heading), index(end - 1, columnCount() - 1, heading));
    };
    int first = -1; // of a stretch of changed points
    for (size_t i = 0; i < target.size(); ++i) {
        PointNode &node = *section.points[i];
        if (matched[i] && isChanged(node, *target[i], touched)) {
            refreshPoint(node, target[i]);
            first = first < 0 ? int(i) : first;
            continue;
        }
        node.point = target[i];
        tell(std::exchange(first, -1), int(i));
    }
    tell(first, int(target.size()));
    Q_EMIT dataChanged(heading, heading);
}

void AgreementModel::refreshPoint(PointNode &node, const coding::Point *point)
{
    const bool wasRead = !node.lines.isEmpty(); // what nobody asked for nobody shows
    node.show(point);
    changeEvidence(node);
    if (!wasRead)
        return;
    const QModelIndex parent = indexOf(node);
    Q_EMIT dataChanged(index(0, 0, parent), index(int(node.evidence.size()) - 1, columnCount() - 1, parent));
}

void AgreementModel::changePoints(
    SectionNode &section, const Points &target, const std::vector<PointNode *> &matched)
{
    std::vector<const void *> before;
    std::vector<const void *> after;
    for (const auto &node : section.points)
        before.push_back(node.get());
    for (size_t i = 0; i < target.size(); ++i)
        after.push_back(matched[i] ? static_cast<const void *>(matched[i]) : target[i]);

    const RowChanges changes = rowChanges(before, after, StayingRows::Kept);
    const QModelIndex parent = indexOf(section);
    for (const auto [first, last] : changes.removals) {
        beginRemoveRows(parent, first, last);
        section.points.erase(section.points.begin() + first, section.points.begin() + last + 1);
        section.number();
        endRemoveRows();
    }
    reorder(parent, changes.order, [&] {
        std::vector<std::unique_ptr<PointNode>> sorted;
        for (const int row : changes.order)
            sorted.push_back(std::move(section.points[size_t(row)]));
        section.points = std::move(sorted);
        section.number();
    });
    for (const auto [first, last] : changes.insertions) {
        beginInsertRows(parent, first, last);
        section.insert(first, target.data() + first, target.data() + last + 1);
        endInsertRows();
    }
}

void AgreementModel::changeEvidence(PointNode &node)
{
    const std::vector<coding::AnnotationId> target = evidenceOf(*node.point);
    if (target == node.evidence)
        return;
    const RowChanges changes = rowChanges(node.evidence, target, StayingRows::Kept);
    const QModelIndex parent = indexOf(node);
    std::vector<coding::AnnotationId> &rows = node.evidence;
    for (const auto [first, last] : changes.removals) {
        beginRemoveRows(parent, first, last);
        rows.erase(rows.begin() + first, rows.begin() + last + 1);
        endRemoveRows();
    }
    reorder(parent, changes.order, [&] {
        const std::vector<coding::AnnotationId> old = rows;
        for (size_t place = 0; place < old.size(); ++place)
            rows[place] = old[size_t(changes.order[place])];
    });
    for (const auto [first, last] : changes.insertions) {
        beginInsertRows(parent, first, last);
        rows.insert(rows.begin() + first, target.begin() + first, target.begin() + last + 1);
        endInsertRows();
    }
}

template <class Sort>
void AgreementModel::reorder(const QModelIndex &parent, const std::vector<int> &order, Sort sort)
{
    if (order.empty())
        return;
    Q_EMIT layoutAboutToBeChanged({parent});
    std::vector<int> places(order.size());
    for (size_t place = 0; place < order.size(); ++place)
        places[size_t(order[place])] = int(place);
    QModelIndexList from;
    for (const QModelIndex &index : persistentIndexList())
        if (index.parent() == parent)
            from.append(index);
    sort();
    QModelIndexList to;
    for (const QModelIndex &index : std::as_const(from))
        to.append(createIndex(places[size_t(index.row())], index.column(), index.constInternalPointer()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({parent});
}

void AgreementModel::showSection(SectionNode &section, const Points &target)
{
    const auto until = std::ranges::find(m_sections, &section, &std::unique_ptr<SectionNode>::get);
    const int row =
        int(std::count_if(m_sections.begin(), until, [](const auto &other) { return other->shown; }));
    beginInsertRows({}, row, row);
    section.insert(0, target.data(), target.data() + target.size());
    section.shown = true;
    numberSections();
    endInsertRows();
}

void AgreementModel::hideSection(SectionNode &section)
{
    beginRemoveRows({}, section.row, section.row);
    section.points.clear();
    section.shown = false;
    numberSections();
    endRemoveRows();
}

void AgreementModel::numberSections()
{
    int row = 0;
    for (const auto &section : m_sections)
        if (section->shown)
            section->row = row++;
}

} // namespace ui
