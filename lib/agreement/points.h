// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/statements.h"
#include "agreement/witnesses.h"

#include <QHash>

namespace agreement {

/// The labels that analysts gave last, by the annotation that they were given to.
using DecidedLabels = QHash<coding::AnnotationId, const coding::Decision *>;

DecidedLabels decidedLabels(const std::vector<coding::Decision> &decisions);

/// The sentences of the clusters that several articles state, with what they have from one another.
Passages passagesOf(const Statements &statements, const std::vector<std::vector<int>> &clusters);

/// Makes the point of a cluster: its cells, verdict, groups, corrections, witnesses and label. `members` are
/// places in `statements`, ascending, at least one, all of one kind.
coding::Point point(const Story &story, const Statements &statements, const std::vector<int> &members,
    const DecidedLabels &labels, const Passages &passages);

} // namespace agreement
