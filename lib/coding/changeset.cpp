// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/changeset.h"

#include <iterator>
#include <utility>

namespace coding {

void ChangeSet::append(ChangeSet other)
{
    changes.insert(changes.end(), std::make_move_iterator(other.changes.begin()),
        std::make_move_iterator(other.changes.end()));
}

ChangeSet ChangeSet::inverse() const
{
    ChangeSet inverse;
    inverse.changes.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        std::visit([&]<class T>(
                       const Change<T> &one) { inverse.changes.push_back(Change<T>{one.after, one.before}); },
            *change);
    }
    return inverse;
}

} // namespace coding
