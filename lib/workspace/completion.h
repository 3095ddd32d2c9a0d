// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/changeset.h"
#include "workspace/idcounters.h"

namespace workspace {

/// Fills in what callers may leave open in a change set: numbers and GUIDs of added values; analyst and times
/// of annotations. A changed annotation's modified time becomes `now` (UTC), and a quantity's words the
/// quote it stands in.
void complete(coding::ChangeSet &changes, IdCounters &ids, coding::AnalystId analyst, const QDateTime &now);

} // namespace workspace
