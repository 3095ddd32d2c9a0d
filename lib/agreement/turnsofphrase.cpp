// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/turnsofphrase.h"

#include "agreement/wordclasses.h"

#include <QStringTokenizer>
#include <algorithm>
#include <vector>

namespace agreement {
namespace {

/// Words one after the other, each with its alternatives; "~" stands for up to three words.
struct Turn
{
    QStringView words;
    QStringView meant; ///< A word for the same.
};

constexpr Turn turns[] = {
    {u"leave/leaves/left/leaving/lose/loses/lost/losing/abandon/abandoned their/his/her/its ~ "
     u"home/homes/house/houses",
        u"displaced"},
    {u"driven/drove/forced ~ from/out ~ home/homes/house/houses", u"displaced"},
    {u"told/ordered/asked/urged/forced to leave/go/evacuate", u"displaced"},
    {u"not/yet been/be found/located/traced/rescued/recovered", u"missing"},
    {u"not/still yet/not been/be found/located/traced", u"missing"},
    {u"yet to be found/located/traced", u"missing"},
    {u"no trace", u"missing"},
    {u"lost/lose/losing/cost their/his/her/the ~ life/lives", u"killed"},
    {u"did not survive", u"killed"},
    {u"body/bodies ~ found/recovered/pulled/retrieved", u"killed"},
    {u"treated ~ hospital/hospitals/wounds", u"injured"},
    {u"hospital/hospitals ~ treated/admitted", u"injured"},
    {u"taken/brought/rushed to ~ hospital/hospitals", u"injured"},
    {u"lose/loses/lost/losing their/his/her ~ job/jobs/work/post/posts", u"layoffs"},
    {u"lose/losing work", u"layoffs"},
    {u"no longer needed", u"layoffs"},
    {u"let go", u"layoffs"},
    {u"out of work", u"unemployed"},
    {u"people who work", u"workforce"},
    {u"those who work", u"workforce"},
    {u"walk/walked/walking out/off", u"strike"},
    {u"stop/stopped/stopping work", u"strike"},
    {u"down/downed/downing tools", u"strike"},
    {u"call/called/calling back", u"recall"},
    {u"take/took/taken over", u"takeover"},
    {u"took/take/taken part", u"turnout"},
    {u"went/gone/going up in flames", u"burned"},
    {u"without/no power/electricity", u"blackout"},
    {u"cost of living", u"inflation"},
    {u"put/set/puts/sets aside", u"provision"},
};

struct Pattern
{
    std::vector<std::vector<QStringView>> steps; ///< Alternatives; none for up to three words.
    Concept meant;
};

const std::vector<Pattern> &patterns()
{
    static const std::vector<Pattern> made = [] {
        std::vector<Pattern> all;
        for (const Turn &turn : turns) {
            Pattern &pattern = all.emplace_back();
            pattern.meant = conceptOf(turn.meant, wordKey(turn.meant));
            for (const QStringView step : turn.words.tokenize(u' ')) {
                std::vector<QStringView> &alternatives = pattern.steps.emplace_back();
                if (step != u"~")
                    for (const QStringView word : step.tokenize(u'/'))
                        alternatives.push_back(word);
            }
        }
        return all;
    }();
    return made;
}

/// Where the steps from one on end that begin at a word; 0 when they do not stand there.
size_t endOf(const Pattern &pattern, size_t step, std::span<const Word> words, size_t at, bool isFirst)
{
    constexpr size_t mostSkipped = 3;
    if (step == pattern.steps.size())
        return at;
    if (pattern.steps[step].empty()) {
        for (size_t skipped = 0; skipped <= mostSkipped && at + skipped <= words.size(); ++skipped)
            if (const size_t end = endOf(pattern, step + 1, words, at + skipped, false))
                return end;
        return 0;
    }
    if (at >= words.size() || (!isFirst && words[at].gap != Gap::Space))
        return 0;
    const bool fits = std::ranges::any_of(pattern.steps[step],
        [&](QStringView word) { return word.compare(words[at].text, Qt::CaseInsensitive) == 0; });
    return fits ? endOf(pattern, step + 1, words, at + 1, false) : 0;
}

} // namespace

void readTurnsOfPhrase(std::span<const Word> words, std::span<Concept> concepts)
{
    for (const Pattern &pattern : patterns())
        for (size_t at = 0; at < words.size(); ++at) {
            const size_t end = endOf(pattern, 0, words, at, true);
            if (end == 0)
                continue;
            // Its first word that tells something stands for it; others keep what they say: "lost their
            // jobs".
            const auto telling = std::ranges::find_if(words.subspan(at, end - at), &Word::isContent);
            const size_t place = at + size_t(telling - words.subspan(at, end - at).begin());
            if (place < end)
                concepts[place] = pattern.meant;
        }
}

} // namespace agreement
