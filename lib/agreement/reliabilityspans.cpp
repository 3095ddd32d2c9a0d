// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/reliabilityspans.h"

#include "agreement/reliabilitybootstrap.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <tuple>

namespace agreement {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(agreement::Reliability)
};

using Group = std::pair<int, int>; // article and category: only within one do spans match

/// The places of spans, by group, each in the order of the text.
std::map<Group, std::vector<size_t>> grouped(const std::vector<TaggedSpan> &spans)
{
    std::map<Group, std::vector<size_t>> groups;
    for (size_t place = 0; place < spans.size(); ++place)
        groups[{spans[place].article, spans[place].category}].push_back(place);
    for (auto &[group, places] : groups)
        std::ranges::stable_sort(places, {}, [&](size_t place) { return spans[place].span; });
    return groups;
}

/// Pairs the spans of one group.
class Pairing
{
public:
    Pairing(const std::vector<TaggedSpan> &first, const std::vector<TaggedSpan> &second,
        std::vector<std::pair<size_t, size_t>> &pairs)
        : m_first(first)
        , m_second(second)
        , m_pairs(pairs)
    {
    }

    void run(std::vector<size_t> ones, std::vector<size_t> others, Match match)
    {
        pair(ones, others, [](text::Span one, text::Span other) { return one == other; });
        if (match == Match::Overlapping)
            pair(ones, others, [](text::Span one, text::Span other) { return one.overlaps(other); });
    }

private:
    /// Takes pairs out of the lists. Both are in the order of the text, so what ends before a span starts
    /// cannot match it nor those after it.
    void pair(std::vector<size_t> &ones, std::vector<size_t> &others, const auto &isMatch)
    {
        std::vector<size_t> left;
        size_t from = 0;
        for (const size_t one : ones) {
            const text::Span span = m_first[one].span;
            while (from < others.size() && isOver(others[from], span))
                ++from;
            size_t at = from;
            while (at < others.size() && m_second[others[at]].span.start <= span.end &&
                   (m_taken.contains(others[at]) || !isMatch(span, m_second[others[at]].span)))
                ++at;
            if (at < others.size() && m_second[others[at]].span.start <= span.end) {
                m_pairs.emplace_back(one, others[at]);
                m_taken.insert({others[at], true});
            } else {
                left.push_back(one);
            }
        }
        ones = std::move(left);
    }
    bool isOver(size_t other, text::Span span) const
    {
        return m_taken.contains(other) || m_second[other].span.end < span.start;
    }

    const std::vector<TaggedSpan> &m_first;
    const std::vector<TaggedSpan> &m_second;
    std::vector<std::pair<size_t, size_t>> &m_pairs;
    std::map<size_t, bool> m_taken; ///< Of the second analyst's.
};

Coefficient shareOf(const std::vector<Share> &shares, std::vector<size_t> parts, std::vector<size_t> wholes,
    const Sample &sample, const Resampling &resampling)
{
    const auto sum = [](const std::vector<double> &sums, const std::vector<size_t> &places) {
        return std::accumulate(places.begin(), places.end(), 0.0,
            [&](double before, size_t place) { return before + sums[place]; });
    };
    return ofSums(
        shares, 3,
        [&](const std::vector<double> &sums) -> std::expected<double, QString> {
            const double whole = sum(sums, wholes);
            if (whole == 0)
                return std::unexpected(Text::tr("There is no span to compare with."));
            return sum(sums, parts) / whole;
        },
        sample, resampling);
}

} // namespace

std::vector<std::pair<size_t, size_t>> matches(
    const std::vector<TaggedSpan> &first, const std::vector<TaggedSpan> &second, Match match)
{
    std::vector<std::pair<size_t, size_t>> pairs;
    const auto others = grouped(second);
    for (const auto &[group, places] : grouped(first))
        if (const auto found = others.find(group); found != others.end())
            Pairing(first, second, pairs).run(places, found->second, match);
    std::ranges::sort(pairs);
    return pairs;
}

SpanAgreement spanAgreement(const std::vector<TaggedSpan> &first, const std::vector<TaggedSpan> &second,
    int blocks, Match match, const Resampling &resampling)
{
    constexpr size_t found = 0; // places of sums: pairs, the first's spans, the second's
    constexpr size_t ofFirst = 1;
    constexpr size_t ofSecond = 2;
    std::vector<std::array<double, 3>> sums(static_cast<size_t>(blocks));
    for (const TaggedSpan &one : first)
        ++sums[static_cast<size_t>(one.block)][ofFirst];
    for (const TaggedSpan &one : second)
        ++sums[static_cast<size_t>(one.block)][ofSecond];
    for (const auto &[one, other] : matches(first, second, match))
        ++sums[static_cast<size_t>(first[one].block)][found];
    std::vector<Share> shares;
    for (const auto &block : sums)
        if (block[ofFirst] + block[ofSecond] > 0)
            shares.push_back({{found, block[found]}, {ofFirst, block[ofFirst]}, {ofSecond, block[ofSecond]}});

    const auto all = static_cast<qint64>(first.size() + second.size());
    const Sample sample{.analysts = 2, .units = all, .values = all};
    return {.precision = shareOf(shares, {found}, {ofSecond}, sample, resampling),
        .recall = shareOf(shares, {found}, {ofFirst}, sample, resampling),
        .f1 = shareOf(shares, {found, found}, {ofFirst, ofSecond}, sample, resampling)};
}

} // namespace agreement
