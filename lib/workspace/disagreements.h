// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/analystwork.h"

#include <vector>

namespace workspace {

/// What two analysts' annotations of one article, each by place, differ in, in the order of the text. The
/// article itself is not told. Each annotation is in one disagreement at most: annotations on the same span
/// are held against each other first, then those that overlap.
std::vector<Disagreement> disagreementsOf(
    std::vector<coding::Annotation> ones, std::vector<coding::Annotation> others);

/// Where it begins: the earlier start.
int startOf(const Disagreement &disagreement);

} // namespace workspace
