// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <vector>

namespace ui {

/// Where an axis of time is marked: at the beginnings of days, weeks, months or years, evenly by the
/// calendar.
struct TimeTicks
{
    std::vector<QDate>
        days;       ///< Ascending, at least two. The first is not after, the last not before the data.
    QString format; ///< Of their labels, for QLocale; no two labels are the same.
};

/// The finest marks for data from `first` to `last`, no more than `most` (at least 3) where years allow it.
/// `byMonth`: the data are of whole months.
TimeTicks timeTicks(QDate first, QDate last, int most, bool byMonth);

} // namespace ui
