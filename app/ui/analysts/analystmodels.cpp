// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysts/analystmodels.h"

#include "analysts/measurewords.h"
#include "theme.h"
#include "workspace/mergewords.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QString kindWords(workspace::Disagreement::Kind kind)
{
    using Kind = workspace::Disagreement::Kind;
    switch (kind) {
    case Kind::Value:
        return DisagreementModel::tr("other value", "what two analysts do not agree on");
    case Kind::Tag:
        return DisagreementModel::tr("other tag", "what two analysts do not agree on");
    case Kind::Place:
        return DisagreementModel::tr("other span", "what two analysts do not agree on");
    case Kind::OnlyOne:
        return DisagreementModel::tr("only one", "of two analysts has tagged this");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace

void AnalystModel::setWork(workspace::AnalystWork work)
{
    beginResetModel();
    m_work = std::move(work);
    endResetModel();
}

int AnalystModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : rows();
}

int AnalystModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns();
}

QString AnalystModel::nameOf(coding::AnalystId analyst) const
{
    const auto found = std::ranges::find(m_work.analysts, analyst, &coding::Analyst::id);
    return found == m_work.analysts.end() ? QString() : found->name;
}

QString MeasureModel::cell(const workspace::Measure &measure, int column) const
{
    switch (column) {
    case Name:
        return measureName(measure.kind);
    case Analysts: {
        QStringList names;
        for (const coding::AnalystId one : measure.analysts)
            names += nameOf(one);
        return names.join(u", "_s);
    }
    case Value:
        return measure.coefficient.value ? numberWords(*measure.coefficient.value)
                                         : tr("undefined", "there is no such number");
    case Range:
        return measure.coefficient.interval ? rangeWords(*measure.coefficient.interval) : u"—"_s;
    case Sample:
        return sampleWords(measure);
    case Remark:
        return !measure.coefficient.value      ? measure.coefficient.value.error()
               : !measure.coefficient.interval ? measure.coefficient.interval.error()
                                               : QString();
    }
    Q_UNREACHABLE_RETURN(QString());
}

QVariant MeasureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const workspace::Measure &measure = work().measures[size_t(index.row())];
    const bool isNumber = index.column() == Value || index.column() == Range;
    switch (role) {
    case Qt::DisplayRole:
        return cell(measure, index.column());
    case Qt::ToolTipRole:
        return index.column() == Name ? measureExplanation(measure.kind) : cell(measure, index.column());
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ForegroundRole:
        return !measure.coefficient.value || index.column() > Value ? QVariant(theme().muted) : QVariant();
    default:
        return {};
    }
}

QVariant MeasureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Value || section == Range))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString headings[] = {tr("Coefficient"), tr("Analysts"), tr("Value"),
        tr("95% interval", "of confidence"), tr("Rests on"), tr("Remark")};
    return section < ColumnCount ? headings[section] : QString();
}

QVariant TaggedArticleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const workspace::TaggedArticle &article = work().articles[size_t(index.row())];
    const int analyst = index.column() - FirstAnalyst;
    const int count = analyst < 0 ? 0 : article.counts[size_t(analyst)];
    if (role == Qt::TextAlignmentRole && analyst >= 0)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && analyst >= 0 && count == 0)
        return theme().faint;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (analyst >= 0)
        return count == 0 ? u"—"_s : QLocale().toString(count);
    return index.column() == Source ? article.source : article.title;
}

QVariant TaggedArticleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columns())
        return {};
    if (role == Qt::TextAlignmentRole && section >= FirstAnalyst)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section >= FirstAnalyst)
        return work().analysts[size_t(section - FirstAnalyst)].name;
    return section == Source ? tr("Source") : tr("Article");
}

QString DisagreementModel::side(const std::optional<coding::Annotation> &annotation) const
{
    return annotation ? workspace::annotationInALine(*annotation, m_tagName(annotation->tag), {}) : u"—"_s;
}

QString DisagreementModel::cell(const workspace::Disagreement &one, int column) const
{
    switch (column) {
    case Source:
        return one.source;
    case Title:
        return one.title;
    case Paragraph:
        return u"¶%1"_s.arg(one.paragraph);
    case Kind:
        return kindWords(one.kind);
    case First:
        return side(one.first);
    case Second:
        return side(one.second);
    }
    Q_UNREACHABLE_RETURN(QString());
}

QVariant DisagreementModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const workspace::Disagreement &one = at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cell(one, index.column());
    const bool isAbsent =
        (index.column() == First && !one.first) || (index.column() == Second && !one.second);
    if (role == Qt::ForegroundRole && isAbsent)
        return theme().faint;
    return {};
}

QVariant DisagreementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= ColumnCount)
        return {};
    if (section == First || section == Second)
        return nameOf(section == First ? work().first : work().second);
    const QString headings[] = {tr("Source"), tr("Article"), tr("Place"), tr("Difference")};
    return headings[section];
}

} // namespace ui
