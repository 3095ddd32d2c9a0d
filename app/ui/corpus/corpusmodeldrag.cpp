// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the corpus tree gives to and takes from drag and drop.

#include "corpus/corpusmodel.h"

#include "workspace/workspace.h"

#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

QString CorpusModel::articlesMimeType()
{
    return u"application/x-variorum-articles"_s;
}

QByteArray CorpusModel::encodeArticles(const std::vector<text::ArticleId> &articles)
{
    QByteArray bytes;
    for (const text::ArticleId article : articles)
        bytes += QByteArray::number(article.value()) + '\n';
    return bytes;
}

std::vector<text::ArticleId> CorpusModel::decodeArticles(const QByteArray &bytes)
{
    std::vector<text::ArticleId> articles;
    for (const QByteArray &line : bytes.split('\n'))
        if (const text::ArticleId id(line.trimmed().toLongLong()); id.isValid())
            articles.push_back(id);
    return articles;
}

QStringList CorpusModel::mimeTypes() const
{
    return {articlesMimeType(), u"text/uri-list"_s};
}

QMimeData *CorpusModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<text::ArticleId> articles;
    QStringList lines;
    for (const QModelIndex &index : indexes)
        if (const store::ArticleRow *row = articleRow(index)) {
            articles.push_back(row->article.id);
            lines << sourceName(row->article) + u": "_s + row->article.title;
        }
    if (articles.empty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(articlesMimeType(), encodeArticles(articles));
    data->setText(lines.join(u'\n'));
    return data;
}

bool CorpusModel::canDropMimeData(
    const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    if (m_workspace.isReadOnly())
        return false;
    return (data->hasFormat(articlesMimeType()) && parent.isValid()) || data->hasUrls();
}

bool CorpusModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    if (data->hasFormat(articlesMimeType())) {
        Q_EMIT articlesDropped(decodeArticles(data->data(articlesMimeType())), story(parent));
        return true;
    }
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (!paths.isEmpty())
        Q_EMIT filesDropped(paths, story(parent));
    return !paths.isEmpty();
}

Qt::DropActions CorpusModel::supportedDropActions() const
{
    return Qt::CopyAction | Qt::MoveAction;
}

Qt::DropActions CorpusModel::supportedDragActions() const
{
    return Qt::CopyAction | Qt::MoveAction;
}

} // namespace ui
