// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/decisions.h"

#include "agreement/figurelabel.h"
#include "agreement/names.h"
#include "agreement/sentencewords.h"
#include "agreement/units.h"

#include <QHash>
#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace agreement {
namespace {

using coding::Decision;

void addDecided(std::vector<Constraint> &constraints, const std::vector<Decision> &decisions,
    const Statements &statements)
{
    if (decisions.empty())
        return;
    QHash<coding::AnnotationId, int> places;
    for (int place = 0; place < int(statements.size()); ++place)
        places.insert(statements[size_t(place)]->annotation, place);
    std::vector<const Decision *> latestFirst;
    for (auto decision = decisions.rbegin(); decision != decisions.rend(); ++decision)
        latestFirst.push_back(&*decision);
    std::ranges::stable_sort(
        latestFirst, std::greater(), [](const Decision *decision) { return decision->id; });
    for (const Decision *decision : latestFirst) {
        const int first = places.value(decision->first, -1);
        const int second = places.value(decision->second, -1);
        if (first < 0 || second < 0 || statements[size_t(first)]->kind != statements[size_t(second)]->kind)
            continue;
        if (decision->kind != Decision::Kind::Label)
            constraints.push_back({first, second, decision->kind == Decision::Kind::Same});
    }
}

using Places = std::vector<int>;

const text::Quantity *quantityAt(const Statements &statements, int place)
{
    return std::get_if<text::Quantity>(&statements[size_t(place)]->value);
}

/// Whether the place is the only one of its article among `all` whose figure has such a unit, but for others
/// with the same value. True for what is no figure.
bool isPlain(const Statements &statements, int place, const Places &all)
{
    const text::Quantity *own = quantityAt(statements, place);
    return !own || std::ranges::all_of(all, [&](int other) {
        const text::Quantity *quantity = quantityAt(statements, other);
        return statements[size_t(other)].column != statements[size_t(place)].column || !quantity ||
               unitFamily(*quantity).base != unitFamily(*own).base ||
               (quantity->low == own->low && quantity->high == own->high);
    });
}

bool haveUnitsOfOneFamily(const Statements &statements, int one, int other)
{
    const text::Quantity *first = quantityAt(statements, one);
    const text::Quantity *second = quantityAt(statements, other);
    return !first || !second || unitFamily(*first).base == unitFamily(*second).base;
}

/// What one phrase alone stands for in many places says nothing about two phrases. Figures are joined only
/// where each article states one value by the phrase: of this year's and last year's revenue only one is
/// meant.
void addLearned(std::vector<Constraint> &constraints, const std::vector<LearnedPair> &learned,
    const Statements &statements)
{
    if (learned.empty())
        return;
    using Key = std::pair<coding::Kind, QString>;
    std::map<Key, Places> places;
    for (int place = 0; place < int(statements.size()); ++place)
        if (const QString phrase = phraseOf(*statements[size_t(place)].statement); !phrase.isEmpty())
            places[{statements[size_t(place)]->kind, phrase}].push_back(place);
    for (const LearnedPair &pair : learned) {
        const auto first = places.find({pair.kind, pair.one});
        const auto second = places.find({pair.kind, pair.other});
        if (pair.one == pair.other || first == places.end() || second == places.end())
            continue;
        for (const int one : first->second)
            for (const int other : second->second)
                if (statements[size_t(one)].column != statements[size_t(other)].column &&
                    haveUnitsOfOneFamily(statements, one, other) &&
                    (!pair.isSame || (isPlain(statements, one, first->second) &&
                                         isPlain(statements, other, second->second))))
                    constraints.push_back({one, other, pair.isSame});
    }
}

} // namespace

QString phraseOf(const Statement &statement)
{
    if (const auto *entity = std::get_if<coding::Entity>(&statement.value))
        return nameKey(entity->name.isEmpty() ? statement.quote : entity->name);
    if (const auto *claim = std::get_if<coding::Claim>(&statement.value))
        return u"%1|%2|%3"_s.arg(speakerKey(claim->speaker), claim->cause.simplified().toCaseFolded(),
            claim->effect.simplified().toCaseFolded());
    const auto *quantity = std::get_if<text::Quantity>(&statement.value);
    if (!quantity)
        return {};
    QStringList words;
    const QString measured = quantity->measured.isEmpty() ? wordsMeasured(statement) : quantity->measured;
    for (const Word &word : sentenceWords(measured))
        if (word.isContent || word.isNumber)
            words.append(word.text.toString().toCaseFolded());
    words.sort();
    words.removeDuplicates();
    return words.join(u' ');
}

std::vector<Constraint> constraints(const Story &story, const Statements &statements)
{
    std::vector<Constraint> constraints;
    addDecided(constraints, story.decisions, statements);
    addLearned(constraints, story.learned, statements);
    return constraints;
}

void apply(Clusters &clusters, const std::vector<Constraint> &constraints)
{
    for (const auto &[one, other, areTogether] : constraints) {
        if (areTogether)
            clusters.join(one, other);
        else
            clusters.separate(one, other);
    }
}

} // namespace agreement
