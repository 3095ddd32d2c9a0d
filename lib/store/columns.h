// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How single values lie in columns of the corpus and in the JSON of the edit log: ids as integers, GUIDs
// without braces, enums by their names in files, times as ISO 8601 with milliseconds and Z.

#include "base/id.h"
#include "coding/annotation.h"
#include "coding/decision.h"
#include "coding/tag.h"
#include "store/edit.h"
#include "text/article.h"

#include <QDateTime>
#include <QString>
#include <QUuid>
#include <QVariant>
#include <cmath>
#include <optional>
#include <type_traits>

namespace store {

QString fileName(text::ReadingState state);
QString fileName(text::Relation relation);
QString fileName(coding::Kind kind);
QString fileName(coding::EntityType type);
QString fileName(coding::Stance stance);
QString fileName(coding::Status status);
QString fileName(coding::Decision::Kind kind);
QString fileName(Edit::State state);

bool fromFileName(QStringView name, text::ReadingState &state);
bool fromFileName(QStringView name, text::Relation &relation);
bool fromFileName(QStringView name, coding::Kind &kind);
bool fromFileName(QStringView name, coding::EntityType &type);
bool fromFileName(QStringView name, coding::Stance &stance);
bool fromFileName(QStringView name, coding::Status &status);
bool fromFileName(QStringView name, coding::Decision::Kind &kind);
bool fromFileName(QStringView name, Edit::State &state);

/// The text as SQLite and every reader of UTF-8 can keep it: lone surrogates, NULs and the noncharacters
/// U+FFFE and U+FFFF become U+FFFD. The length in UTF-16 units and all positions stay. Never null.
QString storable(const QString &text);

// --- to a column ---

inline QVariant toColumn(const QVariant &column)
{
    return column;
}
inline QVariant toColumn(qint64 value)
{
    return value;
}
inline QVariant toColumn(int value)
{
    return static_cast<qint64>(value);
}
inline QVariant toColumn(bool value)
{
    return static_cast<qint64>(value);
}
/// Infinity and NaN are no bounds.
inline QVariant toColumn(double value)
{
    return std::isfinite(value) ? QVariant(value) : QVariant();
}
inline QVariant toColumn(const QString &text)
{
    return storable(text);
}
inline QVariant toColumn(const QStringList &list)
{
    return storable(list.join(u'\n'));
}
inline QVariant toColumn(const QByteArray &bytes)
{
    return bytes;
}
inline QVariant toColumn(const QUuid &guid)
{
    return guid.toString(QUuid::WithoutBraces);
}
QVariant toColumn(const QDateTime &time);
/// A colour 0xRRGGBB as #rrggbb.
QVariant toColumn(quint32 colour);

template <class Kind>
QVariant toColumn(base::Id<Kind> id)
{
    return id.isValid() ? QVariant(id.value()) : QVariant();
}
template <class Enum>
    requires std::is_enum_v<Enum>
QVariant toColumn(Enum value)
{
    return fileName(value);
}
template <class T>
QVariant toColumn(const std::optional<T> &value)
{
    return value ? toColumn(*value) : QVariant();
}

// --- from a column: what does not fit leaves the default and returns false ---

inline bool fromColumn(const QVariant &column, int &value)
{
    value = column.toInt();
    return true;
}
inline bool fromColumn(const QVariant &column, double &value)
{
    value = column.toDouble();
    return true;
}
inline bool fromColumn(const QVariant &column, QString &text)
{
    text = column.toString();
    return true;
}
/// A list has a line for each of its members.
bool fromColumn(const QVariant &column, QStringList &list);
bool fromColumn(const QVariant &column, QUuid &guid);
bool fromColumn(const QVariant &column, QDateTime &time);
bool fromColumn(const QVariant &column, quint32 &colour);

template <class Kind>
bool fromColumn(const QVariant &column, base::Id<Kind> &id)
{
    id = base::Id<Kind>(column.toLongLong());
    return true;
}
template <class Enum>
    requires std::is_enum_v<Enum>
bool fromColumn(const QVariant &column, Enum &value)
{
    return fromFileName(column.toString(), value);
}
template <class T>
bool fromColumn(const QVariant &column, std::optional<T> &value)
{
    value.reset();
    return column.isNull() || fromColumn(column, value.emplace());
}

} // namespace store
