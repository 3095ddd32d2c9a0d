// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "coding/annotation.h"
#include "text/article.h"

#include <QString>
#include <QUuid>

namespace coding {

using DecisionId = base::Id<struct DecisionKind>;

/// What an analyst settled about the points of a story. Stored, and always wins over the matcher.
/// Points are computed and have no row of their own, so a decision speaks of them through annotations.
struct Decision
{
    enum class Kind {
        Same,      ///< `first` and `second` belong to the same point.
        Different, ///< They do not.
        Label,     ///< The point that `first` belongs to is called `label`.
    };

    DecisionId id;
    QUuid guid;
    text::StoryId story;
    Kind kind = Kind::Same;
    AnnotationId first;
    AnnotationId second; ///< Invalid for Label.
    QString label;       ///< Empty for Same and Different.

    bool operator==(const Decision &) const = default;
};

} // namespace coding
