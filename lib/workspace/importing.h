// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "coding/changeset.h"
#include "readers/reader.h"
#include "text/article.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <utility>
#include <vector>

namespace workspace {

class Workspace;

/// What is to be imported, and where to.
struct ImportRequest
{
    QStringList paths; ///< Files, and folders that are searched through.
    QString story;     ///< Of all articles, made when new; blank: none.
    QString source;    ///< Of articles whose file names none; blank: guessed from the name of the file.
    readers::ReadOptions reading = {};
};

/// What an import did, for the person who asked.
struct ImportReport
{
    int articles = 0;     ///< Added.
    int annotations = 0;  ///< Restored from CSV.
    int duplicates = 0;   ///< Articles whose very text the corpus had, or annotations it had.
    int leftOut = 0;      ///< Rows of CSV that fit nowhere or make no sense.
    int unread = 0;       ///< Files that could not be read.
    QStringList problems; ///< A line each, naming the file.
    int moreProblems = 0; ///< Those that were too many to list.
    std::vector<text::ArticleId> added;
    /// Why it ended early: it was cancelled, the disk is full, ... What was added by then is in the corpus,
    /// as one step that can be undone.
    std::optional<base::Error> stopped;

    /// Nothing was there to import, not even something that could not be.
    bool isEmpty() const { return articles + annotations + duplicates + unread == 0 && problems.isEmpty(); }
};

/// The files below the paths that can be read, folders searched through, in the order of their names. Files
/// that were named themselves are always included.
QStringList filesToImport(const QStringList &paths);
/// Whether a file that lies in a folder and was not named itself is worth importing.
bool canBeImported(const QString &path);
/// Why none of the files can be read, a line each; empty when one can. Stops at that one.
QStringList whyNothingCanBeRead(const QStringList &files);

/// Imports as one undoable step, on this thread: for programs without a window, which use Importer. However
/// much there is, no more than a part is in memory.
///
/// A text that the corpus has is not added again. Rows of annotations CSVs are attached to the articles they
/// name (by GUID, else by title and source), of the corpus or of the other files, when the quote is what
/// stands there.
ImportReport importFiles(Workspace &workspace, const ImportRequest &request, const base::Progress &progress);

/// Adds articles that are in memory as one undoable edit; story and source as in a request. `file` is where
/// they come from; empty for pasted text.
base::Result<ImportReport> addArticles(Workspace &workspace, const QString &file,
    const std::vector<readers::ReadArticle> &articles, const QString &story, const QString &source);
/// What addArticles() would commit. Keeps the texts in the corpus, changes nothing else.
base::Result<std::pair<coding::ChangeSet, ImportReport>> articleChanges(Workspace &workspace,
    const QString &file, const std::vector<readers::ReadArticle> &articles, const QString &story,
    const QString &source);

} // namespace workspace
