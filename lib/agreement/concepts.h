// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>
#include <QtTypes>
#include <span>

namespace agreement {

/// What a word stands for in news about figures.
struct Concept
{
    quint64 key = 0;   ///< The same for words that newspapers use for one thing: "staff", "employees".
    double weight = 1; ///< How much it tells of what is measured: little for "rose", nothing for "million".
    bool isExpected = false;  ///< It speaks of what is not there yet: "forecast", "aims".
    bool tells = false;       ///< It stands beside the name of who says something: "said", "according to".
    signed char movement = 0; ///< 1 for words that say that something grew, -1 that it shrank.
    /// The number of a word that leaves only a part of what it goes with: "core" inflation, "net" profit; 0
    /// for others. At most mostNarrowing.
    signed char narrowing = 0;
};

inline constexpr int mostNarrowing = 63;

/// The concept of a word in lower or upper case; `key` is its wordKey(). Words that are in no list stand for
/// themselves, long ones for their first letters, so that "economic" meets "economy".
Concept conceptOf(QStringView word, quint64 key);

/// Further concepts of an abbreviation: "GDP" is also "economy" and "growth". Mostly none.
std::span<const quint64> furtherConcepts(quint64 key);

/// What is counted, looked up once.
struct Noun
{
    quint64 key = 0;        ///< Of its concept; 0 for a bare number.
    bool isPeople = false;  ///< It counts people, or what people have, such as jobs.
    bool isTelling = false; ///< It says more than "people" or "others".
};

Noun nounOf(QStringView unit);

/// Whether the nouns that are counted may be one thing: "jobs" and "people", but not "schools" and "houses".
enum class Likeness { Same, Possible, None };
Likeness countedAlike(const Noun &one, const Noun &other);
Likeness countedAlike(QStringView unit, QStringView otherUnit);

} // namespace agreement
