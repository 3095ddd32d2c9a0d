// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/changeset.h"

#include <QDateTime>
#include <QString>

namespace store {

using EditId = base::Id<struct EditKind>;

/// One row of the edit log: who changed what, when.
struct Edit
{
    /// Done can be undone; Undone can be redone; Abandoned was undone before another edit; Recorded (reading
    /// states, the analyst's name) is never undone.
    enum class State { Done, Undone, Abandoned, Recorded };

    EditId id;
    QString label; ///< What a menu shows after "Undo": "tag 'USD 29.3 billion'".
    coding::AnalystId analyst;
    QDateTime time; ///< UTC.
    State state = State::Done;
    coding::ChangeSet changes;
};

} // namespace store
