// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace readers {

/// A page of which only that is left which makes up its text.
struct CleanedHtml
{
    QByteArray html;           ///< UTF-8.
    QByteArrayList linkedData; ///< What its scripts of type "application/ld+json" say.
    QByteArray savedFrom;      ///< The address that a browser noted when it saved the page.
};

/// Takes out of a page (UTF-8) what a parser need not see: scripts, styles, drawings, comments, and the tags
/// that only say how words look. Drops tags that are nested deeper than any page needs, too, for which the
/// parser would take time without end. Linear in the size.
CleanedHtml cleanHtml(const QByteArray &html);

/// The encoding that the first kilobytes of a page declare: "windows-1251". Empty when none.
QByteArray declaredEncoding(const QByteArray &bytes);

} // namespace readers
