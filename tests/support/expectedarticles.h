// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/metadata.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace support {

/// What an article of a file should be read as.
struct ExpectedArticle
{
    readers::Metadata metadata; ///< Empty where nothing is expected.
    QString text;
};

/// The articles that a file "NAME.expected" describes, each by front matter and a text, divided by lines
/// "=====".
std::vector<ExpectedArticle> expectedArticles(const QString &path);

/// The files below a folder beside which a file "NAME.expected" lies, by their names.
QStringList filesWithExpectation(const QString &folder);

/// The harmonic mean of precision and recall of a text's words, each as often as it occurs.
double wordScore(const QString &expected, const QString &read);

} // namespace support
