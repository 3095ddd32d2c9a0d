// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/point.h"

namespace workspace {
class Workspace;
}

namespace ui {

/// All annotations of a point, in the order of the story.
std::vector<coding::AnnotationId> evidenceOf(const coding::Point &point);

/// Why annotations cannot be evidence of one point, in a sentence; empty when they can. Amounts of different
/// units cannot, but for currencies, which an exchange rate may compare.
QString whyNotOnePoint(workspace::Workspace &workspace, const std::vector<coding::AnnotationId> &annotations);

} // namespace ui
