// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"
#include "suggest/claimlinks.h"

namespace suggest {

/// How a sentence means a link: from negations, hedges, questions and the verb that governs the clause.
coding::Stance stanceOf(const ClaimSentence &sentence, const Link &link);

/// The verb that makes light of a link and belongs to the claim ("plays down AI as the main reason"); invalid
/// when there is none.
Match denyingVerb(const ClaimSentence &sentence, const Link &link);

} // namespace suggest
