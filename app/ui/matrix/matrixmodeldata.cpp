// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What MatrixModel's rows and columns say; how they change is in matrixmodel.cpp.

#include "agreement/pointwords.h"
#include "coding/words.h"
#include "matrix/matrixmodel.h"
#include "theme.h"

using namespace Qt::StringLiterals;

namespace ui {

QString verdictHeading(coding::Verdict verdict)
{
    switch (verdict) {
    case coding::Verdict::Agree:
        return MatrixModel::tr("Agree", "heading: points on which sources…");
    case coding::Verdict::Compatible:
        return MatrixModel::tr("Compatible", "heading: points on which sources are…");
    case coding::Verdict::Differ:
        return MatrixModel::tr("Differ", "heading: points on which sources…");
    case coding::Verdict::OneSource:
        return MatrixModel::tr("One source", "heading: points that one source states");
    }
    Q_UNREACHABLE();
}

const coding::Point *MatrixModel::point(int row) const
{
    if (row < 0 || row >= rowCount() || isHeading(row))
        return nullptr;
    return &m_content.agreement.points[size_t(m_rows[size_t(row)].point)];
}

const coding::Cell *MatrixModel::cell(const QModelIndex &index) const
{
    const coding::Point *point = index.isValid() ? this->point(index.row()) : nullptr;
    const size_t place = point ? m_shown[size_t(index.column())] : 0;
    return point && place < size_t(point->cells.size()) ? &point->cells[qsizetype(place)] : nullptr;
}

int MatrixModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const coding::Point *shown = point(row); shown && shown->id == id)
            return row;
    return -1;
}

int MatrixModel::columnOf(text::ArticleId article) const
{
    for (int column = 0; column < columnCount(); ++column)
        if (this->column(column).article == article)
            return column;
    return -1;
}

QModelIndex MatrixModel::evidenceIndex(coding::AnnotationId annotation) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const coding::Point *shown = point(row);
        if (!shown)
            continue;
        for (const coding::Cell &cell : shown->cells)
            if (std::ranges::contains(cell.evidence, annotation))
                return index(row, columnOf(cell.article));
    }
    return {};
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isHeading(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

const CellWords &MatrixModel::cellWords(const QModelIndex &index) const
{
    auto &cells = m_rows[size_t(index.row())].cells;
    cells.resize(m_shown.size());
    auto &words = cells[size_t(index.column())];
    if (!words)
        words = m_words.cell(*point(index.row()), *cell(index));
    return *words;
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    const coding::Cell *said = cell(index);
    if (!said)
        return {};
    const coding::Point &shown = *point(index.row());
    if (role == AgreementModel::VerdictRole)
        return int(shown.verdict);
    if (role == AgreementModel::PointRole)
        return shown.id;
    if (role == AgreementModel::KindRole)
        return int(shown.kind);
    const QVariant found = cellData(
        *said, column(index.column()).name, [&]() -> const CellWords & { return cellWords(index); }, role);
    if (role == Qt::ToolTipRole) // the sign is not seen in a square of the heat view
        return u"%1  %2\n%3"_s.arg(coding::verdictSign(shown.verdict), shown.label, found.toString());
    return found;
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return section >= 0 && section < rowCount() ? rowHeader(section, role) : QVariant();
    return section >= 0 && section < columnCount() ? columnHeader(section, role) : QVariant();
}

QString MatrixModel::headingWords(const Row &row) const
{
    if (row.key < 0 && row.key > -firstVerdictHeading)
        return m_words.section(coding::Kind(-row.key - 1));
    return row.key < 0 ? verdictHeading(coding::Verdict(-row.key - firstVerdictHeading)) : QString();
}

QVariant MatrixModel::rowHeader(int row, int role) const
{
    const coding::Point *shown = point(row);
    if (role == HeadingRole)
        return !shown;
    if (!shown) {
        if (role == Qt::DisplayRole)
            return headingWords(m_rows[size_t(row)]);
        return role == AgreementModel::CountRole ? m_rows[size_t(row)].count : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return shown->label;
    case Qt::ToolTipRole:
        return pointTip(*shown);
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(shown->label, coding::verdictSentence(shown->verdict));
    case AgreementModel::VerdictRole:
        return int(shown->verdict);
    case AgreementModel::IndependentRole:
        return shown->independent < statingArticles(*shown) ? shown->independent : 0;
    default:
        return {};
    }
}

QVariant MatrixModel::columnHeader(int section, int role) const
{
    const MatrixColumn &shown = column(section);
    switch (role) {
    case Qt::DisplayRole:
        return shown.name;
    case Qt::ToolTipRole:
        return shown.tip;
    case AgreementModel::UnreadRole:
        return shown.unread;
    case OutletRole:
        return shown.outlet;
    case DateRole:
        return shown.date;
    default:
        return {};
    }
}

} // namespace ui
