// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/movements.h"

#include "agreement/concepts.h"
#include "agreement/sentencewords.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace agreement {
namespace {

/// 1 when one of the last words says that something grew, -1 that it shrank.
int movementAtEnd(const std::vector<Word> &words)
{
    constexpr size_t reach = 6;
    const size_t count = std::min(reach, words.size());
    for (size_t back = 1; back <= count; ++back) {
        const Word &word = words[words.size() - back];
        if (const int movement = conceptOf(word.text, word.key).movement)
            return movement;
    }
    return 0;
}

} // namespace

std::optional<text::Quantity> movedTo(const Statement &statement)
{
    const auto *quantity = std::get_if<text::Quantity>(&statement.value);
    if (!quantity || quantity->relation != text::Relation::Range || !quantity->low || !quantity->high)
        return std::nullopt;
    qsizetype start = statement.sentenceStart < 0 ? -1 : statement.span.start - statement.sentenceStart;
    if (start < 0 || start > statement.sentence.size())
        start = statement.sentence.indexOf(statement.quote);
    if (start < 0)
        return std::nullopt;
    const std::vector<Word> before = sentenceWords(QStringView(statement.sentence).first(start));
    const auto follows = [&](QStringView word) {
        return !before.empty() && before.back().text.compare(word, Qt::CaseInsensitive) == 0;
    };
    const int movement = movementAtEnd(before);
    const bool isFrom = statement.quote.startsWith("from "_L1, Qt::CaseInsensitive) || follows(u"from");
    if (movement == 0 || (!isFrom && !follows(u"by")))
        return std::nullopt;
    // What it moved by is far less than what it moved to; "growing by 11% to 12%" is a range.
    constexpr double far = 3;
    if (!isFrom && *quantity->high < far * *quantity->low)
        return std::nullopt;
    const bool isLarger = !isFrom || movement > 0;
    const double value = isLarger ? *quantity->high : *quantity->low;
    text::Quantity moved = *quantity;
    moved.relation = text::Relation::Equal;
    moved.low = moved.high = value;
    return moved;
}

} // namespace agreement
