// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// In: the bytes of a file and its name. Out: the article's text and metadata, with a list of issues; or an
// error that names the file and the cause. Pure functions on values: nothing is fetched or executed.

#include "base/error.h"
#include "readers/offsetmap.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace readers {

/// What a reader understood of one article. Metadata that is not known is empty.
struct ReadArticle
{
    QString text; ///< Normalised: LF only, no byte-order mark, no NUL, no lone surrogate. Never blank.
    QString title;
    QString source;
    bool sourceIsGuessed =
        false; ///< From the file name or the URL: a source that a person names wins over it.
    QString author;
    QString published; ///< ISO 8601.
    QString url;
    QString language;
    QString encoding;   ///< What the bytes were decoded from: "UTF-8", "WINDOWS-1252", …
    QStringList issues; ///< What a person should know: "3 NUL characters were removed." Translated.
    OffsetMap offsets;  ///< From the text back to the decoded file.
};

/// The largest file that is read, in bytes.
inline constexpr qint64 largestFile = 64 * 1024 * 1024;

/// Reads the articles of a file's bytes; `fileName` (a path) chooses the reader by its ending and is named in
/// errors. Fails on binary, blank and undecodable content. Most files hold one article.
base::Result<std::vector<ReadArticle>> readBytes(const QByteArray &bytes, const QString &fileName);

/// Reads a file from disk; also fails on one that is missing, unreadable or larger than largestFile.
base::Result<std::vector<ReadArticle>> readFile(const QString &path);

/// Makes an article of pasted or typed text, guessing title, author, date and URL from it.
base::Result<ReadArticle> readText(const QString &text);

/// The endings of files that can be read, without the dot: "txt", "md", …
QStringList endings();

} // namespace readers
