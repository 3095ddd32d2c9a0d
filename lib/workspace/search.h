// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/searchquery.h"
#include "interchange/hits.h"
#include "store/database.h"
#include "store/kepttext.h"

#include <QHash>
#include <functional>

namespace workspace {

/// A place that a search found.
struct SearchHit
{
    text::Span span;    ///< Empty, at the start, where nothing but the article itself was asked for.
    store::Place place; ///< What stands there, and before and after it in its paragraph.
};

/// Is given the hits of one article, by place, at least one; false ends the search.
using HitVisitor = std::function<bool(const text::Article &article, const std::vector<SearchHit> &hits)>;

/// Finds every place in a corpus that a query is about: its words and what its regular expressions match;
/// without those, the annotations that it asks for; without these, the articles. The database may belong to
/// any thread, which this runs on. Fails when cancelled.
base::Result<void> search(const store::Database &database, const coding::SearchQuery &query,
    const HitVisitor &visit, const base::Progress &progress);

/// Tells of hits as files and concordances do.
class HitWords
{
public:
    explicit HitWords(const std::vector<text::Source> &sources);

    interchange::Hit of(const text::Article &article, const SearchHit &hit) const;

private:
    QHash<text::SourceId, QString> m_sources;
};

} // namespace workspace
