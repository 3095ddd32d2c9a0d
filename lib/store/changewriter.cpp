// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/changewriter.h"

#include "store/fields.h"
#include "store/messages.h"

using namespace Qt::StringLiterals;

namespace store {
namespace {

QStringList quoted(const QStringList &names)
{
    QStringList result;
    for (const QString &name : names)
        result += u'"' + name + u'"';
    return result;
}

/// The columns of a value's row: its fields, and for annotations what follows from the text.
template <class T>
QStringList columns()
{
    if constexpr (std::is_same_v<T, coding::Annotation>)
        return fieldNames<AnnotationFields>() +
               QStringList{u"paragraph"_s, u"context_before"_s, u"context_after"_s};
    else
        return fieldNames<typename FieldsOf<T>::Type>();
}

template <class T>
QString insertStatement()
{
    const QStringList names = quoted(columns<T>());
    QString sql = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
        tableName<T>(), names.join(u", "_s), QStringList(names.size(), u"?"_s).join(u", "_s));
    if constexpr (std::is_same_v<T, text::Reading>) // a state may have been recorded meanwhile
        sql += u" ON CONFLICT DO UPDATE SET state = excluded.state, progress = excluded.progress"_s;
    return sql;
}

template <class T>
QString updateStatement()
{
    const QStringList names = quoted(columns<T>());
    return u"UPDATE %1 SET %2 = ? WHERE %3 = ?"_s.arg(tableName<T>(), names.join(u" = ?, "_s), names.first());
}

template <class T>
QString deleteStatement()
{
    return u"DELETE FROM %1 WHERE %2 = ?"_s.arg(tableName<T>(), quoted(columns<T>()).first());
}

/// Writes one change after the other.
class OneChange
{
public:
    OneChange(const Connection &connection, ArticleTexts &texts)
        : m_connection(connection)
        , m_texts(texts)
    {
    }

    template <class T>
    base::Result<void> operator()(const coding::Change<T> &change)
    {
        static const QString insertion = insertStatement<T>();
        static const QString update = updateStatement<T>();
        static const QString deletion = deleteStatement<T>();
        if (!change.before && !change.after)
            return {};
        if constexpr (std::is_same_v<T, coding::Annotation>)
            if (change.before && change.after && change.before->article == change.after->article &&
                change.before->span == change.after->span)
                return writeInPlace(*change.before, *change.after);
        constexpr bool isReading = std::is_same_v<T, text::Reading>;
        const QString &sql = !change.after ? deletion : !change.before || isReading ? insertion : update;
        auto query = m_connection.prepare(sql);
        if (!query)
            return std::unexpected(query.error());
        if (change.after) {
            if (const auto bound = bind(*query, *change.after); !bound)
                return bound;
        }
        if (&sql != &insertion)
            query->bind(idOf(change.either()));
        if (const auto done = query->execute(); !done)
            return done;
        if (!isReading && query->changedRows() != 1) {
            return std::unexpected(messages::doesNotFit(m_connection.path(),
                u"no row %1 in %2"_s.arg(idOf(change.either()).value()).arg(tableName<T>())));
        }
        return {};
    }

private:
    /// Writes the columns of an annotation that are different; none that follows from text and span is. What
    /// an index is about is rarely among them.
    base::Result<void> writeInPlace(const coding::Annotation &before, const coding::Annotation &after)
    {
        const auto columnsOf = [](AnnotationFields fields) {
            fields.quote.clear(); // is the text's
            std::vector<std::pair<const char *, QVariant>> columns;
            visitFields(
                [&](const char *name, const auto &field) { columns.emplace_back(name, toColumn(field)); },
                fields);
            return columns;
        };
        const auto old = columnsOf(toFields(before));
        const auto fresh = columnsOf(toFields(after));
        QString sql = u"UPDATE annotations SET "_s;
        std::vector<size_t> changed;
        for (size_t column = 0; column < fresh.size(); ++column) {
            if (old[column].second == fresh[column].second &&
                old[column].second.isNull() == fresh[column].second.isNull())
                continue;
            sql += (changed.empty() ? u"\""_s : u", \""_s) + QLatin1StringView(fresh[column].first) +
                   u"\" = ?"_s;
            changed.push_back(column);
        }
        if (changed.empty())
            return {};
        auto query = m_connection.prepare(sql + u" WHERE id = ?"_s);
        if (!query)
            return std::unexpected(query.error());
        for (const size_t column : changed)
            query->bind(fresh[column].second);
        query->bind(after.id);
        if (const auto done = query->execute(); !done)
            return done;
        if (query->changedRows() != 1) {
            return std::unexpected(messages::doesNotFit(
                m_connection.path(), u"no row %1 in annotations"_s.arg(after.id.value())));
        }
        return {};
    }

    template <class T>
    base::Result<void> bind(Query &query, const T &value)
    {
        if (!idOf(value).isValid()) {
            return std::unexpected(messages::doesNotFit(
                m_connection.path(), u"a row without a number for %1"_s.arg(tableName<T>())));
        }
        visitFields([&](const char *, const auto &field) { query.bind(field); }, value);
        return {};
    }

    template <class T>
        requires hasSpan<T>
    base::Result<void> bind(Query &query, const T &value)
    {
        const auto text = m_texts.of(value.article);
        if (!text)
            return std::unexpected(text.error());
        const text::Span span = value.span;
        if (span.start < 0 || span.end < span.start || span.end > (*text)->text.size()) {
            return std::unexpected(
                messages::spanOutsideText(m_connection.path(), u"[%1, %2)"_s.arg(span.start).arg(span.end)));
        }
        const Place place = placeOf(**text, span);
        auto fields = toFields(value);
        fields.start = place.codePoints.start;
        fields.end = place.codePoints.end;
        fields.quote = place.quote;
        if (const auto bound = bind(query, fields); !bound)
            return bound;
        if constexpr (std::is_same_v<T, coding::Annotation>) {
            query.bind(place.paragraph);
            query.bind(place.contextBefore);
            query.bind(place.contextAfter);
        }
        return {};
    }

    const Connection &m_connection;
    ArticleTexts &m_texts;
};

} // namespace

ArticleTexts::ArticleTexts(const Connection &connection, Texts &texts, const coding::ChangeSet &changes)
    : m_connection(connection)
    , m_texts(texts)
{
    changes.each<text::Article>([this](const coding::Change<text::Article> &change) {
        m_known.insert_or_assign(change.either().id, change.either().text);
    });
}

base::Result<std::shared_ptr<const KeptText>> ArticleTexts::of(text::ArticleId article)
{
    auto known = m_known.find(article);
    if (known == m_known.end()) {
        const auto id = m_connection.single(u"SELECT text_id FROM articles WHERE id = ?"_s, article);
        if (!id)
            return std::unexpected(id.error());
        known = m_known.emplace(article, text::TextId(id->toLongLong())).first;
    }
    return m_texts.load(known->second);
}

base::Result<void> ChangeWriter::write(const coding::ChangeSet &changes, const base::Progress &progress)
{
    constexpr qint64 stride = 100; // changes between two reports
    ArticleTexts texts(m_connection, m_texts, changes);
    OneChange one(m_connection, texts);
    qint64 written = 0;
    for (const coding::AnyChange &change : changes.changes) {
        if (const auto done = std::visit(one, change); !done)
            return done;
        if (++written % stride != 0)
            continue;
        if (progress.isCancelled())
            return std::unexpected(messages::cancelled(m_connection.path()));
        progress.report(written, qint64(changes.changes.size()));
    }
    progress.report(written, written);
    if (progress.isCancelled())
        return std::unexpected(messages::cancelled(m_connection.path()));
    return {};
}

} // namespace store
