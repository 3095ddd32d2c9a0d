// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stories/storyproposalmodel.h"

#include "corpus/rowwords.h"
#include "theme.h"

#include <QFont>
#include <QLocale>
#include <algorithm>

namespace ui {

struct StoryProposalModel::Node
{
    workspace::ProposedStory story;
    std::vector<char> isTicked; ///< By article.
    int row = 0;

    explicit Node(workspace::ProposedStory proposed)
        : story(std::move(proposed))
        , isTicked(story.articles.size(), 1)
    {
    }
};

namespace {

QString percentWords(double share)
{
    constexpr int all = 100;
    //: a share of a hundred
    return StoryProposalModel::tr("%1 %").arg(QLocale().toString(qRound(share * all)));
}

QString whyWords(const workspace::ProposedStory::Article &article)
{
    if (article.versionOf.isValid())
        //: %1 is a newspaper
        return StoryProposalModel::tr("a version of that of %1").arg(article.versionSource);
    return article.words.join(QStringLiteral(", "));
}

} // namespace

StoryProposalModel::StoryProposalModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

StoryProposalModel::~StoryProposalModel() = default;

void StoryProposalModel::setProposals(std::vector<workspace::ProposedStory> proposals)
{
    beginResetModel();
    m_nodes.clear();
    for (workspace::ProposedStory &proposal : proposals)
        m_nodes.push_back(std::make_unique<Node>(std::move(proposal)));
    renumber();
    endResetModel();
    Q_EMIT changed();
}

void StoryProposalModel::renumber()
{
    for (size_t row = 0; row < m_nodes.size(); ++row)
        m_nodes[row]->row = int(row);
}

int StoryProposalModel::articleCount() const
{
    int count = 0;
    for (const auto &node : m_nodes)
        count += int(node->story.articles.size());
    return count;
}

bool StoryProposalModel::isStory(const QModelIndex &index) const
{
    return index.isValid() && !index.internalPointer();
}

int StoryProposalModel::storyRow(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    const auto *node = static_cast<const Node *>(index.internalPointer());
    return node ? node->row : index.row();
}

workspace::AcceptedStory StoryProposalModel::accepted(int row) const
{
    const Node &node = *m_nodes[size_t(row)];
    workspace::AcceptedStory accepted{node.story, {}};
    accepted.proposal.articles.clear();
    for (size_t at = 0; at < node.isTicked.size(); ++at) {
        if (node.isTicked[at])
            accepted.proposal.articles.push_back(node.story.articles[at]);
        else
            accepted.left.push_back(node.story.articles[at].id);
    }
    return accepted;
}

const workspace::ProposedStory &StoryProposalModel::proposal(int row) const
{
    return m_nodes[size_t(row)]->story;
}

void StoryProposalModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_nodes.erase(m_nodes.begin() + row);
    renumber();
    endRemoveRows();
    Q_EMIT changed();
}

bool StoryProposalModel::canMerge(const std::vector<int> &rows) const
{
    return rows.size() > 1 && std::ranges::count_if(rows, [this](int row) {
        return m_nodes[size_t(row)]->story.story.isValid();
    }) <= 1;
}

int StoryProposalModel::merge(std::vector<int> rows)
{
    std::ranges::sort(rows);
    const auto known =
        std::ranges::find_if(rows, [this](int row) { return m_nodes[size_t(row)]->story.story.isValid(); });
    int target = known == rows.end() ? rows.front() : *known;
    std::erase(rows, target);
    Node &into = *m_nodes[size_t(target)];
    std::vector<std::pair<workspace::ProposedStory::Article, char>> more;
    for (const int row : rows)
        for (size_t at = 0; at < m_nodes[size_t(row)]->story.articles.size(); ++at)
            more.emplace_back(m_nodes[size_t(row)]->story.articles[at], m_nodes[size_t(row)]->isTicked[at]);
    const int before = int(into.story.articles.size());
    beginInsertRows(index(target, 0), before, before + int(more.size()) - 1);
    for (auto &[article, isTicked] : more) {
        into.story.articles.push_back(std::move(article));
        into.isTicked.push_back(isTicked);
    }
    endInsertRows();
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        remove(*row);
        target -= *row < target ? 1 : 0;
    }
    Q_EMIT dataChanged(index(target, 0), index(target, ColumnCount - 1));
    Q_EMIT changed();
    return target;
}

int StoryProposalModel::split(int row, std::vector<int> articles)
{
    Node &from = *m_nodes[size_t(row)];
    std::ranges::sort(articles);
    workspace::ProposedStory part{
        .story = {}, .name = {}, .articles = {}, .similarity = from.story.similarity};
    std::vector<char> ticks;
    for (const int place : articles) {
        part.articles.push_back(from.story.articles[size_t(place)]);
        ticks.push_back(from.isTicked[size_t(place)]);
    }
    part.name = part.articles.front().title.simplified();
    for (auto place = articles.rbegin(); place != articles.rend(); ++place) {
        beginRemoveRows(index(row, 0), *place, *place);
        from.story.articles.erase(from.story.articles.begin() + *place);
        from.isTicked.erase(from.isTicked.begin() + *place);
        endRemoveRows();
    }
    const int added = row + 1;
    beginInsertRows({}, added, added);
    m_nodes.insert(m_nodes.begin() + added, std::make_unique<Node>(std::move(part)));
    m_nodes[size_t(added)]->isTicked = std::move(ticks);
    renumber();
    endInsertRows();
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT changed();
    return added;
}

QModelIndex StoryProposalModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return parent.isValid() ? createIndex(row, column, m_nodes[size_t(parent.row())].get())
                            : createIndex(row, column, nullptr);
}

QModelIndex StoryProposalModel::parent(const QModelIndex &child) const
{
    const auto *node = static_cast<const Node *>(child.internalPointer());
    return node ? createIndex(node->row, 0, nullptr) : QModelIndex();
}

int StoryProposalModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_nodes.size());
    return isStory(parent) && parent.column() == 0 ? int(m_nodes[size_t(parent.row())]->story.articles.size())
                                                   : 0;
}

int StoryProposalModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant StoryProposalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isStory(index))
        return storyData(*m_nodes[size_t(index.row())], index.column(), role);
    const auto *node = static_cast<const Node *>(index.internalPointer());
    return articleData(*node, index.row(), index.column(), role);
}

QVariant StoryProposalModel::storyData(const Node &node, int column, int role) const
{
    const workspace::ProposedStory &story = node.story;
    if (role == Qt::FontRole) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return column == Title ? QVariant(font) : QVariant();
    }
    if (role == Qt::ToolTipRole && column == Title)
        return story.story.isValid() ? tr("These articles would come to the story “%1”.").arg(story.name)
                                     : tr("A new story. F2 changes its name.");
    if (role == Qt::EditRole && column == Title)
        return story.name;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Title:
        //: a proposal: articles join a story that is there
        return story.story.isValid() ? tr("To “%1”").arg(story.name) : story.name;
    case Source:
        return tr("%n article(s)", nullptr, int(story.articles.size()));
    case Similarity:
        return percentWords(story.similarity);
    default:
        return {};
    }
}

QVariant StoryProposalModel::articleData(const Node &node, int row, int column, int role) const
{
    const workspace::ProposedStory::Article &article = node.story.articles[size_t(row)];
    if (role == Qt::CheckStateRole && column == Title)
        return node.isTicked[size_t(row)] ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ForegroundRole && (column == Why || column == Date))
        return theme().muted;
    if (role == Qt::ToolTipRole && (column == Title || column == Why))
        return column == Title ? article.title : whyWords(article);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Title:
        return article.title;
    case Source:
        return article.source;
    case Date:
        return shortDate(article.published, true);
    case Similarity:
        return percentWords(article.similarity);
    case Why:
        return whyWords(article);
    default:
        return {};
    }
}

bool StoryProposalModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Title)
        return false;
    if (isStory(index)) {
        const QString name = value.toString().simplified();
        if (role != Qt::EditRole || name.isEmpty())
            return false;
        m_nodes[size_t(index.row())]->story.name = name;
    } else {
        if (role != Qt::CheckStateRole)
            return false;
        static_cast<Node *>(index.internalPointer())->isTicked[size_t(index.row())] =
            value.toInt() == Qt::Checked ? 1 : 0;
    }
    Q_EMIT dataChanged(index, index);
    Q_EMIT changed();
    return true;
}

Qt::ItemFlags StoryProposalModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid() || index.column() != Title)
        return flags;
    if (!isStory(index))
        return flags | Qt::ItemIsUserCheckable;
    return proposal(index.row()).story.isValid() ? flags : flags | Qt::ItemIsEditable;
}

QVariant StoryProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (section) {
    case Title:
        return tr("Story and articles");
    case Source:
        return tr("Source");
    case Date:
        return tr("Date");
    case Similarity:
        return tr("Similar", "heading: how similar an article is to the others");
    case Why:
        return tr("Why", "heading: words that articles share");
    default:
        return {};
    }
}

} // namespace ui
