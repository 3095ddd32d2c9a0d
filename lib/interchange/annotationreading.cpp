// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Annotations back from CSV, of annotationrecord.h.

#include "base/csvparser.h"
#include "interchange/annotationrecord.h"
#include "interchange/numbers.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace interchange {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(interchange::AnnotationRecord)
};

/// A result, or in one translated phrase why a row cannot be read.
template <class T>
using Read = std::expected<T, QString>;

/// Where each column stands in a file.
class Header
{
public:
    explicit Header(const QStringList &cells = {})
    {
        for (qsizetype place = 0; place < cells.size(); ++place)
            if (const QString name = cells[place].trimmed().toLower(); !m_places.contains(name))
                m_places.insert(name, place);
    }

    bool has(QLatin1StringView column) const { return m_places.contains(column); }
    bool hasNeededColumns() const { return has("text"_L1) && has("start"_L1) && has("end"_L1); }
    qsizetype place(QLatin1StringView column) const { return m_places.value(column, -1); }

private:
    QHash<QString, qsizetype> m_places;
};

/// One row of a file, its cells by column name.
class Row
{
public:
    Row(const Header &header, const QStringList &cells)
        : m_header(header)
        , m_cells(cells)
    {
    }

    /// The cell without guard; empty when the column is missing or the row ends before it.
    QString operator[](QLatin1StringView column) const
    {
        const qsizetype place = m_header.place(column);
        return place >= 0 && place < m_cells.size() ? unguarded(m_cells[place]) : QString();
    }

    bool hasAny(std::initializer_list<QLatin1StringView> columns) const
    {
        return std::ranges::any_of(
            columns, [this](QLatin1StringView column) { return !(*this)[column].isEmpty(); });
    }

private:
    const Header &m_header;
    const QStringList &m_cells;
};

Read<std::optional<double>> readBound(const QString &cell)
{
    if (cell.trimmed().isEmpty())
        return std::nullopt;
    if (const auto number = readNumber(cell))
        return number;
    return std::unexpected(Text::tr("“%1” is not a number").arg(cell));
}

Read<coding::Value> readQuantity(const Row &row)
{
    if (!row.hasAny({"relation"_L1, "low"_L1, "high"_L1, "unit"_L1, "measured"_L1}))
        return coding::Value();
    const auto relation = text::relationFromSign(row["relation"_L1].trimmed());
    if (!relation)
        return std::unexpected(Text::tr("“%1” is not a relation such as = or >=").arg(row["relation"_L1]));
    const auto low = readBound(row["low"_L1]);
    const auto high = readBound(row["high"_L1]);
    if (!low || !high)
        return std::unexpected(low ? high.error() : low.error());
    if (*low && *high && **low > **high)
        return std::unexpected(Text::tr("its low is above its high"));
    return text::Quantity{.low = *low,
        .high = *high,
        .relation = *relation,
        .unit = row["unit"_L1],
        .measured = row["measured"_L1],
        .words = row["text"_L1]};
}

Read<coding::Value> readEntity(const Row &row)
{
    if (!row.hasAny({"entity"_L1, "entity_type"_L1}))
        return coding::Value();
    const QString name = row["entity_type"_L1].trimmed();
    const auto type = name.isEmpty() ? coding::EntityType::Other : coding::entityTypeFromName(name);
    if (!type)
        return std::unexpected(Text::tr("“%1” is not a type of entity such as PERSON").arg(name));
    return coding::Entity{row["entity"_L1], *type};
}

Read<coding::Value> readClaim(const Row &row)
{
    if (!row.hasAny({"stance"_L1, "speaker"_L1, "cause"_L1, "effect"_L1}))
        return coding::Value();
    const QString name = row["stance"_L1].trimmed();
    const auto stance = coding::stanceFromName(name);
    if (!stance)
        return std::unexpected(Text::tr("“%1” is not a stance such as denies").arg(name));
    return coding::Claim{*stance, row["speaker"_L1], row["cause"_L1], row["effect"_L1]};
}

Read<coding::Value> readValue(const Row &row, coding::Kind kind)
{
    switch (kind) {
    case coding::Kind::Figure:
        return readQuantity(row);
    case coding::Kind::Entity:
        return readEntity(row);
    case coding::Kind::Claim:
        return readClaim(row);
    case coding::Kind::Plain:
        break;
    }
    return coding::Value();
}

/// The kind of a row; where it is not said, by the values that it has.
Read<coding::Kind> readKind(const Row &row)
{
    const QString name = row["kind"_L1].trimmed();
    if (const auto kind = coding::kindFromName(name))
        return *kind;
    if (!name.isEmpty())
        return std::unexpected(Text::tr("“%1” is not a kind of tag").arg(name));
    if (row.hasAny({"stance"_L1}))
        return coding::Kind::Claim;
    if (row.hasAny({"entity"_L1, "entity_type"_L1}))
        return coding::Kind::Entity;
    return row.hasAny({"relation"_L1}) ? coding::Kind::Figure : coding::Kind::Plain;
}

Read<void> readSpan(const Row &row, AnnotationRecord &record)
{
    bool startIsNumber = false;
    bool endIsNumber = false;
    record.start = row["start"_L1].trimmed().toInt(&startIsNumber);
    record.end = row["end"_L1].trimmed().toInt(&endIsNumber);
    if (!startIsNumber || !endIsNumber || record.start < 0 || record.end <= record.start)
        return std::unexpected(Text::tr("start and end are not the two ends of a span"));
    return {};
}

QDateTime readTime(const QString &cell)
{
    return QDateTime::fromString(cell.trimmed(), Qt::ISODateWithMs).toUTC();
}

Read<AnnotationRecord> readRecord(const Row &row)
{
    AnnotationRecord record;
    if (const auto span = readSpan(row, record); !span)
        return std::unexpected(span.error());
    const auto kind = readKind(row);
    if (!kind)
        return std::unexpected(kind.error());
    auto value = readValue(row, *kind);
    if (!value)
        return std::unexpected(value.error());
    record.tag = row["tag"_L1];
    if (record.tag.trimmed().isEmpty())
        return std::unexpected(Text::tr("it names no tag"));
    record.kind = *kind;
    record.value = std::move(*value);
    record.annotationId = row["annotation_id"_L1];
    record.story = row["story"_L1];
    record.source = row["source"_L1];
    record.articleId = row["article_id"_L1];
    record.title = row["title"_L1];
    record.author = row["author"_L1];
    record.published = row["published"_L1];
    record.url = row["url"_L1];
    record.text = row["text"_L1];
    record.paragraph = row["paragraph"_L1].trimmed().toInt();
    record.contextBefore = row["context_before"_L1];
    record.contextAfter = row["context_after"_L1];
    record.point = row["point"_L1];
    record.note = row["note"_L1];
    record.analyst = row["analyst"_L1];
    record.status = coding::statusFromName(row["status"_L1].trimmed()).value_or(coding::Status::Manual);
    record.created = readTime(row["created"_L1]);
    record.modified = readTime(row["modified"_L1]);
    return record;
}

} // namespace

bool isAnnotationsCsv(const QByteArray &bytes)
{
    constexpr qsizetype longestHeader = 4096;
    QStringList header;
    return base::CsvParser(bytes.first(std::min(bytes.size(), longestHeader))).next(header) &&
           Header(header).hasNeededColumns() && Header(header).has("tag"_L1);
}

struct AnnotationReader::State
{
    explicit State(QIODevice *device)
        : parser(device)
    {
        QStringList names;
        if (!parser.next(names)) {
            result = parser.result() ? base::failure(Text::tr("The table is empty.")) : parser.result();
            return;
        }
        header = Header(names);
        if (!header.hasNeededColumns())
            result = base::failure(Text::tr("The table has no columns “text”, “start” and “end”."));
    }

    base::CsvParser parser;
    Header header;
    QStringList cells;
    base::Result<void> result;
};

AnnotationReader::AnnotationReader(QIODevice *device)
    : m_state(std::make_unique<State>(device))
{
}

AnnotationReader::~AnnotationReader() = default;

bool AnnotationReader::next(std::expected<AnnotationRecord, QString> &row)
{
    State &state = *m_state;
    if (!state.result)
        return false;
    if (!state.parser.next(state.cells)) {
        state.result = state.parser.result();
        return false;
    }
    row = readRecord(Row(state.header, state.cells)).transform_error([&](const QString &reason) {
        return Text::tr("Row %1 was left out: %2.").arg(state.parser.row()).arg(reason);
    });
    return true;
}

base::Result<void> AnnotationReader::result() const
{
    return m_state->result;
}

base::Result<AnnotationRecords> readAnnotations(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    AnnotationReader reader(&buffer);
    AnnotationRecords result;
    std::expected<AnnotationRecord, QString> row;
    while (reader.next(row)) {
        if (row)
            result.records.push_back(std::move(*row));
        else
            result.issues.append(row.error());
    }
    return reader.result().transform([&] { return std::move(result); });
}

} // namespace interchange
