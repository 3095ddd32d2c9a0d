// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "coding/tag.h"
#include "text/article.h"
#include "text/quantity.h"
#include "text/span.h"

#include <QDateTime>
#include <QString>
#include <QUuid>
#include <optional>
#include <variant>

namespace coding {

using AnnotationId = base::Id<struct AnnotationKind>;
using AnalystId = base::Id<struct AnalystKind>;

/// The person who tags.
struct Analyst
{
    AnalystId id;
    QUuid guid;
    QString name; ///< Unique in a corpus.

    bool operator==(const Analyst &) const = default;
};

enum class EntityType { Person, Organisation, Location, Product, Other };

/// Whom or what an entity annotation names.
struct Entity
{
    QString name; ///< The canonical name ("Amazon Web Services" for the quote "AWS").
    EntityType type = EntityType::Other;

    bool operator==(const Entity &) const = default;
};

/// What a claim says of "the cause brings the effect about".
enum class Stance { Asserts, Partly, Predicts, Questions, Denies };

/// A statement about causation, and whose it is.
struct Claim
{
    Stance stance = Stance::Asserts;
    QString speaker; ///< `author` for the article's own voice, else who is quoted or reported.
    QString cause;   ///< "AI"
    QString effect;  ///< "job cuts"

    bool operator==(const Claim &) const = default;
};

/// The value of an annotation, by its tag's kind. monostate: none given (yet), or a plain tag.
using Value = std::variant<std::monostate, text::Quantity, Entity, Claim>;

/// Where an annotation came from. In files: `manual`, `suggested`.
enum class Status { Manual, Suggested };

/// A span with a tag, by an analyst, with the kind's value.
struct Annotation
{
    AnnotationId id;
    QUuid guid;
    text::ArticleId article;
    TagId tag;
    AnalystId analyst;
    text::Span span; ///< UTF-16 units of the article's text.
    QString quote;   ///< The span's words; kept so that tables need not load the text.
    Value value;
    QString note;
    Status status = Status::Manual;
    QDateTime created;  ///< UTC.
    QDateTime modified; ///< UTC.

    bool operator==(const Annotation &) const = default;
};

/// Names in files: PERSON, ORG, LOC, PRODUCT, OTHER.
QString entityTypeName(EntityType type);
std::optional<EntityType> entityTypeFromName(QStringView name);
/// Names in files: asserts, partly, predicts, questions, denies.
QString stanceName(Stance stance);
std::optional<Stance> stanceFromName(QStringView name);
/// Names in files: manual, suggested.
QString statusName(Status status);
std::optional<Status> statusFromName(QStringView name);

} // namespace coding
