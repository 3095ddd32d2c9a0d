// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

namespace support {

/// How large a generated corpus is.
struct CorpusSize
{
    int articles = 100'000;
    int annotations = 1'000'000; ///< Spread evenly over the articles.
    int articlesInStory = 20;
    int wordsInArticle = 150;
    int inventedWords = 0; ///< Every third word is one of so many, the nth of them 1/n as often as the first.
};

/// Makes a corpus of invented articles with figures, entities and claims, tagged in all columns; each tenth
/// article has characters outside the basic plane. The same size gives the same content, but for GUIDs.
/// Fails when the file exists.
base::Result<void> generateCorpus(const QString &path, const CorpusSize &size);

} // namespace support
