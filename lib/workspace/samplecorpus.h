// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspace.h"

#include <memory>

namespace workspace {

/// Makes the sample corpus at a path where there is no file yet, from ":/variorum/sample". Nothing in it can
/// be undone. Fails, naming file and line, when the sample cannot be read or a quote does not stand in its
/// article; then there is no file at the path either.
///
/// `sample.json` says what there is:
///
///     { "analyst": "Sample",
///       "stories": [ { "name": "AWS job cuts, July 2025",
///                      "articles": [ { "file": "aws-job-cuts/dataweek", "progress": 1.0 } ] } ] }
///
/// `file` is the name of two files without their endings; `progress` how far the article has been read: 0
/// unread, 1 read. `FILE.md` is the article, in Markdown with front matter (title, source, author, date,
/// language). `FILE.jsonl` has one annotation a line, in any order:
///
///     {"quote": "AWS", "occurrence": 1, "tag": "Entity", "value": {"canonical": "Amazon Web Services",
///     "type": "ORG"}}
///
/// * `quote`: the words, as they stand in the article; `occurrence`: which time they stand there as whole
/// words, in the
///   same case (1 when left out).
/// * `tag`: the name of a tag of the starting codebook, in English; another name makes a plain tag.
/// * `value`, by kind: figure {"relation", "low", "high", "unit"} (low or high null when unbounded), entity
/// {"canonical",
///   "type"}, claim {"stance", "speaker", "cause", "effect"}. Left out, it is read from the words.
/// * `measured`: what a figure measures. `note`: the annotation's note.
/// * `point`: a name. All annotations of the story with the same name are one point, which is called so.
base::Result<std::unique_ptr<Workspace>> makeSample(const QString &path, Options options);

/// The same from another folder, for tests.
base::Result<std::unique_ptr<Workspace>> makeSample(
    const QString &path, Options options, const QString &folder);

} // namespace workspace
