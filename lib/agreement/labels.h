// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreement.h"
#include "agreement/contextwords.h"

#include <QString>
#include <vector>

namespace agreement {

/// A name for a point, made from its evidence: what is measured, or the words that the sentences share, for figures;
/// who says that what causes what for claims; the canonical name for entities.
QString computedLabel(const std::vector<Statement> &statements, const std::vector<int> &members);

/// The key under which mentions of an entity meet: its name without case, legal suffix and possessive.
QString entityKey(const QString &name);

} // namespace agreement
