// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace store {

/// Whose turn it is to write, among the connections that one program has to one corpus: the one that edits,
/// and those of jobs. SQLite lets whoever waits look again from time to time, so that a job that writes and
/// writes could keep an edit out for long; here the edit is next.
class WritingTurns
{
public:
    /// The right to write, as long as it lives.
    class Turn
    {
    public:
        Turn() = default;
        Turn(Turn &&other) noexcept
            : m_turns(std::exchange(other.m_turns, nullptr))
        {
        }
        ~Turn();
        Turn &operator=(Turn &&) = delete;
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;

    private:
        friend class WritingTurns;
        explicit Turn(WritingTurns *turns)
            : m_turns(turns)
        {
        }
        WritingTurns *m_turns = nullptr;
    };

    Turn takeForEdit(); ///< Waits at most for the turn that is taken.
    Turn takeForJob();  ///< Waits until nobody else wants to write.
    /// Whether an edit waits; a job that sees it gives its turn back soon.
    bool isWanted() const { return m_waitingEdits > 0; }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::atomic<int> m_waitingEdits = 0;
    bool m_isTaken = false;
};

} // namespace store
