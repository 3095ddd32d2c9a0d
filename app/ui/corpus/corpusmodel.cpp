// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/corpusmodel.h"

#include "corpus/rowsync.h"
#include "workspace/articleedits.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

/// A story's row and the articles of it that were listed so far.
struct CorpusModel::Node
{
    store::StorySummary summary;
    std::vector<store::ArticleRow> rows;
    bool listed = false;    ///< Somebody looked inside.
    bool fixed = false;     ///< The rows are those that the filter left; there are no more.
    mutable size_t row = 0; ///< Where it was found last.
};

CorpusModel::CorpusModel(workspace::Workspace &workspace, QObject *parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
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

// --- following the workspace ---

void CorpusModel::follow(const coding::ChangeSet &changes)
{
    changes.each<text::Reading>([this](const coding::Change<text::Reading> &change) {
        followReading(change.after ? *change.after : text::Reading{change.before->article});
    });
    if (changes.touches<text::Source>())
        repaintArticles();
    if (!changes.touches<text::Story>() && !changes.touches<text::Article>())
        return;
    Q_EMIT aboutToFollow();
    followStories();
    std::unordered_set<text::StoryId> touched;
    changes.each<text::Article>([&](const coding::Change<text::Article> &change) {
        if (change.before)
            touched.insert(change.before->story);
        if (change.after)
            touched.insert(change.after->story);
    });
    for (const auto &node : m_nodes)
        if (node->listed && touched.contains(node->summary.story.id))
            followArticles(*node);
    Q_EMIT followed();
}

void CorpusModel::followAll()
{
    Q_EMIT aboutToFollow();
    followStories();
    for (const auto &node : m_nodes)
        if (node->listed)
            followArticles(*node);
    repaintArticles();
    Q_EMIT followed();
}

void CorpusModel::followStories()
{
    setStories(shownStories());
}

void CorpusModel::followArticles(Node &node)
{
    if (node.fixed)
        return; // the filter brings its rows
    const int limit = qMax(int(node.rows.size()), pageSize);
    setArticles(node, list(node, 0, limit));
}

void CorpusModel::followReading(const text::Reading &reading)
{
    const QModelIndex index = indexOf(reading.article);
    if (!index.isValid())
        return;
    static_cast<Node *>(index.internalPointer())->rows[size_t(index.row())].reading = reading;
    Q_EMIT dataChanged(index, index);
}

std::vector<StoryMatch> CorpusModel::shownStories() const
{
    if (m_matches)
        return *m_matches;
    std::vector<StoryMatch> all;
    all.reserve(m_workspace.stories().size());
    for (const store::StorySummary &summary : m_workspace.stories())
        all.push_back({summary, true, {}});
    return all;
}

void CorpusModel::setStories(const std::vector<StoryMatch> &target)
{
    const RowSignals signal{[this](int first, int last) { beginRemoveRows({}, first, last); },
        [this] { endRemoveRows(); }, [this](int first, int last) { beginInsertRows({}, first, last); },
        [this] { endInsertRows(); }, [this](int from, int to) { beginMoveRows({}, from, from, {}, to); },
        [this] { endMoveRows(); }};
    const auto make = [](const StoryMatch &match) {
        auto node = std::make_unique<Node>();
        node->summary = match.story;
        node->fixed = !match.whole;
        node->listed = node->fixed || match.story.articles == 0;
        node->rows = match.articles;
        return node;
    };
    syncRows(
        m_nodes, target, [](const auto &node) { return node->summary.story.id; },
        [](const StoryMatch &match) { return match.story.story.id; }, make, signal);
    for (size_t row = 0; row < target.size(); ++row) {
        Node &node = *m_nodes[row];
        const StoryMatch &match = target[row];
        const bool wasFixed = std::exchange(node.fixed, !match.whole);
        const store::StorySummary before = std::exchange(node.summary, match.story);
        if (node.fixed)
            setArticles(node, match.articles);
        else if (wasFixed) // the filter was lifted: whoever has it expanded asks again
            setArticles(node, {});
        if (wasFixed && !node.fixed)
            node.listed = node.summary.articles == 0;
        if (before.story != node.summary.story || before.articles != node.summary.articles ||
            wasFixed != node.fixed)
            Q_EMIT dataChanged(index(int(row), 0), index(int(row), 0));
    }
}

void CorpusModel::setArticles(Node &node, std::vector<store::ArticleRow> target)
{
    const QModelIndex parent = indexOf(node);
    const RowSignals signal{[&](int first, int last) { beginRemoveRows(parent, first, last); },
        [this] { endRemoveRows(); }, [&](int first, int last) { beginInsertRows(parent, first, last); },
        [this] { endInsertRows(); }, [&](int from, int to) { beginMoveRows(parent, from, from, parent, to); },
        [this] { endMoveRows(); }};
    const auto id = [](const store::ArticleRow &row) { return row.article.id; };
    syncRows(node.rows, target, id, id, std::identity{}, signal);
    node.listed = true;
    for (size_t row = 0; row < target.size(); ++row) {
        if (node.rows[row].article == target[row].article && node.rows[row].reading == target[row].reading)
            continue;
        node.rows[row] = std::move(target[row]);
        Q_EMIT dataChanged(index(int(row), 0, parent), index(int(row), 0, parent));
    }
}

void CorpusModel::repaintArticles()
{
    for (const auto &node : m_nodes)
        if (!node->rows.empty())
            Q_EMIT dataChanged(
                createIndex(0, 0, node.get()), createIndex(int(node->rows.size()) - 1, 0, node.get()));
}

std::vector<store::ArticleRow> CorpusModel::list(const Node &node, int offset, int limit)
{
    auto rows = m_workspace.database().articles(node.summary.story.id, offset, limit);
    if (!rows) {
        Q_EMIT failed(rows.error());
        return {};
    }
    return std::move(*rows);
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
        return QStringList{sourceName(article), article.title, article.published}.join(u", "_s);
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
