// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/writingturns.h"

namespace store {

WritingTurns::Turn WritingTurns::takeForEdit()
{
    std::unique_lock lock(m_mutex);
    ++m_waitingEdits;
    m_changed.wait(lock, [this] { return !m_isTaken; });
    --m_waitingEdits;
    m_isTaken = true;
    return Turn(this);
}

WritingTurns::Turn WritingTurns::takeForJob()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_isTaken && m_waitingEdits == 0; });
    m_isTaken = true;
    return Turn(this);
}

WritingTurns::Turn::~Turn()
{
    if (!m_turns)
        return;
    {
        const std::scoped_lock lock(m_turns->m_mutex);
        m_turns->m_isTaken = false;
    }
    m_turns->m_changed.notify_all();
}

} // namespace store
