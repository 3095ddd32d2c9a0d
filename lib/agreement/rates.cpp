// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/rates.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>

namespace agreement {
namespace {

/// What one currency is worth in another.
struct Neighbour
{
    QString currency;
    double value; ///< One of it in the other currency.
};

/// The neighbours of each currency, in the order of the rates.
using Neighbours = std::map<QString, std::vector<Neighbour>>;

Neighbours neighboursOf(const std::vector<Rate> &rates)
{
    Neighbours neighbours;
    for (const Rate &rate : rates) {
        if (!(rate.value > 0) || !std::isfinite(rate.value) || rate.currency == rate.in)
            continue;
        neighbours[rate.in].push_back({rate.currency, rate.value});
        neighbours[rate.currency].push_back({rate.in, 1 / rate.value});
    }
    return neighbours;
}

/// All currencies that rates lead to from one, nearest first.
std::vector<QString> connectedWith(const QString &first, const Neighbours &neighbours)
{
    std::vector<QString> found{first};
    for (size_t place = 0; place < found.size(); ++place)
        for (const Neighbour &next : neighbours.at(found[place]))
            if (!std::ranges::contains(found, next.currency))
                found.push_back(next.currency);
    return found;
}

const QString &unitOf(const Statement &statement)
{
    static const QString none;
    const auto *quantity = std::get_if<text::Quantity>(&statement.value);
    return quantity ? quantity->unit : none;
}

} // namespace

Rates::Rates(const std::vector<Rate> &rates)
{
    const Neighbours neighbours = neighboursOf(rates);
    std::map<QString, int> spokenOf; // what rates are told in counts more
    for (const Rate &rate : rates) {
        spokenOf[rate.currency] += 2;
        spokenOf[rate.in] += 3;
    }
    std::set<QString> seen;
    for (const auto &[first, around] : neighbours) {
        if (seen.contains(first))
            continue;
        std::vector<QString> currencies = connectedWith(first, neighbours);
        seen.insert(currencies.begin(), currencies.end());
        std::ranges::sort(currencies);
        const QString base = *std::ranges::max_element(
            currencies, {}, [&](const QString &currency) { return spokenOf[currency]; });
        for (const QString &known : connectedWith(base, neighbours)) {
            const auto own = m_conversions.find(known);
            const double value = own == m_conversions.end() ? 1 : own->second.rate;
            for (const Neighbour &next : neighbours.at(known))
                if (next.currency != base)
                    m_conversions.try_emplace(
                        next.currency, coding::Conversion{next.currency, base, next.value * value});
        }
    }
}

const coding::Conversion *Rates::of(const QString &currency) const
{
    const auto found = m_conversions.find(currency);
    return found == m_conversions.end() ? nullptr : &found->second;
}

std::vector<Statement> inOneCurrency(const Story &story, const Rates &rates)
{
    if (rates.isEmpty())
        return {};
    std::vector<Statement> statements = story.statements;
    for (Statement &statement : statements) {
        const coding::Conversion *conversion = rates.of(unitOf(statement));
        if (!conversion)
            continue;
        statement.value = coding::converted(std::get<text::Quantity>(statement.value), *conversion);
    }
    return statements;
}

void tellConversions(const Story &story, const Rates &rates, coding::Agreement &agreement)
{
    if (rates.isEmpty())
        return;
    std::unordered_map<coding::AnnotationId, const QString *> units;
    for (const Statement &statement : story.statements)
        if (const QString &unit = unitOf(statement); !unit.isEmpty())
            units.emplace(statement.annotation, &unit);
    for (coding::Point &point : agreement.points) {
        if (point.kind != coding::Kind::Figure)
            continue;
        std::set<QString> stated;
        for (const coding::Cell &cell : std::as_const(point.cells))
            for (const coding::AnnotationId id : cell.evidence)
                if (const auto unit = units.find(id); unit != units.end())
                    stated.insert(*unit->second);
        if (stated.size() < 2)
            continue;
        for (const QString &currency : stated)
            if (const coding::Conversion *conversion = rates.of(currency))
                point.conversions.append(*conversion);
    }
}

} // namespace agreement
