// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"

#include <QStringView>
#include <array>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace text {

/// What two texts have in common, by their shingles: runs of three words, without regard to case, space and
/// punctuation (A. Z. Broder, On the resemblance and containment of documents, 1997).
struct Resemblance
{
    double shared = 0;    ///< Of all shingles of both: Jaccard's coefficient, 0 … 1.
    double contained = 0; ///< Of the shingles of the shorter text, 0 … 1.
    int fewest = 0;       ///< Shingles of the shorter one.

    /// Whether one is a version of the other: syndicated under another headline, cut at the end, with words
    /// exchanged, updated. Texts of a few words never are: those are written alike by chance.
    bool isOfVersions() const;
};

/// The distinct shingles of a text as numbers, ascending.
std::vector<quint64> shinglesOf(QStringView text);
/// Of two lists of shinglesOf().
Resemblance resemblance(std::span<const quint64> one, std::span<const quint64> other);

/// A fixed number of values by which texts that resemble each other are found without comparing all of them:
/// two signatures have about as many values in common as the texts share of their shingles. One permutation
/// hashing (P. Li, A. Owen and C.-H. Zhang, 2012), its empty places filled from the next ones (A. Shrivastava
/// and P. Li, 2014).
struct TextSignature
{
    static constexpr size_t size = 64;

    std::array<quint32, size> values{};
    bool isEmpty = true; ///< Of a text that is too short: it resembles none.

    bool operator==(const TextSignature &) const = default;
};

TextSignature signatureOf(std::span<const quint64> shingles);

/// Gives the shingles of a text by its place; nothing when it cannot be read.
using ShinglesOf = std::function<std::optional<std::vector<quint64>>(int place)>;

/// Which of many texts are versions of one another: for each the place of the first one of its group, its own
/// when it stands alone. Pairs that have a band of their signatures in common (P. Indyk and R. Motwani, 1998)
/// are compared by all their shingles. About linear in the number of texts; deterministic. `shingles` is
/// asked for those texts only that may be versions. Nothing when cancelled.
std::optional<std::vector<int>> versionGroups(
    std::span<const TextSignature> signatures, const ShinglesOf &shingles, const base::Progress &progress);

} // namespace text
