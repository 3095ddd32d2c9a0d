// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/causalityfeatures.h"

#include <algorithm>

namespace suggest {

namespace {

constexpr qsizetype shortWord = 4; ///< The longest that are mostly "to", "of", "due", "over".
constexpr qsizetype ending = 2;
constexpr qsizetype beginning = 5;
constexpr int lengthStep = 6; ///< Tokens; lengths are told apart in such steps.
constexpr int longest = 8;    ///< Steps.

// Hashes of what has no letters of its own.
constexpr quint32 outside = 1;
constexpr quint32 figure = 2;
constexpr quint32 name = 3;

/// FNV-1a over letters, regardless of case.
quint32 hashOf(QStringView letters)
{
    quint32 hash = 2166136261U;
    for (const QChar letter : letters)
        hash = (hash ^ letter.toLower().unicode()) * 16777619U;
    return hash;
}

/// One hash for some hashes in order; `kind` tells the features of a token apart.
template <class... Parts>
quint32 joined(quint32 kind, Parts... parts)
{
    quint32 hash = kind * 2654435761U;
    ((hash = (hash ^ parts) * 0x85EBCA6BU, hash ^= hash >> 15), ...);
    return hash;
}

} // namespace

CausalityFeatures::CausalityFeatures(const text::Prose &prose, int first, int end)
{
    for (int token = first; token < end; ++token) {
        const text::Token &known = prose.tokens()[size_t(token)];
        const QStringView letters = prose.word(token);
        const bool isFigure =
            known.kind == text::Token::Kind::Number || known.kind == text::Token::Kind::Opaque;
        const bool isLong = !isFigure && letters.size() > shortWord;
        m_words.push_back(isFigure ? figure : hashOf(letters));
        if (!isLong)
            m_kinds.push_back(m_words.back());
        else
            m_kinds.push_back(known.isCapital ? name : joined(name, hashOf(letters.last(ending))));
        m_starts.push_back(isLong ? hashOf(letters.first(std::min(beginning, letters.size()))) : 0);
    }
}

quint32 CausalityFeatures::word(int index) const
{
    return index < 0 || index >= tokens() ? outside : m_words[size_t(index)];
}

quint32 CausalityFeatures::kind(int index) const
{
    return index < 0 || index >= tokens() ? outside : m_kinds[size_t(index)];
}

CausalityFeatures::Token CausalityFeatures::token(int i) const
{
    return {joined(10, word(i)), joined(11, word(i + 1)), joined(12, word(i - 1)), joined(13, word(i + 2)),
        joined(14, word(i - 2)), joined(15, word(i), word(i + 1)), joined(16, word(i - 1), word(i)),
        joined(17, word(i), kind(i + 1)), joined(18, kind(i - 1), word(i)),
        joined(19, kind(i - 1), word(i), kind(i + 1)), joined(20, word(i), kind(i + 1), kind(i + 2)),
        joined(21, kind(i), kind(i + 1)), joined(22, m_starts[size_t(i)]), joined(23, word(i - 3)),
        joined(23, word(i - 4)), joined(23, word(i - 5)), joined(24, word(i + 3)), joined(24, word(i + 4)),
        joined(24, word(i + 5)), joined(25, kind(i - 1), kind(i))};
}

std::vector<quint32> CausalityFeatures::sentence() const
{
    std::vector<quint32> features;
    for (int i = 0; i < tokens(); ++i) {
        features.push_back(joined(30, m_words[size_t(i)]));
        if (m_starts[size_t(i)] != 0)
            features.push_back(joined(31, m_starts[size_t(i)]));
    }
    features.push_back(joined(32, quint32(std::min(longest, tokens() / lengthStep))));
    std::ranges::sort(features);
    features.erase(std::ranges::unique(features).begin(), features.end());
    return features;
}

} // namespace suggest
