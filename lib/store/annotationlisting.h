// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"
#include "store/database.h"

namespace store {

/// The articles in the order of listings and exports: by the story's name (those in no story last), date,
/// title.
base::Result<std::vector<text::ArticleId>> orderedArticles(
    const Connection &connection, const AnnotationFilter &filter);

/// The numbers of the annotations that pass a filter, sorted; equals by article and place.
base::Result<std::vector<coding::AnnotationId>> listAnnotations(const Connection &connection,
    const AnnotationFilter &filter, AnnotationOrder order, Qt::SortOrder direction);

} // namespace store
