// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/analystwork.h"

#include <map>

namespace workspace {

/// An article that two analysts or more have tagged.
struct SharedArticle
{
    text::ArticleId article;
    QString text;
    std::vector<coding::Annotation> annotations; ///< In the scope, signed, by place.
    std::vector<int> analysts; ///< Who has tagged it, as places in AnalystWork::analysts, ascending.
};

/// Computes the coefficients of analysts over the articles they share.
class AnalystComparison
{
public:
    /// All must outlive it.
    AnalystComparison(const std::vector<coding::Analyst> &analysts,
        const std::vector<SharedArticle> &articles, const agreement::Resampling &resampling);

    /// Of all, and of each pair that shares an article. Stops when cancelled.
    std::vector<Measure> measures(const base::Progress &progress) const;

private:
    /// Where the blocks that samples are drawn from start in an article; the first at 0.
    using Starts = std::vector<int>;

    /// The articles that all of these have tagged, or at least two of them.
    std::vector<size_t> articlesOf(const std::vector<int> &analysts, bool byAll) const;
    std::vector<Starts> blocksOf(const std::vector<size_t> &articles) const;
    Measure blank(Measure::Kind kind, const std::vector<int> &analysts, size_t articles) const;
    void addOfWords(std::vector<Measure> &measures, const std::vector<int> &analysts) const;
    void addOfUnits(std::vector<Measure> &measures, const std::vector<int> &analysts) const;
    void addOfSpans(std::vector<Measure> &measures, const std::vector<int> &analysts) const;

    const std::vector<coding::Analyst> &m_analysts;
    const std::vector<SharedArticle> &m_articles;
    const agreement::Resampling &m_resampling;
    std::map<coding::AnalystId, int> m_places; ///< In m_analysts.
    std::map<coding::TagId, int> m_tags;       ///< Numbers of tags as categories.
};

} // namespace workspace
