// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What AgreementModel's rows say; how they change is in agreementmodel.cpp.

#include "agreement/agreementmodel.h"
#include "agreement/agreementnodes.h"
#include "agreement/pointwords.h"
#include "coding/words.h"

using namespace Qt::StringLiterals;

namespace ui {
AgreementModel::Row AgreementModel::row(const QModelIndex &index) const
{
    const auto *parent = static_cast<const AgreementNode *>(index.constInternalPointer());
    if (!parent)
        return Row::Section;
    return parent->node == AgreementNode::Kind::Section ? Row::Point : Row::Evidence;
}

SectionNode *AgreementModel::sectionAt(int row) const
{
    for (const auto &section : m_sections)
        if (section->shown && section->row == row)
            return section.get();
    return nullptr;
}

QModelIndex AgreementModel::indexOf(const AgreementNode &node) const
{
    const AgreementNode *parent =
        node.node == AgreementNode::Kind::Point ? static_cast<const PointNode &>(node).section : nullptr;
    return createIndex(node.row, 0, parent);
}

const PointNode *AgreementModel::pointNode(const QModelIndex &index) const
{
    const auto *parent = static_cast<const AgreementNode *>(index.constInternalPointer());
    if (!index.isValid() || !parent)
        return nullptr;
    if (parent->node == AgreementNode::Kind::Point)
        return static_cast<const PointNode *>(parent);
    return static_cast<const SectionNode *>(parent)->points[size_t(index.row())].get();
}

const coding::Point *AgreementModel::point(const QModelIndex &index) const
{
    const PointNode *node = pointNode(index);
    return node ? node->point : nullptr;
}

const coding::Cell *AgreementModel::cell(const QModelIndex &index) const
{
    if (!index.isValid() || row(index) != Row::Point || index.column() == 0)
        return nullptr;
    const coding::Point *point = this->point(index);
    return index.column() <= point->cells.size() ? &point->cells[index.column() - 1] : nullptr;
}

coding::AnnotationId AgreementModel::annotation(const QModelIndex &index) const
{
    if (!index.isValid() || row(index) != Row::Evidence)
        return {};
    return pointNode(index)->evidence[size_t(index.row())];
}

EvidenceWords AgreementModel::evidenceWords(const QModelIndex &index) const
{
    const coding::AnnotationId id = annotation(index);
    if (!id.isValid())
        return {};
    auto &lines = pointNode(index)->lines;
    auto found = lines.constFind(id);
    if (found == lines.constEnd())
        found = lines.insert(id, m_words.evidence(id));
    return *found;
}

QString AgreementModel::remark(const QModelIndex &index) const
{
    const PointNode *node = annotation(index).isValid() ? pointNode(index) : nullptr;
    if (!node || index.row() + 1 < int(node->evidence.size()))
        return {};
    if (!node->remark)
        node->remark = m_words.remark(*node->point);
    return *node->remark;
}

QModelIndex AgreementModel::pointIndex(const QString &id, int column) const
{
    for (const auto &section : m_sections)
        for (const auto &node : section->points)
            if (node->point->id == id)
                return createIndex(node->row, column, section.get());
    return {};
}

QModelIndex AgreementModel::evidenceIndex(coding::AnnotationId annotation) const
{
    for (const auto &section : m_sections)
        for (const auto &node : section->points)
            for (size_t row = 0; row < node->evidence.size(); ++row)
                if (node->evidence[row] == annotation)
                    return createIndex(int(row), 0, node.get());
    return {};
}

QModelIndex AgreementModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, static_cast<const void *>(nullptr));
    if (this->row(parent) == Row::Section)
        return createIndex(row, column, sectionAt(parent.row()));
    return createIndex(row, column, pointNode(parent));
}

QModelIndex AgreementModel::parent(const QModelIndex &index) const
{
    const auto *parent = static_cast<const AgreementNode *>(index.constInternalPointer());
    return index.isValid() && parent ? indexOf(*parent) : QModelIndex();
}

QModelIndex AgreementModel::sibling(int row, int column, const QModelIndex &index) const
{
    // Another column of the row, as views ask most often: the parent need not be found.
    if (index.isValid() && row == index.row() && column >= 0 && column < columnCount())
        return createIndex(row, column, index.constInternalPointer());
    return QAbstractItemModel::sibling(row, column, index);
}

int AgreementModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(std::ranges::count_if(m_sections, [](const auto &section) { return section->shown; }));
    if (parent.column() != 0)
        return 0;
    switch (row(parent)) {
    case Row::Section:
        return int(sectionAt(parent.row())->points.size());
    case Row::Point:
        return int(pointNode(parent)->evidence.size());
    case Row::Evidence:
        break;
    }
    return 0;
}

int AgreementModel::columnCount(const QModelIndex &) const
{
    return 1 + int(m_columns.size());
}

Qt::ItemFlags AgreementModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const Row row = this->row(index);
    if (row == Row::Point && index.column() == 0 && m_editable)
        flags |= Qt::ItemIsEditable;
    if (row == Row::Evidence)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

QVariant AgreementModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == RowRole)
        return int(row(index));
    switch (row(index)) {
    case Row::Section:
        return sectionData(*sectionAt(index.row()), index.column(), role);
    case Row::Point:
        if (role == PointRole)
            return point(index)->id;
        return index.column() == 0 ? pointData(*pointNode(index), role)
                                   : cellData(*pointNode(index), index.column(), role);
    case Row::Evidence:
        if (role == PointRole)
            return point(index)->id;
        return index.column() == 0 ? evidenceData(index, role) : QVariant();
    }
    return {};
}

QVariant AgreementModel::sectionData(const SectionNode &section, int column, int role) const
{
    if (column != 0)
        return {};
    if (role == Qt::DisplayRole)
        return m_words.section(section.kind);
    if (role == KindRole)
        return int(section.kind);
    if (role == CountRole)
        return int(section.points.size());
    return {};
}

QVariant AgreementModel::pointData(const PointNode &node, int role) const
{
    const coding::Point &point = *node.point;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return point.label;
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(point.label, coding::verdictSentence(point.verdict));
    case Qt::ToolTipRole:
        return pointTip(point);
    case VerdictRole:
        return int(point.verdict);
    case IndependentRole:
        return point.independent < statingArticles(point) ? point.independent : 0;
    default:
        return {};
    }
}

const CellWords &AgreementModel::cellWords(const PointNode &node, int column) const
{
    auto &words = node.cells[size_t(column) - 1];
    if (!words)
        words = m_words.cell(*node.point, node.point->cells[size_t(column) - 1]);
    return *words;
}

QVariant AgreementModel::cellData(const PointNode &node, int column, int role) const
{
    if (size_t(column) > node.cells.size())
        return {};
    return ui::cellData(
        node.point->cells[size_t(column) - 1], m_columns[size_t(column) - 1].name,
        [&]() -> const CellWords & { return cellWords(node, column); }, role);
}

QVariant AgreementModel::evidenceData(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const EvidenceWords words = evidenceWords(index);
    const QString line = u"%1 %2%3%4"_s.arg(words.where, words.before, words.quote, words.after);
    const QString reason =
        role == Qt::ToolTipRole ? m_words.reason(*point(index), annotation(index)) : QString();
    return reason.isEmpty() ? line : line + u'\n' + reason;
}

bool AgreementModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString label = value.toString().simplified();
    if (label != point(index)->label)
        Q_EMIT labelEdited(point(index)->id, label);
    return true;
}

QVariant AgreementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > int(m_columns.size()))
        return {};
    if (section == 0)
        return role == Qt::DisplayRole ? tr("Point", "heading: one thing that sources can agree on")
                                       : QVariant();
    const AgreementColumn &column = m_columns[size_t(section) - 1];
    switch (role) {
    case Qt::DisplayRole:
        return column.name;
    case Qt::ToolTipRole:
        return column.tip;
    case UnreadRole:
        return column.unread;
    default:
        return {};
    }
}

} // namespace ui
