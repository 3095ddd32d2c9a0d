// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/exportlines.h"
#include "readers/newsexport.h"

namespace readers {

/// The articles of an export of Factiva as full articles: a headline, “514 words”, the date, the source and
/// its code, a copyright, the text, and “Document” with a number at the end.
std::vector<ExportedArticle> articlesOfFactiva(const ExportLines &lines);

/// The articles of an export of Factiva with fields: HD for the headline, WC, PD, SN, …, LP and TD for the
/// text, AN for the number at the end.
std::vector<ExportedArticle> articlesOfFactivaFields(const ExportLines &lines);

} // namespace readers
