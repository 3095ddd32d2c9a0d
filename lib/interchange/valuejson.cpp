// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/valuejson.h"

namespace interchange {
namespace {

void nulls(JsonWriter &json, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        json.name(name);
        json.null();
    }
}

void addFigure(JsonWriter &json, const text::Quantity *quantity)
{
    if (!quantity)
        return nulls(json, {"relation", "low", "high", "unit", "measured"});
    json.member("relation", text::relationSign(quantity->relation));
    json.member("low", quantity->low);
    json.member("high", quantity->high);
    json.member("unit", quantity->unit);
    json.member("measured", quantity->measured);
}

void addEntity(JsonWriter &json, const coding::Entity *entity)
{
    if (!entity)
        return nulls(json, {"type", "canonical"});
    json.member("type", coding::entityTypeName(entity->type));
    json.member("canonical", entity->name);
}

void addClaim(JsonWriter &json, const coding::Claim *claim)
{
    if (!claim)
        return nulls(json, {"stance", "speaker", "cause", "effect"});
    json.member("stance", coding::stanceName(claim->stance));
    json.member("speaker", claim->speaker);
    json.member("cause", claim->cause);
    json.member("effect", claim->effect);
}

} // namespace

void addMembers(JsonWriter &json, coding::Kind kind, const coding::Value &value)
{
    switch (kind) {
    case coding::Kind::Figure:
        return addFigure(json, std::get_if<text::Quantity>(&value));
    case coding::Kind::Entity:
        return addEntity(json, std::get_if<coding::Entity>(&value));
    case coding::Kind::Claim:
        return addClaim(json, std::get_if<coding::Claim>(&value));
    case coding::Kind::Plain:
        break;
    }
}

} // namespace interchange
