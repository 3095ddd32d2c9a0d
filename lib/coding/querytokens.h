// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>
#include <QStringView>
#include <vector>

namespace coding {

/// A part of what people write into the search box.
struct QueryToken
{
    enum class Kind {
        Open,
        Close,
        And,
        Or,
        Not,
        Words,   ///< A word, or what stood in quotes.
        Near,    ///< What stood in the brackets of NEAR( ).
        Pattern, ///< What stood between slashes.
        Field,   ///< A name and what stood after its colon.
    };

    Kind kind = Kind::Words;
    QString text;
    bool isPrefix = false;    ///< Of Words: an asterisk followed.
    bool ignoresCase = false; ///< Of Pattern.
    QString field;            ///< Of Field: in small letters.

    bool operator==(const QueryToken &) const = default;
};

/// The tokens of a query. Fails on a quote, a bracket of NEAR or a slash that is not closed.
base::Result<std::vector<QueryToken>> queryTokens(QStringView query);

} // namespace coding
