// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/changeset.h"
#include "store/changewriter.h"

#include <QByteArray>
#include <functional>

/// Change sets as JSON, as the edit log keeps them:
///
///     {"version":1,"changes":[{"table":"annotations","before":{...},"after":{...}}, ...]}
///
/// A value is an object with its row's column names; what is empty is left out. Spans count code points, like
/// everything in the corpus; a quantity's words are the quote. Doubles are written with as many digits as
/// bring the very same number back.
namespace store::changelog {

/// Takes a part of a change set as JSON; `changes` is how many it tells of.
using PartVisitor = std::function<base::Result<void>(const QString &json, size_t changes)>;
/// Calls the visitor with parts of at most 1,000 changes, so that no edit, however large, makes one huge
/// document. Stops when it fails.
base::Result<void> encode(const coding::ChangeSet &changes, ArticleTexts &texts, const PartVisitor &visit);

/// One part; spans still count code points. The detail of an error says what is wrong with the JSON.
base::Result<coding::ChangeSet> decode(const QString &json);

/// Turns the spans of decoded annotations into UTF-16.
base::Result<void> convertSpans(coding::ChangeSet &changes, ArticleTexts &texts);

} // namespace store::changelog
