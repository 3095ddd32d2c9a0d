// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/source.h"

namespace readers {

/// Reads articles from JSON: an array of objects of any size, or an object that is one or has an array of
/// them. An article is an object with a text; keys have the usual synonyms. The text is taken as it stands,
/// so that offsets into it stay right. What is no article is skipped with its number.
base::Result<void> readJson(const Source &source, Receiver &receiver);

/// Reads articles from JSON Lines, an object a line, in a file of any size. Lines that are none are skipped
/// with their number.
base::Result<void> readJsonLines(const Source &source, Receiver &receiver);

/// Whether the first bytes of JSON or JSON Lines name the text of an article.
bool namesText(const QByteArray &start);

} // namespace readers
