// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/point.h"

#include "coding/names.h"

#include <algorithm>

namespace coding {
namespace {

constexpr Names<Verdict, 4> verdicts{{{{Verdict::Agree, u"agree"}, {Verdict::Compatible, u"compatible"},
    {Verdict::Differ, u"differ"}, {Verdict::OneSource, u"one source"}}}};

constexpr Names<Cell::State, 4> cellStates{
    {{{Cell::State::Stated, u"stated"}, {Cell::State::Silent, u"silent"}, {Cell::State::Unread, u"unread"},
        {Cell::State::Mentioned, u"mentioned"}}}};

} // namespace

const Conversion *Point::conversionOf(const Value &value) const
{
    const auto *quantity = std::get_if<text::Quantity>(&value);
    const auto found =
        quantity ? std::ranges::find(conversions, quantity->unit, &Conversion::from) : conversions.cend();
    return found == conversions.cend() ? nullptr : &*found;
}

QString verdictName(Verdict verdict)
{
    return verdicts.name(verdict);
}

std::optional<Verdict> verdictFromName(QStringView name)
{
    return verdicts.value(name);
}

QString cellStateName(Cell::State state)
{
    return cellStates.name(state);
}

} // namespace coding
