// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/offsetmap.h"

#include <QString>
#include <QStringList>

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
    /// From the text back to the decoded file. Only plain text and Markdown have one: elsewhere the text is
    /// not a part of the file's characters.
    OffsetMap offsets;
    /// Where in a file of many articles: "line 12", "folder/page.html". Empty when the file is one article.
    QString part;
};

} // namespace readers
