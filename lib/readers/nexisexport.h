// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/exportlines.h"
#include "readers/newsexport.h"

namespace readers {

/// The articles of an export of LexisNexis, each under “12 of 50 DOCUMENTS” with fields such as “LENGTH:”.
std::vector<ExportedArticle> articlesOfLexisNexis(const ExportLines &lines);

/// The articles of an export of Nexis Uni or Lexis+, each ended by “End of Document”, its text after “Body”.
std::vector<ExportedArticle> articlesOfNexisUni(const ExportLines &lines);

} // namespace readers
