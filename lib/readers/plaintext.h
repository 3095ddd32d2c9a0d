// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/normalisation.h"
#include "readers/readarticle.h"

#include <optional>

namespace readers {

/// How a text is marked up.
enum class Markup { None, Markdown };

/// Reads a text with the front matter that it may begin with. Nothing when no words remain.
std::optional<ReadArticle> readPlainText(NormalisedText normalised, Markup markup, const QString &fileName);

} // namespace readers
