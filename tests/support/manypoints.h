// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "matrix/matrixmodel.h"

#include <random>

namespace support {

/// Words made up for any cell, without a corpus.
class MadeUpWords : public ui::AgreementWords
{
public:
    QString section(coding::Kind kind) const override { return coding::kindName(kind); }
    ui::CellWords cell(const coding::Point &point, const coding::Cell &cell) const override
    {
        using namespace Qt::StringLiterals;
        const qint64 number = cell.evidence.empty() ? 0 : cell.evidence.front().value();
        return {.words = u"$%1.%2 bn"_s.arg(number % 90 + 10).arg(number % 10),
            .brief = u"%1"_s.arg(number % 90 + 10),
            .tip = point.label,
            .colour = point.kind == coding::Kind::Figure ? 0xc77700u : 0x1f6fc4u};
    }
    ui::EvidenceWords evidence(coding::AnnotationId) const override { return {}; }
    QString remark(const coding::Point &) const override { return {}; }
    QString reason(const coding::Point &, coding::AnnotationId) const override { return {}; }
};

/// An agreement with so many points and articles, two articles an outlet, always the same; of the cells two
/// in three are stated.
inline ui::MatrixModel::Content manyPoints(int points, int articles)
{
    using namespace Qt::StringLiterals;
    std::mt19937 random(7);
    ui::MatrixModel::Content content;
    qint64 annotation = 0;
    for (int i = 0; i < articles; ++i) {
        ui::MatrixColumn column;
        column.article = text::ArticleId(i + 1);
        column.name = u"Source %1"_s.arg(i + 1);
        column.tip = column.name;
        column.unread = i % 7 == 6;
        column.outlet = u"Outlet %1"_s.arg(i % qMax(1, articles / 2) + 1);
        column.date = u"%1 Jul 2025"_s.arg(i % 28 + 1);
        content.columns.push_back(column);
        content.agreement.articles.push_back(column.article);
    }
    constexpr std::array kinds{coding::Kind::Figure, coding::Kind::Claim, coding::Kind::Entity};
    for (int i = 0; i < points; ++i) {
        coding::Point point;
        point.id = u"p-%1"_s.arg(i);
        point.kind = kinds[size_t(3 * i / points)];
        point.label = u"point %1, with the words of a rather long label"_s.arg(i);
        point.verdict = coding::Verdict(random() % 4);
        for (int article = 0; article < articles; ++article) {
            coding::Cell cell{.article = text::ArticleId(article + 1), .evidence = {}};
            const bool unread = content.columns[size_t(article)].unread;
            if (random() % 3 != 0) {
                cell.state = coding::Cell::State::Stated;
                cell.evidence = {coding::AnnotationId(++annotation)};
            } else {
                cell.state = unread ? coding::Cell::State::Unread : coding::Cell::State::Silent;
            }
            point.cells.push_back(std::move(cell));
        }
        point.independent = 1;
        content.agreement.points.push_back(std::move(point));
        content.appearance.push_back(int(random() % 100'000));
    }
    return content;
}

} // namespace support
