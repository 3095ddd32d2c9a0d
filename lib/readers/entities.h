// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace readers {

/// A character that markup writes by its name or number: "&amp;", "&#8217;", "&#x1F600;".
struct Entity
{
    QString characters; ///< Never longer than `length`.
    int length = 0;     ///< UTF-16 units from "&" to ";", both included; 0 when there is no entity.
};

/// The entity that a text starts with. Known by name are those that articles use: quotes, dashes, spaces,
/// currencies, marks and Latin-1's letters.
Entity entityAt(QStringView text);

/// The text with its entities resolved.
QString withoutEntities(QStringView text);

} // namespace readers
