// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/annotationrows.h"

#include "store/annotationlisting.h"
#include "store/messages.h"
#include "store/rows.h"

#include <array>
#include <charconv>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr char separator = '\xff';
constexpr size_t articlesAtOnce = 1000;

/// The places of the columns of `annotation_rows`; from Text on they are in the order of
/// annotationStatement().
enum Column {
    AnnotationGuid,
    Story,
    Source,
    Article,
    TagName = 8,
    TagKind,
    Quote,
    Low = 17,
    High,
    ColumnCount = 32
};
constexpr int articleColumns = 7; // story to url
constexpr int ownColumns = ColumnCount - articleColumns;

/// Cells of one row in SQL, joined by the separator; NULL becomes an empty cell.
QString joined(const QStringList &cells)
{
    return u"CAST(concat(%1) AS BLOB)"_s.arg(cells.join(u", CAST(x'ff' AS TEXT), "_s));
}

QString articleStatement()
{
    return u"SELECT %1 FROM json_each(?) j CROSS JOIN articles a ON a.id = j.value"
           " LEFT JOIN stories t ON t.id = a.story_id LEFT JOIN sources s ON s.id = a.source_id"_s.arg(
               joined({u"t.name"_s, u"s.name"_s, u"a.guid"_s, u"a.title"_s, u"a.author"_s, u"a.published"_s,
                   u"a.url"_s}));
}

QString annotationStatement()
{
    // 17 digits tell every double; C++ makes the shortest ones of them.
    const auto exact = [](const QString &column) {
        return u"iif(%1 IS NULL, NULL, format('%!.17g', %1))"_s.arg(column);
    };
    return u"SELECT j.key, %1 FROM json_each(?) j CROSS JOIN annotations n INDEXED BY annotations_by_place"
           " ON n.article_id = j.value JOIN tags g ON g.id = n.tag_id"
           " LEFT JOIN analysts p ON p.id = n.analyst_id"_s.arg(
               joined({u"n.guid"_s, u"g.name"_s, u"g.kind"_s, u"n.quote"_s, u"n.start"_s, u"n.\"end\""_s,
                   u"n.paragraph"_s, u"n.context_before"_s, u"n.context_after"_s, u"n.relation"_s,
                   exact(u"n.low"_s), exact(u"n.high"_s), u"n.unit"_s, u"n.measured"_s, u"n.entity"_s,
                   u"n.entity_type"_s, u"n.stance"_s, u"n.speaker"_s, u"n.cause"_s, u"n.effect"_s,
                   u"n.note"_s, u"p.name"_s, u"n.status"_s, u"n.created"_s, u"n.modified"_s}));
}

/// Parts a row's bytes into cells; false when they are not as many as there is room for.
bool split(QByteArrayView row, std::span<QByteArrayView> cells)
{
    size_t count = 0;
    for (;;) {
        const qsizetype end = row.indexOf(separator);
        if (count == cells.size())
            return false;
        cells[count++] = end < 0 ? row : row.first(end);
        if (end < 0)
            return count == cells.size();
        row = row.sliced(end + 1);
    }
}

/// Walks through the corpus and keeps what one row is made of.
class Walk
{
public:
    Walk(const Connection &connection, const Database::RowVisitor &visit, const base::Progress &progress)
        : m_connection(connection)
        , m_visit(visit)
        , m_progress(progress)
        , m_cells(ColumnCount)
    {
    }

    base::Result<void> run()
    {
        auto snapshot = Transaction::begin(m_connection, Transaction::Kind::Read);
        if (!snapshot)
            return std::unexpected(snapshot.error());
        const auto total = m_connection.single(u"SELECT count(*) FROM annotations"_s);
        const auto articles = orderedArticles(m_connection, {});
        if (!total || !articles)
            return std::unexpected(total ? articles.error() : total.error());
        m_total = total->toLongLong();
        for (size_t begin = 0; begin < articles->size() && !m_stopped; begin += articlesAtOnce) {
            const auto some =
                std::span(*articles).subspan(begin).first(std::min(articlesAtOnce, articles->size() - begin));
            if (auto done = visitSome(rows::jsonArray(some)); !done)
                return done;
        }
        m_progress.report(m_done, m_total);
        return {};
    }

private:
    base::Result<void> visitSome(const QString &articles)
    {
        const auto articleCells = collect<QByteArray>(m_connection.select(articleStatement(), articles),
            [](const Query &row) { return row.column(0).toByteArray(); });
        if (!articleCells)
            return std::unexpected(articleCells.error());
        auto query = m_connection.select(annotationStatement(), articles);
        if (!query)
            return std::unexpected(query.error());
        qint64 article = -1;
        while (!m_stopped && query->next()) {
            if (const qint64 key = query->integer(0); key != article) {
                article = key;
                if (m_progress.isCancelled())
                    return std::unexpected(messages::cancelled(m_connection.path()));
                m_progress.report(m_done, m_total);
                std::array<QByteArrayView, articleColumns> cells;
                if (!split(articleCells->at(article), cells))
                    return std::unexpected(messages::damaged(m_connection.path(), u"articles"_s));
                std::ranges::copy(cells, m_cells.begin() + Story);
            }
            const QByteArray row = query->column(1).toByteArray();
            if (!visitRow(row))
                return std::unexpected(messages::damaged(m_connection.path(), u"annotations"_s));
        }
        return query->result();
    }

    bool visitRow(const QByteArray &row)
    {
        std::array<QByteArrayView, ownColumns> cells;
        if (!split(row, cells))
            return false;
        m_cells[AnnotationGuid] = cells[0];
        std::ranges::copy(std::span(cells).subspan(1), m_cells.begin() + TagName);
        std::array<QByteArray, 2> digits;
        for (const int bound : {0, 1}) {
            QByteArrayView &cell = m_cells[Low + bound];
            if (!cell.isEmpty()) {
                digits[bound] = shortestDigits(cell.toDouble());
                cell = digits[bound];
            }
        }
        ++m_done;
        m_stopped = !m_visit(m_cells);
        return true;
    }

    const Connection &m_connection;
    const Database::RowVisitor &m_visit;
    const base::Progress &m_progress;
    std::vector<QByteArrayView> m_cells;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_stopped = false;
};

} // namespace

base::Result<void> visitAnnotationRows(
    const Connection &connection, const Database::RowVisitor &visit, const base::Progress &progress)
{
    return Walk(connection, visit, progress).run();
}

QByteArray shortestDigits(double number)
{
    std::array<char, 64> digits;
    const double size = std::abs(number);
    const auto end = number == 0 || (size >= 1e-7 && size < 1e21)
                         ? std::to_chars(digits.begin(), digits.end(), number, std::chars_format::fixed).ptr
                         : std::to_chars(digits.begin(), digits.end(), number).ptr;
    return QByteArray(digits.data(), end - digits.data());
}

} // namespace store
