// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "coding/changeset.h"

#include <QAbstractItemModel>
#include <unordered_map>
#include <vector>

namespace workspace {
class Workspace;
}

namespace ui {

/// The tags of a corpus as a tree. Renaming and dragging are undoable edits. Follows the workspace, which
/// must outlive it, by inserting, moving and removing single rows, so that views keep what is expanded and
/// selected.
class CodebookModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit CodebookModel(workspace::Workspace &workspace, QObject *parent = nullptr);

    /// Null for an invalid index. Valid until the next change.
    const coding::Tag *tag(const QModelIndex &index) const;
    QModelIndex indexOf(coding::TagId tag) const;
    /// The annotations with the tag, those of its children not counted.
    int annotationCount(const QModelIndex &index) const;
    /// How many tags this one is inside of.
    static int depth(const QModelIndex &index);

    /// The tag that every selection gets until it is taken off; invalid: none.
    coding::TagId stickyTag() const { return m_sticky; }
    void setStickyTag(coding::TagId tag);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;
    Qt::DropActions supportedDropActions() const override;

Q_SIGNALS:
    void failed(const base::Error &error);

private:
    /// An invalid id stands for the top.
    using Children = std::unordered_map<coding::TagId, std::vector<coding::TagId>>;

    void follow(const coding::ChangeSet &changes);
    void followTags();
    void insertNew(const std::vector<coding::Tag> &target);
    void moveToParents(const std::vector<coding::Tag> &target);
    void removeOld(const std::vector<coding::Tag> &target);
    void sortSiblings(const Children &target);
    void repaint(coding::TagId tag);
    void repaintAll();
    coding::TagId parentIn(const std::vector<coding::Tag> &tags, const coding::Tag &tag) const;
    coding::TagId idAt(const QModelIndex &index) const;
    int rowOf(coding::TagId tag) const;

    workspace::Workspace &m_workspace;
    std::unordered_map<coding::TagId, coding::Tag> m_tags;
    std::unordered_map<coding::TagId, coding::TagId> m_parents;
    Children m_children;
    coding::TagId m_sticky;
};

} // namespace ui
