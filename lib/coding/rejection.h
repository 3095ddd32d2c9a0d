// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "coding/tag.h"
#include "text/article.h"
#include "text/span.h"

#include <QString>
#include <QUuid>

namespace coding {

using RejectionId = base::Id<struct RejectionKind>;

/// An analyst's word that a suggestion is wrong. Suggestions are computed and have no row of their own; what
/// is kept is that this one is not to be made again.
struct Rejection
{
    RejectionId id;
    QUuid guid;
    text::ArticleId article;
    Kind kind = Kind::Plain; ///< Of the annotation that was suggested.
    QString cause;           ///< Of a claim: what it was about.
    text::Span span;         ///< UTF-16 units of the article's text.
    QString quote;           ///< The span's words.

    bool operator==(const Rejection &) const = default;
};

} // namespace coding
