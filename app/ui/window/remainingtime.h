// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>
#include <optional>

namespace ui {

/// How fast work goes on and how long it will take, from how far it was when. The latest seconds count most,
/// so that it follows when work becomes faster or slower; times of rest are to be left out of the clock.
class RemainingTime
{
public:
    /// Learns that so many of so many units are done after so many milliseconds of work, which never fall.
    void add(qint64 elapsed, qint64 done, qint64 total);

    /// Units a second; nothing until there is enough to tell.
    std::optional<double> rate() const;
    /// Seconds until all is done; nothing until there is enough to tell, and while the total is not known.
    std::optional<qint64> seconds() const;

private:
    qint64 m_elapsed = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
    double m_rate = 0; ///< A running mean, in units a millisecond.
    bool m_isKnown = false;
};

} // namespace ui
