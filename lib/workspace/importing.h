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

/// What became of one file of an import.
struct ImportedFile
{
    QString path; ///< Empty for pasted text.
    std::vector<readers::ReadArticle> articles;
    QStringList annotationIssues;
    bool isAnnotations = false; ///< An annotations CSV of ours.
    QByteArray annotations;     ///< Its bytes.
    std::optional<base::Error> error;
};

/// What an import did, for the person who asked.
struct ImportReport
{
    int articles = 0;     ///< Added.
    int annotations = 0;  ///< Restored from CSV.
    int duplicates = 0;   ///< Articles whose very text the corpus had, or annotations it had.
    QStringList problems; ///< A line each, naming the file.
    std::vector<text::ArticleId> added;
};

/// The files below the paths that can be read, folders searched through, in the order of their names. Files
/// that were named themselves are always included.
QStringList filesToImport(const QStringList &paths);
/// Reads files, on any thread. Failures are in the list; cancelled, it returns what it has.
std::vector<ImportedFile> readFiles(const QStringList &files, const base::Progress &progress);
/// Adds what was read as one undoable edit: articles into the story (made when new; blank: none), from the
/// source when the file names none itself (blank: guessed from the file name). A text that the corpus has is
/// not added again. Rows of annotations CSVs are attached to the articles they name (by GUID, else by title
/// and source) when the quote is what stands there.
base::Result<ImportReport> addFiles(Workspace &workspace, const std::vector<ImportedFile> &files,
    const QString &storyName, const QString &sourceName);
/// What addFiles() would commit. Keeps the texts in the corpus, changes nothing else.
base::Result<std::pair<coding::ChangeSet, ImportReport>> importChanges(Workspace &workspace,
    const std::vector<ImportedFile> &files, const QString &storyName, const QString &sourceName);

} // namespace workspace
