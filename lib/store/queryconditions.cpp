// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/queryconditions.h"

#include "store/columns.h"
#include "store/searching.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {
namespace {

using coding::AnnotationCondition;
using coding::ArticleCondition;
using coding::SearchQuery;
using Joint = SearchQuery::Joint;

void append(SqlCondition &condition, const SqlCondition &part, QLatin1StringView joint)
{
    if (!condition.sql.isEmpty())
        condition.sql += joint;
    condition.sql += part.sql;
    condition.values.insert(condition.values.end(), part.values.begin(), part.values.end());
}

SqlCondition bracketed(SqlCondition condition)
{
    condition.sql = u'(' + condition.sql + u')';
    return condition;
}

SqlCondition of(const searching::Condition &condition)
{
    return {condition.sql, {condition.value}};
}

SqlCondition equal(const QString &column, const QString &value)
{
    return {column + u" = ? COLLATE NOCASE"_s, {value}};
}

// --- words ---

/// Whether a part asks for words only, so that the full-text index can tell by itself.
bool isOfWords(const SearchQuery &query)
{
    if (query.joint == Joint::Term)
        return std::holds_alternative<text::WordsNear>(query.term);
    return query.joint != Joint::Not && std::ranges::all_of(query.parts, isOfWords);
}

QString indexPhrase(const text::WordPhrase &phrase)
{
    return u'"' + QStringList(phrase.words.begin(), phrase.words.end()).join(u' ') +
           (phrase.isPrefix ? u"\" *"_s : u"\""_s);
}

/// The words as FTS5's own query language has them.
QString indexQuery(const SearchQuery &query)
{
    if (const auto *words = std::get_if<text::WordsNear>(&query.term); query.joint == Joint::Term && words) {
        QStringList phrases;
        for (const text::WordPhrase &phrase : words->phrases)
            phrases += indexPhrase(phrase);
        const QString all = phrases.join(u' ');
        return phrases.size() < 2 ? all : u"NEAR(%1, %2)"_s.arg(all).arg(words->distance);
    }
    QStringList parts;
    for (const SearchQuery &part : query.parts)
        parts += indexQuery(part);
    return u'(' + parts.join(query.joint == Joint::All ? u" AND "_s : u" OR "_s) + u')';
}

/// A word in a text that also has scripts without spaces, where the index knows no words, as
/// text::findWords() finds it.
QString unspacedPattern(const QString &word, bool isPrefix)
{
    static const QString unspaced =
        uR"([\p{Han}\p{Hiragana}\p{Katakana}\p{Bopomofo}\p{Yi}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Javanese})"
        uR"(\p{Balinese}\p{Tai_Le}\p{New_Tai_Lue}\p{Tai_Tham}\p{Tai_Viet}])"_s;
    static const QString inWord = uR"([\p{L}\p{Nd}\p{Nl}])"_s;
    const QString start = u"(?:(?<!%1)|(?<=%2)|(?=%2))"_s.arg(inWord, unspaced);
    const QString end = u"(?:(?!%1)|(?<=%2)|(?=%2))"_s.arg(inWord, unspaced);
    return start + QRegularExpression::escape(word) + (isPrefix ? QString() : end);
}

/// The same on a text with such scripts. Phrases near each other may stand anywhere in it.
SqlCondition unspacedCondition(const SearchQuery &query)
{
    SqlCondition condition;
    if (const auto *words = std::get_if<text::WordsNear>(&query.term); query.joint == Joint::Term && words) {
        for (const text::WordPhrase &phrase : words->phrases) {
            QStringList patterns;
            for (const QString &word : phrase.words)
                patterns += unspacedPattern(word, phrase.isPrefix && &word == &phrase.words.back());
            append(condition, {u"text REGEXP ?"_s, {u"(?i)"_s + patterns.join(uR"([\W_]*)"_s)}}, " AND "_L1);
        }
        return condition;
    }
    for (const SearchQuery &part : query.parts)
        append(condition, bracketed(unspacedCondition(part)),
            query.joint == Joint::All ? " AND "_L1 : " OR "_L1);
    return condition;
}

SqlCondition wordsCondition(const SearchQuery &query, TextRange range)
{
    SqlCondition condition = {u"a.text_id IN (SELECT rowid FROM article_search WHERE article_search MATCH ?"
                              " AND rowid BETWEEN ? AND ?"
                              " UNION ALL SELECT id FROM article_texts INDEXED BY article_texts_unspaced"
                              " WHERE NOT spaced AND id BETWEEN ? AND ? AND "_s,
        {indexQuery(query), range.first, range.last, range.first, range.last}};
    append(condition, bracketed(unspacedCondition(query)), ""_L1);
    condition.sql += u')';
    return condition;
}

// --- articles ---

/// The row of another table that has a name with these words.
SqlCondition nameCondition(QLatin1StringView idColumn, QLatin1StringView table, const QString &words)
{
    SqlCondition condition = of(searching::contains(u"name"_s, words));
    condition.sql = u"%1 IN (SELECT id FROM %2 WHERE %3)"_s.arg(idColumn, table, condition.sql);
    return condition;
}

SqlCondition termCondition(const ArticleCondition &condition)
{
    using Field = ArticleCondition::Field;
    switch (condition.field) {
    case Field::Source:
        return nameCondition("a.source_id"_L1, "sources"_L1, condition.words);
    case Field::Story:
        return nameCondition("a.story_id"_L1, "stories"_L1, condition.words);
    case Field::Title:
        return of(searching::contains(u"a.title"_s, condition.words));
    case Field::Author:
        return of(searching::contains(u"a.author"_s, condition.words));
    case Field::Address:
        return of(searching::contains(u"a.url"_s, condition.words));
    case Field::File:
        return of(searching::contains(u"a.file"_s, condition.words));
    case Field::Language:
        return of(searching::startsWith(u"a.language"_s, condition.words));
    case Field::Reading:
        return {u"ifnull((SELECT state FROM readings WHERE article_id = a.id), 'unread') = ?"_s,
            {condition.words}};
    }
    return {};
}

SqlCondition termCondition(const coding::DateCondition &condition)
{
    SqlCondition result = {u"a.published <> ''"_s, {}};
    if (!condition.from.isEmpty())
        append(result, {u"a.published >= ?"_s, {condition.from}}, " AND "_L1);
    if (!condition.before.isEmpty())
        append(result, {u"a.published < ?"_s, {condition.before}}, " AND "_L1);
    return bracketed(result);
}

SqlCondition termCondition(const coding::PatternCondition &condition)
{
    return {u"x.text REGEXP ?"_s, {condition.pattern}};
}

// --- annotations ---

SqlCondition termCondition(const AnnotationCondition &condition)
{
    using Field = AnnotationCondition::Field;
    const QString &words = condition.words;
    switch (condition.field) {
    case Field::Tag:
        return nameCondition("n.tag_id"_L1, "tags"_L1, words);
    case Field::Kind:
        return {u"n.tag_id IN (SELECT id FROM tags WHERE kind = ?)"_s, {words}};
    case Field::Quote:
        return of(searching::contains(u"n.quote"_s, words));
    case Field::Note:
        return of(searching::contains(u"n.note"_s, words));
    case Field::Analyst:
        return nameCondition("n.analyst_id"_L1, "analysts"_L1, words);
    case Field::Status:
        return equal(u"n.status"_s, words);
    case Field::Unit:
        return equal(u"n.unit"_s, words);
    case Field::Measured:
        return of(searching::contains(u"n.measured"_s, words));
    case Field::Entity:
        return of(searching::contains(u"n.entity"_s, words));
    case Field::Type:
        return equal(u"n.entity_type"_s, words);
    case Field::Stance:
        return equal(u"n.stance"_s, words);
    case Field::Speaker:
        return of(searching::contains(u"n.speaker"_s, words));
    case Field::Cause:
        return of(searching::contains(u"n.cause"_s, words));
    case Field::Effect:
        return of(searching::contains(u"n.effect"_s, words));
    }
    return {};
}

/// What a figure surely reaches and does not exceed: of a plain number its middle, as text::Quantity::value()
/// has it, of others the ends of the interval.
constexpr auto sureLow = "CASE WHEN n.relation = '=' OR (n.relation = '~' AND n.high <= 3 * n.low)"
                         " THEN (n.low + n.high) / 2 ELSE n.low END"_L1;
constexpr auto sureHigh = "CASE WHEN n.relation = '=' OR (n.relation = '~' AND n.high <= 3 * n.low)"
                          " THEN (n.low + n.high) / 2 ELSE n.high END"_L1;

SqlCondition termCondition(const coding::ValueCondition &condition)
{
    using text::Relation;
    SqlCondition result;
    // Middles of intervals carry binary dust, which is not to part what is equal.
    constexpr double dust = 1e-9;
    const auto grown = [](double value, double by) { return value + std::abs(value) * by; };
    switch (condition.relation) {
    case Relation::Greater:
        result = {u"(%1 > ? OR (n.relation = '>' AND n.low >= ?))"_s.arg(sureLow),
            {grown(condition.low, dust), condition.low}};
        break;
    case Relation::GreaterOrEqual:
        result = {u"%1 >= ?"_s.arg(sureLow), {grown(condition.low, -dust)}};
        break;
    case Relation::Less:
        result = {u"(%1 < ? OR (n.relation = '<' AND n.high <= ?))"_s.arg(sureHigh),
            {grown(condition.high, -dust), condition.high}};
        break;
    case Relation::LessOrEqual:
        result = {u"%1 <= ?"_s.arg(sureHigh), {grown(condition.high, dust)}};
        break;
    case Relation::Range:
        result = {u"%1 >= ? AND %2 <= ?"_s.arg(sureLow, sureHigh),
            {grown(condition.low, -dust), grown(condition.high, dust)}};
        break;
    case Relation::Equal:
    case Relation::Approximate:
        result = {
            u"n.low <= ? AND n.high >= ?"_s, {grown(condition.high, dust), grown(condition.low, -dust)}};
        break;
    }
    if (!condition.unit.isEmpty())
        append(result, equal(u"n.unit"_s, condition.unit), " AND "_L1);
    return bracketed(result);
}

SqlCondition annotationExists(const std::vector<SearchQuery> &group)
{
    SqlCondition condition = annotationCondition(group);
    condition.sql =
        u"EXISTS (SELECT 1 FROM annotations n WHERE n.article_id = a.id AND %1)"_s.arg(condition.sql);
    return condition;
}

// --- the tree ---

SqlCondition joined(const SearchQuery &query, TextRange range)
{
    const bool isAll = query.joint == Joint::All;
    SearchQuery words = {.joint = query.joint, .parts = {}, .term = {}};
    std::vector<SearchQuery> annotations; // of All: what one annotation has to be
    SqlCondition condition;
    const auto add = [&](const SqlCondition &part) {
        append(condition, part, isAll ? " AND "_L1 : " OR "_L1);
    };
    for (const SearchQuery &part : query.parts) {
        if (isOfWords(part))
            words.parts.push_back(part);
        else if (isAll && part.isOfAnnotations())
            annotations.push_back(part);
        else
            add(articleCondition(part, range));
    }
    if (!words.parts.empty())
        add(wordsCondition(words, range));
    if (!annotations.empty())
        add(annotationExists(annotations));
    return bracketed(condition);
}

} // namespace

SqlCondition annotationCondition(const std::vector<SearchQuery> &group)
{
    SqlCondition condition;
    for (const SearchQuery &part : group) {
        if (const auto *annotation = std::get_if<AnnotationCondition>(&part.term))
            append(condition, termCondition(*annotation), " AND "_L1);
        else if (const auto *value = std::get_if<coding::ValueCondition>(&part.term))
            append(condition, termCondition(*value), " AND "_L1);
    }
    return bracketed(condition);
}

SqlCondition articleCondition(const SearchQuery &query, TextRange range)
{
    if (query.joint == Joint::Not) {
        SqlCondition condition = articleCondition(query.parts.front(), range);
        condition.sql = u"NOT (%1)"_s.arg(condition.sql);
        return condition;
    }
    if (query.joint != Joint::Term)
        return joined(query, range);
    if (isOfWords(query))
        return wordsCondition(query, range);
    if (query.isOfAnnotations())
        return annotationExists({query});
    if (const auto *article = std::get_if<ArticleCondition>(&query.term))
        return termCondition(*article);
    if (const auto *date = std::get_if<coding::DateCondition>(&query.term))
        return termCondition(*date);
    return termCondition(std::get<coding::PatternCondition>(query.term));
}

bool isIndexed(const SearchQuery &query)
{
    if (isOfWords(query))
        return true;
    if (query.joint == Joint::All)
        return std::ranges::any_of(query.parts, isIndexed);
    return query.joint == Joint::Any && std::ranges::all_of(query.parts, isIndexed);
}

} // namespace store
