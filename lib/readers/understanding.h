// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/metadata.h"
#include "readers/readarticle.h"

#include <optional>

namespace readers {

/// What is known of an article, by how certain it is.
struct Knowledge
{
    Metadata told;      ///< What the file says of itself.
    Metadata suggested; ///< What the words of the text suggest.
};

/// Sets an article's metadata: what the file tells, else what the text or the file's name suggest. The name
/// may be empty.
void describe(ReadArticle &read, const Knowledge &known, const QString &fileName);

/// Whether a text has nothing but white space and marks that are not seen.
bool isBlank(QStringView text);

/// Whether a title that is told becomes a text's first paragraph when it is not among the first ones.
enum class Headline { InText, Apart };

/// Makes an article of a text that a format's reader put together: normalises it, and guesses from its first
/// lines what is not told. Nothing when no words remain.
std::optional<ReadArticle> articleOf(
    const QString &text, const Metadata &told, const QString &fileName, Headline headline = Headline::InText);

} // namespace readers
