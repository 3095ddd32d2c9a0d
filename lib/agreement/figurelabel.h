// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreement.h"

#include <QString>

namespace agreement {

/// What a figure measures, in a few words of its own sentence: "revenue, first quarter" for "recording
/// USD 29.3 billion in revenue for the first quarter of the year". What is counted comes first, else what
/// follows with a preposition, else what stands before the verb; English word order. Empty when the sentence
/// does not tell.
QString wordsMeasured(const Statement &statement);

} // namespace agreement
