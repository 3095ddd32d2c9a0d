// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/points.h"

#include "agreement/clusters.h"
#include "agreement/labels.h"
#include "agreement/verdict.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace agreement {
namespace {

using coding::Cell;
using coding::Verdict;

/// The values that one article states on the point.
using Values = std::vector<const coding::Value *>;

/// How well two articles fit: as the two of their statements that fit best, for an article may state a point more than
/// once, loosely and exactly.
Verdict verdict(const Values &one, const Values &other)
{
    Verdict best = Verdict::Differ;
    for (const coding::Value *first : one)
        for (const coding::Value *second : other)
            best = std::min(best, agreement::verdict(*first, *second));
    return best;
}

Verdict verdict(const std::vector<Values> &stating)
{
    if (stating.size() < 2)
        return Verdict::OneSource;
    Verdict worst = Verdict::Agree;
    for (size_t i = 0; i < stating.size(); ++i)
        for (size_t j = i + 1; j < stating.size() && worst != Verdict::Differ; ++j)
            worst = std::max(worst, verdict(stating[i], stating[j]));
    return worst;
}

/// A sentence without case, space and punctuation: copies of one press release have it in common.
QString plainSentence(const QString &sentence)
{
    QString plain;
    for (const QChar c : sentence)
        if (c.isLetterOrNumber())
            plain += c.toCaseFolded();
    return plain;
}

/// Stating articles, those with a sentence in common counted once.
int independentWitnesses(const std::vector<Statement> &statements, const std::vector<std::vector<int>> &byArticle)
{
    Clusters witnesses(int(byArticle.size()));
    QHash<QString, int> firstWith;
    for (int article = 0; article < int(byArticle.size()); ++article) {
        for (const int place : byArticle[size_t(article)]) {
            const QString sentence = plainSentence(statements[size_t(place)].sentence);
            if (sentence.isEmpty())
                continue;
            const auto found = firstWith.constFind(sentence);
            if (found == firstWith.cend())
                firstWith.insert(sentence, article);
            else
                witnesses.join(*found, article);
        }
    }
    return int(witnesses.all().size());
}

QString pointId(const Statement &first)
{
    constexpr qsizetype shownDigits = 12;
    return "p-"_L1 + first.guid.toString(QUuid::Id128).left(shownDigits);
}

} // namespace

QString decidedLabel(const std::vector<coding::Decision> &decisions, const std::vector<Statement> &statements,
    const std::vector<int> &members)
{
    const coding::Decision *latest = nullptr;
    for (const coding::Decision &decision : decisions) {
        if (decision.kind != coding::Decision::Kind::Label || (latest && decision.id < latest->id))
            continue;
        if (std::ranges::any_of(members,
                [&](int place) { return statements[size_t(place)].annotation == decision.first; }))
            latest = &decision;
    }
    return latest ? latest->label : QString();
}

coding::Point point(const Story &story, const std::vector<Statement> &statements, const std::vector<int> &members)
{
    coding::Point point;
    point.id = pointId(statements[size_t(members.front())]);
    point.kind = statements[size_t(members.front())].kind;
    point.cells.reserve(story.articles.size());
    std::vector<Values> stating;
    std::vector<std::vector<int>> byArticle;
    for (const Witness &witness : story.articles) {
        Cell cell{.article = witness.article, .evidence = {}};
        Values values;
        std::vector<int> places;
        for (const int place : members) {
            if (statements[size_t(place)].article != witness.article)
                continue;
            cell.evidence.push_back(statements[size_t(place)].annotation);
            values.push_back(&statements[size_t(place)].value);
            places.push_back(place);
        }
        if (!values.empty()) {
            cell.state = Cell::State::Stated;
            stating.push_back(std::move(values));
            byArticle.push_back(std::move(places));
        } else {
            cell.state = witness.reading == text::ReadingState::Read ? Cell::State::Silent : Cell::State::Unread;
        }
        point.cells.push_back(std::move(cell));
    }
    point.verdict = verdict(stating);
    point.independent = independentWitnesses(statements, byArticle);
    point.label = decidedLabel(story.decisions, statements, members);
    point.labelled = !point.label.isEmpty();
    if (!point.labelled)
        point.label = computedLabel(statements, members);
    return point;
}

} // namespace agreement
