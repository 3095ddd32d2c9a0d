// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace readers {

/// What is known of an article besides its text. What is not known is empty.
struct Metadata
{
    QString title;
    QString source;
    QString author;
    QString published; ///< ISO 8601.
    QString url;
    QString language;

    bool operator==(const Metadata &) const = default;
};

/// The member that a key of a file means, with the usual synonyms ("headline", "Outlet", "byline",
/// "publish_date", "link", …; case, spaces, hyphens and underscores do not matter). Null when it means none.
QString Metadata::*fieldOfKey(QStringView key);

/// Whether a key of a file means the text itself: "text", "body", "content", ….
bool isTextKey(QStringView key);

/// Takes a member from `other` where this one's is empty.
void fillIn(Metadata &metadata, const Metadata &other);

/// Whether the whole of a word is a web address (http or https).
bool isWebAddress(QStringView word);

/// The site of a web address, as a source is called when nothing better is known: "reuters.com".
QString siteOf(const QString &url);

} // namespace readers
