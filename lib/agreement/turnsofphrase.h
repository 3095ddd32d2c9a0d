// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/concepts.h"
#include "agreement/sentencewords.h"

#include <span>

namespace agreement {

/// Gives words that mean something only together the concept that they stand for: who "had to leave their
/// homes" was displaced, who "has not been found" is missing. English. `concepts` are those of the words.
void readTurnsOfPhrase(std::span<const Word> words, std::span<Concept> concepts);

} // namespace agreement
