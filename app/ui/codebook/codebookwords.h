// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/tag.h"

#include <QString>
#include <utility>
#include <vector>

namespace ui {

/// The kinds of tags in the order in which they are offered, with their names for people.
std::vector<std::pair<coding::Kind, QString>> kinds();
/// A kind's name for people: "Figure".
QString kindWords(coding::Kind kind);

/// A colour for tags and its name.
struct TagColour
{
    quint32 colour = 0; ///< 0xRRGGBB.
    QString name;
};
/// Colours that can be told apart, on light and dark paper, by most people.
std::vector<TagColour> tagColours();

} // namespace ui
