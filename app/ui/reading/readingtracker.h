// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/article.h"
#include "text/span.h"

#include <QDateTime>
#include <optional>
#include <vector>

namespace ui {

/// What a pane shows at a moment.
struct Glance
{
    text::Span visible;
    bool isEndVisible = false;
    bool isActive = false;    ///< The pane that a person reads in; others merely scroll along.
    bool hasScrolled = false; ///< Since the glance before.
};

/// Works out the reading state of one article from what a pane shows of it, over time: *reading* when it was
/// scrolled or stayed open for a while, *read* when its end is in view (for a moment, so that a short article
/// is not read by opening it) and nearly all of it has been: who jumps to the end has not read what lies
/// before. Never goes back by itself, and changes nothing that was set by hand until the article is scrolled
/// again. Knows no clock: times are handed in.
class ReadingTracker
{
public:
    ReadingTracker() = default;
    /// An article that is opened, with its state in the corpus and its text's length.
    ReadingTracker(const text::Reading &reading, int length);

    /// Takes note of what is shown now.
    void look(const Glance &glance, const QDateTime &now);
    /// Takes over a state that was set by hand or elsewhere.
    void set(const text::Reading &reading);

    const text::Reading &reading() const { return m_reading; }
    /// The state to be recorded: when it is another than the last one recorded, and for mere progress at most
    /// every other second. `all`: whatever is not yet recorded, as when the article is closed.
    std::optional<text::Reading> take(const QDateTime &now, bool all = false);

private:
    void see(text::Span visible);
    void seeFromStart(double share);
    double seenShare() const;

    text::Reading m_reading;
    text::Reading m_recorded;
    int m_length = 0;
    std::vector<text::Span> m_seen; ///< What has been in view: by place, apart from each other.
    bool m_isSetByHand = false;
    QDateTime m_activeSince;
    QDateTime m_endSince;
    QDateTime m_recordedAt;
};

} // namespace ui
