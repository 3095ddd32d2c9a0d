// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/prose.h"

#include <array>
#include <vector>

namespace suggest {

/// What CausalityModel sees of a sentence, as 32-bit hashes: of each token, its neighbourhood; of all, its
/// words.
class CausalityFeatures
{
public:
    static constexpr int ofToken = 20;
    using Token = std::array<quint32, size_t(ofToken)>;

    /// Takes the tokens [first, end) of a prose.
    CausalityFeatures(const text::Prose &prose, int first, int end);

    int tokens() const { return int(m_words.size()); }
    /// How a token and those around it look.
    Token token(int index) const;
    /// Each word and each longer word's beginning once, and how long the sentence is; sorted.
    std::vector<quint32> sentence() const;

private:
    quint32 word(int index) const;
    quint32 kind(int index) const;

    std::vector<quint32> m_words;
    std::vector<quint32>
        m_kinds; ///< Short words themselves; of others the last letters, or that it is a name.
    std::vector<quint32> m_starts; ///< The first letters of longer words; 0 of others.
};

} // namespace suggest
