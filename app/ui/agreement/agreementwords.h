// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/point.h"

#include <QString>

namespace ui {

/// A column of the agreement grid: one article of the story.
struct AgreementColumn
{
    text::ArticleId article;
    QString name;        ///< Short, unique within the story.
    QString tip;         ///< Source, title, date, and whether it was read.
    bool unread = false; ///< Not read to the end: its silence says nothing.

    bool operator==(const AgreementColumn &) const = default;
};

/// What stands in the cell of an article that states something.
struct CellWords
{
    QString words; ///< "$29.3 bn", "hundreds", "denies", "3 mentions".
    QString brief; ///< The same where there is no room: without the unit, which the label tells if it is one.
    QString tip;   ///< Every statement in the article's own words, a line each.
    quint32 colour = 0x808080; ///< The tag's, 0xRRGGBB.

    bool operator==(const CellWords &) const = default;
};

/// One piece of evidence as it is read below its point: a sentence with the annotated words in it.
struct EvidenceWords
{
    QString where;  ///< "Northline ¶2"
    QString before; ///< The sentence up to the words; shortened with … when long.
    QString quote;
    QString after;

    bool operator==(const EvidenceWords &) const = default;
};

/// Where the agreement model gets the words that the points themselves do not have. Asked only for what is
/// looked at.
class AgreementWords
{
public:
    virtual ~AgreementWords() = default;

    /// The heading of a kind's points.
    virtual QString section(coding::Kind kind) const = 0;
    /// A stated cell of a point.
    virtual CellWords cell(const coding::Point &point, const coding::Cell &cell) const = 0;
    virtual EvidenceWords evidence(coding::AnnotationId annotation) const = 0;
    /// What stands below a point's evidence: who says what where they differ, and why it is one point.
    virtual QString remark(const coding::Point &point) const = 0;
    /// Why a piece of evidence belongs to the point; empty where there is nothing to say.
    virtual QString reason(const coding::Point &point, coding::AnnotationId annotation) const = 0;
};

} // namespace ui
