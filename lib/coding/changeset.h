// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"
#include "coding/decision.h"
#include "coding/exchangerate.h"
#include "coding/ownwordlist.h"
#include "coding/rejection.h"
#include "coding/storyrejection.h"
#include "coding/tag.h"
#include "text/article.h"

#include <optional>
#include <type_traits>
#include <variant>
#include <vector>

namespace coding {

/// One value before and after an edit. No before: it was added; no after: it was removed.
template <class T>
struct Change
{
    std::optional<T> before;
    std::optional<T> after;

    bool isAddition() const { return !before && after; }
    bool isRemoval() const { return before && !after; }
    /// The newer value, or the older one of a removal.
    const T &either() const { return after ? *after : *before; }

    bool operator==(const Change &) const = default;
};

using AnyChange = std::variant<Change<text::Source>, Change<text::Story>, Change<text::Article>,
    Change<text::Reading>, Change<Analyst>, Change<Tag>, Change<Annotation>, Change<Decision>,
    Change<Rejection>, Change<OwnWordList>, Change<ExchangeRate>,
    Change<StoryRejection>>;

/// The spine of the program: what an edit does, as plain values in the order in which they apply. An edit,
/// its undo, its SQL transaction, its row in the edit log, the in-memory state and the signal to the
/// views all speak ChangeSet.
struct ChangeSet
{
    std::vector<AnyChange> changes;

    bool isEmpty() const { return changes.empty(); }

    template <class T>
    void add(T value)
    {
        changes.push_back(Change<T>{std::nullopt, std::move(value)});
    }
    template <class T>
    void remove(T value)
    {
        changes.push_back(Change<T>{std::move(value), std::nullopt});
    }
    /// Does nothing when both are the same.
    template <class T>
    void replace(T before, T after)
    {
        if (!(before == after))
            changes.push_back(Change<T>{std::move(before), std::move(after)});
    }
    /// Adds the changes of another at the end.
    void append(ChangeSet other);

    /// What undoes this: every change turned round, in reverse order.
    ChangeSet inverse() const;

    /// Calls `visit` with every Change<T> of one type, in order.
    template <class T, class Visit>
    void each(Visit visit) const
    {
        for (const AnyChange &change : changes)
            if (const auto *one = std::get_if<Change<T>>(&change))
                visit(*one);
    }
    template <class T>
    bool touches() const
    {
        bool found = false;
        each<T>([&](const Change<T> &) { found = true; });
        return found;
    }

    bool operator==(const ChangeSet &) const = default;
};

} // namespace coding
