// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/storyproposing.h"

#include <QAbstractItemModel>
#include <memory>
#include <vector>

namespace ui {

/// Proposed stories, and below each its articles with a tick that says whether it is to come along. The names
/// of new stories can be edited. Nothing is changed in the corpus.
class StoryProposalModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Title, Source, Date, Similarity, Why, ColumnCount };

    explicit StoryProposalModel(QObject *parent = nullptr);
    ~StoryProposalModel() override;

    void setProposals(std::vector<workspace::ProposedStory> proposals);
    int articleCount() const; ///< Of all proposals.

    bool isStory(const QModelIndex &index) const;
    /// The row of the story that the index is, or is in; -1 for none.
    int storyRow(const QModelIndex &index) const;
    /// The proposal with the articles that are ticked, and those that are not.
    workspace::AcceptedStory accepted(int row) const;
    /// The proposal with all its articles.
    const workspace::ProposedStory &proposal(int row) const;

    void remove(int row);
    /// Whether the stories of these rows can be one: at most one of them is in the corpus.
    bool canMerge(const std::vector<int> &rows) const;
    /// Puts the articles of these rows into the first of them, or the one that is in the corpus; gives its
    /// row.
    int merge(std::vector<int> rows);
    /// Makes a new proposal of articles of one story, not all of them; gives its row.
    int split(int row, std::vector<int> articles);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Rows came or went, or ticks changed.
    void changed();

private:
    struct Node;

    QVariant storyData(const Node &node, int column, int role) const;
    QVariant articleData(const Node &node, int row, int column, int role) const;
    void renumber();

    std::vector<std::unique_ptr<Node>> m_nodes;
};

} // namespace ui
