// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "coding/annotation.h"
#include "interchange/csv.h"
#include "interchange/hits.h"
#include "text/article.h"

#include <QString>
#include <functional>
#include <optional>
#include <vector>

class QMainWindow;

namespace workspace {
class Workspace;
}

namespace ui {

/// What the window does with whole files, on other threads where it can be long. Each says in the status bar
/// or in a message how it ended.

/// Writes annotations as CSV: all, or only those.
void exportAnnotations(workspace::Workspace &workspace, const QString &path,
    const interchange::CsvOptions &options, QMainWindow *window,
    const std::optional<std::vector<coding::AnnotationId>> &only = {});
/// Writes a compact copy of the corpus in place of a file that may be there, whole or not at all. A corpus
/// that somebody edits is not replaced. `saved` runs when it is written. When the corpus's own file is gone,
/// the copy is written before this returns.
void saveCopy(workspace::Workspace &workspace, const QString &path, QMainWindow *window,
    const std::function<void()> &saved);
/// Looks through the whole corpus for damage.
void checkCorpus(workspace::Workspace &workspace, QMainWindow *window);
/// Writes a story's agreement: JSON when the path ends so, else CSV.
void exportAgreement(workspace::Workspace &workspace, text::StoryId id, const QString &path,
    const interchange::CsvOptions &options, QMainWindow *window);

/// Writes what a search found: JSON when the path ends so, else CSV.
void exportHits(std::vector<interchange::Hit> hits, const QString &path,
    const interchange::CsvOptions &options, QMainWindow *window);

} // namespace ui
