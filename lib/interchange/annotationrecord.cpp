// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/annotationrecord.h"

#include "interchange/numbers.h"

#include <array>

using namespace Qt::StringLiterals;

namespace interchange {
namespace {

/// The names that the values of an enum have in files, made once: a million rows ask for them.
template <class Enum, size_t Count>
class FileNames
{
public:
    template <class Name>
    explicit FileNames(Name name)
    {
        for (size_t value = 0; value < Count; ++value)
            m_names[value] = name(Enum(value)).toUtf8();
    }
    QByteArrayView operator[](Enum value) const { return m_names[size_t(value)]; }

private:
    std::array<QByteArray, Count> m_names;
};

QByteArrayView fileName(coding::Kind kind)
{
    static const FileNames<coding::Kind, 4> names(coding::kindName);
    return names[kind];
}

QByteArrayView fileName(text::Relation relation)
{
    static const FileNames<text::Relation, 7> names(text::relationSign);
    return names[relation];
}

QByteArrayView fileName(coding::EntityType type)
{
    static const FileNames<coding::EntityType, 5> names(coding::entityTypeName);
    return names[type];
}

QByteArrayView fileName(coding::Stance stance)
{
    static const FileNames<coding::Stance, 5> names(coding::stanceName);
    return names[stance];
}

QByteArrayView fileName(coding::Status status)
{
    static const FileNames<coding::Status, 2> names(coding::statusName);
    return names[status];
}

void writeNothing(CsvWriter &writer, int cells)
{
    for (int cell = 0; cell < cells; ++cell)
        writer.number({});
}

void writeValue(CsvWriter &writer, const AnnotationRecord &record)
{
    if (const auto *quantity = std::get_if<text::Quantity>(&record.value)) {
        writer.number(fileName(quantity->relation));
        writer.number(printNumber(quantity->low));
        writer.number(printNumber(quantity->high));
        writer.text(quantity->unit);
        writer.text(quantity->measured);
    } else {
        writeNothing(writer, 5);
    }
    writer.text(record.point);
    if (const auto *entity = std::get_if<coding::Entity>(&record.value)) {
        writer.text(entity->name);
        writer.number(fileName(entity->type));
    } else {
        writeNothing(writer, 2);
    }
    if (const auto *claim = std::get_if<coding::Claim>(&record.value)) {
        writer.number(fileName(claim->stance));
        writer.text(claim->speaker);
        writer.text(claim->cause);
        writer.text(claim->effect);
    } else {
        writeNothing(writer, 4);
    }
}

} // namespace

QStringList annotationColumns()
{
    return u"annotation_id story source article_id title author published url tag kind text start end "
           u"paragraph "
           "context_before context_after relation low high unit measured point entity entity_type stance "
           "speaker "
           "cause effect note analyst status created modified"_s.split(u' ');
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
    writer.number(fileName(record.kind));
    writer.text(record.text);
    writer.number(printInteger(record.start));
    writer.number(printInteger(record.end));
    writer.number(printInteger(record.paragraph));
    writer.text(record.contextBefore);
    writer.text(record.contextAfter);
    writeValue(writer, record);
    writer.text(record.note);
    writer.text(record.analyst);
    writer.number(fileName(record.status));
    writer.number(printTime(record.created));
    writer.number(printTime(record.modified));
    writer.endRow();
}

} // namespace interchange
