// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotations/valuesearch.h"

#include "annotations/valuewords.h"
#include "coding/words.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

using coding::EntityType;
using coding::Stance;

/// Digits as they are stored, and the unit behind them: "29,300,000,000 USD", "≈ 17 %".
void findNumber(const QString &words, const QLocale &locale, store::ValuesMeant &meant)
{
    static const QRegularExpression form(
        uR"(^[^\p{L}\d]*(\d(?:[\d.,'’\s]*\d)?)\s*([^±]*))"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(words);
    if (!match.hasMatch())
        return;
    for (const QChar unit : match.captured(1)) {
        if (unit.isDigit())
            meant.digits += unit;
        else if (unit == locale.decimalPoint())
            meant.digits += u'.';
    }
    const QString unit = match.captured(2).trimmed();
    meant.unit = unit == u"%" ? u"percent"_s : unit;
}

/// The parts of a value that words can stand in.
struct Parts
{
    QStringList operator()(std::monostate) const { return {}; }
    QStringList operator()(const text::Quantity &quantity) const
    {
        return {quantity.unit, quantity.measured};
    }
    QStringList operator()(const coding::Entity &entity) const { return {entity.name}; }
    QStringList operator()(const coding::Claim &claim) const
    {
        return {claim.speaker, claim.cause, claim.effect};
    }
};

} // namespace

store::ValuesMeant valuesMeantBy(const QString &words, const QLocale &locale)
{
    store::ValuesMeant meant;
    if (words.isEmpty())
        return meant;
    const auto stands = [&](const QString &shown) { return shown.contains(words, Qt::CaseInsensitive); };
    for (const auto stance :
        {Stance::Asserts, Stance::Partly, Stance::Predicts, Stance::Questions, Stance::Denies})
        if (stands(coding::stanceWords(stance)))
            meant.stances.push_back(stance);
    for (const auto type : {EntityType::Person, EntityType::Organisation, EntityType::Location,
             EntityType::Product, EntityType::Other})
        if (stands(coding::entityTypeWords(type)))
            meant.entityTypes.push_back(type);
    meant.isArticlesVoice = stands(speakerWords({}));
    findNumber(words, locale, meant);
    return meant;
}

bool hasWords(const coding::Annotation &annotation, const store::AnnotationFilter &filter,
    const text::QuantityReader &quantities, const QLocale &locale)
{
    const auto stands = [&](const QString &shown) {
        return shown.contains(filter.words, Qt::CaseInsensitive);
    };
    return stands(annotation.quote) || stands(annotation.note) ||
           std::ranges::any_of(std::visit(Parts(), annotation.value), stands) ||
           stands(valueInFull(annotation.value, quantities, locale));
}

} // namespace ui
