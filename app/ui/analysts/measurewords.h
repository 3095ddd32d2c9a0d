// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/analystwork.h"

#include <QString>

namespace ui {

/// What a coefficient is called: "Krippendorff’s α".
QString measureName(workspace::Measure::Kind kind);
/// What it says, in a sentence or two, for tooltips.
QString measureExplanation(workspace::Measure::Kind kind);
/// "412 words, 3 articles, 2 analysts".
QString sampleWords(const workspace::Measure &measure);
/// "0.743", in the locale's digits.
QString numberWords(double value);
/// "0.61 – 0.84".
QString rangeWords(const agreement::Interval &interval);

} // namespace ui
