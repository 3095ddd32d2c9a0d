// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

namespace benchmarks {

inline double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// What this thread has computed, in milliseconds: unlike the time on the wall it does not grow while other
/// programs have the processor.
inline double computed()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Ticks, and now and then edits, on the window's thread.
class Probe
{
public:
    explicit Probe(std::function<void()> edit = {})
        : m_edit(std::move(edit))
    {
        QObject::connect(&m_ticks, &QTimer::timeout, [this] { tick(); });
        QObject::connect(&m_edits, &QTimer::timeout, [this] {
            QElapsedTimer timer;
            timer.start();
            m_edit();
            m_editTimes.push_back(milliseconds(timer));
        });
        m_all.start();
        m_sinceTick.start();
        m_ticks.start(1);
        if (m_edit)
            m_edits.start(25);
    }

    void print(const char *what)
    {
        tick();
        std::ranges::sort(m_gaps);
        std::ranges::sort(m_computed);
        const size_t most = m_gaps.size() * 99 / 100;
        std::printf("%s: %.0f ms; longest gap between ticks %.1f ms (99 of 100 below %.1f ms), of which "
                    "computed at most %.1f ms (%.1f ms)",
            what, milliseconds(m_all), m_gaps.back(), m_gaps[most], m_computed.back(), m_computed[most]);
        if (!m_editTimes.empty())
            std::printf("; longest of %zu edits %.1f ms", m_editTimes.size(), std::ranges::max(m_editTimes));
        std::printf("\n");
        std::fflush(stdout);
    }

private:
    void tick()
    {
        m_gaps.push_back(milliseconds(m_sinceTick));
        m_computed.push_back(computed() - m_computedAtTick);
        m_sinceTick.start();
        m_computedAtTick = computed();
    }

    std::function<void()> m_edit;
    QTimer m_ticks;
    QTimer m_edits;
    QElapsedTimer m_all;
    QElapsedTimer m_sinceTick;
    double m_computedAtTick = computed();
    std::vector<double> m_gaps;
    std::vector<double> m_computed;
    std::vector<double> m_editTimes;
};

} // namespace benchmarks
