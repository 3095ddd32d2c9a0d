// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <expected>

namespace base {

/// A failure that a person is told about.
struct Error
{
    QString message; ///< One translated sentence: what failed, where (the file's name), what to do.
    QString detail;  ///< For the log and the "Details" button: the library's own words. May be empty.

    bool operator==(const Error &) const = default;
};

/// A value, or why there is none. Functions that can fail return this; nothing throws across folders.
template <class T>
using Result = std::expected<T, Error>;

/// Shorthand for returning an error: `return base::failure(tr("…"), query.lastError().text());`
inline std::unexpected<Error> failure(const QString &message, const QString &detail = {})
{
    return std::unexpected(Error{message, detail});
}

} // namespace base
