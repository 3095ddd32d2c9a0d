// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreementscore.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace evaluation {
namespace {

using coding::Kind;
using coding::Verdict;

/// One place on either side, with its point and its counterpart on the other side.
struct Mark
{
    const Place *place = nullptr;
    int point = 0;
    int counterpart = -1; ///< An index into the other side's marks; -1 for none.
};

/// The comparison of both sides' points of one kind.
class Marks
{
public:
    Marks(const GoldStory &gold, const std::vector<StoryPoint> &found, Kind kind)
        : m_gold(gold.points)
        , m_found(found)
        , m_goldMarks(marks(gold.points, kind))
        , m_foundMarks(marks(found, kind))
    {
        // The largest overlaps first, each place once.
        std::vector<std::tuple<int, int, int>> overlaps;
        for (int one = 0; one < int(m_goldMarks.size()); ++one)
            for (int other = 0; other < int(m_foundMarks.size()); ++other)
                if (const int overlap =
                        m_goldMarks[size_t(one)].place->overlap(*m_foundMarks[size_t(other)].place))
                    overlaps.emplace_back(-overlap, one, other);
        std::ranges::sort(overlaps);
        for (const auto &[overlap, one, other] : overlaps) {
            Mark &expected = m_goldMarks[size_t(one)];
            Mark &mark = m_foundMarks[size_t(other)];
            if (expected.counterpart >= 0 || mark.counterpart >= 0)
                continue;
            expected.counterpart = other;
            mark.counterpart = one;
        }
    }

    Score places() const
    {
        Score score{.expected = int(m_goldMarks.size()), .found = int(m_foundMarks.size())};
        for (const Mark &mark : m_goldMarks)
            score.right += mark.counterpart >= 0;
        return score;
    }

    /// `onlyMarked`: leaves pairs with places aside that the gold does not have.
    Score pairs(bool onlyMarked, QStringList &mistakes)
    {
        Score score;
        for (size_t one = 0; one < m_goldMarks.size(); ++one)
            for (size_t other = 0; other < one; ++other)
                addExpected(m_goldMarks[other], m_goldMarks[one], score, mistakes);
        for (size_t one = 0; one < m_foundMarks.size(); ++one)
            for (size_t other = 0; other < one; ++other)
                addFound(m_foundMarks[other], m_foundMarks[one], onlyMarked, score, mistakes);
        return score;
    }

    /// By gold point: the found point that shares most right pairs with it; -1 for none.
    std::vector<int> matches() const
    {
        std::vector<int> matches(m_gold.size(), -1);
        for (int point = 0; point < int(m_gold.size()); ++point) {
            int most = 0;
            for (const auto &[key, count] : m_shared)
                if (key.first == point && count > most) {
                    most = count;
                    matches[size_t(point)] = key.second;
                }
        }
        return matches;
    }

    /// The gold point that a found one is, with its share of right pairs; -1 when none has half of them.
    int goldOf(int found) const
    {
        for (const auto &[key, count] : m_shared)
            if (key.second == found && 2 * count >= m_foundPairs.at(found))
                return key.first;
        return -1;
    }

private:
    static std::vector<Mark> marks(const std::vector<StoryPoint> &points, Kind kind)
    {
        std::vector<Mark> marks;
        for (int point = 0; point < int(points.size()); ++point)
            if (points[size_t(point)].kind == kind)
                for (const Place &place : points[size_t(point)].places)
                    marks.push_back({&place, point, -1});
        return marks;
    }

    static bool isPair(const Mark &one, const Mark &other)
    {
        return one.point == other.point && one.place->article != other.place->article;
    }
    const Mark *gold(const Mark &found) const
    {
        return found.counterpart < 0 ? nullptr : &m_goldMarks[size_t(found.counterpart)];
    }

    void addExpected(const Mark &one, const Mark &other, Score &score, QStringList &mistakes) const
    {
        if (!isPair(one, other))
            return;
        ++score.expected;
        const bool areFound = one.counterpart >= 0 && other.counterpart >= 0;
        if (areFound &&
            m_foundMarks[size_t(one.counterpart)].point == m_foundMarks[size_t(other.counterpart)].point)
            return;
        mistakes += u"missed%1: %2 | %3 | %4"_s.arg(areFound ? QString() : u" (not found)"_s,
            m_gold[size_t(one.point)].label, shown(one), shown(other));
    }

    void addFound(const Mark &one, const Mark &other, bool onlyMarked, Score &score, QStringList &mistakes)
    {
        if (!isPair(one, other))
            return;
        const Mark *first = gold(one);
        const Mark *second = gold(other);
        if (onlyMarked && (!first || !second))
            return;
        ++score.found;
        ++m_foundPairs[one.point];
        if (first && second && first->point == second->point) {
            ++score.right;
            ++m_shared[{first->point, one.point}];
            return;
        }
        mistakes += u"wrong: %1 | %2 | %3"_s.arg(m_found[size_t(one.point)].label, shown(one), shown(other));
    }

    static QString shown(const Mark &mark)
    {
        return u"%1:%2 “%3”"_s.arg(mark.place->article + 1).arg(mark.place->start).arg(mark.place->quote);
    }

    const std::vector<StoryPoint> &m_gold;
    const std::vector<StoryPoint> &m_found;
    std::vector<Mark> m_goldMarks;
    std::vector<Mark> m_foundMarks;
    std::map<std::pair<int, int>, int> m_shared; ///< Right pairs by gold and found point.
    std::map<int, int> m_foundPairs;             ///< All pairs by found point.
};

void judgeVerdicts(
    const GoldStory &gold, const std::vector<StoryPoint> &found, const Marks &marks, AgreementScore &score)
{
    const std::vector<int> matches = marks.matches();
    for (size_t point = 0; point < matches.size(); ++point) {
        if (matches[point] < 0)
            continue;
        const StoryPoint &expected = gold.points[point];
        const Verdict verdict = found[size_t(matches[point])].verdict;
        ++score.verdicts.expected;
        ++score.verdicts.found;
        if (verdict == expected.verdict)
            ++score.verdicts.right;
        else
            score.mistakes += u"verdict: %1 is %2, not %3"_s.arg(
                expected.label, coding::verdictName(expected.verdict), coding::verdictName(verdict));
    }
}

/// What the gold does not call different may not be called so.
void judgeDifferences(const GoldStory &gold, const std::vector<StoryPoint> &found,
    const std::map<Kind, Marks> &marks, AgreementScore &score)
{
    constexpr int top = 10;
    for (const StoryPoint &point : gold.points)
        score.differences.expected += point.verdict == Verdict::Differ && point.kind != Kind::Entity;
    for (int point = 0; point < int(found.size()); ++point) {
        const StoryPoint &one = found[size_t(point)];
        const bool isMarked = std::ranges::contains(gold.points, one.kind, &StoryPoint::kind);
        if (one.verdict != Verdict::Differ || one.kind == Kind::Entity || !isMarked)
            continue;
        ++score.differences.found;
        const int expected = marks.at(one.kind).goldOf(point);
        if (expected >= 0 && gold.points[size_t(expected)].verdict == Verdict::Differ) {
            ++score.differences.right;
            continue;
        }
        score.falseAmongFirst += score.differences.found <= top;
        QStringList quotes;
        for (const Place &place : one.places)
            quotes += u"%1:%2 “%3”"_s.arg(place.article + 1).arg(place.start).arg(place.quote);
        score.falseDifferences +=
            u"%1 (place %2): %3"_s.arg(one.label).arg(point + 1).arg(quotes.join(u" | "_s));
    }
}

void judgeMentions(const GoldStory &gold, const std::vector<StoryPoint> &found,
    const std::vector<int> &matches, AgreementScore &score)
{
    for (const StoryPoint &point : found)
        score.mentions.found += int(point.mentioning.size());
    for (size_t point = 0; point < gold.points.size(); ++point)
        for (const int article : gold.points[point].mentioning) {
            ++score.mentions.expected;
            const bool isRight = matches[point] >= 0 &&
                                 std::ranges::contains(found[size_t(matches[point])].mentioning, article);
            score.mentions.right += isRight;
            if (!isRight)
                score.mistakes += u"missed mention: "_s + gold.points[point].label;
        }
}

} // namespace

AgreementScore &AgreementScore::operator+=(const AgreementScore &other)
{
    for (const auto &[kind, count] : other.pairs)
        pairs[kind] += count;
    places += other.places;
    verdicts += other.verdicts;
    differences += other.differences;
    falseAmongFirst += other.falseAmongFirst;
    mentions += other.mentions;
    return *this;
}

AgreementScore score(const GoldStory &gold, const std::vector<StoryPoint> &found)
{
    AgreementScore score;
    std::map<Kind, Marks> marks;
    for (const Kind kind : {Kind::Figure, Kind::Claim, Kind::Entity}) {
        Marks &ofKind = marks.emplace(kind, Marks(gold, found, kind)).first->second;
        const bool isMarked = std::ranges::contains(gold.points, kind, &StoryPoint::kind);
        const Score pairs = ofKind.pairs(kind == Kind::Entity, score.mistakes);
        if (isMarked)
            score.pairs[kind] = pairs;
    }
    const Marks &figures = marks.at(Kind::Figure);
    score.places = figures.places();
    judgeVerdicts(gold, found, figures, score);
    judgeDifferences(gold, found, marks, score);
    judgeMentions(gold, found, figures.matches(), score);
    return score;
}

} // namespace evaluation
