// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"
#include "coding/point.h"

#include <QString>

namespace coding {

/// The words in which people read what annotations and points say, in the program's language. Files have the
/// names that stanceName() and its like give, in every language the same.

/// "asserts", "partly", "predicts", "questions", "denies".
QString stanceWords(Stance stance);
/// "person", "organisation", …
QString entityTypeWords(EntityType type);

/// "=", "≈", "≠" or "·".
QString verdictSign(Verdict verdict);
/// "agree", "compatible", "differ", "one source".
QString verdictWords(Verdict verdict);
/// "The sources agree."
QString verdictSentence(Verdict verdict);

/// "stated", "silent", "unread", "mentioned".
QString cellStateWords(Cell::State state);

} // namespace coding
