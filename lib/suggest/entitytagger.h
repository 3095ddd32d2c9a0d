// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/entitymodel.h"
#include "suggest/entityscene.h"

#include <vector>

namespace suggest {

/// A name as it stands in the text, not yet joined with others.
struct TaggedName
{
    int first = 0; ///< Its tokens: [first, end).
    int end = 0;
    int sentence = 0; ///< The index of its sentence.
    coding::EntityType type = coding::EntityType::Other;
    int margin = 0; ///< By how much its labels outscore no name, a token on average.
    std::array<int, entityTypes> typeScores{}; ///< What its tokens score as each type.
};

/// The names in the scene's runs that the model sees, in order.
std::vector<TaggedName> taggedNames(const EntityScene &scene, const EntityModel &model);

} // namespace suggest
