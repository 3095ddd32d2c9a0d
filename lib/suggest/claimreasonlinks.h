// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/claimlinks.h"

namespace suggest {

/// Adds the links of a sentence that a match makes by saying who or what is blamed: "cited AI", "the main
/// reason", "an excuse".
void addReasonLinks(const ClaimSentence &sentence, const Match &match, std::vector<Link> &links);

} // namespace suggest
