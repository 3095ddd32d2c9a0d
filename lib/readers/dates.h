// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

namespace readers {

/// A date in the words of a line.
struct FoundDate
{
    QString iso; ///< ISO 8601: "2025-07-14", or with a time when one follows an ISO date.
    int start = 0;
    int end = 0;
};

/// The first date in a line: "2025-07-14T09:30:00Z", "14 July 2025", "July 14th, 2025", "Mon, 14 Jul 2025",
/// "14.07.2025"; months in English, German, French, Spanish, Italian, Dutch and Portuguese. Dates that could
/// mean two days (07/08/2025) are not understood. Meant for short lines.
std::optional<FoundDate> findDate(QStringView line);

/// Like findDate, with "20250714" too, which only a file name has.
std::optional<FoundDate> findDateInFileName(QStringView name);

/// The date of a value that is one, as pages, feeds and tables write it, as ISO 8601; empty when it is none.
QString isoDate(const QString &value);

} // namespace readers
