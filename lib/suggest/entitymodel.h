// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "coding/annotation.h"

#include <QByteArray>
#include <array>
#include <span>
#include <vector>

namespace suggest {

/// What a token is in a name: outside (0), or the first (odd) or a further (even) token of a name of a type.
inline constexpr int entityTypes = 5;
inline constexpr int entityLabels = 1 + 2 * entityTypes;
inline constexpr int outsideLabel = 0;

constexpr int firstLabel(coding::EntityType type)
{
    return 1 + 2 * int(type);
}

constexpr int furtherLabel(coding::EntityType type)
{
    return 2 + 2 * int(type);
}

constexpr coding::EntityType typeOfLabel(int label)
{
    return coding::EntityType((label - 1) / 2);
}

constexpr bool isFirstLabel(int label)
{
    return label % 2 == 1;
}

/// Whether a token with the label may follow one with another: a further token only a token of its own name.
constexpr bool mayFollow(int previous, int label)
{
    return label == outsideLabel || isFirstLabel(label) || previous == label || previous + 1 == label;
}

/// Scores of the labels of one token. Room for whole vectors of the processor.
using LabelScores = std::array<qint16, 16>;

/// The weights of a linear chain (a conditional random field) over labels: each feature of a token adds a row
/// of weights to the token's scores, each pair of labels of neighbours its own. Features are 32-bit hashes,
/// which share a table of rows by their upper bits. Trained by tests/evaluation/entitiesevaluation.cpp.
/// Immutable once made.
class EntityModel
{
public:
    using Row = std::array<qint8, 16>;

    /// An empty model, which finds nothing.
    EntityModel();
    /// `rows`: a power of two of them. `transitions`: by previous label and label.
    EntityModel(std::vector<Row> rows, std::array<LabelScores, entityLabels> transitions, double unit);

    /// Reads what write() wrote; fails when it is something else.
    static base::Result<EntityModel> read(const QByteArray &file);
    QByteArray write() const;

    /// The sum of the features' rows.
    LabelScores scores(std::span<const quint32> features) const
    {
        LabelScores sum{};
        for (const quint32 feature : features) {
            const Row &row = m_rows[feature >> m_shift];
            for (size_t i = 0; i < sum.size(); ++i)
                sum[i] = qint16(sum[i] + row[i]);
        }
        return sum;
    }

    /// What decode() works on; kept by the caller to be used again.
    struct Decoding
    {
        std::vector<qint8> labels; ///< The outcome: one for each token.
        std::vector<std::array<qint8, entityLabels>> origins;
    };

    /// The labels of the best chain for tokens with these scores, before which nothing is named.
    void decode(std::span<const LabelScores> scores, Decoding &decoding) const;

    /// What a score of 1 is worth as a logarithm of odds.
    double unit() const { return m_unit; }

private:
    std::vector<Row> m_rows;
    int m_shift = 0;
    std::array<LabelScores, entityLabels> m_transitions{};
    double m_unit = 1;
};

} // namespace suggest
