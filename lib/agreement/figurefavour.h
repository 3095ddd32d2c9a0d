// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/figuregroup.h"

#include <vector>

namespace agreement {

/// Two figures each of which is the other's likeliest counterpart in its article are likelier still. Looks
/// only at links of figures that are touched; notes which of them change.
void favourBest(std::vector<FigureLink> &links, const FigureGroup &group, const std::vector<char> &isTouched);

} // namespace agreement
