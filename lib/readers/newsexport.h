// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/metadata.h"
#include "readers/source.h"

#include <QStringList>
#include <vector>

namespace readers {

/// One article of an export of a news database.
struct ExportedArticle
{
    Metadata told;
    QString text; ///< Its paragraphs, set apart by empty lines; empty when the export has none.
};

/// The articles of a document that a news database exported, told apart by their headers; none when the text
/// is no such export. Known are the shapes of Factiva (full articles, with and without indexing) and of
/// LexisNexis (“1 of 50 DOCUMENTS”) and Nexis Uni (“End of Document”). Linear in the text.
std::vector<ExportedArticle> articlesOfExport(QStringView text);

/// Whether there is a mark in a text, or in a page with its tags, that an export has: a quick look.
bool mayBeExport(QStringView text);

/// Hands on the articles of an export, with their numbers; fails when none has a text. `issues` are those of
/// the file.
base::Result<void> deliverExport(const std::vector<ExportedArticle> &articles, const QStringList &issues,
    const Source &source, Receiver &receiver);

} // namespace readers
