// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/agreementdocument.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace interchange {
namespace {

QJsonValue number(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

void addValue(QJsonObject &object, const coding::Value &value)
{
    if (const auto *quantity = std::get_if<text::Quantity>(&value)) {
        object["relation"_L1] = text::relationSign(quantity->relation);
        object["low"_L1] = number(quantity->low);
        object["high"_L1] = number(quantity->high);
        object["unit"_L1] = quantity->unit;
        object["measured"_L1] = quantity->measured;
    } else if (const auto *entity = std::get_if<coding::Entity>(&value)) {
        object["type"_L1] = coding::entityTypeName(entity->type);
        object["canonical"_L1] = entity->name;
    } else if (const auto *claim = std::get_if<coding::Claim>(&value)) {
        object["stance"_L1] = coding::stanceName(claim->stance);
        object["speaker"_L1] = claim->speaker;
        object["cause"_L1] = claim->cause;
        object["effect"_L1] = claim->effect;
    }
}

} // namespace

QByteArray agreementJson(const AgreementDocument &document)
{
    QHash<coding::AnnotationId, const AgreementDocument::Evidence *> evidence;
    for (const AgreementDocument::Evidence &one : document.evidence)
        evidence.insert(one.annotation, &one);

    QJsonArray articles;
    for (const AgreementDocument::Article &article : document.articles)
        articles.append(QJsonObject{{u"id"_s, article.id.value()}, {u"file"_s, article.file},
            {u"source"_s, article.source}, {u"title"_s, article.title}});

    QJsonArray points;
    for (const coding::Point &point : document.agreement.points) {
        QJsonArray cells;
        for (const coding::Cell &cell : point.cells) {
            QJsonArray items;
            for (const coding::AnnotationId id : cell.evidence) {
                const AgreementDocument::Evidence *one = evidence.value(id);
                if (!one)
                    continue;
                QJsonObject item{{u"start"_s, one->start}, {u"end"_s, one->end}, {u"quote"_s, one->quote}};
                addValue(item, one->value);
                items.append(item);
            }
            cells.append(QJsonObject{{u"article"_s, cell.article.value()},
                {u"state"_s, coding::cellStateName(cell.state)}, {u"evidence"_s, items}});
        }
        points.append(QJsonObject{{u"id"_s, point.id}, {u"kind"_s, coding::kindName(point.kind)},
            {u"label"_s, point.label}, {u"verdict"_s, coding::verdictName(point.verdict)},
            {u"independent"_s, point.independent}, {u"cells"_s, cells}});
    }
    return QJsonDocument(QJsonObject{{u"story"_s, document.story}, {u"articles"_s, articles}, {u"points"_s, points}})
        .toJson(QJsonDocument::Indented);
}

} // namespace interchange
