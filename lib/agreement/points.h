// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreement.h"

#include <vector>

namespace agreement {

/// Makes the point of a cluster: its cells, verdict, witnesses and label. `members` are places in
/// `statements`, which are sorted as they are shown; never empty, all of one kind.
coding::Point point(const Story &story, const std::vector<Statement> &statements, const std::vector<int> &members);

/// What an analyst called the point of these statements last; empty when nobody did.
QString decidedLabel(const std::vector<coding::Decision> &decisions, const std::vector<Statement> &statements,
    const std::vector<int> &members);

} // namespace agreement
