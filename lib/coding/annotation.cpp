// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/annotation.h"

#include "coding/names.h"

namespace coding {
namespace {

constexpr Names<EntityType, 5> entityTypes{
    {{{EntityType::Person, u"PERSON"}, {EntityType::Organisation, u"ORG"}, {EntityType::Location, u"LOC"},
        {EntityType::Product, u"PRODUCT"}, {EntityType::Other, u"OTHER"}}}};

constexpr Names<Stance, 5> stances{{{{Stance::Asserts, u"asserts"}, {Stance::Partly, u"partly"},
    {Stance::Predicts, u"predicts"}, {Stance::Questions, u"questions"}, {Stance::Denies, u"denies"}}}};

constexpr Names<Status, 2> statuses{{{{Status::Manual, u"manual"}, {Status::Suggested, u"suggested"}}}};

} // namespace

QString entityTypeName(EntityType type)
{
    return entityTypes.name(type);
}

std::optional<EntityType> entityTypeFromName(QStringView name)
{
    return entityTypes.value(name);
}

QString stanceName(Stance stance)
{
    return stances.name(stance);
}

std::optional<Stance> stanceFromName(QStringView name)
{
    return stances.value(name);
}

QString statusName(Status status)
{
    return statuses.name(status);
}

std::optional<Status> statusFromName(QStringView name)
{
    return statuses.value(name);
}

} // namespace coding
