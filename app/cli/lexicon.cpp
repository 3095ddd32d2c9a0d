// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/lexicon.h"

#include <QStandardPaths>

namespace cli {

base::Result<text::Lexicon> loadLexicon()
{
    return text::Lexicon::load(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
}

} // namespace cli
