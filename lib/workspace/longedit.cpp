// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/longedit.h"

#include "workspace/workspace.h"

namespace workspace {
namespace {

/// Whether what is added later to an older edit may build on these changes.
bool mayStandInTheWay(const coding::ChangeSet &changes)
{
    bool deletes = false;
    changes.each<coding::Annotation>(
        [&](const coding::Change<coding::Annotation> &change) { deletes = deletes || change.isRemoval(); });
    return deletes || changes.touches<text::Story>() || changes.touches<text::Article>() ||
           changes.touches<text::Source>() || changes.touches<coding::Tag>();
}

} // namespace

LongEdit::LongEdit(Workspace &workspace)
    : m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &LongEdit::note);
}

base::Result<void> LongEdit::add(const QString &label, coding::ChangeSet changes)
{
    if (m_edit.isValid()) {
        const auto isDone = m_workspace.database().isDone(m_edit);
        if (!isDone)
            return std::unexpected(isDone.error());
        if (!*isDone)
            return base::failure(
                tr("It was undone before it was finished."), {}, base::Error::Cause::Cancelled);
        if (m_isCrossed)
            m_edit = {};
    }
    m_isCrossed = false;
    m_isAdding = true;
    auto added = m_workspace.edit(label, std::move(changes), m_edit);
    m_isAdding = false;
    return added;
}

void LongEdit::note(const coding::ChangeSet &changes)
{
    m_isCrossed = m_isCrossed || (!m_isAdding && mayStandInTheWay(changes));
}

} // namespace workspace
