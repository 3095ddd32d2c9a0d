// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <functional>

namespace base {

/// Where the time comes from: tests pass a fixed one. Always UTC.
using Clock = std::function<QDateTime()>;

inline QDateTime systemClock()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace base
