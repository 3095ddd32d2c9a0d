// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/article.h"
#include "text/codepoints.h"
#include "text/span.h"

#include <QString>
#include <vector>

namespace store {

/// A text of the corpus with what places in it need.
struct KeptText
{
    text::TextId id;
    QString text;
    text::CodePoints codePoints;
    std::vector<text::Span> paragraphs;

    static KeptText of(text::TextId id, const QString &text);
};

/// What follows from a text and a span; kept with the annotation.
struct Place
{
    text::Span codePoints;
    QString quote;
    int paragraph = 0;     ///< Of the span's start, from 1.
    QString contextBefore; ///< Up to 60 characters before the span, within its first paragraph.
    QString contextAfter;  ///< Up to 60 characters after it, within its last paragraph.
};

/// The place of a span (UTF-16) that lies within the text.
Place placeOf(const KeptText &text, text::Span span);

} // namespace store
