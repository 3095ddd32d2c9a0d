// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "text/article.h"

#include <QUuid>

namespace coding {

using StoryRejectionId = base::Id<struct StoryRejectionKind>;

/// An analyst's word that an article was proposed for a story in error. Proposals are computed and have no
/// row of their own; what is kept is that this one is not to be made again.
struct StoryRejection
{
    StoryRejectionId id;
    QUuid guid;
    text::ArticleId article;
    text::StoryId story; ///< To which it does not belong; invalid: it was proposed for a new one.
    QUuid proposal;      ///< Articles that have it in common, for a new story, do not belong together.

    bool operator==(const StoryRejection &) const = default;
};

} // namespace coding
