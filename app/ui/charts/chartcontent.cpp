// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartcontent.h"

#include <QHash>
#include <algorithm>
#include <map>
#include <numeric>

namespace ui {
namespace {

using workspace::CorpusOverview;

constexpr int mostDays = 92; ///< Longer stretches are counted by month.

QString nameOf(const CorpusOverview &overview, text::SourceId id)
{
    const auto found = std::ranges::find(overview.sources, id, &text::Source::id);
    return found == overview.sources.end() ? QString() : found->name;
}

/// The outlets of the highest weights, by name; `weights` keeps them all.
std::vector<text::SourceId> heaviest(
    const CorpusOverview &overview, const std::map<text::SourceId, int> &weights, size_t most)
{
    std::vector<text::SourceId> outlets;
    for (const auto &[id, weight] : weights)
        outlets.push_back(id);
    std::ranges::stable_sort(outlets, std::greater(), [&](text::SourceId id) { return weights.at(id); });
    outlets.resize(std::min(outlets.size(), most));
    std::ranges::sort(outlets, [&](text::SourceId one, text::SourceId other) {
        return nameOf(overview, one).localeAwareCompare(nameOf(overview, other)) < 0;
    });
    return outlets;
}

template <class Id>
std::map<Id, size_t> places(const std::vector<Id> &ids)
{
    std::map<Id, size_t> places;
    for (size_t i = 0; i < ids.size(); ++i)
        places.emplace(ids[i], i);
    return places;
}

} // namespace

VerdictBars verdictBars(const CorpusOverview &overview)
{
    VerdictBars bars{.stories = overview.stories, .all = int(overview.stories.size())};
    std::ranges::stable_sort(bars.stories, std::greater(), &CorpusOverview::StoryVerdicts::points);
    if (bars.stories.size() > VerdictBars::most)
        bars.stories.resize(VerdictBars::most);
    return bars;
}

OutletGrid outletGrid(const CorpusOverview &overview)
{
    std::map<text::SourceId, int> weights;
    for (const CorpusOverview::OutletPair &pair : overview.pairs) {
        weights[pair.one] += pair.both;
        weights[pair.other] += pair.both;
    }
    const std::vector<text::SourceId> outlets = heaviest(overview, weights, OutletGrid::most);
    const auto place = places(outlets);
    OutletGrid grid{.outlets = {}, .cells = {}, .all = int(weights.size())};
    for (const text::SourceId id : outlets)
        grid.outlets.append(nameOf(overview, id));
    grid.cells.assign(outlets.size(), std::vector<OutletGrid::Cell>(outlets.size()));
    for (const CorpusOverview::OutletPair &pair : overview.pairs) {
        const auto one = place.find(pair.one);
        const auto other = place.find(pair.other);
        if (one == place.end() || other == place.end())
            continue;
        const OutletGrid::Cell cell{pair.both, pair.agree};
        grid.cells[one->second][other->second] = cell;
        grid.cells[other->second][one->second] = cell;
    }
    return grid;
}

StanceLanes stanceLanes(const CorpusOverview &overview, Voices voices)
{
    std::map<text::SourceId, int> weights;
    QDate first;
    QDate last;
    const auto isShown = [&](const CorpusOverview::StanceDay &day) {
        return voices == Voices::All || day.ownVoice;
    };
    for (const CorpusOverview::StanceDay &day : overview.stances) {
        if (!isShown(day))
            continue;
        weights[day.source] += std::accumulate(day.stances.begin(), day.stances.end(), 0);
        first = first.isValid() ? std::min(first, day.day) : day.day;
        last = last.isValid() ? std::max(last, day.day) : day.day;
    }
    const std::vector<text::SourceId> outlets = heaviest(overview, weights, StanceLanes::most);
    const auto place = places(outlets);
    StanceLanes lanes{.outlets = {}, .dots = {}, .byMonth = first.daysTo(last) > mostDays};
    lanes.all = int(weights.size());
    for (const text::SourceId id : outlets)
        lanes.outlets.append(nameOf(overview, id));
    std::map<std::tuple<size_t, QDate, size_t>, int> counts;
    for (const CorpusOverview::StanceDay &day : overview.stances) {
        const auto outlet = place.find(day.source);
        if (!isShown(day) || outlet == place.end())
            continue;
        const QDate date = lanes.byMonth ? QDate(day.day.year(), day.day.month(), 1) : day.day;
        for (size_t stance = 0; stance < day.stances.size(); ++stance)
            if (day.stances[stance] > 0)
                counts[{outlet->second, date, stance}] += day.stances[stance];
    }
    for (const auto &[key, claims] : counts) {
        const auto &[outlet, date, stance] = key;
        lanes.dots.push_back({int(outlet), date, coding::Stance(stance), claims});
        lanes.claims += claims;
    }
    return lanes;
}

} // namespace ui
