// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"
#include "workspace/annotationrows.h"

#include <vector>

namespace workspace {

struct DecidedPairs;

/// The labels of the points that the rows [begin, end) are evidence of, in their order; empty for plain tags.
/// The rows are all those of one story. What the rows do not tell (texts, decisions) is read from the
/// database.
base::Result<std::vector<QByteArray>> pointLabels(const store::Database &database, text::StoryId story,
    const AnnotationRows &rows, size_t begin, size_t end, const DecidedPairs &decided);

} // namespace workspace
