// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"
#include "suggest/claimchain.h"

#include <optional>

namespace suggest {

/// How a sentence means a link: what its own clause says (negation, part, future), changed in turn by each
/// word that governs it, the nearest first: "rejected fears that AI will" denies what is foretold. Nothing
/// when the link is named but not said of anybody ("stopped short of blaming AI").
std::optional<coding::Stance> stanceOf(
    const ClaimSentence &sentence, const Link &link, const std::vector<Governor> &chain);

/// The word of a chain that makes light of the link and belongs to the claim ("plays down AI as the main
/// reason"); an invalid match when there is none.
Match denyingVerb(const ClaimSentence &sentence, const Link &link, const std::vector<Governor> &chain);

} // namespace suggest
