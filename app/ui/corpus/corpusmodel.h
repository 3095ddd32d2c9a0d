// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "store/database.h"

#include <QAbstractItemModel>
#include <memory>
#include <optional>
#include <unordered_set>
#include <vector>

namespace workspace {
class LiveVersions;
class Workspace;
}

namespace ui {

/// What the filter leaves of a story.
struct StoryMatch
{
    store::StorySummary story;
    bool whole = false;                      ///< The story's own name matched: all its articles are there.
    std::vector<store::ArticleRow> articles; ///< The articles that matched; empty when whole.
};

/// The stories of a corpus and below them their articles. Articles are listed from the file when a story is
/// expanded, a page at a time, so that neither start nor memory depends on the size of the corpus. Follows
/// the workspace, which must outlive it, by inserting, removing and moving single rows, so that views keep
/// what is expanded and selected.
class CorpusModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// The format of dragged articles: their ids in decimal, one a line.
    static QString articlesMimeType();
    static QByteArray encodeArticles(const std::vector<text::ArticleId> &articles);
    static std::vector<text::ArticleId> decodeArticles(const QByteArray &bytes);

    /// Rows that are listed at a time.
    static constexpr int pageSize = 500;

    explicit CorpusModel(workspace::Workspace &workspace, QObject *parent = nullptr);
    ~CorpusModel() override;

    bool isStory(const QModelIndex &index) const;
    /// The story of the row, or that of the article in the row. Invalid: in no story.
    text::StoryId story(const QModelIndex &index) const;
    /// The number of articles of a story's row.
    int articleCount(const QModelIndex &story) const;
    /// The article in the row; null for a story. Valid until the next change.
    const store::ArticleRow *articleRow(const QModelIndex &index) const;
    QString sourceName(const text::Article &article) const;
    /// Which articles are versions of another one, which tool tips tell.
    const workspace::LiveVersions &versions() const { return *m_versions; }
    /// Whether the article is shown in a pane.
    bool isOpen(text::ArticleId article) const;
    /// The row of a story; an invalid index when it is not shown.
    QModelIndex indexOf(text::StoryId story) const;
    /// The row of an article; an invalid index when it is not listed (yet).
    QModelIndex indexOf(text::ArticleId article) const;

    /// Whether a story has articles after those listed so far.
    bool hasNextPage(const QModelIndex &story) const;
    void listNextPage(const QModelIndex &story);
    /// The stories of which some articles are listed and others not.
    QModelIndexList partlyListed() const;
    /// The articles that are shown in panes.
    void setOpenArticles(const std::vector<text::ArticleId> &articles);
    /// Shows only these; nothing: shows all.
    void setMatches(std::optional<std::vector<StoryMatch>> matches);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;
    Qt::DropActions supportedDropActions() const override;
    Qt::DropActions supportedDragActions() const override;

Q_SIGNALS:
    /// Rows are about to change because the corpus or the filter did, and they have.
    void aboutToFollow();
    void followed();
    /// Files were dropped on a story (invalid: on none).
    void filesDropped(const QStringList &paths, text::StoryId story);
    void articlesDropped(const std::vector<text::ArticleId> &articles, text::StoryId story);
    void failed(const base::Error &error);

private:
    struct Node;
    using Nodes = std::vector<std::unique_ptr<Node>>;

    void follow(const coding::ChangeSet &changes);
    void followAll();
    void followStories();
    void followArticles(Node &node);
    void followReading(const text::Reading &reading);
    void setStories(const std::vector<StoryMatch> &target);
    void setArticles(Node &node, std::vector<store::ArticleRow> target);
    void repaintArticles();
    std::vector<StoryMatch> shownStories() const;
    std::vector<store::ArticleRow> list(const Node &node, int offset, int limit);
    int rowOf(const Node &node) const;
    QModelIndex indexOf(const Node &node) const;
    Node *nodeOf(const QModelIndex &story) const;
    QString articleWords(const text::Article &article) const;

    workspace::Workspace &m_workspace;
    workspace::LiveVersions *m_versions;
    Nodes m_nodes;
    std::unordered_set<text::ArticleId> m_open;
    std::optional<std::vector<StoryMatch>> m_matches;
};

} // namespace ui
