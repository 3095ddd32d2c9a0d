// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/wordgroups.h"

namespace agreement {

/// The lists of the syntax definition "Variorum concepts": what words of news mean for the question whether
/// two articles speak of one point. Read once; threads may share it.
const text::WordGroups &conceptLists();

} // namespace agreement
