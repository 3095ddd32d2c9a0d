// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Scores the stories that are proposed, and the versions of texts that are recognised, on ECB+: see
// docs/evaluation.md.
//   storiesevaluation FOLDER [--threshold T] [--reported]

#include "eventcorpus.h"
#include "suggest/storyproposals.h"
#include "text/nearcopies.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <map>
#include <numeric>
#include <unordered_set>

using namespace Qt::StringLiterals;
using evaluation::EventArticle;

namespace {

/// Pairs that were found, and those that were to be found.
struct Score
{
    int right = 0;
    int wrong = 0;
    int missed = 0;

    void count(bool isFound, bool isGold)
    {
        right += isFound && isGold ? 1 : 0;
        wrong += isFound && !isGold ? 1 : 0;
        missed += !isFound && isGold ? 1 : 0;
    }
    double precision() const { return right ? double(right) / (right + wrong) : 0; }
    double recall() const { return right ? double(right) / (right + missed) : 0; }
    double f1() const { return right ? 2.0 * right / (2.0 * right + wrong + missed) : 0; }
    void print(const char *what) const
    {
        std::printf("  %-52s precision %.3f, recall %.3f, F1 %.3f (%d pairs)\n", what, precision(), recall(),
            f1(), right + missed);
    }
};

using Same = std::function<bool(int, int)>;

Score scoreOf(int count, const Same &isFound, const Same &isGold)
{
    Score score;
    for (int one = 0; one < count; ++one)
        for (int other = one + 1; other < count; ++other)
            score.count(isFound(one, other), isGold(one, other));
    return score;
}

std::vector<text::TextSignature> signaturesOf(const std::vector<std::vector<quint64>> &shingles)
{
    std::vector<text::TextSignature> signatures;
    for (const auto &one : shingles)
        signatures.push_back(text::signatureOf(one));
    return signatures;
}

std::vector<int> versionsOf(const QStringList &texts)
{
    std::vector<std::vector<quint64>> shingles;
    for (const QString &text : texts)
        shingles.push_back(text::shinglesOf(text));
    return *text::versionGroups(
        signaturesOf(shingles), [&](int place) { return shingles[size_t(place)]; }, {});
}

/// For each article the number of the story that it was put into.
std::vector<int> storiesOf(const std::vector<EventArticle> &articles, double threshold)
{
    QStringList texts;
    for (const EventArticle &article : articles)
        texts += article.text;
    const std::vector<int> versions = versionsOf(texts);
    std::vector<suggest::StoryArticle> input;
    for (size_t place = 0; place < articles.size(); ++place)
        input.push_back({.words = suggest::storyWords({}, articles[place].text),
            .day = 0,
            .version = versions[place],
            .story = {},
            .apart = {},
            .others = {}});
    const auto proposals = threshold > 0 ? suggest::proposeStories(std::move(input), threshold, {})
                                         : suggest::proposeStories(std::move(input), {});
    std::vector<int> stories(articles.size());
    std::iota(stories.begin(), stories.end(), 0);
    for (const suggest::StoryProposal &proposal : *proposals)
        for (const auto &member : proposal.members)
            stories[size_t(member.place)] = proposal.members.front().place;
    return stories;
}

/// The cosines of plain TF-IDF, by pair: what stories are compared with.
std::vector<std::vector<double>> plainCosines(const std::vector<EventArticle> &articles)
{
    std::vector<std::map<QString, double>> vectors;
    std::map<QString, int> frequencies;
    for (const EventArticle &article : articles) {
        std::map<QString, double> words;
        for (const QString &word :
            article.text.toLower().split(QRegularExpression(u"\\W+"_s), Qt::SkipEmptyParts))
            ++words[word];
        for (const auto &[word, count] : words)
            ++frequencies[word];
        vectors.push_back(std::move(words));
    }
    for (auto &vector : vectors) {
        double length = 0;
        for (auto &[word, weight] : vector) {
            weight = (1 + std::log(weight)) * std::log(double(articles.size() + 1) / frequencies[word]);
            length += weight * weight;
        }
        for (auto &[word, weight] : vector)
            weight /= std::sqrt(length);
    }
    std::vector cosines(articles.size(), std::vector<double>(articles.size()));
    for (size_t one = 0; one < vectors.size(); ++one)
        for (size_t other = one + 1; other < vectors.size(); ++other)
            for (const auto &[word, weight] : vectors[one])
                if (const auto found = vectors[other].find(word); found != vectors[other].end())
                    cosines[one][other] += weight * found->second;
    return cosines;
}

/// The runs of eight words of which the shorter of two articles shares some with the other, 0 … 1: ECB+ has
/// versions of one text.
double sharedRuns(const std::vector<QString> &one, const std::vector<QString> &other)
{
    constexpr size_t length = 8;
    const auto runs = [&](const std::vector<QString> &words) {
        std::unordered_set<size_t> found;
        for (size_t at = 0; at + length <= words.size(); ++at)
            found.insert(qHashRange(words.begin() + qptrdiff(at), words.begin() + qptrdiff(at + length)));
        return found;
    };
    const auto ours = runs(one);
    const auto theirs = runs(other);
    const auto shared = std::ranges::count_if(ours, [&](size_t run) { return theirs.contains(run); });
    const size_t fewest = std::min(ours.size(), theirs.size());
    return fewest > 0 ? double(shared) / double(fewest) : 0;
}

/// Groups by pairs that belong together.
std::vector<int> closed(int count, const std::vector<std::pair<int, int>> &pairs)
{
    std::vector<int> group{};
    group.resize(size_t(count));
    std::iota(group.begin(), group.end(), 0);
    for (const auto &[one, other] : pairs) {
        const auto [low, high] = std::minmax(group[size_t(one)], group[size_t(other)]);
        if (low != high)
            std::ranges::replace(group, int(high), int(low));
    }
    return group;
}

void scoreStories(const std::vector<EventArticle> &articles, double threshold, double plainThreshold)
{
    const auto isGold = [&](int one, int other) {
        return articles[size_t(one)].event() == articles[size_t(other)].event();
    };
    const std::vector<int> stories = storiesOf(articles, threshold);
    const auto isFound = [&](int one, int other) { return stories[size_t(one)] == stories[size_t(other)]; };
    const int count = int(articles.size());
    scoreOf(count, isFound, isGold).print("proposed stories");
    const auto cosines = plainCosines(articles);
    const auto isAlike = [&](int one, int other) {
        return cosines[size_t(one)][size_t(other)] >= plainThreshold;
    };
    scoreOf(count, isAlike, isGold).print("plain TF-IDF (threshold of the tuned half)");
}

/// Articles, which of them are versions of one text, and edited copies of them.
struct VersionCase
{
    QStringList texts;
    std::vector<std::pair<int, int>> pairs;   ///< Versions of one text.
    std::vector<std::pair<int, int>> unclear; ///< They share much, but not most of their wording.
    std::vector<std::pair<int, int>> edits;   ///< The copy, and the kind of the edit.
};

VersionCase versionsIn(const std::vector<EventArticle> &articles)
{
    constexpr double most = 0.5;
    constexpr double much = 0.3;
    VersionCase all;
    std::vector<std::vector<QString>> words;
    for (const EventArticle &article : articles) {
        all.texts += article.text;
        const QStringList split =
            article.text.toLower().split(QRegularExpression(u"\\W+"_s), Qt::SkipEmptyParts);
        words.emplace_back(split.begin(), split.end());
    }
    for (int one = 0; one < int(articles.size()); ++one)
        for (int other = one + 1; other < int(articles.size()); ++other)
            if (articles[size_t(one)].topic == articles[size_t(other)].topic) {
                const double shared = sharedRuns(words[size_t(one)], words[size_t(other)]);
                if (shared > much)
                    (shared > most ? all.pairs : all.unclear).emplace_back(one, other);
            }
    return all;
}

/// Adds an edited copy of each article of some length; what is put in comes from the next article, mostly of
/// the same event, which is the hardest to keep apart.
void addCopies(VersionCase &all)
{
    constexpr int fewestWords = 50;
    const int originals = int(all.texts.size());
    const int kinds = int(evaluation::editNames().size());
    for (int one = 0; one < originals; ++one) {
        const QString original = all.texts[one];
        if (original.count(u' ') < fewestWords)
            continue;
        const int kind = int(all.edits.size()) % kinds;
        all.pairs.emplace_back(one, int(all.texts.size()));
        all.edits.emplace_back(int(all.texts.size()), kind);
        all.texts += evaluation::editedCopy(original, kind, all.texts[(one + 1) % originals], quint32(one));
    }
}

/// Pairs that are unclear, or belong together by unclear ones only, are not counted.
std::vector<int> scoreVersions(const VersionCase &all, const char *what)
{
    const int count = int(all.texts.size());
    const std::vector<int> gold = closed(count, all.pairs);
    auto wide = all.pairs;
    wide.insert(wide.end(), all.unclear.begin(), all.unclear.end());
    const std::vector<int> maybe = closed(count, wide);
    const std::vector<int> found = versionsOf(all.texts);
    Score score;
    Score strict;
    for (int one = 0; one < count; ++one)
        for (int other = one + 1; other < count; ++other) {
            const auto same = [&](const std::vector<int> &groups) {
                return groups[size_t(one)] == groups[size_t(other)];
            };
            strict.count(same(found), same(gold));
            if (same(gold) == same(maybe))
                score.count(same(found), same(gold));
        }
    score.print(what);
    strict.print("  the same, unclear pairs counted as different texts");
    return found;
}

void scoreVersions(const std::vector<EventArticle> &articles)
{
    VersionCase all = versionsIn(articles);
    scoreVersions(all, "versions: those in ECB+ itself");
    addCopies(all);
    const std::vector<int> found = scoreVersions(all, "versions: with edited copies of the articles");
    const size_t kinds = evaluation::editNames().size();
    std::vector<Score> scores(kinds);
    for (const auto &[one, copy] : all.pairs)
        for (const auto &[edited, kind] : all.edits)
            if (copy == edited)
                scores[size_t(kind)].count(found[size_t(one)] == found[size_t(copy)], true);
    for (size_t kind = 0; kind < kinds; ++kind)
        std::printf("      %-46s %d of %d\n", evaluation::editNames()[kind], scores[kind].right,
            scores[kind].right + scores[kind].missed);
}

double bestPlainThreshold(const std::vector<EventArticle> &articles)
{
    const auto cosines = plainCosines(articles);
    double best = 0;
    double bestScore = 0;
    for (int percent = 6; percent < 40; ++percent) {
        const double threshold = percent / 100.0;
        const Score score = scoreOf(
            int(articles.size()),
            [&](int one, int other) { return cosines[size_t(one)][size_t(other)] >= threshold; },
            [&](int one, int other) {
                return articles[size_t(one)].event() == articles[size_t(other)].event();
            });
        if (score.f1() > bestScore)
            std::tie(bestScore, best) = std::tuple(score.f1(), threshold);
    }
    return best;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    const qsizetype option = arguments.indexOf(u"--threshold"_s);
    const double threshold = option >= 0 ? arguments.value(option + 1).toDouble() : 0;
    const std::vector<EventArticle> all = evaluation::readEcbPlus(arguments.value(0));
    if (all.empty()) {
        std::fprintf(stderr, "usage: storiesevaluation FOLDER [--threshold T] [--reported]\n");
        return 1;
    }
    std::vector<EventArticle> tuned;
    std::vector<EventArticle> reported;
    std::ranges::copy_if(all, std::back_inserter(tuned), &EventArticle::isTuned);
    std::ranges::copy_if(all, std::back_inserter(reported), std::not_fn(&EventArticle::isTuned));
    const double plain = bestPlainThreshold(tuned);
    std::printf("tuned half, %zu articles\n", tuned.size());
    scoreStories(tuned, threshold, plain);
    scoreVersions(tuned);
    if (!arguments.contains(u"--reported"_s))
        return 0;
    std::printf("reported half, %zu articles\n", reported.size());
    scoreStories(reported, threshold, plain);
    scoreVersions(reported);
    return 0;
}
