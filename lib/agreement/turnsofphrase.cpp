// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/turnsofphrase.h"

#include "agreement/conceptlists.h"
#include "agreement/wordclasses.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace agreement {
namespace {

/// Words one after the other.
struct Pattern
{
    std::vector<QStringList> steps; ///< Alternatives; none for up to three words.
    Concept meant;
};

/// Of the list "turn of phrase" in the syntax definition "Variorum concepts": what is meant, and the words.
std::vector<Pattern> readPatterns()
{
    std::vector<Pattern> patterns;
    for (const QStringList &turn : conceptLists().value(u"turn of phrase"_s)) {
        Pattern pattern{.steps = {}, .meant = conceptOf(turn.first(), wordKey(turn.first()))};
        for (const QString &step : turn.last().split(u' '))
            pattern.steps.push_back(step == u"~" ? QStringList() : step.split(u'/'));
        patterns.push_back(std::move(pattern));
    }
    return patterns;
}

/// Where the steps from one on end that begin at a word; 0 when they do not stand there.
size_t endOf(const Pattern &pattern, size_t step, std::span<const Word> words, size_t at, bool isFirst)
{
    constexpr size_t mostSkipped = 3;
    if (step == pattern.steps.size())
        return at;
    if (pattern.steps[step].isEmpty()) {
        for (size_t skipped = 0; skipped <= mostSkipped && at + skipped <= words.size(); ++skipped)
            if (const size_t end = endOf(pattern, step + 1, words, at + skipped, false))
                return end;
        return 0;
    }
    if (at >= words.size() || (!isFirst && words[at].gap != Gap::Space))
        return 0;
    const bool fits = std::ranges::any_of(pattern.steps[step],
        [&](const QString &word) { return word.compare(words[at].text, Qt::CaseInsensitive) == 0; });
    return fits ? endOf(pattern, step + 1, words, at + 1, false) : 0;
}

} // namespace

void readTurnsOfPhrase(std::span<const Word> words, std::span<Concept> concepts)
{
    static const std::vector<Pattern> patterns = readPatterns();
    for (const Pattern &pattern : patterns)
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
