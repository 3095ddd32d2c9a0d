// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreementwords.h"
#include "agreement/onepoint.h"
#include "coding/point.h"

#include <QHash>
#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// A row of AgreementModel that has rows below it. A model index's pointer is its parent row's node: none for
/// a section, the section for a point, the point for evidence.
struct AgreementNode
{
    enum class Kind { Section, Point };
    Kind node;
    int row = 0;
};

struct SectionNode;

/// The row of a point.
struct PointNode : AgreementNode
{
    PointNode(SectionNode *parent, const coding::Point *shown)
        : AgreementNode{Kind::Point}
        , section(parent)
        , evidence(evidenceOf(*shown))
    {
        show(shown);
    }

    /// Another state of the same point: words are asked for anew. The evidence rows are the caller's work.
    void show(const coding::Point *shown)
    {
        point = shown;
        cells.assign(point->cells.size(), std::nullopt);
        lines.clear();
        remark.reset();
    }

    SectionNode *section;
    const coding::Point *point = nullptr;
    std::vector<coding::AnnotationId> evidence;          ///< The rows below.
    mutable std::vector<std::optional<CellWords>> cells; ///< Words that were asked for.
    mutable QHash<coding::AnnotationId, EvidenceWords> lines;
    mutable std::optional<QString> remark;
};

/// The row of a kind; not shown while it has no points.
struct SectionNode : AgreementNode
{
    explicit SectionNode(coding::Kind pointsKind)
        : AgreementNode{Kind::Section}
        , kind(pointsKind)
    {
    }

    void insert(int at, const coding::Point *const *first, const coding::Point *const *last)
    {
        std::vector<std::unique_ptr<PointNode>> added;
        for (; first != last; ++first)
            added.push_back(std::make_unique<PointNode>(this, *first));
        points.insert(
            points.begin() + at, std::move_iterator(added.begin()), std::move_iterator(added.end()));
        number();
    }
    void number()
    {
        for (size_t i = 0; i < points.size(); ++i)
            points[i]->row = int(i);
    }

    coding::Kind kind;
    bool shown = false; ///< Not the same as having points: between a removal and an insertion it has none.
    std::vector<std::unique_ptr<PointNode>> points;
};

} // namespace ui
