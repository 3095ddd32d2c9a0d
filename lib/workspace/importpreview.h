// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "workspace/importing.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <vector>

namespace workspace {

/// What an import would understand of its files, before anything is in the corpus.
struct ImportPreview
{
    /// An article, or a file or a part of one that cannot be read.
    struct Row
    {
        QString file; ///< Its name, without folder.
        QString part; ///< Where in the file; empty when the file is one article.
        readers::Metadata metadata;
        int words = 0;
        QStringList issues; ///< Of an article: what a person should know.
        QString problem;    ///< Why it cannot be read; empty for an article.
    };
    /// A table of articles, with its first rows, so that somebody can say what its columns hold.
    struct Table
    {
        QString file; ///< Its path.
        QStringList headings;
        QList<QStringList> rows;
        readers::TableColumns columns; ///< As they will be read.
    };

    std::vector<Row> rows;
    std::vector<Table> tables;
    int files = 0;           ///< That there are.
    int annotationFiles = 0; ///< Of them those with annotations, which have no rows here.
    bool isWhole = true;     ///< False: more articles follow than are shown.
};

/// Reads what a request names, up to `most` articles. Fails when it is cancelled. For any thread; changes
/// nothing.
base::Result<ImportPreview> previewImport(
    const ImportRequest &request, qsizetype most, const base::Progress &progress);

} // namespace workspace
