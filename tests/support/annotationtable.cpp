// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/annotationtable.h"

#include "interchange/numbers.h"

#include <QBuffer>
#include <QHash>

using namespace Qt::StringLiterals;

namespace support {
namespace {

using Cells = QHash<QString, QString>;

QString digits(const interchange::Digits &printed)
{
    return QString::fromLatin1(QByteArrayView(printed));
}

Cells valueCells(const coding::Value &value)
{
    if (const auto *quantity = std::get_if<text::Quantity>(&value))
        return {{u"relation"_s, text::relationSign(quantity->relation)},
            {u"low"_s, digits(interchange::printNumber(quantity->low))},
            {u"high"_s, digits(interchange::printNumber(quantity->high))}, {u"unit"_s, quantity->unit},
            {u"measured"_s, quantity->measured}};
    if (const auto *entity = std::get_if<coding::Entity>(&value))
        return {{u"entity"_s, entity->name}, {u"entity_type"_s, coding::entityTypeName(entity->type)}};
    if (const auto *claim = std::get_if<coding::Claim>(&value))
        return {{u"stance"_s, coding::stanceName(claim->stance)}, {u"speaker"_s, claim->speaker},
            {u"cause"_s, claim->cause}, {u"effect"_s, claim->effect}};
    return {};
}

Cells cellsOf(const interchange::AnnotationRecord &record)
{
    Cells cells{{u"annotation_id"_s, record.annotationId}, {u"story"_s, record.story},
        {u"source"_s, record.source}, {u"article_id"_s, record.articleId}, {u"title"_s, record.title},
        {u"author"_s, record.author}, {u"published"_s, record.published}, {u"url"_s, record.url},
        {u"tag"_s, record.tag}, {u"kind"_s, coding::kindName(record.kind)}, {u"text"_s, record.text},
        {u"start"_s, QString::number(record.start)}, {u"end"_s, QString::number(record.end)},
        {u"paragraph"_s, QString::number(record.paragraph)}, {u"context_before"_s, record.contextBefore},
        {u"context_after"_s, record.contextAfter}, {u"point"_s, record.point}, {u"note"_s, record.note},
        {u"analyst"_s, record.analyst}, {u"status"_s, coding::statusName(record.status)},
        {u"created"_s, digits(interchange::printTime(record.created))},
        {u"modified"_s, digits(interchange::printTime(record.modified))}};
    cells.insert(valueCells(record.value));
    return cells;
}

} // namespace

QByteArray annotationTable(
    const std::vector<interchange::AnnotationRecord> &records, interchange::CsvOptions options)
{
    // No formulas: numbers and dates have no guard.
    const QStringList plain{u"low"_s, u"high"_s, u"relation"_s};
    const QStringList columns = interchange::annotationColumns();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    interchange::CsvWriter writer(&buffer, options);
    for (const QString &column : columns)
        writer.text(column);
    writer.endRow();
    for (const interchange::AnnotationRecord &record : records) {
        const Cells cells = cellsOf(record);
        for (const QString &column : columns)
            if (plain.contains(column))
                writer.number(cells[column].toUtf8());
            else
                writer.text(cells[column]);
        writer.endRow();
    }
    if (!writer.finish())
        qFatal("a buffer in memory is full");
    return buffer.data();
}

} // namespace support
