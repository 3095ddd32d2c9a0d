// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entitycorpora.h"
#include "entitynamemaker.h"

namespace evaluation {

/// The texts of data/entitylessons.txt, which were written for this, each in that many versions with other
/// names: names of the lexicon and invented ones, others for another
/// seed. The file's head says how names are marked.
std::vector<GoldDocument> writtenLessons(
    const QString &file, const text::Lexicon &lexicon, int versions, quint32 seed);

} // namespace evaluation
