// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"
#include "coding/conversion.h"
#include "text/article.h"
#include "text/span.h"

#include <QList>
#include <QString>
#include <optional>
#include <vector>

namespace coding {

/// Whether the sources can all be right about a point. In files: `agree`, `compatible`, `differ`, `one
/// source`.
enum class Verdict { Agree, Compatible, Differ, OneSource };

/// What one article says on one point.
struct Cell
{
    /// In files: `stated`, `silent`, `unread`, `mentioned` (it speaks of the point without a value: "declined
    /// to say how many").
    enum class State { Stated, Silent, Unread, Mentioned };

    text::ArticleId article;
    State state = State::Unread;
    std::vector<AnnotationId> evidence; ///< In the order of the text; empty unless stated.
    text::Span mention;                 ///< The words that speak of it; only when mentioned.

    bool operator==(const Cell &) const = default;
};

/// Articles that say the same on a point.
struct AgreeingGroup
{
    std::vector<text::ArticleId> articles; ///< In the story's order.
    int independent = 0;                   ///< Witnesses among them.

    bool operator==(const AgreeingGroup &) const = default;
};

/// A later article of one source that states another value than an earlier one.
struct Correction
{
    text::ArticleId earlier;
    text::ArticleId later;

    bool operator==(const Correction &) const = default;
};

/// One thing that sources can agree on in a story. Computed, never stored. Quick to copy.
struct Point
{
    QString id; ///< Stable while its earliest annotation stays: "p-" and that annotation's GUID, shortened.
    Kind kind = Kind::Figure; ///< Never Plain.
    QString label;            ///< The analyst's, else made from the evidence: "revenue, AWS, Q1 2025".
    bool labelled = false;    ///< Whether the label is the analyst's.
    Verdict verdict = Verdict::OneSource;
    int independent =
        0; ///< Witnesses among the stating articles: those that print the same sentence count once.
    QList<Cell> cells; ///< One for each article of the story, in the story's order.
    /// Who says the same: the majority first, then by the story's order. Articles that were corrected are in
    /// none.
    QList<AgreeingGroup> groups;
    QList<Correction> corrections; ///< These are no differences.
    /// How amounts were converted, of a point that is stated in several currencies which rates connect.
    QList<Conversion> conversions;

    /// How this amount of the point was; null for one that was not.
    const Conversion *conversionOf(const Value &value) const;

    bool operator==(const Point &) const = default;
};

/// The points of one story.
struct Agreement
{
    std::vector<text::ArticleId> articles; ///< The columns, in the story's order.
    std::vector<Point> points;             ///< Figures, then claims, then entities; each by first appearance.

    bool operator==(const Agreement &) const = default;
};

QString verdictName(Verdict verdict);
std::optional<Verdict> verdictFromName(QStringView name);
QString cellStateName(Cell::State state);

} // namespace coding
