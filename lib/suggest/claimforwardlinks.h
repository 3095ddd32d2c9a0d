// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/claimlinks.h"

namespace suggest {

/// Adds the links of a sentence that begin with the cause at a match: "AI led to layoffs", "AI-driven
/// layoffs", "jobs were automated".
void addForwardLinks(const ClaimSentence &sentence, const Match &match, std::vector<Link> &links);

} // namespace suggest
