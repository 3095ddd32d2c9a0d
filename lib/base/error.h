// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <expected>

namespace base {

/// A failure that a person is told about.
struct Error
{
    /// What callers treat differently; everything else is Other.
    enum class Cause {
        Other,
        Locked,      ///< Someone else edits the file; reading would work.
        NotWritable, ///< The file or its folder cannot be written; reading would work.
        Cancelled,   ///< Whoever asked wants it no more; nothing to tell.
    };

    QString message; ///< One translated sentence: what failed, where (the file's name), what to do.
    QString detail;  ///< For the log and the "Details" button: the library's own words. May be empty.
    Cause cause = Cause::Other;

    bool operator==(const Error &) const = default;
};

/// A value, or why there is none. Functions that can fail return this; nothing throws across folders.
template <class T>
using Result = std::expected<T, Error>;

/// Shorthand for returning an error: `return base::failure(tr("…"), query.lastError().text());`
inline std::unexpected<Error> failure(
    const QString &message, const QString &detail = {}, Error::Cause cause = Error::Cause::Other)
{
    return std::unexpected(Error{message, detail, cause});
}

} // namespace base
