// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"
#include "text/quantityreader.h"

#include <functional>

namespace workspace {

class Workspace;

/// The words of an article and what the corpus knows of them. What it was made of must outlive it.
struct ArticleWords
{
    QString text;
    std::function<std::vector<coding::Annotation>()> annotations; ///< Asked for claims only.
    const store::Database &database;
    const text::QuantityReader &quantities;

    static ArticleWords of(Workspace &workspace, text::ArticleId article);
    /// Fails when the article cannot be read.
    static base::Result<ArticleWords> of(
        const store::Database &database, const text::QuantityReader &quantities, text::ArticleId article);
};

/// The words of a span; empty when it is empty or lies outside the text.
QString wordsAt(const ArticleWords &article, text::Span span);

/// The value that the words of a span have for a kind.
coding::Value valueFromWords(const ArticleWords &article, coding::Kind kind, text::Span span);

} // namespace workspace
