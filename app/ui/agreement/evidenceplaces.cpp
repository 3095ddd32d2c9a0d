// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/evidenceplaces.h"

#include "focus.h"

#include <algorithm>

namespace ui {

void goToEvidence(Focus &focus, const coding::Point &point, const coding::Cell *cell)
{
    if (!cell)
        return focus.revealPoint(QString(point.id));
    if (cell->evidence.empty()) {
        focus.setAnnotation({}); // what was chosen says nothing of this
        return focus.openArticle(cell->article);
    }
    const auto found = std::ranges::find(cell->evidence, focus.annotation());
    const bool isLast = found == cell->evidence.end() || found + 1 == cell->evidence.end();
    const coding::AnnotationId next = isLast ? cell->evidence.front() : *(found + 1);
    focus.setPoint(QString(point.id));
    focus.reveal(next);
}

} // namespace ui
