// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/fields.h"

#include <utility>

namespace store {
namespace {

struct SpreadValue
{
    AnnotationFields &fields;

    void operator()(std::monostate) const {}
    void operator()(const text::Quantity &quantity) const
    {
        fields.relation = quantity.relation;
        fields.low = quantity.low;
        fields.high = quantity.high;
        fields.unit = quantity.unit;
        fields.measured = quantity.measured;
    }
    void operator()(const coding::Entity &entity) const
    {
        fields.entity = entity.name;
        fields.entityType = entity.type;
    }
    void operator()(const coding::Claim &claim) const
    {
        fields.stance = claim.stance;
        fields.speaker = claim.speaker;
        fields.cause = claim.cause;
        fields.effect = claim.effect;
    }
};

coding::Value gatheredValue(AnnotationFields &fields)
{
    const auto words = [](std::optional<QString> &text) { return std::move(text).value_or(QString()); };
    if (fields.relation) {
        return text::Quantity{.low = fields.low,
            .high = fields.high,
            .relation = *fields.relation,
            .unit = words(fields.unit),
            .measured = words(fields.measured),
            .words = fields.quote};
    }
    if (fields.entityType)
        return coding::Entity{.name = words(fields.entity), .type = *fields.entityType};
    if (fields.stance) {
        return coding::Claim{.stance = *fields.stance,
            .speaker = words(fields.speaker),
            .cause = words(fields.cause),
            .effect = words(fields.effect)};
    }
    return {};
}

} // namespace

AnnotationFields toFields(const coding::Annotation &annotation)
{
    AnnotationFields fields{.id = annotation.id,
        .guid = annotation.guid,
        .article = annotation.article,
        .tag = annotation.tag,
        .analyst = annotation.analyst,
        .start = annotation.span.start,
        .end = annotation.span.end,
        .quote = annotation.quote,
        .note = annotation.note,
        .status = annotation.status,
        .created = annotation.created,
        .modified = annotation.modified};
    std::visit(SpreadValue{fields}, annotation.value);
    return fields;
}

RejectionFields toFields(const coding::Rejection &rejection)
{
    return {.id = rejection.id,
        .guid = rejection.guid,
        .article = rejection.article,
        .kind = rejection.kind,
        .cause = rejection.cause,
        .start = rejection.span.start,
        .end = rejection.span.end,
        .quote = rejection.quote};
}

coding::Annotation fromFields(AnnotationFields fields)
{
    coding::Annotation annotation{.id = fields.id,
        .guid = fields.guid,
        .article = fields.article,
        .tag = fields.tag,
        .analyst = fields.analyst,
        .span = {fields.start, fields.end},
        .quote = {},
        .value = gatheredValue(fields),
        .note = std::move(fields.note),
        .status = fields.status,
        .created = std::move(fields.created),
        .modified = std::move(fields.modified)};
    annotation.quote = std::move(fields.quote);
    return annotation;
}

coding::Rejection fromFields(RejectionFields fields)
{
    return {.id = fields.id,
        .guid = fields.guid,
        .article = fields.article,
        .kind = fields.kind,
        .cause = std::move(fields.cause),
        .span = {fields.start, fields.end},
        .quote = std::move(fields.quote)};
}

} // namespace store
