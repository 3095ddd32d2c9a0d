// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/changelog.h"

#include "store/fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace store::changelog {
namespace {

/// Version 1 did not tell causes.
constexpr int formatVersion = 2;
constexpr size_t changesInPart = 1000;

void writeString(QString &json, const QString &text)
{
    const auto isPlain = [](QChar unit) { return unit.unicode() >= 0x20 && unit != u'"' && unit != u'\\'; };
    json += u'"';
    for (auto start = text.cbegin(); start != text.cend();) {
        const auto end = std::find_if_not(start, text.cend(), isPlain);
        json += QStringView(start, end);
        start = end;
        if (start == text.cend())
            break;
        if (start->unicode() < 0x20)
            json += u"\\u%1"_s.arg(start->unicode(), 4, 16, QChar(u'0'));
        else
            (json += u'\\') += *start;
        ++start;
    }
    json += u'"';
}

/// Appends `"name":column,` unless the column is empty.
void writeField(QString &json, const char *name, const QVariant &column)
{
    if (column.isNull() || (column.typeId() == QMetaType::QString && column.toString().isEmpty()))
        return;
    ((json += u'"') += QLatin1StringView(name)) += "\":"_L1;
    if (column.typeId() == QMetaType::QString) {
        writeString(json, column.toString());
    } else if (column.typeId() == QMetaType::Double) {
        std::array<char, 32> digits;
        const auto end = std::to_chars(digits.begin(), digits.end(), column.toDouble()).ptr;
        json += QLatin1StringView(digits.data(), end);
    } else {
        json += QString::number(column.toLongLong());
    }
    json += u',';
}

template <class T>
base::Result<void> writeValue(QString &json, QLatin1StringView side, const T &value, ArticleTexts &texts)
{
    json += u",\"%1\":{"_s.arg(side);
    const auto writeFields = [&](const auto &fields) {
        visitFields(
            [&](const char *name, const auto &field) { writeField(json, name, toColumn(field)); }, fields);
    };
    if constexpr (hasSpan<T>) {
        const auto text = texts.of(value.article);
        if (!text)
            return std::unexpected(text.error());
        auto fields = toFields(value);
        fields.start = (*text)->codePoints.fromUtf16(value.span.start);
        fields.end = (*text)->codePoints.fromUtf16(value.span.end);
        writeFields(fields);
    } else {
        writeFields(value);
    }
    if (json.endsWith(u','))
        json.chop(1);
    json += u'}';
    return {};
}

template <class T>
base::Result<void> writeChange(QString &json, const coding::Change<T> &change, ArticleTexts &texts)
{
    json += u"{\"table\":\"%1\""_s.arg(tableName<T>());
    base::Result<void> done;
    if (change.before)
        done = writeValue(json, "before"_L1, *change.before, texts);
    if (done && change.after)
        done = writeValue(json, "after"_L1, *change.after, texts);
    json += u'}';
    return done;
}

template <class T>
bool readValue(const QJsonValue &json, std::optional<T> &value)
{
    if (json.isUndefined())
        return true;
    const QJsonObject object = json.toObject();
    bool fits = json.isObject();
    const auto readFields = [&](auto &fields) {
        visitFields(
            [&](const char *name, auto &field) {
                fits = fromColumn(object.value(QLatin1StringView(name)).toVariant(), field) && fits;
            },
            fields);
    };
    if constexpr (hasSpan<T>) {
        typename FieldsOf<T>::Type fields;
        readFields(fields);
        value = fromFields(std::move(fields));
    } else {
        readFields(value.emplace());
    }
    return fits && idOf(*value).isValid();
}

/// Adds the change when it is one of type T's table; `fits` becomes false when its values cannot be read.
template <class T>
bool readChange(const QString &table, const QJsonObject &json, coding::ChangeSet &changes, bool &fits)
{
    if (table != tableName<T>())
        return false;
    coding::Change<T> change;
    fits = readValue(json.value("before"_L1), change.before) &&
           readValue(json.value("after"_L1), change.after) && (change.before || change.after);
    changes.changes.push_back(std::move(change));
    return true;
}

template <class... T>
bool readAny(std::type_identity<std::variant<coding::Change<T>...>>, const QJsonObject &json,
    coding::ChangeSet &changes)
{
    const QString table = json.value("table"_L1).toString();
    bool fits = false;
    return (readChange<T>(table, json, changes, fits) || ...) && fits;
}

/// What claims of version 1 were about, as the migration to causes has it.
void addCauses(coding::ChangeSet &changes)
{
    const auto add = [](auto &value, auto cause) {
        if (value && value->kind == coding::Kind::Claim && std::invoke(cause, *value).isEmpty())
            std::invoke(cause, *value) = u"AI"_s;
    };
    const auto causeOfTag = [](coding::Tag &tag) -> QString & { return tag.cause.name; };
    for (coding::AnyChange &any : changes.changes) {
        if (auto *tag = std::get_if<coding::Change<coding::Tag>>(&any)) {
            add(tag->before, causeOfTag);
            add(tag->after, causeOfTag);
        } else if (auto *rejection = std::get_if<coding::Change<coding::Rejection>>(&any)) {
            add(rejection->before, &coding::Rejection::cause);
            add(rejection->after, &coding::Rejection::cause);
        }
    }
}

} // namespace

base::Result<void> encode(const coding::ChangeSet &changes, ArticleTexts &texts, const PartVisitor &visit)
{
    for (size_t begin = 0; begin < changes.changes.size(); begin += changesInPart) {
        const size_t end = std::min(begin + changesInPart, changes.changes.size());
        QString json = u"{\"version\":%1,\"changes\":["_s.arg(formatVersion);
        for (size_t i = begin; i < end; ++i) {
            const auto done = std::visit(
                [&](const auto &change) { return writeChange(json, change, texts); }, changes.changes[i]);
            if (!done)
                return done;
            json += i + 1 < end ? u","_s : u"]}"_s;
        }
        if (const auto taken = visit(json, end - begin); !taken)
            return taken;
    }
    return {};
}

base::Result<coding::ChangeSet> decode(const QString &json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json.toUtf8(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return base::failure({}, error.errorString());
    const int version = root.value("version"_L1).toInt();
    if (version < 1 || version > formatVersion)
        return base::failure({}, u"version %1"_s.arg(version));
    coding::ChangeSet changes;
    if (!root.value("changes"_L1).isArray())
        return base::failure({}, u"no changes"_s);
    const QJsonArray list = root.value("changes"_L1).toArray();
    for (const QJsonValue &one : list)
        if (!readAny(std::type_identity<coding::AnyChange>(), one.toObject(), changes))
            return base::failure({}, QString::fromUtf8(QJsonDocument(one.toObject()).toJson()));
    if (version == 1)
        addCauses(changes);
    return changes;
}

base::Result<void> convertSpans(coding::ChangeSet &changes, ArticleTexts &texts)
{
    const auto convert = [&](auto &value) -> base::Result<void> {
        if (!value)
            return {};
        return texts.of(value->article).transform([&](const auto &text) {
            value->span = text->codePoints.toUtf16(value->span);
        });
    };
    for (coding::AnyChange &any : changes.changes) {
        auto done = std::visit(
            [&]<class T>(coding::Change<T> &change) -> base::Result<void> {
                if constexpr (hasSpan<T>)
                    return convert(change.before).and_then([&] { return convert(change.after); });
                else
                    return {};
            },
            any);
        if (!done)
            return done;
    }
    return {};
}

} // namespace store::changelog
