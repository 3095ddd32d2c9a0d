// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <QStringList>

/// Finding rows by words, without regard to case in any script.
namespace store::searching {

/// A condition on a column with one question mark, and the value for it.
struct Condition
{
    QString sql;
    QString value;
};

Condition startsWith(const QString &column, const QString &words);
Condition contains(const QString &column, const QString &words);

base::Result<QStringList> entityNames(const Connection &connection, const QString &start, int limit);
base::Result<std::vector<coding::Entity>> entities(const Connection &connection);
base::Result<std::optional<coding::Entity>> entityNamed(const Connection &connection, const QString &words);
base::Result<QStringList> speakers(const Connection &connection, int limit);
base::Result<std::vector<text::ArticleId>> articlesWithWords(
    const Connection &connection, const QString &words);

} // namespace store::searching
