// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "interchange/csv.h"

#include <QIODevice>
#include <QString>
#include <QStringList>
#include <vector>

namespace interchange {

/// A proposed story, as files tell of it.
struct ListedStory
{
    struct Article
    {
        qint64 id = 0;
        QString source;
        QString title;
        QString published;
        double similarity = 0; ///< 0 … 1.
        QStringList words;     ///< That it shares with the others.
        qint64 versionOf = 0;  ///< The article of which it is a version; 0: of none.
    };

    QString name;
    bool isNew = true;
    double similarity = 0;
    std::vector<Article> articles;
};

/// CSV, a row an article: story, new (1 or 0), article_id, source, title, published, similarity, words,
/// version_of.
base::Result<void> writeStoriesCsv(
    const std::vector<ListedStory> &stories, QIODevice *device, CsvOptions options = {});
/// JSON: `{"stories":[{"story","new","similarity","articles":[{"id","source","title","published",
/// "similarity","words":[...],"version_of"}]}]}`; `version_of` is null for none.
base::Result<void> writeStoriesJson(const std::vector<ListedStory> &stories, QIODevice *device);
/// For a person: a line a story, below it a line an article.
base::Result<void> writeStoriesText(const std::vector<ListedStory> &stories, QIODevice *device);

} // namespace interchange
