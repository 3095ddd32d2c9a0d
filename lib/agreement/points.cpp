// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/points.h"

#include "agreement/labels.h"
#include "agreement/verdict.h"
#include "agreement/witnesses.h"

#include <algorithm>
#include <functional>
#include <map>
#include <unordered_map>
#include <utility>

using namespace Qt::StringLiterals;

namespace agreement {
namespace {

using coding::Cell;
using coding::Verdict;

/// Whether two values always get the same verdicts.
bool sameForVerdict(const coding::Value &one, const coding::Value &other)
{
    if (one.index() != other.index())
        return false;
    if (const auto *entity = std::get_if<coding::Entity>(&one))
        return entity->type == std::get<coding::Entity>(other).type;
    if (const auto *claim = std::get_if<coding::Claim>(&one))
        return claim->stance == std::get<coding::Claim>(other).stance;
    if (const auto *quantity = std::get_if<text::Quantity>(&one)) {
        const auto &second = std::get<text::Quantity>(other);
        return quantity->low == second.low && quantity->high == second.high &&
               quantity->relation == second.relation && quantity->unit == second.unit &&
               (!quantity->isVague() || quantity->words == second.words);
    }
    return true;
}

/// What the articles of one point state, each value and each combination of values once.
class Statings
{
public:
    void startArticle(int column) { m_articles.push_back({.column = column, .values = {}}); }

    /// `figure`: the value as a figure; null for other kinds.
    void add(const coding::Value &value, const Figure *figure)
    {
        const auto known = std::ranges::find_if(
            m_values, [&](const Stating &other) { return sameForVerdict(*other.value, value); });
        std::vector<int> &article = m_articles.back().values;
        if (const int index = int(known - m_values.begin()); !std::ranges::contains(article, index))
            article.push_back(index);
        if (known == m_values.end())
            m_values.push_back({&value, figure});
    }

    /// Takes articles out that a later one of the same source corrects; gives the pairs of columns.
    std::vector<std::pair<int, int>> takeCorrected(const std::vector<Witness> &witnesses)
    {
        std::vector<std::pair<int, int>> corrections;
        std::vector<int> corrected;
        for (const Article &one : m_articles)
            for (const Article &other : m_articles) {
                const Witness &first = witnesses[size_t(one.column)];
                const Witness &second = witnesses[size_t(other.column)];
                const bool isLater = first.source.isValid() && first.source == second.source &&
                                     !first.published.isEmpty() && first.published < second.published;
                if (isLater && verdict(one.values, other.values) == Verdict::Differ &&
                    !std::ranges::contains(corrected, one.column)) {
                    corrections.emplace_back(one.column, other.column);
                    corrected.push_back(one.column);
                }
            }
        std::erase_if(
            m_articles, [&](const Article &one) { return std::ranges::contains(corrected, one.column); });
        return corrections;
    }

    /// The verdict of the two articles that fit worst.
    Verdict verdict() const
    {
        if (m_articles.size() < 2)
            return Verdict::OneSource;
        const std::vector<std::vector<int>> combinations = distinct();
        Verdict worst = combinations.size() < m_articles.size() ? sameTwice() : Verdict::Agree;
        for (size_t one = 0; one < combinations.size() && worst != Verdict::Differ; ++one)
            for (size_t other = 0; other < one; ++other)
                worst = std::max(worst, verdict(combinations[one], combinations[other]));
        return worst;
    }

    /// The columns of articles that all agree with each other, the largest groups first.
    std::vector<std::vector<int>> groups() const
    {
        struct Group
        {
            std::vector<int> columns;
            std::vector<const std::vector<int> *> values; // each combination once
        };
        std::vector<Group> groups;
        for (const Article &article : m_articles) {
            const auto fits = [&](const Group &group) {
                return std::ranges::all_of(group.values, [&](const std::vector<int> *other) {
                    return verdict(article.values, *other) == Verdict::Agree;
                });
            };
            auto group = std::ranges::find_if(groups, fits);
            if (group == groups.end())
                group = groups.insert(groups.end(), Group());
            group->columns.push_back(article.column);
            if (std::ranges::none_of(
                    group->values, [&](const std::vector<int> *other) { return *other == article.values; }))
                group->values.push_back(&article.values);
        }
        std::vector<std::vector<int>> columns;
        for (Group &group : groups)
            columns.push_back(std::move(group.columns));
        std::ranges::stable_sort(columns, std::greater(), &std::vector<int>::size);
        return columns;
    }

private:
    struct Stating
    {
        const coding::Value *value;
        const Figure *figure;
    };
    struct Article
    {
        int column;
        std::vector<int> values; ///< Indices.
    };

    std::vector<std::vector<int>> distinct() const
    {
        std::vector<std::vector<int>> combinations;
        for (const Article &article : m_articles) {
            combinations.push_back(article.values);
            std::ranges::sort(combinations.back());
        }
        std::ranges::sort(combinations);
        combinations.erase(std::unique(combinations.begin(), combinations.end()), combinations.end());
        return combinations;
    }

    /// The worst of what articles with the same values as others say with them: values that are none agree
    /// with nothing, not even themselves.
    Verdict sameTwice() const
    {
        Verdict worst = Verdict::Agree;
        std::vector<std::vector<int>> combinations;
        for (const Article &article : m_articles) {
            std::vector<int> values = article.values;
            std::ranges::sort(values);
            if (std::ranges::contains(combinations, values))
                worst = std::max(worst, verdict(values, values));
            else
                combinations.push_back(std::move(values));
        }
        return worst;
    }

    /// Two articles fit as the two of their statements that fit best: one article may state a point more than
    /// once, loosely and exactly.
    Verdict verdict(const std::vector<int> &one, const std::vector<int> &other) const
    {
        Verdict best = Verdict::Differ;
        for (const int first : one)
            for (const int second : other)
                best = std::min(best, verdict(m_values[size_t(first)], m_values[size_t(second)]));
        return best;
    }

    static Verdict verdict(const Stating &one, const Stating &other)
    {
        const bool areOfOneFamily =
            one.figure && other.figure && one.figure->amount.family.base == other.figure->amount.family.base;
        return areOfOneFamily ? verdictOfOnePoint(one.figure->amount, other.figure->amount)
                              : agreement::verdict(*one.value, *other.value);
    }

    std::vector<Stating> m_values;   ///< Distinct ones.
    std::vector<Article> m_articles; ///< Those that state the point, in the story's order.
};

/// The annotation that was made first, so that adding others leaves the id as it is.
QString pointId(const Statements &statements, const std::vector<int> &members)
{
    constexpr qsizetype shownDigits = 12;
    const int earliest = *std::ranges::min_element(
        members, {}, [&](int place) { return statements[size_t(place)]->annotation; });
    const Statement &statement = *statements[size_t(earliest)].statement;
    if (statement.guid.isNull())
        return "p-"_L1 + QString::number(statement.annotation.value());
    return "p-"_L1 + statement.guid.toString(QUuid::Id128).first(shownDigits);
}

/// What an analyst called the point last; empty when nobody did.
QString decidedLabel(
    const Statements &statements, const std::vector<int> &members, const DecidedLabels &labels)
{
    const coding::Decision *latest = nullptr;
    if (!labels.isEmpty())
        for (const int place : members)
            if (const coding::Decision *label = labels.value(statements[size_t(place)]->annotation))
                if (!latest || latest->id < label->id)
                    latest = label;
    return latest ? latest->label : QString();
}

bool areOfSeveral(const Statements &statements, const std::vector<int> &members)
{
    return statements[size_t(members.front())].column != statements[size_t(members.back())].column;
}

/// Those of some columns; of all when none is named. Versions of one text have theirs together.
std::vector<std::vector<quint64>> sentencesOf(
    const Story &story, const std::map<int, std::vector<quint64>> &sentences, const std::vector<int> &columns)
{
    std::vector<std::vector<quint64>> chosen;
    std::unordered_map<text::ArticleId, size_t> versions;
    for (const auto &[column, keys] : sentences) {
        if (!columns.empty() && !std::ranges::contains(columns, column))
            continue;
        const text::ArticleId version = story.articles[size_t(column)].version;
        const auto place =
            version.isValid() ? versions.try_emplace(version, chosen.size()).first->second : chosen.size();
        if (place == chosen.size())
            chosen.push_back(keys);
        else
            chosen[place].insert(chosen[place].end(), keys.begin(), keys.end());
    }
    return chosen;
}

coding::AgreeingGroup groupOf(
    const Story &story, const std::vector<int> &columns, const std::map<int, std::vector<quint64>> &sentences)
{
    coding::AgreeingGroup group;
    for (const int column : columns)
        group.articles.push_back(story.articles[size_t(column)].article);
    group.independent = columns.size() < 2 ? 1 : independentWitnesses(sentencesOf(story, sentences, columns));
    return group;
}

} // namespace

DecidedLabels decidedLabels(const std::vector<coding::Decision> &decisions)
{
    DecidedLabels labels;
    for (const coding::Decision &decision : decisions) {
        if (decision.kind != coding::Decision::Kind::Label)
            continue;
        const coding::Decision *&latest = labels[decision.first];
        if (!latest || latest->id <= decision.id)
            latest = &decision;
    }
    return labels;
}

std::vector<Passages::Sentence> sharedSentences(
    const Statements &statements, const std::vector<std::vector<int>> &clusters, KeptComparison &kept)
{
    std::vector<Passages::Sentence> sentences;
    for (const std::vector<int> &members : clusters)
        if (areOfSeveral(statements, members))
            for (const int place : members)
                sentences.push_back(
                    {kept.sentence(statements[size_t(place)]), statements[size_t(place)].column});
    return sentences;
}

coding::Point PointMaker::point(const std::vector<int> &members)
{
    KeptPoints &points = m_kept.points();
    KeptPoints::Origin origin = originOf(members);
    if (const coding::Point *known = points.find(origin))
        return *known;
    coding::Point point = made(members, origin);
    return points.keep(std::move(origin), std::move(point));
}

KeptPoints::Origin PointMaker::originOf(const std::vector<int> &members) const
{
    const bool isShared = areOfSeveral(m_statements, members);
    KeptPoints::Origin origin;
    origin.members.reserve(members.size());
    for (const int place : members) {
        const Placed &statement = m_statements[size_t(place)];
        origin.members.push_back({.reading = statement.reading->number,
            .column = statement.column,
            .passage = isShared ? m_passages.key(*m_kept.sentence(statement)) : 0});
    }
    origin.label = decidedLabel(m_statements, members, m_labels);
    return origin;
}

/// With a cell for each article, where nobody states anything yet.
coding::Point PointMaker::withoutValues(const std::vector<int> &members) const
{
    coding::Point point;
    point.id = pointId(m_statements, members);
    point.kind = m_statements[size_t(members.front())]->kind;
    point.cells.reserve(m_story.articles.size());
    for (const Witness &witness : m_story.articles)
        point.cells.push_back({.article = witness.article,
            .state =
                witness.reading == text::ReadingState::Read ? Cell::State::Silent : Cell::State::Unread});
    return point;
}

coding::Point PointMaker::made(const std::vector<int> &members, const KeptPoints::Origin &origin) const
{
    coding::Point point = withoutValues(members);
    const bool isShared = areOfSeveral(m_statements, members);
    Statings statings;
    std::map<int, std::vector<quint64>> sentences; // by column
    int column = -1;
    for (size_t i = 0; i < members.size(); ++i) {
        const Placed &statement = m_statements[size_t(members[i])];
        if (statement.column != column) {
            column = statement.column;
            point.cells[column].state = Cell::State::Stated;
            statings.startArticle(column);
        }
        point.cells[column].evidence.push_back(statement->annotation);
        statings.add(statement->value, m_figures.figure(members[i]));
        if (isShared)
            sentences[column].push_back(origin.members[i].passage);
    }
    if (isShared)
        for (const auto &[earlier, later] : statings.takeCorrected(m_story.articles))
            point.corrections.push_back(
                {m_story.articles[size_t(earlier)].article, m_story.articles[size_t(later)].article});
    point.verdict = statings.verdict();
    for (const std::vector<int> &columns : statings.groups())
        point.groups.push_back(groupOf(m_story, columns, sentences));
    point.independent = isShared ? independentWitnesses(sentencesOf(m_story, sentences, {})) : 1;
    point.label = origin.label;
    point.labelled = !point.label.isEmpty();
    if (!point.labelled)
        point.label = computedLabel(m_statements, members);
    return point;
}

} // namespace agreement
