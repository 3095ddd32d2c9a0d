// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotations/annotationmodel.h"

#include "annotations/rowchanges.h"
#include "annotations/valuewords.h"
#include "workspace/workspace.h"

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int rowsAbove = 32; ///< Read together with a row that is looked at.
constexpr int rowsBelow = 96;
constexpr int mostRead = 4096; ///< Annotations kept.
constexpr int mostArticles = 8192;
constexpr qsizetype longestText = 300; ///< Characters of a cell.

} // namespace

AnnotationModel::AnnotationModel(workspace::Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_read(mostRead)
{
}

void AnnotationModel::setIds(const std::vector<coding::AnnotationId> &ids)
{
    const RowChanges changes = rowChanges(m_ids, ids);
    for (const auto [first, last] : changes.removals) {
        beginRemoveRows({}, first, last);
        m_ids.erase(m_ids.begin() + first, m_ids.begin() + last + 1);
        endRemoveRows();
    }
    if (!changes.order.empty()) {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        std::vector<int> places(changes.order.size());
        const std::vector<coding::AnnotationId> old = m_ids;
        for (size_t place = 0; place < places.size(); ++place) {
            m_ids[place] = old[size_t(changes.order[place])];
            places[size_t(changes.order[place])] = int(place);
        }
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex &index : from)
            to.append(createIndex(places[size_t(index.row())], index.column()));
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }
    for (const auto [first, last] : changes.insertions) {
        beginInsertRows({}, first, last);
        m_ids.insert(m_ids.begin() + first, ids.begin() + first, ids.begin() + last + 1);
        endInsertRows();
    }
}

void AnnotationModel::setStory(text::StoryId story)
{
    if (std::exchange(m_story, story) != story)
        refreshPoints();
}

void AnnotationModel::refreshPoints()
{
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, Point), index(rowCount() - 1, Point));
}

void AnnotationModel::note(const coding::ChangeSet &changes)
{
    const bool names = changes.touches<text::Source>() || changes.touches<text::Article>();
    if (names)
        m_articles.clear();
    std::unordered_set<coding::AnnotationId> removed;
    changes.each<coding::Annotation>([&](const coding::Change<coding::Annotation> &change) {
        m_read.remove(change.either().id);
        if (change.isRemoval())
            removed.insert(change.before->id);
    });
    if (!removed.empty()) {
        std::vector<coding::AnnotationId> left = m_ids;
        std::erase_if(left, [&](coding::AnnotationId id) { return removed.contains(id); });
        setIds(left);
    }
    changeAll(); // only what is in view is painted
}

void AnnotationModel::forgetAll()
{
    m_read.clear();
    m_articles.clear();
    changeAll();
}

void AnnotationModel::changeAll()
{
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AnnotationModel::rowOf(coding::AnnotationId id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

const coding::Annotation *AnnotationModel::annotation(int row) const
{
    const coding::AnnotationId id = m_ids[size_t(row)];
    if (!m_read.contains(id))
        read(row);
    return m_read.object(id);
}

/// Reads the annotations around a row that are not known yet.
void AnnotationModel::read(int row) const
{
    const int first = qMax(0, row - rowsAbove);
    const int last = qMin(rowCount() - 1, row + rowsBelow);
    std::vector<coding::AnnotationId> missing;
    for (int i = first; i <= last; ++i)
        if (!m_read.contains(m_ids[size_t(i)]))
            missing.push_back(m_ids[size_t(i)]);
    auto annotations = m_workspace.database().annotations(missing);
    if (!annotations)
        return; // rows stay blank; the next edit says what is wrong with the file
    for (coding::Annotation &annotation : *annotations)
        m_read.insert(annotation.id, new coding::Annotation(std::move(annotation)));
}

const AnnotationModel::ArticleWords &AnnotationModel::articleWords(text::ArticleId article) const
{
    auto found = m_articles.constFind(article);
    if (found == m_articles.constEnd()) {
        if (m_articles.size() >= mostArticles)
            m_articles.clear();
        ArticleWords words;
        if (const store::ArticleRow *row = m_workspace.article(article)) {
            words.title = row->article.title;
            words.story = row->article.story;
            if (const text::Source *source = m_workspace.source(row->article.source))
                words.source = source->name;
        }
        found = m_articles.insert(article, words);
    }
    return *found;
}

int AnnotationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int AnnotationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AnnotationModel::data(const QModelIndex &index, int role) const
{
    const bool isAsked = role == Qt::DisplayRole || role == Qt::ToolTipRole ||
                         (role == ColourRole && index.column() == Tag) ||
                         (role == MissingRole && index.column() == Value);
    if (!index.isValid() || !isAsked)
        return {};
    const coding::Annotation *annotation = this->annotation(index.row());
    if (!annotation)
        return {};
    const auto column = Column(index.column());
    if (role == ColourRole) {
        const coding::Tag *tag = m_workspace.tag(annotation->tag);
        return tag ? QVariant(tag->colour) : QVariant();
    }
    if (role == MissingRole)
        return std::holds_alternative<std::monostate>(annotation->value);
    return role == Qt::DisplayRole ? words(*annotation, column) : tip(*annotation, column);
}

QString AnnotationModel::valueWords(const coding::Annotation &annotation) const
{
    if (!std::holds_alternative<std::monostate>(annotation.value))
        return valueInFull(annotation.value, m_workspace.quantities(), m_locale);
    const coding::Tag *tag = m_workspace.tag(annotation.tag);
    return tag ? missingValueWords(tag->kind) : QString();
}

QString AnnotationModel::words(const coding::Annotation &annotation, Column column) const
{
    switch (column) {
    case Source:
        return articleWords(annotation.article).source;
    case Tag: {
        const coding::Tag *tag = m_workspace.tag(annotation.tag);
        return tag ? tag->name : QString();
    }
    case Text:
        return excerpt(annotation.quote, longestText);
    case Value:
        return valueWords(annotation);
    case Point: {
        if (articleWords(annotation.article).story != m_story || !m_story.isValid())
            return {};
        const coding::Point *point = m_workspace.pointOf(annotation.id);
        return point ? point->label : QString();
    }
    case Analyst: {
        const coding::Analyst *analyst = m_workspace.analyst(annotation.analyst);
        return analyst ? analyst->name : QString();
    }
    case Note:
        return excerpt(annotation.note, longestText);
    case ColumnCount:
        break;
    }
    return {};
}

QString AnnotationModel::tip(const coding::Annotation &annotation, Column column) const
{
    if (column == Source)
        return articleWords(annotation.article).title;
    if (column == Note)
        return annotation.note;
    return column == Text ? annotation.quote : words(annotation, column);
}

QVariant AnnotationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Source:
        return tr("Source", "an outlet: a newspaper, a site");
    case Tag:
        return tr("Tag");
    case Text:
        return tr("Text");
    case Value:
        return tr("Value");
    case Point:
        return tr("Point", "heading: one thing that sources can agree on");
    case Analyst:
        return tr("Analyst");
    case Note:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

void AnnotationModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT sortRequested();
}

} // namespace ui
