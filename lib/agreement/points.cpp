// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/points.h"

#include "agreement/labels.h"
#include "agreement/verdict.h"
#include "agreement/witnesses.h"

#include <algorithm>

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
    void startArticle() { m_articles.emplace_back(); }

    void add(const coding::Value &value)
    {
        const auto known = std::ranges::find_if(
            m_values, [&](const coding::Value *other) { return sameForVerdict(*other, value); });
        std::vector<int> &article = m_articles.back();
        if (const int index = int(known - m_values.begin()); !std::ranges::contains(article, index))
            article.push_back(index);
        if (known == m_values.end())
            m_values.push_back(&value);
    }

    /// The verdict of the two articles that fit worst.
    Verdict verdict()
    {
        if (m_articles.size() < 2)
            return Verdict::OneSource;
        for (std::vector<int> &article : m_articles)
            std::ranges::sort(article);
        std::ranges::sort(m_articles);
        Verdict worst = Verdict::Agree;
        for (auto one = m_articles.begin(); one != m_articles.end() && worst != Verdict::Differ;) {
            const auto next = std::upper_bound(one, m_articles.end(), *one);
            if (next - one > 1) // two articles that state the same
                worst = std::max(worst, verdict(*one, *one));
            for (auto other = next; other != m_articles.end();
                other = std::upper_bound(other, m_articles.end(), *other))
                worst = std::max(worst, verdict(*one, *other));
            one = next;
        }
        return worst;
    }

private:
    /// Two articles fit as the two of their statements that fit best: one article may state a point more than
    /// once, loosely and exactly.
    Verdict verdict(const std::vector<int> &one, const std::vector<int> &other) const
    {
        Verdict best = Verdict::Differ;
        for (const int first : one)
            for (const int second : other)
                best =
                    std::min(best, agreement::verdict(*m_values[size_t(first)], *m_values[size_t(second)]));
        return best;
    }

    std::vector<const coding::Value *> m_values; ///< Distinct ones.
    std::vector<std::vector<int>> m_articles;    ///< What each article states, as indices.
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

coding::Point point(const Story &story, const Statements &statements, const std::vector<int> &members,
    const DecidedLabels &labels)
{
    coding::Point point;
    point.id = pointId(statements, members);
    point.kind = statements[size_t(members.front())]->kind;
    point.cells.reserve(story.articles.size());
    for (const Witness &witness : story.articles)
        point.cells.push_back({.article = witness.article,
            .state = witness.reading == text::ReadingState::Read ? Cell::State::Silent : Cell::State::Unread,
            .evidence = {}});

    const bool isShared =
        statements[size_t(members.front())].column != statements[size_t(members.back())].column;
    Statings statings;
    std::vector<std::vector<quint64>> sentences;
    int column = -1;
    for (const int place : members) {
        const Placed &statement = statements[size_t(place)];
        if (statement.column != column) {
            column = statement.column;
            point.cells[size_t(column)].state = Cell::State::Stated;
            statings.startArticle();
            sentences.emplace_back();
        }
        point.cells[size_t(column)].evidence.push_back(statement->annotation);
        statings.add(statement->value);
        if (isShared)
            sentences.back().push_back(sentenceKey(statement->sentence));
    }
    point.verdict = statings.verdict();
    point.independent = isShared ? independentWitnesses(std::move(sentences)) : 1;
    point.label = decidedLabel(statements, members, labels);
    point.labelled = !point.label.isEmpty();
    if (!point.labelled)
        point.label = computedLabel(statements, members);
    return point;
}

} // namespace agreement
