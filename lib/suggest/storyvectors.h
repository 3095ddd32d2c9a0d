// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/storywords.h"

#include <vector>

namespace suggest {

/// How much a word says of one article, or of all articles of a group together.
struct WordWeight
{
    quint32 key = 0;
    float weight = 0;
};

/// Words by key, with their weights: a sparse vector.
using WordVector = std::vector<WordWeight>;

/// The vectors of articles, each of length 1: how often a word stands in the article, and in how few of all
/// (TF-IDF: K. Spärck Jones, 1972; G. Salton and C. Buckley, 1988). Words of which an article has many are
/// cut off, those that say least first. In a corpus of a few articles what is common in general counts as if
/// some texts more were there. Takes the words, so that their memory is free afterwards.
std::vector<WordVector> wordVectors(std::vector<std::vector<StoryWord>> articles);

double product(const WordVector &one, const WordVector &other);
/// Both together. Of very many words those that say least are cut off.
WordVector sum(const WordVector &one, const WordVector &other);
/// The words that make most of the product, the most telling first.
std::vector<quint32> sharedWords(const WordVector &one, const WordVector &other, size_t most);

} // namespace suggest
