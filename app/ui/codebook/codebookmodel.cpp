// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codebook/codebookmodel.h"

#include "codebook/codebookwords.h"
#include "workspace/codebookedits.h"
#include "workspace/workspace.h"

#include <QMimeData>
#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

const QString tagMimeType = u"application/x-variorum-tag"_s;

} // namespace

CodebookModel::CodebookModel(workspace::Workspace &workspace, QObject *parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
{
    followTags();
    connect(&workspace, &workspace::Workspace::changed, this, &CodebookModel::follow);
    connect(&workspace, &workspace::Workspace::countsChanged, this, &CodebookModel::repaintAll);
    connect(&workspace, &workspace::Workspace::reloaded, this, [this] {
        followTags();
        repaintAll();
    });
}

const coding::Tag *CodebookModel::tag(const QModelIndex &index) const
{
    return index.isValid() ? &m_tags.at(idAt(index)) : nullptr;
}

QModelIndex CodebookModel::indexOf(coding::TagId tag) const
{
    return m_tags.contains(tag) ? createIndex(rowOf(tag), 0, quintptr(tag.value())) : QModelIndex();
}

int CodebookModel::annotationCount(const QModelIndex &index) const
{
    return m_workspace.annotationCount(idAt(index));
}

int CodebookModel::depth(const QModelIndex &index)
{
    int depth = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    return depth;
}

void CodebookModel::setStickyTag(coding::TagId tag)
{
    const coding::TagId before = std::exchange(m_sticky, tag);
    repaint(before);
    repaint(tag);
}

void CodebookModel::repaint(coding::TagId tag)
{
    if (const QModelIndex index = indexOf(tag); index.isValid())
        Q_EMIT dataChanged(index, index);
}

void CodebookModel::repaintAll()
{
    for (const auto &[id, tag] : m_tags)
        repaint(id);
}

// --- following the workspace ---

void CodebookModel::follow(const coding::ChangeSet &changes)
{
    if (changes.touches<coding::Tag>())
        followTags();
    std::unordered_set<coding::TagId> counted;
    changes.each<coding::Annotation>([&](const coding::Change<coding::Annotation> &change) {
        if (change.before && change.after && change.before->tag == change.after->tag)
            return;
        if (change.before)
            counted.insert(change.before->tag);
        if (change.after)
            counted.insert(change.after->tag);
    });
    for (const coding::TagId tag : counted)
        repaint(tag);
}

coding::TagId CodebookModel::parentIn(const std::vector<coding::Tag> &tags, const coding::Tag &tag) const
{
    // A parent that is missing must not hide the tag.
    return std::ranges::contains(tags, tag.parent, &coding::Tag::id) ? tag.parent : coding::TagId();
}

void CodebookModel::followTags()
{
    const std::vector<coding::Tag> &target = m_workspace.tags(); // parents before children
    insertNew(target);
    moveToParents(target);
    removeOld(target);
    Children children;
    for (const coding::Tag &tag : target)
        children[parentIn(target, tag)].push_back(tag.id);
    sortSiblings(children);
    for (const coding::Tag &tag : target)
        if (coding::Tag &known = m_tags[tag.id]; known != tag) {
            known = tag;
            repaint(tag.id);
        }
}

void CodebookModel::insertNew(const std::vector<coding::Tag> &target)
{
    for (const coding::Tag &tag : target) {
        if (m_tags.contains(tag.id))
            continue;
        const coding::TagId parent = parentIn(target, tag);
        std::vector<coding::TagId> &siblings = m_children[parent];
        const auto row = int(siblings.size());
        beginInsertRows(indexOf(parent), row, row);
        siblings.push_back(tag.id);
        m_tags.emplace(tag.id, tag);
        m_parents[tag.id] = parent;
        endInsertRows();
    }
}

void CodebookModel::moveToParents(const std::vector<coding::Tag> &target)
{
    for (const coding::Tag &tag : target) {
        const coding::TagId from = m_parents[tag.id];
        const coding::TagId to = parentIn(target, tag);
        if (from == to)
            continue;
        const int row = rowOf(tag.id);
        std::vector<coding::TagId> &siblings = m_children[to];
        beginMoveRows(indexOf(from), row, row, indexOf(to), int(siblings.size()));
        siblings.push_back(tag.id);
        m_children[from].erase(m_children[from].begin() + row);
        m_parents[tag.id] = to;
        endMoveRows();
    }
}

void CodebookModel::removeOld(const std::vector<coding::Tag> &target)
{
    std::unordered_set<coding::TagId> wanted;
    for (const coding::Tag &tag : target)
        wanted.insert(tag.id);
    std::vector<coding::TagId> gone;
    for (const auto &[id, tag] : m_tags)
        if (!wanted.contains(id))
            gone.push_back(id);
    std::ranges::sort(gone, std::greater(), [this](coding::TagId id) { return depth(indexOf(id)); });
    for (const coding::TagId id : gone) { // the deepest first: none has children any more
        const int row = rowOf(id);
        const coding::TagId parent = m_parents[id];
        beginRemoveRows(indexOf(parent), row, row);
        m_children[parent].erase(m_children[parent].begin() + row);
        m_children.erase(id);
        m_parents.erase(id);
        m_tags.erase(id);
        endRemoveRows();
    }
}

void CodebookModel::sortSiblings(const Children &target)
{
    for (const auto &[parent, order] : target) {
        std::vector<coding::TagId> &siblings = m_children[parent];
        for (size_t at = 0; at < order.size(); ++at) {
            const auto here = siblings.begin() + std::ptrdiff_t(at);
            if (*here == order[at])
                continue;
            const auto from = std::find(here, siblings.end(), order[at]);
            const auto row = int(from - siblings.begin());
            beginMoveRows(indexOf(parent), row, row, indexOf(parent), int(at));
            std::rotate(here, from, std::next(from));
            endMoveRows();
        }
    }
}

// --- the model's own questions ---

coding::TagId CodebookModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? coding::TagId(qint64(index.internalId())) : coding::TagId();
}

int CodebookModel::rowOf(coding::TagId tag) const
{
    const std::vector<coding::TagId> &siblings = m_children.at(m_parents.at(tag));
    return int(std::ranges::find(siblings, tag) - siblings.begin());
}

QModelIndex CodebookModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, quintptr(m_children.at(idAt(parent))[size_t(row)].value()));
}

QModelIndex CodebookModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_parents.at(idAt(child))) : QModelIndex();
}

int CodebookModel::rowCount(const QModelIndex &parent) const
{
    const auto children = m_children.find(idAt(parent));
    return children == m_children.end() ? 0 : int(children->second.size());
}

int CodebookModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant CodebookModel::data(const QModelIndex &index, int role) const
{
    const coding::Tag *tag = this->tag(index);
    if (!tag)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return tag->name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringList{tag->name, kindWords(tag->kind),
            tr("%Ln annotation(s)", nullptr, annotationCount(index)),
            tag->shortcut.isEmpty() ? tr("no key") : tr("key %1").arg(tag->shortcut)}
            .join(u", "_s);
    default:
        return {};
    }
}

bool CodebookModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    coding::Tag changed = *tag(index);
    const QString before = std::exchange(changed.name, value.toString().simplified());
    if (changed.name == before)
        return false;
    const auto done =
        workspace::changeTag(m_workspace, changed).and_then([&](const coding::ChangeSet &changes) {
            return m_workspace.edit(tr("rename tag “%1”").arg(before), changes);
        });
    if (!done)
        Q_EMIT failed(done.error());
    return done.has_value();
}

Qt::ItemFlags CodebookModel::flags(const QModelIndex &index) const
{
    const bool canEdit = !m_workspace.isReadOnly();
    if (!index.isValid())
        return canEdit ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (canEdit)
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    return flags;
}

// --- drag and drop ---

QStringList CodebookModel::mimeTypes() const
{
    return {tagMimeType};
}

QMimeData *CodebookModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(tagMimeType, QByteArray::number(idAt(indexes.constFirst()).value()));
    data->setText(tag(indexes.constFirst())->name);
    return data;
}

bool CodebookModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const coding::TagId id(data->data(tagMimeType).toLongLong());
    const auto moved = m_tags.find(id);
    if (moved == m_tags.end()) // dragged from another corpus's window
        return false;
    const QString name = moved->second.name;
    const int position = row < 0 ? rowCount(parent) : row;
    const auto done = workspace::moveTag(m_workspace, id, idAt(parent), position)
                          .and_then([&](const coding::ChangeSet &changes) {
                              return m_workspace.edit(tr("move tag “%1”").arg(name), changes);
                          });
    if (!done)
        Q_EMIT failed(done.error());
    return done.has_value();
}

Qt::DropActions CodebookModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

} // namespace ui
