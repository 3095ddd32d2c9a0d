// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"

namespace workspace {

/// Whether an annotation of a tag of this kind may have the value; none is always allowed.
bool suits(const coding::Value &value, coding::Kind kind);

/// The value when it suits the kind, else none.
coding::Value suitable(const coding::Value &value, coding::Kind kind);

/// The name that words give an entity: without space around and a possessive's ending.
QString nameFromWords(const QString &words);

} // namespace workspace
