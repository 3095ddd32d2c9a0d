// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>
#include <compare>
#include <cstddef>
#include <functional>

namespace base {

/// The number of a row in one corpus file, typed by what it numbers, so that an article's id is never
/// taken for a tag's. 0 means "none yet": Workspace::edit() gives out numbers before it commits.
template <class Kind>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }

    constexpr auto operator<=>(const Id &) const = default;

private:
    qint64 m_value = 0;
};

template <class Kind>
size_t qHash(Id<Kind> id, size_t seed = 0) noexcept
{
    return std::hash<qint64>{}(id.value()) ^ seed;
}

} // namespace base

template <class Kind>
struct std::hash<base::Id<Kind>>
{
    size_t operator()(base::Id<Kind> id) const noexcept { return std::hash<qint64>{}(id.value()); }
};
