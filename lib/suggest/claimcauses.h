// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/claimsentence.h"

namespace suggest {

/// Whether a phrase means the cause, and not somebody who has to do with it.
bool isCause(const ClaimSentence &sentence, const Match &match);

/// The first phrase for the cause in [first, end), as long as the same clause goes on; an invalid one when
/// there is none.
Match findCause(const ClaimSentence &sentence, int first, int end);

/// A pronoun at a token that stands for the cause named before it: "it has led to layoffs"; an invalid match
/// when it need not. What `mayAct` may be said of a company as well, so that the cause must be the topic.
Match pronounForCause(const ClaimSentence &sentence, int token, bool mayAct);

/// Whether a sentence begins with the cause.
bool isTopic(const ClaimSentence &sentence);

/// The last phrase for the cause in [first, end), whatever stands between; an invalid one when there is none.
Match findLastCause(const ClaimSentence &sentence, int first, int end);

} // namespace suggest
