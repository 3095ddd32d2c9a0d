// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/reliabilityunits.h"

#include "agreement/reliabilitybootstrap.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

namespace agreement {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(agreement::Reliability)
};

struct Stretch
{
    qint64 begin = 0;
    qint64 end = 0;

    qint64 length() const { return end - begin; }
};

/// The stretches in order, with those that overlap made one.
std::vector<Stretch> united(std::vector<Stretch> stretches)
{
    std::ranges::sort(stretches, {}, &Stretch::begin);
    std::vector<Stretch> apart;
    for (const Stretch &one : stretches) {
        if (!apart.empty() && one.begin < apart.back().end)
            apart.back().end = std::max(apart.back().end, one.end);
        else if (one.length() > 0)
            apart.push_back(one);
    }
    return apart;
}

double squared(qint64 length)
{
    return double(length) * double(length);
}

/// What the units of one analyst add to the differences of both from each other: overlapping ones by where
/// they begin and end (the other analyst's add that again), one in a gap by its length (once for each of the
/// two).
double differences(const std::vector<Stretch> &ones, const std::vector<Stretch> &others)
{
    double sum = 0;
    size_t from = 0;
    for (const Stretch &one : ones) {
        while (from < others.size() && others[from].end <= one.begin)
            ++from;
        bool isInGap = true;
        for (size_t at = from; at < others.size() && others[at].begin < one.end; ++at) {
            isInGap = false;
            sum += squared(one.begin - others[at].begin) + squared(one.end - others[at].end);
        }
        if (isInGap)
            sum += 2 * squared(one.length());
    }
    return sum;
}

/// One category in one continuum: all that sums over continua are made of.
struct Part
{
    /// A gap of one analyst; whether it reaches the start or the end, where it goes on in the next continuum.
    struct Gaps
    {
        qint64 first = 0;
        qint64 last = 0;
        bool isWhole = true; ///< No unit at all: the first is the last.
    };

    double observed = 0; ///< Differences over all ordered pairs of analysts.
    std::map<qint64, int> units;
    std::map<qint64, int> innerGaps;
    std::vector<Gaps> outerGaps; ///< By analyst.
};

Part partOf(const Continuum &continuum, int category, int analysts)
{
    std::vector<std::vector<Stretch>> marked(static_cast<size_t>(analysts));
    for (const MarkedUnit &unit : continuum.units)
        if (unit.category == category)
            marked[static_cast<size_t>(unit.analyst)].push_back({unit.begin, unit.begin + unit.length});
    Part part;
    for (auto &stretches : marked) {
        stretches = united(std::move(stretches));
        Part::Gaps gaps{.first = continuum.length, .last = continuum.length};
        for (size_t at = 0; at < stretches.size(); ++at) {
            ++part.units[stretches[at].length()];
            if (at > 0 && stretches[at].begin > stretches[at - 1].end)
                ++part.innerGaps[stretches[at].begin - stretches[at - 1].end];
        }
        if (!stretches.empty())
            gaps = {stretches.front().begin, continuum.length - stretches.back().end, false};
        part.outerGaps.push_back(gaps);
    }
    for (const auto &ones : marked)
        for (const auto &others : marked)
            if (&ones != &others)
                part.observed += differences(ones, others);
    return part;
}

/// Observed and expected disagreement, each without the factor that both of one alpha share.
struct Disagreement
{
    double observed = 0;
    double expected = 0;
};

/// The continua one after the other.
class Chain
{
public:
    Chain(const std::vector<Continuum> &continua, int analysts, int categories)
        : m_continua(continua)
        , m_analysts(analysts)
    {
        for (int category = 0; category < categories; ++category) {
            std::vector<Part> &parts = m_parts.emplace_back();
            for (const Continuum &continuum : continua)
                parts.push_back(partOf(continuum, category, analysts));
        }
    }

    Disagreement of(size_t category, std::span<const size_t> blocks) const
    {
        double length = 0;
        double observed = 0;
        std::map<qint64, double> units;
        std::map<qint64, double> gaps;
        std::vector<qint64> open(static_cast<size_t>(m_analysts)); // gaps that go on, by analyst
        for (const size_t block : blocks) {
            const Part &part = m_parts[category][block];
            length += double(m_continua[block].length);
            observed += part.observed;
            for (const auto &[size, count] : part.units)
                units[size] += count;
            for (const auto &[size, count] : part.innerGaps)
                gaps[size] += count;
            for (size_t analyst = 0; analyst < open.size(); ++analyst) {
                const Part::Gaps &outer = part.outerGaps[analyst];
                open[analyst] += outer.first;
                if (outer.isWhole)
                    continue;
                ++gaps[open[analyst]];
                open[analyst] = outer.last;
            }
        }
        for (const qint64 gap : open)
            ++gaps[gap];
        gaps.erase(0);
        const double analysts = m_analysts;
        return {observed / (analysts * (analysts - 1) * length * length), expected(length, units, gaps)};
    }

    std::expected<double, QString> alpha(std::optional<size_t> category, std::span<const size_t> blocks) const
    {
        if (m_analysts < 2)
            return std::unexpected(Text::tr("There are not two analysts to compare."));
        Disagreement sum;
        for (size_t one = 0; one < m_parts.size(); ++one) {
            if (category && *category != one)
                continue;
            const Disagreement part = of(one, blocks);
            sum.observed += part.observed;
            sum.expected += part.expected;
        }
        if (!(sum.expected > 0))
            return std::unexpected(Text::tr("Nobody has marked anything, so there is nothing to agree on."));
        return 1 - sum.observed / sum.expected;
    }

    qint64 units(std::optional<size_t> category) const
    {
        qint64 count = 0;
        for (size_t one = 0; one < m_parts.size(); ++one)
            if (!category || *category == one)
                for (const Part &part : m_parts[one])
                    for (const auto &[size, times] : part.units)
                        count += times;
        return count;
    }

private:
    /// The disagreement to be expected if units were laid anywhere (Krippendorff 2004, p. 255): over all
    /// pairs of units, and of units with the gaps that they fit into. `units`, `gaps`: how many of each
    /// length, all analysts together.
    double expected(
        double length, const std::map<qint64, double> &units, const std::map<qint64, double> &gaps) const
    {
        double count = 0;
        double within = 0; // pairs of positions that one and the same unit covers
        for (const auto &[size, times] : units) {
            count += times;
            within += times * double(size) * double(size - 1);
        }
        double sum = 0;
        double longerGaps = 0; // how many gaps are at least so long, and how long they are together
        double longerLength = 0;
        auto gap = gaps.rbegin();
        for (auto unit = units.rbegin(); unit != units.rend(); ++unit) {
            for (; gap != gaps.rend() && gap->first >= unit->first; ++gap) {
                longerGaps += gap->second;
                longerLength += gap->second * double(gap->first);
            }
            const double size = double(unit->first);
            const double withUnits = (count - 1) / 3 * (2 * size * size * size - 3 * size * size + size);
            const double withGaps = size * size * (longerLength - longerGaps * (size - 1));
            sum += unit->second * (withUnits + withGaps);
        }
        const double all = double(m_analysts) * length;
        return count == 0 ? 0 : 2 / length * sum / (all * (all - 1) - within);
    }

    const std::vector<Continuum> &m_continua;
    int m_analysts;
    std::vector<std::vector<Part>> m_parts; ///< By category and continuum.
};

} // namespace

UnitizingAgreement unitizingAlpha(
    const std::vector<Continuum> &continua, int analysts, int categories, const Resampling &resampling)
{
    const Chain chain(continua, analysts, categories);
    std::vector<size_t> blocks(continua.size());
    std::iota(blocks.begin(), blocks.end(), size_t(0));
    const auto coefficient = [&](std::optional<size_t> category) {
        const OfBlocks value = [&](std::span<const size_t> drawn) { return chain.alpha(category, drawn); };
        const qint64 units = chain.units(category);
        Coefficient one{.value = value(blocks),
            .interval = {},
            .sample = {.analysts = analysts,
                .units = units,
                .values = units,
                .blocks = static_cast<int>(blocks.size())}};
        one.interval =
            one.value ? interval(blocks.size(), value, resampling) : std::unexpected(one.value.error());
        return one;
    };
    UnitizingAgreement result{.all = coefficient(std::nullopt), .ofCategory = {}};
    for (int category = 0; category < categories; ++category)
        result.ofCategory.push_back(coefficient(static_cast<size_t>(category)));
    return result;
}

} // namespace agreement
