// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/quantity.h"
#include "text/wordsearch.h"

#include <QString>
#include <optional>
#include <variant>
#include <vector>

namespace coding {

/// A regular expression (PCRE2) that some part of an article's text matches.
struct PatternCondition
{
    QString pattern; ///< With its options in it, such as "(?i)".

    bool operator==(const PatternCondition &) const = default;
};

/// What is known of an article.
struct ArticleCondition
{
    enum class Field { Source, Story, Title, Author, Address, Language, File, Reading };

    Field field = Field::Source;
    QString words; ///< Contained in it, without regard to case; of Language its start, of Reading the state.

    bool operator==(const ArticleCondition &) const = default;
};

/// When an article was published: in [from, before), ISO 8601 dates that may be cut short ("2025-07"). An
/// empty end is open.
struct DateCondition
{
    QString from;
    QString before;

    bool operator==(const DateCondition &) const = default;
};

/// What an annotation of the article says.
struct AnnotationCondition
{
    enum class Field {
        Tag,
        Kind,
        Quote,
        Note,
        Analyst,
        Status,
        Unit,
        Measured,
        Entity,
        Type,
        Stance,
        Speaker,
        Cause,
        Effect,
    };

    Field field = Field::Tag;
    QString
        words; ///< Contained in it, without regard to case; of Kind, Status, Unit, Type and Stance all of it.

    bool operator==(const AnnotationCondition &) const = default;
};

/// How much a figure says: with Equal, what could be the same value; with Greater, what is surely more, and
/// so on; with Range, what lies within [low, high].
struct ValueCondition
{
    text::Relation relation = text::Relation::Equal;
    double low = 0;
    double high = 0; ///< The same as low but with Equal, whose printed precision counts, and Range.
    QString unit;    ///< Of the figure; empty for any.

    bool operator==(const ValueCondition &) const = default;
};

/// What to look for in a corpus, as a tree. An article is found when it holds for it; annotation conditions
/// that are joined by All speak of one annotation.
struct SearchQuery
{
    enum class Joint {
        All,
        Any,
        Not, ///< Has one part.
        Term,
    };
    using Term = std::variant<text::WordsNear, PatternCondition, ArticleCondition, DateCondition,
        AnnotationCondition, ValueCondition>;

    Joint joint = Joint::Term;
    std::vector<SearchQuery> parts; ///< Of all joints but Term.
    Term term;

    /// Whether it asks something of annotations.
    bool isOfAnnotations() const
    {
        return joint == Joint::Term && (std::holds_alternative<AnnotationCondition>(term) ||
                                           std::holds_alternative<ValueCondition>(term));
    }

    bool operator==(const SearchQuery &) const = default;
};

/// What of a query is shown where it is found: whatever is not excluded by a Not.
struct SearchedParts
{
    std::vector<text::WordsNear> words;
    std::vector<QString> patterns;
    /// Conditions of annotations: those of one group hold for the same annotation.
    std::vector<std::vector<SearchQuery>> annotations;
};

SearchedParts searchedParts(const SearchQuery &query);

} // namespace coding
