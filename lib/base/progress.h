// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>
#include <functional>
#include <stop_token>

namespace base {

/// How long work tells how far it is, and learns that nobody wants it any more. A value: copies share
/// the same cancellation. Both members may be empty.
class Progress
{
public:
    /// Called with the units done and all units (0: not known), on the thread that does the work.
    using Report = std::function<void(qint64 done, qint64 total)>;

    Progress() = default;
    explicit Progress(Report report, std::stop_token cancelled = {})
        : m_report(std::move(report))
        , m_cancelled(std::move(cancelled))
    {
    }

    void report(qint64 done, qint64 total) const
    {
        if (m_report)
            m_report(done, total);
    }
    bool isCancelled() const { return m_cancelled.stop_requested(); }

private:
    Report m_report;
    std::stop_token m_cancelled;
};

} // namespace base
