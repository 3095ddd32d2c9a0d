// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/metadata.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace readers {

/// What a column of a table of articles holds.
enum class ColumnRole { None, Text, Title, Source, Author, Published, Url, Language };

/// What each column of a table holds, in the table's order. Several may hold parts of the text.
struct TableColumns
{
    QList<ColumnRole> roles;

    bool hasText() const { return roles.contains(ColumnRole::Text); }
    bool operator==(const TableColumns &) const = default;
};

/// What a person decided of how files are read.
struct ReadOptions
{
    QHash<QStringList, TableColumns> tables; ///< By the headings of their columns.

    /// What the columns with these headings hold: as decided, else by the usual synonyms ("headline", "body",
    /// …); of several with one meaning the first.
    TableColumns columnsOf(const QStringList &headings) const;
};

/// In settings: `none`, `text`, `title`, `source`, `author`, `published`, `url`, `language`.
QString columnRoleName(ColumnRole role);
/// None for a name that means nothing.
ColumnRole columnRoleFromName(QStringView name);

/// The member that a role means; null for the text and for none.
QString Metadata::*fieldOfRole(ColumnRole role);

} // namespace readers
