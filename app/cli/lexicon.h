// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/lexicon.h"

namespace cli {

/// The reading lexicon, with what the user changed in the data folder of the program.
base::Result<text::Lexicon> loadLexicon();

} // namespace cli
