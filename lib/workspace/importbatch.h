// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"
#include "coding/tag.h"
#include "text/article.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace workspace {

/// An article that an import adds. The corpus keeps its text already; number, story and source are open, for
/// they follow from what the corpus has when it is added.
struct NewArticle
{
    text::Article article;
    QString story;  ///< Blank: none.
    QString source; ///< Blank: none.
};

/// What rows of annotations know of the article they are attached to.
struct ArticleDetails
{
    text::ArticleId article;
    QUuid guid;     ///< Null: as it is.
    QString story;  ///< For an article in no story.
    QString source; ///< For an article of no source.
    bool sourceWins = false;
};

/// An annotation that an import restores: all but its number, its tag and its analyst.
struct NewAnnotation
{
    coding::Annotation annotation;
    QString tag;
    coding::Kind kind = coding::Kind::Plain;
    QString analyst; ///< Blank: nobody.
};

/// A part of what an import found, as a worker hands it to the thread that edits.
struct ImportBatch
{
    QString file; ///< That annotations and problems are of.
    std::vector<NewArticle> articles;
    std::vector<ArticleDetails> details;
    std::vector<NewAnnotation> annotations;
    QStringList problems; ///< A line each.
    int duplicates = 0;   ///< Annotations that the corpus has.
    int leftOut = 0;      ///< Rows that fit nowhere or make no sense; their problems are told.
    int unread = 0;       ///< Files that could not be read.

    bool isEmpty() const
    {
        return articles.empty() && details.empty() && annotations.empty() && problems.empty() &&
               duplicates == 0 && leftOut == 0 && unread == 0;
    }
};

/// What went wrong with a file, as a line that names it.
QString problemOf(const QString &file, const QString &problem);

/// Where batches go. Called on the thread that reads.
class ImportReceiver
{
public:
    virtual ~ImportReceiver() = default;
    /// Takes the next batch, waiting while too many are not in the corpus yet; false when nobody wants more.
    virtual bool take(ImportBatch batch) = 0;
    /// Waits until all that was taken is in the corpus; false when nobody wants more.
    virtual bool waitUntilIn() = 0;
};

} // namespace workspace
