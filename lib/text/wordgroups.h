// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace text {

/// Word lists by name. The items of a list are groups of words that go together, in the definition's order.
using WordGroups = QHash<QString, QList<QStringList>>;

/// The keyword lists of one of our syntax definitions in ":/variorum/syntax", such as "Variorum concepts",
/// with the alternatives of each item kept together and as they are written. Empty when there is no such
/// definition. Reads its file: callers keep what they need.
WordGroups wordGroups(const QString &definition);

} // namespace text
