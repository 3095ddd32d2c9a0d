// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

namespace text {

/// How a quantity's interval was worded. Printed in files as `=`, `~`, `>`, `>=`, `<`, `<=`, `range`.
enum class Relation { Equal, Approximate, Greater, GreaterOrEqual, Less, LessOrEqual, Range };

/// What a figure says: the interval of values that could be true, its unit, and the words it came from.
///
/// A plain number carries the precision it was printed with: "29.3 billion" is Equal, [29.25e9, 29.35e9];
/// "60" is [59.5, 60.5]. "More than 27,000" is Greater, low 27000 (excluded), no high; "at least 60" includes
/// its low. "hundreds" is Approximate [200, 999], a vague amount. "3,000-4,000" is Range [3000, 4000].
struct Quantity
{
    std::optional<double> low;  ///< None: unbounded below.
    std::optional<double> high; ///< None: unbounded above.
    Relation relation = Relation::Equal;
    QString unit;     ///< ISO 4217 code, `percent`, `percentage_points`, `people`, `days`, …, or the counted
                      ///< noun; empty for a bare number. Amounts are in the unit itself (USD, not billions).
    QString measured; ///< What is measured, in a few words ("revenue, AWS, Q1 2025"); may be empty.
    QString words;    ///< The words it came from; not part of its value.

    /// The one value meant, where there is one: the middle of an Equal or non-vague Approximate interval
    /// (29.3e9), the bound of an open one (27000). None for ranges and vague amounts.
    std::optional<double> value() const;
    /// Whether it is an order of magnitude rather than a value: "dozens", "hundreds", "several hundred".
    bool isVague() const;
    /// Whether only whole numbers make sense: people, jobs and counted nouns; not money, shares or measures.
    bool isCount() const;
    /// Whether the unit is a currency's code: three capitals.
    bool isMoney() const;

    bool operator==(const Quantity &) const = default;
};

/// Stands between the two units of a speed: "kilometres_per_hour".
inline constexpr QStringView speedJoint = u"_per_";

/// The relation's sign in files: `=`, `~`, `>`, `>=`, `<`, `<=`, `range`.
QString relationSign(Relation relation);
/// The relation with that sign; none when unknown.
std::optional<Relation> relationFromSign(QStringView sign);

} // namespace text
