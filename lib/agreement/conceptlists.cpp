// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/conceptlists.h"

namespace agreement {

using namespace Qt::StringLiterals;

const text::WordGroups &conceptLists()
{
    static const text::WordGroups lists = text::wordGroups(u"Variorum concepts"_s);
    return lists;
}

} // namespace agreement
