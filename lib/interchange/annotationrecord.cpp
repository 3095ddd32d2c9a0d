// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/annotationrecord.h"

#include "interchange/numbers.h"

#include <QCoreApplication>
#include <QHash>
#include <array>

using namespace Qt::StringLiterals;

namespace interchange {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(interchange::AnnotationRecord)
};

const QStringList columns = u"annotation_id story source article_id title author published url tag kind text start end "
                            "paragraph context_before context_after relation low high unit measured point entity "
                            "entity_type stance speaker cause effect note analyst status created modified"_s.split(u' ');

QString printTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

void writeValue(CsvWriter &writer, const AnnotationRecord &record)
{
    const auto *quantity = std::get_if<text::Quantity>(&record.value);
    writer.number(quantity ? relationSign(quantity->relation).toUtf8() : QByteArray());
    writer.number(quantity ? printNumber(quantity->low) : QByteArray());
    writer.number(quantity ? printNumber(quantity->high) : QByteArray());
    writer.text(quantity ? quantity->unit : QString());
    writer.text(quantity ? quantity->measured : QString());
    writer.text(record.point);
    const auto *entity = std::get_if<coding::Entity>(&record.value);
    writer.text(entity ? entity->name : QString());
    writer.text(entity ? entityTypeName(entity->type) : QString());
    const auto *claim = std::get_if<coding::Claim>(&record.value);
    writer.text(claim ? stanceName(claim->stance) : QString());
    writer.text(claim ? claim->speaker : QString());
    writer.text(claim ? claim->cause : QString());
    writer.text(claim ? claim->effect : QString());
}

/// One row of a file, its cells by column name.
class Row
{
public:
    Row(const QHash<QString, qsizetype> &places, const QStringList &cells)
        : m_places(places)
        , m_cells(cells)
    {
    }

    QString operator[](QLatin1StringView column) const
    {
        const qsizetype place = m_places.value(column, -1);
        return place >= 0 && place < m_cells.size() ? unguarded(m_cells[place]) : QString();
    }

private:
    const QHash<QString, qsizetype> &m_places;
    const QStringList &m_cells;
};

coding::Value readValue(const Row &row, coding::Kind kind)
{
    switch (kind) {
    case coding::Kind::Figure: {
        const auto relation = text::relationFromSign(row["relation"_L1]);
        if (!relation)
            return {};
        return text::Quantity{.low = readNumber(row["low"_L1]), .high = readNumber(row["high"_L1]),
            .relation = *relation, .unit = row["unit"_L1], .measured = row["measured"_L1], .words = row["text"_L1]};
    }
    case coding::Kind::Entity: {
        const auto type = coding::entityTypeFromName(row["entity_type"_L1]);
        if (row["entity"_L1].isEmpty())
            return {};
        return coding::Entity{row["entity"_L1], type.value_or(coding::EntityType::Other)};
    }
    case coding::Kind::Claim: {
        const auto stance = coding::stanceFromName(row["stance"_L1]);
        if (!stance)
            return {};
        return coding::Claim{*stance, row["speaker"_L1], row["cause"_L1], row["effect"_L1]};
    }
    case coding::Kind::Plain:
        break;
    }
    return {};
}

QDateTime readTime(const QString &cell)
{
    return QDateTime::fromString(cell, Qt::ISODateWithMs).toUTC();
}

/// The record of a row; what is wrong with it when it cannot be one.
std::expected<AnnotationRecord, QString> readRecord(const Row &row)
{
    bool startIsNumber = false;
    bool endIsNumber = false;
    AnnotationRecord record;
    record.text = row["text"_L1];
    record.start = row["start"_L1].toInt(&startIsNumber);
    record.end = row["end"_L1].toInt(&endIsNumber);
    if (!startIsNumber || !endIsNumber || record.start < 0 || record.end <= record.start)
        return std::unexpected(Text::tr("start and end are not the two ends of a span"));
    const auto kind = coding::kindFromName(row["kind"_L1]);
    if (!kind && !row["kind"_L1].isEmpty())
        return std::unexpected(Text::tr("“%1” is not a kind of tag").arg(row["kind"_L1]));
    record.kind = kind.value_or(coding::Kind::Plain);
    record.annotationId = row["annotation_id"_L1];
    record.story = row["story"_L1];
    record.source = row["source"_L1];
    record.articleId = row["article_id"_L1];
    record.title = row["title"_L1];
    record.author = row["author"_L1];
    record.published = row["published"_L1];
    record.url = row["url"_L1];
    record.tag = row["tag"_L1];
    if (record.tag.trimmed().isEmpty())
        return std::unexpected(Text::tr("it names no tag"));
    record.paragraph = row["paragraph"_L1].toInt();
    record.contextBefore = row["context_before"_L1];
    record.contextAfter = row["context_after"_L1];
    record.value = readValue(row, record.kind);
    record.point = row["point"_L1];
    record.note = row["note"_L1];
    record.analyst = row["analyst"_L1];
    record.status = coding::statusFromName(row["status"_L1]).value_or(coding::Status::Manual);
    record.created = readTime(row["created"_L1]);
    record.modified = readTime(row["modified"_L1]);
    return record;
}

/// Where each known column stands in a header row.
QHash<QString, qsizetype> places(const QStringList &header)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < header.size(); ++i)
        places.insert(header[i].trimmed().toLower(), i);
    return places;
}

bool hasNeededColumns(const QHash<QString, qsizetype> &places)
{
    return places.contains(u"text"_s) && places.contains(u"start"_s) && places.contains(u"end"_s);
}

} // namespace

QStringList annotationColumns()
{
    return columns;
}

void writeAnnotation(CsvWriter &writer, const AnnotationRecord &record)
{
    writer.text(record.annotationId);
    writer.text(record.story);
    writer.text(record.source);
    writer.text(record.articleId);
    writer.text(record.title);
    writer.text(record.author);
    writer.text(record.published);
    writer.text(record.url);
    writer.text(record.tag);
    writer.text(coding::kindName(record.kind));
    writer.text(record.text);
    writer.number(QByteArray::number(record.start));
    writer.number(QByteArray::number(record.end));
    writer.number(QByteArray::number(record.paragraph));
    writer.text(record.contextBefore);
    writer.text(record.contextAfter);
    writeValue(writer, record);
    writer.text(record.note);
    writer.text(record.analyst);
    writer.text(coding::statusName(record.status));
    writer.number(printTime(record.created).toUtf8());
    writer.number(printTime(record.modified).toUtf8());
    writer.endRow();
}

bool isAnnotationsCsv(const QByteArray &bytes)
{
    constexpr qsizetype longestHeader = 4096;
    QByteArray header = bytes.first(std::min(bytes.size(), longestHeader));
    const qsizetype end = header.indexOf('\n');
    if (end >= 0)
        header.truncate(end);
    const auto rows = parseCsv(header);
    if (!rows || rows->empty())
        return false;
    const auto found = places(rows->front());
    return hasNeededColumns(found) && found.contains(u"tag"_s);
}

base::Result<AnnotationRecords> readAnnotations(const QByteArray &bytes)
{
    const auto rows = parseCsv(bytes);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->empty())
        return base::failure(Text::tr("The table is empty."));
    const QHash<QString, qsizetype> header = places(rows->front());
    if (!hasNeededColumns(header))
        return base::failure(Text::tr("The table has no columns “text”, “start” and “end”."));
    AnnotationRecords result;
    result.records.reserve(rows->size() - 1);
    for (size_t i = 1; i < rows->size(); ++i) {
        auto record = readRecord(Row(header, (*rows)[i]));
        if (record)
            result.records.push_back(std::move(*record));
        else
            result.issues.append(Text::tr("Row %1 was left out: %2.").arg(i + 1).arg(record.error()));
    }
    return result;
}

} // namespace interchange
