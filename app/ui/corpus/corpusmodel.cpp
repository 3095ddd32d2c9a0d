// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/corpusmodel.h"

#include "corpus/corpusnode.h"
#include "workspace/articleedits.h"
#include "workspace/liveversions.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

CorpusModel::CorpusModel(workspace::Workspace &workspace, QObject *parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
    , m_versions(new workspace::LiveVersions(workspace, this))
{
    followStories();
    connect(&workspace, &workspace::Workspace::changed, this, &CorpusModel::follow);
    connect(&workspace, &workspace::Workspace::reloaded, this, &CorpusModel::followAll);
}

CorpusModel::~CorpusModel() = default;

bool CorpusModel::isStory(const QModelIndex &index) const
{
    return index.isValid() && !index.internalPointer();
}

text::StoryId CorpusModel::story(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return nodeOf(isStory(index) ? index : index.parent())->summary.story.id;
}

int CorpusModel::articleCount(const QModelIndex &story) const
{
    const Node *node = nodeOf(story);
    return node->fixed ? int(node->rows.size()) : node->summary.articles;
}

const store::ArticleRow *CorpusModel::articleRow(const QModelIndex &index) const
{
    if (!index.isValid() || isStory(index))
        return nullptr;
    const auto *node = static_cast<const Node *>(index.internalPointer());
    return &node->rows[size_t(index.row())];
}

QString CorpusModel::sourceName(const text::Article &article) const
{
    const text::Source *source = m_workspace.source(article.source);
    return source ? source->name : tr("Unknown source");
}

QString CorpusModel::articleWords(const text::Article &article) const
{
    return article.title.isEmpty() ? sourceName(article) : sourceName(article) + u": "_s + article.title;
}

bool CorpusModel::isOpen(text::ArticleId article) const
{
    return m_open.contains(article);
}

QModelIndex CorpusModel::indexOf(text::StoryId story) const
{
    for (const auto &node : m_nodes)
        if (node->summary.story.id == story)
            return indexOf(*node);
    return {};
}

QModelIndex CorpusModel::indexOf(text::ArticleId article) const
{
    for (const auto &node : m_nodes)
        for (size_t row = 0; row < node->rows.size(); ++row)
            if (node->rows[row].article.id == article)
                return createIndex(int(row), 0, node.get());
    return {};
}

void CorpusModel::setOpenArticles(const std::vector<text::ArticleId> &articles)
{
    const auto before = std::exchange(m_open, {articles.begin(), articles.end()});
    const auto repaint = [this](text::ArticleId article) {
        if (const QModelIndex index = indexOf(article); index.isValid())
            Q_EMIT dataChanged(index, index);
    };
    for (const text::ArticleId article : before)
        if (!m_open.contains(article))
            repaint(article);
    for (const text::ArticleId article : m_open)
        if (!before.contains(article))
            repaint(article);
}

void CorpusModel::setMatches(std::optional<std::vector<StoryMatch>> matches)
{
    Q_EMIT aboutToFollow();
    m_matches = std::move(matches);
    followStories();
    Q_EMIT followed();
}

// --- the model's own questions ---

int CorpusModel::rowOf(const Node &node) const
{
    if (node.row >= m_nodes.size() || m_nodes[node.row].get() != &node)
        node.row = size_t(std::ranges::find(m_nodes, &node, &std::unique_ptr<Node>::get) - m_nodes.begin());
    return int(node.row);
}

QModelIndex CorpusModel::indexOf(const Node &node) const
{
    return createIndex(rowOf(node), 0, nullptr);
}

CorpusModel::Node *CorpusModel::nodeOf(const QModelIndex &story) const
{
    return m_nodes[size_t(story.row())].get();
}

QModelIndex CorpusModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return parent.isValid() ? createIndex(row, 0, nodeOf(parent)) : createIndex(row, 0, nullptr);
}

QModelIndex CorpusModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isStory(child))
        return {};
    return indexOf(*static_cast<const Node *>(child.internalPointer()));
}

int CorpusModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_nodes.size());
    return isStory(parent) ? int(nodeOf(parent)->rows.size()) : 0;
}

int CorpusModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool CorpusModel::hasChildren(const QModelIndex &parent) const
{
    return parent.isValid() ? isStory(parent) && articleCount(parent) > 0 : !m_nodes.empty();
}

bool CorpusModel::canFetchMore(const QModelIndex &parent) const
{
    // Only the first page: a tree view would ask for all pages at once.
    return isStory(parent) && !nodeOf(parent)->listed && hasNextPage(parent);
}

void CorpusModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        listNextPage(parent);
}

bool CorpusModel::hasNextPage(const QModelIndex &story) const
{
    const Node *node = nodeOf(story);
    return !node->fixed && int(node->rows.size()) < node->summary.articles;
}

void CorpusModel::listNextPage(const QModelIndex &story)
{
    if (!hasNextPage(story))
        return;
    Node *node = nodeOf(story);
    node->listed = true;
    const int first = int(node->rows.size());
    std::vector<store::ArticleRow> page = list(*node, first, pageSize);
    if (page.empty()) {
        node->summary.articles = first; // the file has no more than that: do not ask for ever
        return;
    }
    beginInsertRows(story, first, first + int(page.size()) - 1);
    std::ranges::move(page, std::back_inserter(node->rows));
    endInsertRows();
}

QModelIndexList CorpusModel::partlyListed() const
{
    QModelIndexList stories;
    for (const auto &node : m_nodes)
        if (node->listed && !node->fixed && int(node->rows.size()) < node->summary.articles)
            stories << indexOf(*node);
    return stories;
}

QVariant CorpusModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isStory(index)) {
        const Node *node = nodeOf(index);
        const text::StoryId id = node->summary.story.id;
        if (role == Qt::DisplayRole || role == Qt::EditRole)
            return id.isValid() ? node->summary.story.name : tr("In no story");
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return tr("%1, %n article(s)", nullptr, articleCount(index)).arg(data(index).toString());
        return {};
    }
    const text::Article &article = articleRow(index)->article;
    switch (role) {
    case Qt::DisplayRole:
        return sourceName(article);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: { // the row shortens the title and the date
        QStringList known{sourceName(article), article.title, article.published, article.author};
        if (const text::ArticleId version = m_versions->versionOf(article.id); version.isValid())
            if (const store::ArticleRow *row = m_workspace.article(version))
                //: %1 is an article: its source and title
                known += tr("A version of %1").arg(articleWords(row->article));
        known.removeAll(QString());
        return known.join(role == Qt::ToolTipRole ? u"\n"_s : u", "_s);
    }
    default:
        return {};
    }
}

bool CorpusModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!isStory(index) || role != Qt::EditRole || !story(index).isValid())
        return false;
    const QString name = value.toString().simplified();
    if (name == data(index).toString())
        return false;
    const auto done = workspace::renameStory(m_workspace, story(index), name)
                          .and_then([&](const coding::ChangeSet &changes) {
                              return m_workspace.edit(tr("rename story “%1”").arg(name), changes);
                          });
    if (!done)
        Q_EMIT failed(done.error());
    return done.has_value();
}

Qt::ItemFlags CorpusModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    if (!isStory(index))
        flags |= Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    else if (story(index).isValid() && !m_workspace.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace ui
