// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/linkeddata.h"

#include "readers/dates.h"
#include "readers/entities.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <vector>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 8; ///< Things in things that are looked through.

bool isOfType(const QJsonObject &thing, auto &&accepts)
{
    const QJsonValue type = thing["@type"_L1];
    if (type.isString())
        return accepts(type.toString());
    for (const QJsonValue one : type.toArray())
        if (accepts(one.toString()))
            return true;
    return false;
}

bool isArticle(const QString &type)
{
    return type.endsWith("Article"_L1) || type.endsWith("BlogPosting"_L1) || type == "Report"_L1 ||
           type == "LiveBlogPosting"_L1 || type == "SocialMediaPosting"_L1;
}

/// Everything that has a type, the outer before the inner.
void gather(const QJsonValue &value, int depth, std::vector<QJsonObject> &things)
{
    if (depth > deepest)
        return;
    for (const QJsonValue one : value.toArray())
        gather(one, depth + 1, things);
    const QJsonObject object = value.toObject();
    if (object.contains("@type"_L1))
        things.push_back(object);
    for (const QLatin1StringView member :
        {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1, "itemListElement"_L1})
        if (object.contains(member))
            gather(object[member], depth + 1, things);
}

/// The names of persons or organisations: of one, of many, as words or as things.
QString names(const QJsonValue &value)
{
    if (value.isString())
        return isWebAddress(value.toString()) ? QString() : value.toString().simplified();
    if (value.isObject())
        return names(value["name"_L1]);
    QStringList all;
    for (const QJsonValue one : value.toArray())
        if (const QString name = names(one); !name.isEmpty())
            all += name;
    all.removeDuplicates();
    return all.join(u", "_s);
}

QString address(const QJsonValue &value)
{
    const QString url = value.isObject() ? value["@id"_L1].toString() : value.toString();
    return isWebAddress(url) ? url : QString();
}

/// Words in which some sites write quotes and dashes as entities.
QString words(const QJsonValue &value)
{
    const QString written = value.toString();
    return (written.contains(u'&') ? withoutEntities(written) : written).simplified();
}

Metadata ofThing(const QJsonObject &thing)
{
    Metadata said;
    said.title = words(thing["headline"_L1]);
    if (said.title.isEmpty())
        said.title = words(thing["name"_L1]);
    said.author = names(thing["author"_L1]);
    if (said.author.isEmpty())
        said.author = names(thing["creator"_L1]);
    said.source = names(thing["publisher"_L1]);
    said.published = isoDate(thing["datePublished"_L1].toString());
    if (said.published.isEmpty())
        said.published = isoDate(thing["dateCreated"_L1].toString());
    said.url = address(thing["url"_L1]);
    if (said.url.isEmpty())
        said.url = address(thing["mainEntityOfPage"_L1]);
    said.language = names(thing["inLanguage"_L1]);
    return said;
}

} // namespace

Metadata readLinkedData(const QByteArrayList &blocks)
{
    std::vector<QJsonObject> things;
    for (const QByteArray &block : blocks) {
        QByteArray json = block.trimmed();
        for (char &c : json)
            if (uchar(c) < ' ')
                c = ' '; // line feeds in strings are no JSON, and frequent
        const QJsonDocument document = QJsonDocument::fromJson(json);
        gather(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), 0, things);
    }
    Metadata known;
    for (const QJsonObject &thing : things)
        if (isOfType(thing, isArticle))
            fillIn(known, ofThing(thing));
    return known;
}

} // namespace readers
