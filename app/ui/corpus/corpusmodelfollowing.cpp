// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the corpus tree follows the workspace and the filter, row by row.

#include "corpus/corpusmodel.h"
#include "corpus/corpusnode.h"
#include "corpus/rowsync.h"
#include "workspace/workspace.h"

#include <utility>

namespace ui {

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

} // namespace ui
