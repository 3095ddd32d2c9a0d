// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"
#include "interchange/jsonwriter.h"

namespace interchange {

/// Adds the members that a value of a kind has in files (DESIGN section 4) to the object that is being
/// written; null where there is no value.
void addMembers(JsonWriter &json, coding::Kind kind, const coding::Value &value);

} // namespace interchange
