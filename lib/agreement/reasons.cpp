// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/reasons.h"

#include "agreement/concepts.h"
#include "agreement/figurelinks.h"
#include "agreement/names.h"
#include "agreement/periods.h"
#include "agreement/rates.h"
#include "agreement/verdict.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace agreement {
namespace {

using coding::Verdict;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(agreement::Reasons)
};

/// What an analyst decided about the two last; none for nothing.
std::optional<bool> decided(const Story &story, coding::AnnotationId one, coding::AnnotationId other)
{
    const coding::Decision *latest = nullptr;
    for (const coding::Decision &decision : story.decisions) {
        const bool isAboutThem = (decision.first == one && decision.second == other) ||
                                 (decision.first == other && decision.second == one);
        if (isAboutThem && decision.kind != coding::Decision::Kind::Label &&
            (!latest || latest->id < decision.id))
            latest = &decision;
    }
    return latest ? std::optional(latest->kind == coding::Decision::Kind::Same) : std::nullopt;
}

/// What an analyst decided about their phrases in another story; none for nothing.
std::optional<bool> learned(const Story &story, const Statement &one, const Statement &other)
{
    if (story.learned.empty())
        return std::nullopt;
    const QString first = phraseOf(one);
    const QString second = phraseOf(other);
    const auto pair = std::ranges::find_if(story.learned, [&](const LearnedPair &known) {
        return known.kind == one.kind && ((known.one == first && known.other == second) ||
                                             (known.one == second && known.other == first));
    });
    return pair == story.learned.end() ? std::nullopt : std::optional(pair->isSame);
}

QString quoted(const QString &word)
{
    //: A word that two sentences have in common.
    return Text::tr("“%1”").arg(word);
}

/// The words that mean the same in both sentences, those that tell most first.
QStringList sharedWords(const Statement &one, const Statement &other)
{
    constexpr qsizetype most = 3;
    const std::vector<Word> words = sentenceWords(one.sentence);
    const std::vector<Word> others = sentenceWords(other.sentence);
    std::vector<std::pair<double, QString>> found;
    for (const Word &word : words) {
        const Concept meant = conceptOf(word.text, word.key);
        const bool isShared = word.isContent && !isTimeWord(word) && meant.weight > 0 &&
                              std::ranges::any_of(others, [&](const Word &second) {
                                  return conceptOf(second.text, second.key).key == meant.key;
                              });
        const QString text = word.text.toString();
        if (isShared && std::ranges::none_of(found, [&](const auto &known) {
                return known.second.compare(text, Qt::CaseInsensitive) == 0;
            }))
            found.emplace_back(-meant.weight, text);
    }
    std::ranges::stable_sort(found, {}, [](const auto &known) { return known.first; });
    QStringList shown;
    for (const auto &[weight, text] : found)
        if (shown.size() < most)
            shown.append(quoted(text));
    return shown;
}

QString valueReason(const Figure &one, const Figure &other)
{
    switch (verdict(*one.quantity, *other.quantity)) {
    case Verdict::Agree:
        return Text::tr("the same value");
    case Verdict::Compatible:
        return Text::tr("values that can both be right");
    case Verdict::Differ:
    case Verdict::OneSource:
        break;
    }
    const bool isOneKind =
        one.amount.family.base == other.amount.family.base && one.quantity->unit != other.quantity->unit;
    return isOneKind ? Text::tr("the same kind of unit") : QString(); // the same unit is told anyway
}

QString roleReason(const Figure &one, const Figure &other)
{
    if (one.frame.role != other.frame.role)
        return {};
    switch (one.frame.role) {
    case Role::Change:
        return Text::tr("both say by how much it moved");
    case Role::Before:
        return Text::tr("both say how much it was before");
    case Role::Level:
        break;
    }
    return {};
}

/// What makes two amounts comparable; by the story's own statements, before any was converted.
QString unitReason(
    const Story &story, const Rates &rates, coding::AnnotationId one, coding::AnnotationId other)
{
    const auto unitOf = [&](coding::AnnotationId id) {
        const auto statement = std::ranges::find(story.statements, id, &Statement::annotation);
        const auto *quantity = std::get_if<text::Quantity>(&statement->value);
        return quantity ? quantity->unit : QString();
    };
    const QString unit = unitOf(one);
    const QString otherUnit = unitOf(other);
    if (unit == otherUnit)
        return unit.isEmpty() ? QString() : Text::tr("the same unit");
    QStringList conversions;
    for (const QString &currency : {unit, otherUnit})
        if (const coding::Conversion *conversion = rates.of(currency))
            conversions.append(coding::rateInWords(*conversion, QLocale()));
    return conversions.join(u", "_s);
}

QStringList figureReasons(
    const Statements &statements, int one, int other, KeptComparison &kept, const QString &unitReason)
{
    const FigureMatcher figures(statements, {}, kept);
    const Figure *first = figures.figure(one);
    const Figure *second = figures.figure(other);
    if (!first || !second)
        return {};
    QStringList reasons{valueReason(*first, *second), unitReason};
    reasons += sharedWords(*statements[size_t(one)].statement, *statements[size_t(other)].statement);
    reasons.append(roleReason(*first, *second));
    if (!first->frame.periods.isEmpty() && first->frame.periods == second->frame.periods)
        reasons.append(Text::tr("the same time"));
    reasons.removeAll(QString());
    return reasons;
}

QStringList entityReasons(const coding::Entity &one, const coding::Entity &other)
{
    if (nameKey(one.name) == nameKey(other.name))
        return {Text::tr("the same name")};
    return {Text::tr("%1 and %2 are forms of one name", "two names").arg(one.name, other.name)};
}

QStringList claimReasons(const coding::Claim &one, const coding::Claim &other)
{
    QStringList reasons;
    if (speakerKey(one.speaker) == speakerKey(other.speaker))
        reasons.append(Text::tr("the same speaker"));
    if (!one.cause.isEmpty() && !other.cause.isEmpty())
        reasons.append(Text::tr("the same cause"));
    if (!one.effect.isEmpty() && !other.effect.isEmpty())
        reasons.append(Text::tr("the same effect"));
    return reasons;
}

} // namespace

QStringList reasons(const Story &story, coding::AnnotationId one, coding::AnnotationId other)
{
    KeptComparison kept;
    const Rates rates(story.rates);
    const std::vector<Statement> converted = inOneCurrency(story, rates);
    const Statements statements = inOrder(story, kept, converted);
    const auto placeOf = [&](coding::AnnotationId id) {
        return int(std::ranges::find(statements, id, [](const Placed &placed) {
            return placed->annotation;
        }) - statements.begin());
    };
    const int first = placeOf(one);
    const int second = placeOf(other);
    if (std::max(first, second) >= int(statements.size()) ||
        statements[size_t(first)]->kind != statements[size_t(second)]->kind)
        return {};
    const coding::Value &value = statements[size_t(first)]->value;
    const coding::Value &otherValue = statements[size_t(second)]->value;
    QStringList reasons;
    if (const auto decision = decided(story, one, other))
        reasons.append(*decision ? Text::tr("an analyst says so") : Text::tr("an analyst keeps them apart"));
    else if (const auto taught =
                 learned(story, *statements[size_t(first)].statement, *statements[size_t(second)].statement))
        reasons.append(*taught ? Text::tr("an analyst took these words for the same elsewhere")
                               : Text::tr("an analyst keeps these words apart elsewhere"));
    if (const auto *entity = std::get_if<coding::Entity>(&value))
        if (const auto *otherEntity = std::get_if<coding::Entity>(&otherValue))
            return reasons + entityReasons(*entity, *otherEntity);
    if (const auto *claim = std::get_if<coding::Claim>(&value))
        if (const auto *otherClaim = std::get_if<coding::Claim>(&otherValue))
            return reasons + claimReasons(*claim, *otherClaim);
    return reasons + figureReasons(statements, first, second, kept, unitReason(story, rates, one, other));
}

QString tellGroups(const coding::Point &point, const std::function<QString(text::ArticleId)> &value,
    const std::function<QString(text::ArticleId)> &name)
{
    QStringList told;
    if (point.groups.size() > 1)
        for (const coding::AgreeingGroup &group : point.groups)
            //: Of articles; %1 is a value: "3 say 17%".
            told.append(Text::tr("%n say %1", nullptr, int(group.articles.size()))
                    .arg(value(group.articles.front())));
    for (const coding::Correction &correction : point.corrections)
        //: %1 is a source, %2 and %3 are values.
        told.append(Text::tr("%1 corrected %2 to %3")
                .arg(name(correction.later), value(correction.earlier), value(correction.later)));
    return told.join(", "_L1);
}

} // namespace agreement
