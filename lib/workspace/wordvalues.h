// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"
#include "text/quantityreader.h"

#include <functional>

namespace workspace {

class Workspace;

/// Where the words of spans and what the corpus knows of them come from. What it was made of must outlive it.
struct WordSource
{
    std::function<QString(text::ArticleId)> text;
    std::function<std::vector<coding::Annotation>(text::ArticleId)> annotations;
    const store::Database &database;
    const text::QuantityReader &quantities;

    static WordSource of(Workspace &workspace);
    static WordSource of(const store::Database &database, const text::QuantityReader &quantities);
};

/// The words of a span; empty when it is empty or lies outside the text.
QString wordsAt(const WordSource &source, text::ArticleId article, text::Span span);

/// The value that the words of a span have for a kind.
coding::Value valueFromWords(
    const WordSource &source, coding::Kind kind, text::ArticleId article, text::Span span);

} // namespace workspace
