// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/figurelinks.h"

#include "agreement/verdict.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace agreement {
namespace {

using coding::Verdict;
using text::Quantity;

/// A figure ready for comparison.
struct Figure
{
    int statement;
    const Quantity *quantity;
    text::ArticleId article;
    std::vector<int> measured; ///< Words of what is measured; empty when not said.
    std::vector<int> context;  ///< Words of the sentence and of what is measured.
    double needed;             ///< Similarity of context that an equal value needs.
};

/// The digits of a number that carry information: 3 of 29.3 billion, 1 of 4,000.
int significantDigits(double value)
{
    constexpr int mostDigits = 15;
    const QByteArray digits = QByteArray::number(std::abs(value), 'e', mostDigits - 1).split('e').front();
    int count = 0;
    for (int seen = 0; const char c : digits) {
        if (c < '0' || c > '9')
            continue;
        ++seen;
        if (c != '0')
            count = seen;
    }
    return count;
}

double neededSimilarity(const Quantity &quantity)
{
    const std::optional<double> value = quantity.value();
    if (!value)
        return 0.12; // vague amounts and ranges: some word must be shared
    switch (significantDigits(*value)) {
    case 0:
    case 1:
        return 0.15;
    case 2:
        return 0.08;
    default:
        return 0.02;
    }
}

/// The likeness of two figures, 0 when they are not to be linked.
double score(const Figure &one, const Figure &other, const Vocabulary &vocabulary)
{
    constexpr double sameThing = 0.55; // of what both say is measured
    constexpr double sameSentence = 0.5;
    const Verdict values = verdict(*one.quantity, *other.quantity);
    const double valueScore = values == Verdict::Agree ? 0.6 : values == Verdict::Compatible ? 0.3 : 0.0;
    if (!one.measured.empty() && !other.measured.empty()) {
        const double measured = similarity(one.measured, other.measured, vocabulary);
        return measured >= sameThing ? 1 + measured + valueScore : 0;
    }
    const double context = similarity(one.context, other.context, vocabulary);
    const double needed = values == Verdict::Agree ? std::max(one.needed, other.needed)
        : values == Verdict::Compatible            ? 0.12
                                                   : sameSentence;
    return context >= needed ? context + valueScore : 0;
}

} // namespace

std::vector<Link> figureLinks(
    const std::vector<Statement> &statements, const std::vector<int> &figures, Vocabulary &vocabulary)
{
    std::unordered_map<std::string, std::vector<Figure>> byUnit;
    for (const int place : figures) {
        const Statement &statement = statements[size_t(place)];
        const auto &quantity = std::get<Quantity>(statement.value);
        Figure figure{.statement = place, .quantity = &quantity, .article = statement.article,
            .measured = vocabulary.words(quantity.measured),
            .context = vocabulary.words(quantity.measured + u' ' + statement.sentence),
            .needed = neededSimilarity(quantity)};
        vocabulary.count(figure.context);
        byUnit[quantity.unit.toCaseFolded().toStdString()].push_back(std::move(figure));
    }

    std::vector<Link> links;
    for (const auto &[unit, group] : byUnit)
        for (size_t i = 0; i < group.size(); ++i)
            for (size_t j = i + 1; j < group.size(); ++j)
                if (const double found = score(group[i], group[j], vocabulary); found > 0)
                    links.push_back({group[i].statement, group[j].statement, found});
    std::ranges::sort(links, [](const Link &a, const Link &b) {
        return std::tuple(-a.score, a.one, a.other) < std::tuple(-b.score, b.one, b.other);
    });
    return links;
}

} // namespace agreement
