// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"

#include <QString>
#include <QStringList>
#include <QUuid>

namespace coding {

using OwnWordListId = base::Id<struct OwnWordListKind>;

/// The words that a corpus adds to one of the reading lexicon's open lists; see text::OpenList.
struct OwnWordList
{
    OwnWordListId id;
    QUuid guid;
    QString list;      ///< The open list's name. Unique in a corpus.
    QStringList words; ///< As they were written.

    bool operator==(const OwnWordList &) const = default;
};

} // namespace coding
