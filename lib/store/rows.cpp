// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows.h"

using namespace Qt::StringLiterals;

namespace store::rows {
namespace {

/// The span in UTF-16 units. A damaged file may hold one outside the text: it is cut off, so that nobody
/// reads past the end; check() tells.
template <class Fields>
base::Result<text::Span> utf16Span(const Fields &fields, const Query &query, int column, Texts &texts)
{
    const int length = static_cast<int>(query.integer(column + 1));
    const int units = static_cast<int>(query.integer(column + 2));
    const text::Span span = {std::clamp(fields.start, 0, length), std::clamp(fields.end, 0, length)};
    if (length == units)
        return span;
    return texts.load(text::TextId(query.integer(column))).transform([&](const auto &text) {
        return text->codePoints.toUtf16(span);
    });
}

/// Rows of values with a span: their columns, then number, length and units of their text.
template <class T>
base::Result<std::vector<T>> readSpans(base::Result<Query> query, Texts &texts)
{
    if (!query)
        return std::unexpected(query.error());
    std::vector<T> values;
    while (query->next()) {
        int column = 0;
        auto fields = read<typename FieldsOf<T>::Type>(*query, column);
        const auto span = utf16Span(fields, *query, column, texts);
        if (!span)
            return std::unexpected(span.error());
        values.push_back(fromFields(std::move(fields)));
        values.back().span = *span;
    }
    return query->result().transform([&] { return std::move(values); });
}

} // namespace

QString articleStatement(QStringView condition)
{
    return u"SELECT %1, r.state, r.progress FROM articles a LEFT JOIN readings r ON r.article_id = a.id %2"_s
        .arg(columns<text::Article>("a"_L1), condition);
}

QString annotationStatement(QStringView from, QStringView condition)
{
    return u"SELECT %1, x.id, x.length, x.units FROM %2 annotations n JOIN articles a ON a.id = n.article_id"
           " JOIN article_texts x ON x.id = a.text_id %3"_s.arg(
               columns<AnnotationFields>("n"_L1), from, condition);
}

ArticleRow readArticle(const Query &query, int column)
{
    ArticleRow article{.article = read<text::Article>(query, column), .reading = {}};
    article.reading.article = article.article.id;
    if (!query.column(column).isNull()) {
        fromColumn(query.column(column), article.reading.state);
        fromColumn(query.column(column + 1), article.reading.progress);
    }
    return article;
}

base::Result<std::vector<ArticleRow>> readArticles(base::Result<Query> query)
{
    return collect<ArticleRow>(std::move(query), [](const Query &row) { return readArticle(row, 0); });
}

base::Result<std::vector<coding::Annotation>> readAnnotations(base::Result<Query> query, Texts &texts)
{
    return readSpans<coding::Annotation>(std::move(query), texts);
}

base::Result<std::vector<coding::Rejection>> rejections(
    const Connection &connection, Texts &texts, text::ArticleId article)
{
    return readSpans<coding::Rejection>(
        connection.select(u"SELECT %1, x.id, x.length, x.units FROM rejections r"
                          " JOIN articles a ON a.id = r.article_id JOIN article_texts x ON x.id = a.text_id"
                          " WHERE r.article_id = ? ORDER BY r.start, r.\"end\", r.id"_s.arg(
                              columns<RejectionFields>("r"_L1)),
            article),
        texts);
}

} // namespace store::rows
