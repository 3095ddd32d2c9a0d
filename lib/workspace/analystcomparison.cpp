// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/analystcomparison.h"

#include "agreement/reliabilityratings.h"
#include "agreement/reliabilityspans.h"
#include "agreement/reliabilityunits.h"
#include "text/codepoints.h"
#include "text/segmentation.h"

#include <QTextBoundaryFinder>
#include <algorithm>
#include <numeric>

namespace workspace {
namespace {

constexpr size_t articlesForBlocks = 10; // so many articles are drawn from as wholes

/// The words of a text, by Unicode's word boundaries.
std::vector<text::Span> wordsOf(const QString &text)
{
    std::vector<text::Span> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    int start = -1;
    while (finder.position() >= 0) {
        const auto reasons = finder.boundaryReasons();
        const auto position = static_cast<int>(finder.position());
        if (reasons & QTextBoundaryFinder::EndOfItem && start >= 0)
            words.push_back({start, position});
        start = reasons & QTextBoundaryFinder::StartOfItem ? position : -1;
        if (finder.toNextBoundary() < 0)
            break;
    }
    return words;
}

int blockAt(const std::vector<int> &starts, int position)
{
    return static_cast<int>(std::ranges::upper_bound(starts, position) - starts.begin()) - 1;
}

} // namespace

AnalystComparison::AnalystComparison(const std::vector<coding::Analyst> &analysts,
    const std::vector<SharedArticle> &articles, const agreement::Resampling &resampling)
    : m_analysts(analysts)
    , m_articles(articles)
    , m_resampling(resampling)
{
    for (const coding::Analyst &one : analysts)
        m_places.emplace(one.id, static_cast<int>(m_places.size()));
    for (const SharedArticle &article : articles)
        for (const coding::Annotation &one : article.annotations)
            m_tags.emplace(one.tag, static_cast<int>(m_tags.size()));
}

std::vector<size_t> AnalystComparison::articlesOf(const std::vector<int> &analysts, bool byAll) const
{
    std::vector<size_t> articles;
    const auto needed = byAll ? static_cast<std::ptrdiff_t>(analysts.size()) : 2;
    for (size_t i = 0; i < m_articles.size(); ++i)
        if (std::ranges::count_if(analysts,
                [&](int one) { return std::ranges::contains(m_articles[i].analysts, one); }) >= needed)
            articles.push_back(i);
    return articles;
}

std::vector<AnalystComparison::Starts> AnalystComparison::blocksOf(const std::vector<size_t> &articles) const
{
    std::vector<Starts> blocks;
    for (const size_t article : articles) {
        Starts &starts = blocks.emplace_back(Starts{0});
        if (articles.size() >= articlesForBlocks)
            continue;
        const auto &annotations = m_articles[article].annotations;
        for (const text::Span &paragraph : text::paragraphs(m_articles[article].text)) {
            const bool isCrossed = std::ranges::any_of(annotations, [&](const coding::Annotation &one) {
                return one.span.start < paragraph.start && paragraph.start < one.span.end;
            });
            if (paragraph.start > 0 && !isCrossed)
                starts.push_back(paragraph.start);
        }
    }
    return blocks;
}

Measure AnalystComparison::blank(Measure::Kind kind, const std::vector<int> &analysts, size_t articles) const
{
    Measure measure{.kind = kind, .analysts = {}, .coefficient = {}, .articles = static_cast<int>(articles)};
    for (const int one : analysts)
        measure.analysts.push_back(m_analysts[static_cast<size_t>(one)].id);
    return measure;
}

/// Of words: alpha of any number of analysts, and what suits their number.
void AnalystComparison::addOfWords(std::vector<Measure> &measures, const std::vector<int> &analysts) const
{
    const std::vector<size_t> articles = articlesOf(analysts, false);
    const std::vector<Starts> blocks = blocksOf(articles);
    agreement::Ratings ratings{
        .analysts = static_cast<int>(analysts.size()), .categories = 0, .blocks = 0, .units = {}};
    std::map<std::vector<int>, int> categories; // sets of tags
    for (size_t i = 0; i < articles.size(); ++i) {
        const SharedArticle &article = m_articles[articles[i]];
        std::map<std::pair<int, std::vector<int>>, qint64> units; // by block and values
        size_t from = 0;
        for (const text::Span &word : wordsOf(article.text)) {
            std::vector<std::vector<int>> sets(m_analysts.size());
            while (from < article.annotations.size() && article.annotations[from].span.end <= word.start)
                ++from;
            for (size_t at = from;
                at < article.annotations.size() && article.annotations[at].span.start < word.end; ++at)
                if (const coding::Annotation &one = article.annotations[at]; one.span.overlaps(word))
                    sets[static_cast<size_t>(m_places.at(one.analyst))].push_back(m_tags.at(one.tag));
            std::vector<int> values;
            for (const int analyst : analysts) {
                auto &set = sets[static_cast<size_t>(analyst)];
                std::ranges::sort(set);
                set.erase(std::ranges::unique(set).begin(), set.end());
                const bool tookPart = std::ranges::contains(article.analysts, analyst);
                values.push_back(
                    tookPart ? categories.emplace(set, static_cast<int>(categories.size())).first->second
                             : agreement::noValue);
            }
            ++units[{ratings.blocks + blockAt(blocks[i], word.start), values}];
        }
        for (const auto &[unit, times] : units)
            ratings.units.push_back({.values = unit.second, .block = unit.first, .times = times});
        ratings.blocks += static_cast<int>(blocks[i].size());
    }
    ratings.categories = static_cast<int>(categories.size());
    const auto add = [&](Measure::Kind kind, agreement::Coefficient coefficient) {
        measures.push_back(blank(kind, analysts, articles.size()));
        measures.back().coefficient = std::move(coefficient);
    };
    add(Measure::Kind::Alpha,
        agreement::krippendorffsAlpha(ratings, agreement::Level::Nominal, {}, m_resampling));
    if (analysts.size() == 2) {
        add(Measure::Kind::Cohen, agreement::cohensKappa(ratings, m_resampling));
        add(Measure::Kind::Observed, agreement::observedAgreement(ratings, m_resampling));
        return;
    }
    add(Measure::Kind::Fleiss, agreement::fleissKappa(ratings, m_resampling));
    measures.back().articles = static_cast<int>(articlesOf(analysts, true).size());
}

void AnalystComparison::addOfUnits(std::vector<Measure> &measures, const std::vector<int> &analysts) const
{
    const std::vector<size_t> articles = articlesOf(analysts, true);
    const std::vector<Starts> blocks = blocksOf(articles);
    std::vector<agreement::Continuum> continua;
    for (size_t i = 0; i < articles.size(); ++i) {
        const SharedArticle &article = m_articles[articles[i]];
        const text::CodePoints codePoints(article.text);
        const size_t first = continua.size();
        for (size_t block = 0; block < blocks[i].size(); ++block) {
            const int end =
                block + 1 < blocks[i].size() ? blocks[i][block + 1] : static_cast<int>(article.text.size());
            const text::Span part = codePoints.fromUtf16(text::Span{blocks[i][block], end});
            continua.push_back({.length = part.length(), .units = {}});
        }
        for (const coding::Annotation &one : article.annotations) {
            const auto analyst = std::ranges::find(analysts, m_places.at(one.analyst));
            if (analyst == analysts.end())
                continue;
            const auto block = static_cast<size_t>(blockAt(blocks[i], one.span.start));
            const text::Span span = codePoints.fromUtf16(one.span);
            continua[first + block].units.push_back({.analyst = static_cast<int>(analyst - analysts.begin()),
                .category = m_tags.at(one.tag),
                .begin = span.start - codePoints.fromUtf16(blocks[i][block]),
                .length = span.length()});
        }
    }
    measures.push_back(blank(Measure::Kind::UnitizingAlpha, analysts, articles.size()));
    measures.back().coefficient = agreement::unitizingAlpha(
        continua, static_cast<int>(analysts.size()), static_cast<int>(m_tags.size()), m_resampling)
                                      .all;
}

void AnalystComparison::addOfSpans(std::vector<Measure> &measures, const std::vector<int> &analysts) const
{
    const std::vector<size_t> articles = articlesOf(analysts, true);
    const std::vector<Starts> blocks = blocksOf(articles);
    std::vector<agreement::TaggedSpan> spans[2];
    int blockCount = 0;
    for (size_t i = 0; i < articles.size(); ++i) {
        for (const coding::Annotation &one : m_articles[articles[i]].annotations) {
            const auto analyst = std::ranges::find(analysts, m_places.at(one.analyst));
            if (analyst != analysts.end())
                spans[analyst - analysts.begin()].push_back({.article = static_cast<int>(i),
                    .span = one.span,
                    .category = m_tags.at(one.tag),
                    .block = blockCount + blockAt(blocks[i], one.span.start)});
        }
        blockCount += static_cast<int>(blocks[i].size());
    }
    for (const auto &[kind, match] : {std::pair(Measure::Kind::ExactSpans, agreement::Match::Exact),
             std::pair(Measure::Kind::OverlappingSpans, agreement::Match::Overlapping)}) {
        measures.push_back(blank(kind, analysts, articles.size()));
        measures.back().coefficient =
            agreement::spanAgreement(spans[0], spans[1], blockCount, match, m_resampling).f1;
    }
}

std::vector<Measure> AnalystComparison::measures(const base::Progress &progress) const
{
    std::vector<Measure> measures;
    std::vector<int> all(m_analysts.size());
    std::iota(all.begin(), all.end(), 0);
    std::erase_if(all, [this](int one) {
        return std::ranges::none_of(m_articles,
            [one](const SharedArticle &article) { return std::ranges::contains(article.analysts, one); });
    });
    if (all.size() > 2) {
        addOfWords(measures, all);
        addOfUnits(measures, all);
    }
    for (size_t one = 0; one < all.size(); ++one) {
        for (size_t other = one + 1; other < all.size() && !progress.isCancelled(); ++other) {
            const std::vector<int> pair{all[one], all[other]};
            if (articlesOf(pair, true).empty())
                continue;
            addOfSpans(measures, pair);
            addOfWords(measures, pair);
            addOfUnits(measures, pair);
        }
    }
    return measures;
}

} // namespace workspace
