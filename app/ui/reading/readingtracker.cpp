// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readingtracker.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace ui {
namespace {

constexpr auto openedTime = 4s;    // in view until an unread article counts as being read
constexpr auto endTime = 1200ms;   // that the end must be in view
constexpr auto recordingTime = 2s; // between two records of mere progress
constexpr double readShare = 0.9;  // of the text that must have been in view

} // namespace

ReadingTracker::ReadingTracker(const text::Reading &reading, int length)
    : m_reading(reading)
    , m_recorded(reading)
    , m_length(length)
{
    seeFromStart(reading.progress);
}

/// As if nothing but this share of the text had been in view.
void ReadingTracker::seeFromStart(double share)
{
    m_seen.assign(1, {0, int(share * m_length)});
}

/// Adds what is in view, joined with what it touches.
void ReadingTracker::see(text::Span visible)
{
    const auto first = std::ranges::lower_bound(m_seen, visible.start, {}, &text::Span::end);
    auto last = first;
    for (; last != m_seen.end() && last->start <= visible.end; ++last) {
        visible.start = std::min(visible.start, last->start);
        visible.end = std::max(visible.end, last->end);
    }
    m_seen.insert(m_seen.erase(first, last), visible);
}

double ReadingTracker::seenShare() const
{
    int seen = 0;
    for (const text::Span span : m_seen)
        seen += span.length();
    return std::min(1.0, double(seen) / m_length);
}

void ReadingTracker::look(const Glance &glance, const QDateTime &now)
{
    if (glance.hasScrolled)
        m_isSetByHand = false;
    if (!glance.isActive) {
        m_activeSince = {};
        m_endSince = {};
        return;
    }
    if (!m_activeSince.isValid())
        m_activeSince = now;
    if (!glance.isEndVisible)
        m_endSince = {};
    else if (!m_endSince.isValid())
        m_endSince = now;
    if (m_isSetByHand)
        return;
    see(glance.visible);
    if (m_length > 0)
        m_reading.progress = std::max(m_reading.progress, seenShare());
    if (m_reading.state == text::ReadingState::Unread &&
        (glance.hasScrolled || m_activeSince + openedTime <= now))
        m_reading.state = text::ReadingState::Reading;
    if (m_endSince.isValid() && m_endSince + endTime <= now &&
        (m_length == 0 || m_reading.progress >= readShare)) {
        m_reading.state = text::ReadingState::Read;
        m_reading.progress = 1;
    }
}

void ReadingTracker::set(const text::Reading &reading)
{
    m_isSetByHand = reading != m_recorded;
    if (m_isSetByHand)
        seeFromStart(reading.progress);
    m_reading = reading;
    m_recorded = reading;
}

std::optional<text::Reading> ReadingTracker::take(const QDateTime &now, bool all)
{
    // An unread article has no progress worth keeping: it was only opened.
    if (m_reading == m_recorded || m_reading.state == text::ReadingState::Unread)
        return std::nullopt;
    const bool isSoon = m_recordedAt.isValid() && now < m_recordedAt + recordingTime;
    if (!all && m_reading.state == m_recorded.state && isSoon)
        return std::nullopt;
    m_recorded = m_reading;
    m_recordedAt = now;
    return m_reading;
}

} // namespace ui
