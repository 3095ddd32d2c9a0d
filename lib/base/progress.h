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

    /// The same for a part of the work: what is done of that counts from `from` to `to`, shares of 1 of it
    /// all.
    Progress part(double from, double to) const
    {
        constexpr double all = 1000;
        if (!m_report)
            return *this;
        const auto report = [whole = m_report, from, to](qint64 done, qint64 total) {
            const double share = total > 0 ? double(done) / double(total) : 0;
            whole(qint64(all * (from + (to - from) * share)), qint64(all));
        };
        return Progress(report, m_cancelled);
    }

private:
    Report m_report;
    std::stop_token m_cancelled;
};

} // namespace base
