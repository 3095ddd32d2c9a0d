// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/claimlinks.h"

namespace suggest {

/// Adds the links of a sentence that a match makes from an effect to its cause: "because of", "replaced by",
/// "nothing to do with".
void addBackwardLinks(const ClaimSentence &sentence, const Match &match, std::vector<Link> &links);

} // namespace suggest
