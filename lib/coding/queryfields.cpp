// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/queryfields.h"

#include "coding/annotation.h"
#include "coding/queryparser.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace coding {
namespace {

using text::Relation;
using Term = SearchQuery::Term;
using InArticle = ArticleCondition::Field;
using InAnnotation = AnnotationCondition::Field;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(coding::SearchQuery)
};

constexpr std::array<std::pair<QStringView, InArticle>, 8> articleFields = {{
    {u"source", InArticle::Source},
    {u"story", InArticle::Story},
    {u"title", InArticle::Title},
    {u"author", InArticle::Author},
    {u"url", InArticle::Address},
    {u"language", InArticle::Language},
    {u"file", InArticle::File},
    {u"read", InArticle::Reading},
}};

constexpr std::array<std::pair<QStringView, InAnnotation>, 14> annotationFields = {{
    {u"tag", InAnnotation::Tag},
    {u"kind", InAnnotation::Kind},
    {u"quote", InAnnotation::Quote},
    {u"note", InAnnotation::Note},
    {u"analyst", InAnnotation::Analyst},
    {u"status", InAnnotation::Status},
    {u"unit", InAnnotation::Unit},
    {u"measured", InAnnotation::Measured},
    {u"entity", InAnnotation::Entity},
    {u"type", InAnnotation::Type},
    {u"stance", InAnnotation::Stance},
    {u"speaker", InAnnotation::Speaker},
    {u"cause", InAnnotation::Cause},
    {u"effect", InAnnotation::Effect},
}};

/// The values of fields that have only a few; none: any words.
QStringList valuesOf(const QString &name)
{
    if (name == "read"_L1)
        return {u"unread"_s, u"reading"_s, u"read"_s};
    if (name == "kind"_L1)
        return {u"figure"_s, u"entity"_s, u"claim"_s, u"plain"_s};
    if (name == "status"_L1)
        return {u"manual"_s, u"suggested"_s};
    if (name == "type"_L1)
        return {u"PERSON"_s, u"ORG"_s, u"LOC"_s, u"PRODUCT"_s, u"OTHER"_s};
    if (name == "stance"_L1)
        return {u"asserts"_s, u"partly"_s, u"predicts"_s, u"questions"_s, u"denies"_s};
    return {};
}

/// A comparison before a value, taken off it.
Relation takeRelation(QString &value)
{
    static constexpr std::array<std::pair<QStringView, Relation>, 9> signs = {
        {{u">=", Relation::GreaterOrEqual}, {u"=>", Relation::GreaterOrEqual},
            {u"≥", Relation::GreaterOrEqual}, {u"<=", Relation::LessOrEqual}, {u"=<", Relation::LessOrEqual},
            {u"≤", Relation::LessOrEqual}, {u">", Relation::Greater}, {u"<", Relation::Less},
            {u"=", Relation::Equal}}};
    for (const auto &[sign, relation] : signs) {
        if (value.startsWith(sign)) {
            value = value.sliced(sign.size()).trimmed();
            return relation;
        }
    }
    return Relation::Equal;
}

/// The year, month or day after the one that a date of 4, 7 or 10 characters names; empty when there is none.
QString dateAfter(const QString &date)
{
    constexpr qsizetype yearLength = 4;
    const QDate first = QDate::fromString(date + u"-01-01"_s.sliced(date.size() - yearLength), Qt::ISODate);
    if (!first.isValid())
        return {};
    switch (date.size()) {
    case yearLength:
        return first.addYears(1).toString(u"yyyy"_s);
    case 7:
        return first.addMonths(1).toString(u"yyyy-MM"_s);
    default:
        return first.addDays(1).toString(Qt::ISODate);
    }
}

base::Result<Term> dateTerm(QString value)
{
    const QString written = value;
    const Relation relation = takeRelation(value);
    const qsizetype dots = value.indexOf(".."_L1);
    const QString from = dots < 0 ? value : value.first(dots).trimmed();
    const QString to = dots < 0 ? value : value.sliced(dots + 2).trimmed();
    const auto isDate = [](const QString &date) {
        static const QRegularExpression form(uR"(^\d{4}(-\d\d(-\d\d)?)?$)"_s);
        return date.isEmpty() || (form.match(date).hasMatch() && !dateAfter(date).isEmpty());
    };
    if (!isDate(from) || !isDate(to) || (from.isEmpty() && to.isEmpty()))
        return base::failure(Text::tr("“%1” is no date; write 2025, 2025-07, 2025-07-17, >=2025-07 or "
                                      "2025-01..2025-06.")
                .arg(written));
    switch (relation) {
    case Relation::Greater:
        return DateCondition{.from = dateAfter(to), .before = {}};
    case Relation::GreaterOrEqual:
        return DateCondition{.from = from, .before = {}};
    case Relation::Less:
        return DateCondition{.from = {}, .before = from};
    case Relation::LessOrEqual:
        return DateCondition{.from = {}, .before = dateAfter(to)};
    default:
        return DateCondition{.from = from, .before = to.isEmpty() ? QString() : dateAfter(to)};
    }
}

/// A number as a query writes it: also "1e6", and whatever words an article would use.
std::optional<text::Quantity> amount(const QString &words, const text::QuantityReader &quantities)
{
    static const QRegularExpression scientific(uR"(^[-+]?\d+(\.\d+)?[eE][-+]?\d+$)"_s);
    if (!scientific.match(words).hasMatch())
        return quantities.read(words);
    const double number = words.toDouble();
    return text::Quantity{.low = number, .high = number, .unit = {}, .measured = {}, .words = words};
}

base::Result<Term> valueTerm(QString value, const text::QuantityReader &quantities)
{
    const QString written = value;
    Relation relation = takeRelation(value);
    ValueCondition condition;
    const auto take = [&](const QString &words) -> std::optional<text::Quantity> {
        const auto quantity = amount(words, quantities);
        if (quantity && !quantity->unit.isEmpty())
            condition.unit = quantity->unit;
        return quantity;
    };
    const auto refuse = [&] {
        return base::failure(
            Text::tr("“%1” is no value; write 17, >1e6, <=29.3bn, 10..20 or 17%.").arg(written));
    };
    if (const qsizetype dots = value.indexOf(".."_L1); dots >= 0) {
        const auto low = take(value.first(dots).trimmed());
        const auto high = take(value.sliced(dots + 2).trimmed());
        if (!low || !high || !low->value() || !high->value() || *low->value() > *high->value())
            return refuse();
        condition.relation = Relation::Range;
        condition.low = *low->value();
        condition.high = *high->value();
        return condition;
    }
    const auto quantity = take(value);
    if (!quantity)
        return refuse();
    if (relation == Relation::Equal)
        relation = quantity->relation == Relation::Approximate ? Relation::Equal : quantity->relation;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    condition.relation = relation;
    if (relation == Relation::Equal || relation == Relation::Range) {
        condition.low = quantity->low.value_or(-infinity);
        condition.high = quantity->high.value_or(infinity);
        return condition;
    }
    const auto bound = quantity->value();
    if (!bound)
        return refuse();
    condition.low = condition.high = *bound;
    return condition;
}

} // namespace

QStringList queryFields()
{
    QStringList names;
    for (const auto &field : articleFields)
        names += field.first.toString();
    names += u"date"_s;
    for (const auto &field : annotationFields)
        names += field.first.toString();
    return names << u"value"_s;
}

base::Result<Term> fieldTerm(
    const QString &name, const QString &value, const text::QuantityReader &quantities)
{
    if (!queryFields().contains(name))
        return base::failure(
            Text::tr("There is no field “%1”; there is: %2. Put words with a colon in quotes.")
                .arg(name, queryFields().join(u", "_s)));
    if (value.isEmpty())
        return base::failure(Text::tr("Nothing stands after “%1:”.").arg(name));
    if (name == "date"_L1)
        return dateTerm(value);
    if (name == "value"_L1)
        return valueTerm(value, quantities);

    QString words = value;
    if (const QStringList values = valuesOf(name); !values.isEmpty()) {
        const auto known = std::ranges::find_if(
            values, [&](const QString &one) { return one.compare(value, Qt::CaseInsensitive) == 0; });
        if (known == values.end())
            return base::failure(
                Text::tr("“%1” cannot be “%2”; it can be: %3.").arg(name, value, values.join(u", "_s)));
        words = *known;
    }
    const auto inArticle =
        std::ranges::find(articleFields, QStringView(name), [](const auto &field) { return field.first; });
    if (inArticle != articleFields.end())
        return ArticleCondition{.field = inArticle->second, .words = words};
    const auto inAnnotation =
        std::ranges::find(annotationFields, QStringView(name), [](const auto &field) { return field.first; });
    return AnnotationCondition{.field = inAnnotation->second, .words = words};
}

} // namespace coding
