// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "causalitytraining.h"
#include "text/vocabulary.h"

#include <QString>

namespace evaluation {

/// The sentences of the Causal News Corpus in a folder, parted by document: four fifths to train on, one to
/// report on. Both are empty when the corpus is not there.
struct CausalNewsCorpus
{
    std::vector<CausalSentence> training;
    std::vector<CausalSentence> heldBack;

    static CausalNewsCorpus read(const QString &folder, const text::Vocabulary &vocabulary);
};

/// The sentences of BECAUSE in brat's format, and whether a relation with a cause or an effect is marked in
/// them.
std::vector<CausalSentence> becauseSentences(const QString &folder, const text::Vocabulary &vocabulary);

} // namespace evaluation
