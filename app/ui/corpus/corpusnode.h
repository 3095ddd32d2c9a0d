// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/corpusmodel.h"

namespace ui {

/// A story's row and the articles of it that were listed so far.
struct CorpusModel::Node
{
    store::StorySummary summary;
    std::vector<store::ArticleRow> rows;
    bool listed = false;    ///< Somebody looked inside.
    bool fixed = false;     ///< The rows are those that the filter left; there are no more.
    mutable size_t row = 0; ///< Where it was found last.
};

} // namespace ui
