// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which columns each value has, said once. The change writer, the readers and the edit log all visit the same
// lists, so that no two of them can disagree. `visit(name, member)` is called for every column in order; the
// first is always the number that finds the row.

#include "coding/annotation.h"
#include "coding/decision.h"
#include "coding/exchangerate.h"
#include "coding/ownwordlist.h"
#include "coding/rejection.h"
#include "coding/storyrejection.h"
#include "coding/tag.h"
#include "text/article.h"

#include <QLatin1StringView>
#include <QStringList>
#include <optional>

namespace store {

/// An annotation as a row: the span in code points, the value spread over columns that are empty for other
/// kinds, and what follows from text and span (so that listings and exports need no text).
struct AnnotationFields
{
    coding::AnnotationId id;
    QUuid guid;
    text::ArticleId article;
    coding::TagId tag;
    coding::AnalystId analyst;
    int start = 0; ///< Code points.
    int end = 0;   ///< Code points.
    QString quote;
    std::optional<text::Relation> relation; ///< With a quantity.
    std::optional<double> low;
    std::optional<double> high;
    std::optional<QString> unit;
    std::optional<QString> measured;
    std::optional<QString> entity; ///< With an entity.
    std::optional<coding::EntityType> entityType;
    std::optional<coding::Stance> stance; ///< With a claim.
    std::optional<QString> speaker;
    std::optional<QString> cause;
    std::optional<QString> effect;
    QString note;
    coding::Status status = coding::Status::Manual;
    QDateTime created;
    QDateTime modified;
};

/// A rejection as a row: the span in code points.
struct RejectionFields
{
    coding::RejectionId id;
    QUuid guid;
    text::ArticleId article;
    coding::Kind kind = coding::Kind::Plain;
    QString cause;
    int start = 0; ///< Code points.
    int end = 0;   ///< Code points.
    QString quote;
};

/// Whether a value has a span, which is stored in code points: its row is not the value itself.
template <class T>
constexpr bool hasSpan = std::is_same_v<T, coding::Annotation> || std::is_same_v<T, coding::Rejection>;

/// The fields of a value with a span; start, end and quote are the value's own until a text converts them.
AnnotationFields toFields(const coding::Annotation &annotation);
RejectionFields toFields(const coding::Rejection &rejection);
/// And back. A quantity's words are the quote.
coding::Annotation fromFields(AnnotationFields fields);
coding::Rejection fromFields(RejectionFields fields);

/// What a value's columns are read from and written to: the value itself, but for those with a span.
template <class T>
struct FieldsOf
{
    using Type = T;
};
template <>
struct FieldsOf<coding::Annotation>
{
    using Type = AnnotationFields;
};
template <>
struct FieldsOf<coding::Rejection>
{
    using Type = RejectionFields;
};

template <class T>
constexpr QLatin1StringView tableName()
{
    if constexpr (std::is_same_v<T, text::Source>)
        return QLatin1StringView("sources");
    else if constexpr (std::is_same_v<T, text::Story>)
        return QLatin1StringView("stories");
    else if constexpr (std::is_same_v<T, text::Article>)
        return QLatin1StringView("articles");
    else if constexpr (std::is_same_v<T, text::Reading>)
        return QLatin1StringView("readings");
    else if constexpr (std::is_same_v<T, coding::Analyst>)
        return QLatin1StringView("analysts");
    else if constexpr (std::is_same_v<T, coding::Tag>)
        return QLatin1StringView("tags");
    else if constexpr (std::is_same_v<T, coding::Decision>)
        return QLatin1StringView("decisions");
    else if constexpr (std::is_same_v<T, coding::OwnWordList>)
        return QLatin1StringView("own_words");
    else if constexpr (std::is_same_v<T, coding::ExchangeRate>)
        return QLatin1StringView("exchange_rates");
    else if constexpr (std::is_same_v<T, coding::StoryRejection>)
        return QLatin1StringView("story_rejections");
    else if constexpr (std::is_same_v<T, RejectionFields> || std::is_same_v<T, coding::Rejection>)
        return QLatin1StringView("rejections");
    else {
        static_assert(std::is_same_v<T, AnnotationFields> || std::is_same_v<T, coding::Annotation>);
        return QLatin1StringView("annotations");
    }
}

/// Visits the columns of a value; `T` is one of the kinds of values, const to read from it.
template <class Visit, class T>
void visitFields(Visit &&visit, T &value)
{
    using Value = std::remove_const_t<T>;
    if constexpr (std::is_same_v<Value, text::Reading>) {
        visit("article_id", value.article);
        visit("state", value.state);
        visit("progress", value.progress);
        return;
    } else {
        visit("id", value.id);
        visit("guid", value.guid);
    }
    if constexpr (std::is_same_v<Value, text::Source> || std::is_same_v<Value, text::Story> ||
                  std::is_same_v<Value, coding::Analyst>) {
        visit("name", value.name);
    } else if constexpr (std::is_same_v<Value, text::Article>) {
        visit("text_id", value.text);
        visit("story_id", value.story);
        visit("source_id", value.source);
        visit("title", value.title);
        visit("author", value.author);
        visit("published", value.published);
        visit("url", value.url);
        visit("language", value.language);
        visit("file", value.file);
        visit("words", value.words);
    } else if constexpr (std::is_same_v<Value, coding::Tag>) {
        visit("parent_id", value.parent);
        visit("position", value.position);
        visit("name", value.name);
        visit("kind", value.kind);
        visit("colour", value.colour);
        visit("shortcut", value.shortcut);
        visit("cause", value.cause.name);
        visit("cause_words", value.cause.words);
    } else if constexpr (std::is_same_v<Value, coding::Decision>) {
        visit("story_id", value.story);
        visit("kind", value.kind);
        visit("first_id", value.first);
        visit("second_id", value.second);
        visit("label", value.label);
    } else if constexpr (std::is_same_v<Value, coding::OwnWordList>) {
        visit("list", value.list);
        visit("words", value.words);
    } else if constexpr (std::is_same_v<Value, coding::ExchangeRate>) {
        visit("from_currency", value.from);
        visit("to_currency", value.to);
        visit("rate", value.value);
        visit("story_id", value.story);
        visit("note", value.note);
    } else if constexpr (std::is_same_v<Value, coding::StoryRejection>) {
        visit("article_id", value.article);
        visit("story_id", value.story);
        visit("proposal", value.proposal);
    } else if constexpr (std::is_same_v<Value, RejectionFields>) {
        visit("article_id", value.article);
        visit("kind", value.kind);
        visit("cause", value.cause);
        visit("start", value.start);
        visit("end", value.end);
        visit("quote", value.quote);
    } else if constexpr (std::is_same_v<Value, AnnotationFields>) {
        visit("article_id", value.article);
        visit("tag_id", value.tag);
        visit("analyst_id", value.analyst);
        visit("start", value.start);
        visit("end", value.end);
        visit("quote", value.quote);
        visit("relation", value.relation);
        visit("low", value.low);
        visit("high", value.high);
        visit("unit", value.unit);
        visit("measured", value.measured);
        visit("entity", value.entity);
        visit("entity_type", value.entityType);
        visit("stance", value.stance);
        visit("speaker", value.speaker);
        visit("cause", value.cause);
        visit("effect", value.effect);
        visit("note", value.note);
        visit("status", value.status);
        visit("created", value.created);
        visit("modified", value.modified);
    }
}

/// The number that finds a value's row.
template <class T>
auto idOf(const T &value)
{
    if constexpr (std::is_same_v<T, text::Reading>)
        return value.article;
    else
        return value.id;
}

/// The names of a value's columns, in the order of visitFields().
template <class T>
QStringList fieldNames()
{
    QStringList names;
    const T value;
    visitFields([&](const char *name, const auto &) { names += QLatin1StringView(name); }, value);
    return names;
}

} // namespace store
