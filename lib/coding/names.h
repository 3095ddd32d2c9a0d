// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>
#include <array>
#include <optional>
#include <utility>

namespace coding {

/// The names that the values of an enum have in files, in one place for both directions.
template <class Enum, size_t Size>
struct Names
{
    std::array<std::pair<Enum, QStringView>, Size> pairs;

    QString name(Enum value) const
    {
        for (const auto &[candidate, name] : pairs)
            if (candidate == value)
                return name.toString();
        return {};
    }
    std::optional<Enum> value(QStringView name) const
    {
        for (const auto &[value, candidate] : pairs)
            if (candidate.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        return std::nullopt;
    }
};

} // namespace coding
