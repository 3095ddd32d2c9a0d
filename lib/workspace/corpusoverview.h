// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "coding/point.h"
#include "workspace/openstory.h"

#include <QDate>
#include <array>
#include <map>
#include <unordered_map>
#include <vector>

namespace workspace {

/// What a whole corpus comes to, for charts: verdicts of each story, how often outlets agree with each other,
/// and which stances they report when.
struct CorpusOverview
{
    struct StoryVerdicts
    {
        text::Story story;
        std::array<int, 4> verdicts{}; ///< Points, by coding::Verdict.

        int points() const { return verdicts[0] + verdicts[1] + verdicts[2] + verdicts[3]; }
        bool operator==(const StoryVerdicts &) const = default;
    };
    /// Two outlets, that with the smaller id first.
    struct OutletPair
    {
        text::SourceId one;
        text::SourceId other;
        int both = 0;  ///< Points (figures and claims) that articles of both state.
        int agree = 0; ///< Those of them on which a value of the one agrees with a value of the other.

        bool operator==(const OutletPair &) const = default;
    };
    /// The claims in an outlet's articles of one day.
    struct StanceDay
    {
        text::SourceId source;
        QDate day;
        bool ownVoice = false;        ///< By the articles themselves, or else by those whom they quote.
        std::array<int, 5> stances{}; ///< Claims, by coding::Stance.

        bool operator==(const StanceDay &) const = default;
    };

    std::vector<text::Source> sources;
    std::vector<StoryVerdicts> stories; ///< Those with points, in the order of the corpus.
    std::vector<OutletPair> pairs;      ///< By the ids.
    std::vector<StanceDay> stances;     ///< By day, then source, own voice last.
    int undatedClaims = 0;              ///< In articles without a date: in no day of `stances`.

    bool operator==(const CorpusOverview &) const = default;
};

/// Adds a story to an overview; the lists are in order after finish().
class OverviewBuilder
{
public:
    void add(const OpenStory &story, const coding::Agreement &agreement);
    CorpusOverview finish(std::vector<text::Source> sources);

private:
    void addPairs(const OpenStory &story, const coding::Point &point);
    void addStances(const OpenStory &story);

    CorpusOverview m_overview;
    std::map<std::pair<text::SourceId, text::SourceId>, CorpusOverview::OutletPair> m_pairs;
    std::map<std::tuple<QDate, text::SourceId, bool>, CorpusOverview::StanceDay> m_days;
    std::unordered_map<coding::AnnotationId, const coding::Value *> m_values; ///< Of the story being added.
};

/// Compares all stories of a corpus, with a connection of its own, so on any thread. Cancelled, it fails.
base::Result<CorpusOverview> corpusOverview(const QString &path, const base::Progress &progress);

} // namespace workspace
