// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/reliabilityratings.h"

#include "agreement/reliabilitybootstrap.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <numeric>

namespace agreement {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(agreement::Reliability)
};

std::unexpected<QString> nothingShared()
{
    return std::unexpected(Text::tr("There is nothing that two analysts have given a value."));
}

std::unexpected<QString> noVariation()
{
    return std::unexpected(
        Text::tr("All values are the same, so agreement cannot be told from agreement by chance."));
}

int valuesOf(const Ratings::Unit &unit)
{
    return static_cast<int>(std::ranges::count_if(unit.values, [](int value) { return value != noValue; }));
}

bool isComplete(const Ratings::Unit &unit)
{
    return !unit.values.empty() && !std::ranges::contains(unit.values, noValue);
}

/// How many values of each category a unit has.
std::vector<std::pair<int, double>> countsOf(const Ratings::Unit &unit)
{
    std::map<int, double> counts;
    for (const int value : unit.values)
        if (value != noValue)
            ++counts[value];
    return {counts.begin(), counts.end()};
}

/// The shares of blocks, of which the units that count add amounts to places.
template <class Counts, class Add>
std::vector<Share> sharesOf(const Ratings &ratings, Sample &sample, Counts counts, Add add)
{
    sample.analysts = ratings.analysts;
    std::vector<std::map<size_t, double>> sums(static_cast<size_t>(ratings.blocks));
    for (const Ratings::Unit &unit : ratings.units) {
        if (!counts(unit))
            continue;
        sample.units += unit.times;
        sample.values += unit.times * valuesOf(unit);
        auto &block = sums[static_cast<size_t>(unit.block)];
        add(unit, [&](size_t place, double amount) { block[place] += amount * double(unit.times); });
    }
    std::vector<Share> shares;
    for (const auto &block : sums)
        if (!block.empty())
            shares.emplace_back(block.begin(), block.end());
    return shares;
}

/// The coincidences of a unit: each pair of its values, weighted so that a unit counts as many as it has.
void addCoincidences(const Ratings::Unit &unit, size_t categories, const auto &add)
{
    const auto counts = countsOf(unit);
    const double others = valuesOf(unit) - 1;
    for (const auto &[one, ones] : counts)
        for (const auto &[other, others2] : counts)
            if (const double pairs = one == other ? ones * (ones - 1) : ones * others2; pairs > 0)
                add(size_t(one) * categories + size_t(other), pairs / others);
}

/// The squared difference between two categories, given how often each category occurs.
double difference(
    Level level, std::span<const double> scale, std::span<const double> totals, size_t one, size_t other)
{
    if (one == other)
        return 0;
    switch (level) {
    case Level::Nominal:
        return 1;
    case Level::Ordinal: {
        const auto [low, high] = std::minmax(one, other);
        const auto between = totals.subspan(low, high - low + 1);
        const double ranks =
            std::accumulate(between.begin(), between.end(), 0.0) - (totals[low] + totals[high]) / 2;
        return ranks * ranks;
    }
    case Level::Interval:
        return (scale[one] - scale[other]) * (scale[one] - scale[other]);
    case Level::Ratio: {
        const double sum = scale[one] + scale[other];
        const double share = sum == 0 ? 0 : (scale[one] - scale[other]) / sum;
        return share * share;
    }
    }
    Q_UNREACHABLE_RETURN(0);
}

std::vector<double> rowSums(const std::vector<double> &table, size_t size)
{
    std::vector<double> sums(size);
    for (size_t place = 0; place < table.size(); ++place)
        sums[place / size] += table[place];
    return sums;
}

std::vector<double> columnSums(const std::vector<double> &table, size_t size)
{
    std::vector<double> sums(size);
    for (size_t place = 0; place < table.size(); ++place)
        sums[place % size] += table[place];
    return sums;
}

std::expected<double, QString> alphaOf(
    const std::vector<double> &coincidences, size_t size, Level level, std::span<const double> scale)
{
    const std::vector<double> totals = rowSums(coincidences, size);
    const double all = std::accumulate(totals.begin(), totals.end(), 0.0);
    if (all < 2)
        return nothingShared();
    double observed = 0;
    double expected = 0;
    for (size_t one = 0; one < size; ++one) {
        for (size_t other = 0; other < size; ++other) {
            if (totals[one] == 0 || totals[other] == 0)
                continue;
            const double distance = difference(level, scale, totals, one, other);
            observed += coincidences[one * size + other] * distance;
            expected += totals[one] * totals[other] * distance;
        }
    }
    if (expected == 0)
        return noVariation();
    return 1 - (all - 1) * observed / expected;
}

/// The table of two analysts: how often the first said one category and the second another.
Coefficient ofTable(const Ratings &ratings, const Resampling &resampling,
    const std::function<std::expected<double, QString>(const std::vector<double> &table)> &value)
{
    const auto size = static_cast<size_t>(ratings.categories);
    Sample sample;
    const std::vector<Share> shares =
        sharesOf(ratings, sample, isComplete, [&](const Ratings::Unit &unit, const auto &add) {
            if (ratings.analysts == 2)
                add(size_t(unit.values[0]) * size + size_t(unit.values[1]), 1);
        });
    const OfSums ofSums = [&](const std::vector<double> &table) -> std::expected<double, QString> {
        if (ratings.analysts != 2)
            return std::unexpected(Text::tr("This compares two analysts, neither more nor fewer."));
        if (std::accumulate(table.begin(), table.end(), 0.0) == 0)
            return nothingShared();
        return value(table);
    };
    return agreement::ofSums(shares, size * size, ofSums, sample, resampling);
}

} // namespace

Coefficient krippendorffsAlpha(
    const Ratings &ratings, Level level, std::span<const double> givenScale, const Resampling &resampling)
{
    const auto size = static_cast<size_t>(ratings.categories);
    std::vector<double> scale(givenScale.begin(), givenScale.end());
    for (size_t category = scale.size(); category < size; ++category)
        scale.push_back(double(category));
    Sample sample;
    const std::vector<Share> shares = sharesOf(
        ratings, sample, [](const Ratings::Unit &unit) { return valuesOf(unit) >= 2; },
        [&](const Ratings::Unit &unit, const auto &add) { addCoincidences(unit, size, add); });
    return ofSums(
        shares, size * size,
        [&](const std::vector<double> &sums) { return alphaOf(sums, size, level, scale); }, sample,
        resampling);
}

Coefficient cohensKappa(const Ratings &ratings, const Resampling &resampling)
{
    const auto size = static_cast<size_t>(ratings.categories);
    return ofTable(
        ratings, resampling, [&](const std::vector<double> &table) -> std::expected<double, QString> {
            const std::vector<double> rows = rowSums(table, size);
            const std::vector<double> columns = columnSums(table, size);
            const double all = std::accumulate(rows.begin(), rows.end(), 0.0);
            double same = 0;
            double byChance = 0;
            for (size_t category = 0; category < size; ++category) {
                same += table[category * size + category];
                byChance += rows[category] * columns[category];
            }
            // Whole numbers below 2^53 are exact, so this is no matter of rounding.
            if (byChance == all * all)
                return noVariation();
            return (same / all - byChance / (all * all)) / (1 - byChance / (all * all));
        });
}

Coefficient fleissKappa(const Ratings &ratings, const Resampling &resampling)
{
    const auto size = static_cast<size_t>(ratings.categories);
    const size_t samePlace = size; // pairs of values that are the same
    const size_t unitsPlace = size + 1;
    Sample sample;
    const std::vector<Share> shares =
        sharesOf(ratings, sample, isComplete, [&](const Ratings::Unit &unit, const auto &add) {
            add(unitsPlace, 1);
            for (const auto &[category, count] : countsOf(unit)) {
                add(size_t(category), count);
                add(samePlace, count * (count - 1));
            }
        });
    const double analysts = ratings.analysts;
    const OfSums value = [&](const std::vector<double> &sums) -> std::expected<double, QString> {
        const double units = sums[unitsPlace];
        if (analysts < 2 || units == 0)
            return std::unexpected(Text::tr("There is nothing that all analysts have given a value."));
        double byChance = 0;
        for (size_t category = 0; category < size; ++category)
            byChance += sums[category] * sums[category];
        const double all = units * analysts;
        if (byChance == all * all)
            return noVariation();
        byChance /= all * all;
        return (sums[samePlace] / (all * (analysts - 1)) - byChance) / (1 - byChance);
    };
    return ofSums(shares, size + 2, value, sample, resampling);
}

Coefficient observedAgreement(const Ratings &ratings, const Resampling &resampling)
{
    Sample sample;
    const std::vector<Share> shares = sharesOf(
        ratings, sample, [](const Ratings::Unit &unit) { return valuesOf(unit) >= 2; },
        [](const Ratings::Unit &unit, const auto &add) {
            const double values = valuesOf(unit);
            add(1, values * (values - 1));
            for (const auto &[category, count] : countsOf(unit))
                add(0, count * (count - 1));
        });
    const OfSums value = [](const std::vector<double> &sums) -> std::expected<double, QString> {
        if (sums[1] == 0)
            return nothingShared();
        return sums[0] / sums[1];
    };
    return ofSums(shares, 2, value, sample, resampling);
}

Coefficient gwetsCoefficient(const Ratings &ratings, GwetsWeights weights, const Resampling &resampling)
{
    const auto size = static_cast<size_t>(ratings.categories);
    const auto weight = [&](size_t one, size_t other) {
        const double distance = double(std::max(one, other) - std::min(one, other)) / double(size - 1);
        return one == other ? 1 : weights == GwetsWeights::None ? 0 : 1 - distance * distance;
    };
    return ofTable(
        ratings, resampling, [&](const std::vector<double> &table) -> std::expected<double, QString> {
            if (size < 2)
                return noVariation();
            const std::vector<double> rows = rowSums(table, size);
            const std::vector<double> columns = columnSums(table, size);
            const double all = std::accumulate(rows.begin(), rows.end(), 0.0);
            double same = 0;
            double allWeights = 0;
            double spread = 0;
            for (size_t one = 0; one < size; ++one) {
                const double share = (rows[one] + columns[one]) / (2 * all);
                spread += share * (1 - share);
                for (size_t other = 0; other < size; ++other) {
                    same += weight(one, other) * table[one * size + other] / all;
                    allWeights += weight(one, other);
                }
            }
            const double byChance = allWeights / double(size * (size - 1)) * spread;
            return (same - byChance) / (1 - byChance);
        });
}

} // namespace agreement
