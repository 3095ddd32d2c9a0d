// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreement.h"

#include <QStringList>
#include <functional>

namespace agreement {

/// Why two statements of a story are one point, or what they have in common where they are not: "the same
/// value", "“revenue”, “cloud”", "Q1", for people to read, the strongest first. An analyst's decision on the
/// two comes first. Empty for statements that are not there or of two kinds. Reads the whole story again.
QStringList reasons(const Story &story, coding::AnnotationId one, coding::AnnotationId other);

/// Who says what on a point of several groups: "3 say 17%, 1 says 16.9%", the majority first, and what was
/// corrected. Empty where all agree. `value` gives what an article states, as people read it, `name` its
/// name.
QString tellGroups(const coding::Point &point, const std::function<QString(text::ArticleId)> &value,
    const std::function<QString(text::ArticleId)> &name);

} // namespace agreement
