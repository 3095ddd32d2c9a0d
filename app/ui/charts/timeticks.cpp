// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/timeticks.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// One of these is from a mark to the next.
struct Step
{
    enum class Unit { Day, Week, Month, Year };

    Unit unit;
    int count;

    /// The last mark that is not after a day.
    QDate before(QDate day) const
    {
        switch (unit) {
        case Unit::Day:
            return day.addDays(-(day.toJulianDay() % count));
        case Unit::Week:
            return day.addDays(1 - day.dayOfWeek());
        case Unit::Month:
            return {day.year(), day.month() - (day.month() - 1) % count, 1};
        case Unit::Year:
            return {day.year() - day.year() % count, 1, 1};
        }
        Q_UNREACHABLE();
    }

    QDate next(QDate mark) const
    {
        switch (unit) {
        case Unit::Day:
            return mark.addDays(count);
        case Unit::Week:
            return mark.addDays(7 * count);
        case Unit::Month:
            return mark.addMonths(count);
        case Unit::Year:
            return mark.addYears(count);
        }
        Q_UNREACHABLE();
    }

    QString format() const
    {
        return unit == Unit::Year ? u"yyyy"_s : unit == Unit::Month ? u"MMM yyyy"_s : u"d MMM yyyy"_s;
    }
};

using enum Step::Unit;
constexpr std::array steps{Step{Day, 1}, Step{Day, 2}, Step{Week, 1}, Step{Week, 2}, Step{Month, 1},
    Step{Month, 2}, Step{Month, 3}, Step{Month, 6}, Step{Year, 1}, Step{Year, 2}, Step{Year, 5},
    Step{Year, 10}, Step{Year, 20}, Step{Year, 50}, Step{Year, 100}};

} // namespace

TimeTicks timeTicks(QDate first, QDate last, int most, bool byMonth)
{
    TimeTicks ticks;
    for (const Step &step : steps) {
        if (byMonth && (step.unit == Day || step.unit == Week))
            continue;
        ticks = {.days = {step.before(first)}, .format = step.format()};
        while (int(ticks.days.size()) <= most && (ticks.days.size() < 2 || ticks.days.back() < last))
            ticks.days.push_back(step.next(ticks.days.back()));
        if (int(ticks.days.size()) <= most)
            break;
    }
    return ticks;
}

} // namespace ui
