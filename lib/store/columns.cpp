// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/columns.h"

#include "coding/names.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace store {
namespace {

using coding::Decision;
using text::ReadingState;

constexpr coding::Names<ReadingState, 3> readingStates{{{{ReadingState::Unread, u"unread"},
    {ReadingState::Reading, u"reading"}, {ReadingState::Read, u"read"}}}};

constexpr coding::Names<Decision::Kind, 3> decisionKinds{{{{Decision::Kind::Same, u"same"},
    {Decision::Kind::Different, u"different"}, {Decision::Kind::Label, u"label"}}}};

constexpr coding::Names<Edit::State, 4> editStates{
    {{{Edit::State::Done, u"done"}, {Edit::State::Undone, u"undone"}, {Edit::State::Abandoned, u"abandoned"},
        {Edit::State::Recorded, u"recorded"}}}};

template <class Enum>
bool take(const std::optional<Enum> &found, Enum &value)
{
    if (found)
        value = *found;
    return found.has_value();
}

/// What SQLite gives back as it was: it takes NUL for the end, and the two noncharacters at the end of the
/// basic plane for errors.
bool isStorable(QChar unit)
{
    return !unit.isNull() && unit.unicode() < 0xfffe;
}

bool isStorable(QStringView text)
{
    bool afterHigh = false;
    for (const QChar unit : text) {
        if (unit.isLowSurrogate() != afterHigh || !isStorable(unit))
            return false;
        afterHigh = unit.isHighSurrogate();
    }
    return !afterHigh;
}

} // namespace

QString fileName(ReadingState state)
{
    return readingStates.name(state);
}

QString fileName(text::Relation relation)
{
    return text::relationSign(relation);
}

QString fileName(coding::Kind kind)
{
    return coding::kindName(kind);
}

QString fileName(coding::EntityType type)
{
    return coding::entityTypeName(type);
}

QString fileName(coding::Stance stance)
{
    return coding::stanceName(stance);
}

QString fileName(coding::Status status)
{
    return coding::statusName(status);
}

QString fileName(Decision::Kind kind)
{
    return decisionKinds.name(kind);
}

QString fileName(Edit::State state)
{
    return editStates.name(state);
}

bool fromFileName(QStringView name, ReadingState &state)
{
    return take(readingStates.value(name), state);
}

bool fromFileName(QStringView name, text::Relation &relation)
{
    return take(text::relationFromSign(name), relation);
}

bool fromFileName(QStringView name, coding::Kind &kind)
{
    return take(coding::kindFromName(name), kind);
}

bool fromFileName(QStringView name, coding::EntityType &type)
{
    return take(coding::entityTypeFromName(name), type);
}

bool fromFileName(QStringView name, coding::Stance &stance)
{
    return take(coding::stanceFromName(name), stance);
}

bool fromFileName(QStringView name, coding::Status &status)
{
    return take(coding::statusFromName(name), status);
}

bool fromFileName(QStringView name, Decision::Kind &kind)
{
    return take(decisionKinds.value(name), kind);
}

bool fromFileName(QStringView name, Edit::State &state)
{
    return take(editStates.value(name), state);
}

QString storable(const QString &text)
{
    if (text.isNull())
        return u""_s;
    if (isStorable(text))
        return text;
    QString result = text;
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (result[i].isHighSurrogate() && i + 1 < result.size() && result[i + 1].isLowSurrogate())
            ++i;
        else if (result[i].isSurrogate() || !isStorable(result[i]))
            result[i] = QChar::ReplacementCharacter;
    }
    return result;
}

QVariant toColumn(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : u""_s;
}

QVariant toColumn(quint32 colour)
{
    return u'#' + QString::number(colour & 0xffffff, 16).rightJustified(6, u'0');
}

bool fromColumn(const QVariant &column, QStringList &list)
{
    list = column.toString().split(u'\n', Qt::SkipEmptyParts);
    return true;
}

bool fromColumn(const QVariant &column, QUuid &guid)
{
    guid = QUuid::fromString(column.toString());
    return !guid.isNull();
}

bool fromColumn(const QVariant &column, QDateTime &time)
{
    const QString text = column.toString();
    time = text.isEmpty() ? QDateTime()
                          : QDateTime::fromString(text, Qt::ISODateWithMs).toTimeZone(QTimeZone::UTC);
    return text.isEmpty() || time.isValid();
}

bool fromColumn(const QVariant &column, quint32 &colour)
{
    const QString text = column.toString();
    bool isNumber = false;
    const uint number = QStringView(text).sliced(qMin(1, text.size())).toUInt(&isNumber, 16);
    if (isNumber)
        colour = number;
    return isNumber && text.startsWith(u'#');
}

} // namespace store
