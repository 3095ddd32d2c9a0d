// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A story's agreement as JSON, of agreementdocument.h.

#include "interchange/agreementdocument.h"
#include "interchange/jsonwriter.h"
#include "interchange/valuejson.h"

#include <QHash>

namespace interchange {
namespace {

using Evidence = AgreementDocument::Evidence;
using EvidenceById = QHash<coding::AnnotationId, const Evidence *>;
using Mentions = decltype(AgreementDocument::mentions);

void addEvidence(JsonWriter &json, coding::Kind kind, const Evidence &one)
{
    json.startObject();
    json.member("start", one.start);
    json.member("end", one.end);
    json.member("quote", one.quote);
    addMembers(json, kind, one.value);
    json.endObject();
}

void addCell(JsonWriter &json, coding::Kind kind, const coding::Cell &cell, const EvidenceById &evidence,
    const Mentions &mentions)
{
    json.startObject();
    json.member("article", cell.article.value());
    json.member("state", coding::cellStateName(cell.state));
    json.name("evidence");
    json.startArray();
    for (const coding::AnnotationId id : cell.evidence)
        if (const Evidence *one = evidence.value(id))
            addEvidence(json, kind, *one);
    if (const auto mention = mentions.find({cell.article, cell.mention});
        cell.state == coding::Cell::State::Mentioned && mention != mentions.end())
        addEvidence(json, kind, mention->second);
    json.endArray();
    json.endObject();
}

void addConversions(JsonWriter &json, const coding::Point &point)
{
    json.name("rates");
    json.startArray();
    for (const coding::Conversion &conversion : point.conversions) {
        json.startObject();
        json.member("from", conversion.from);
        json.member("to", conversion.to);
        json.member("rate", conversion.rate);
        json.endObject();
    }
    json.endArray();
}

void addPoint(
    JsonWriter &json, const coding::Point &point, const EvidenceById &evidence, const Mentions &mentions)
{
    json.startObject();
    json.member("id", point.id);
    json.member("kind", coding::kindName(point.kind));
    json.member("label", point.label);
    json.member("verdict", coding::verdictName(point.verdict));
    json.member("independent", point.independent);
    if (!point.conversions.isEmpty())
        addConversions(json, point);
    json.name("cells");
    json.startArray();
    for (const coding::Cell &cell : point.cells)
        addCell(json, point.kind, cell, evidence, mentions);
    json.endArray();
    json.endObject();
}

} // namespace

QByteArray agreementJson(const AgreementDocument &document)
{
    EvidenceById evidence;
    for (const Evidence &one : document.evidence)
        evidence.insert(one.annotation, &one);
    JsonWriter json;
    json.startObject();
    json.member("story", document.story);
    json.name("articles");
    json.startArray();
    for (const AgreementDocument::Article &article : document.articles) {
        json.startObject();
        json.member("id", article.id.value());
        json.member("file", article.file);
        json.member("source", article.source);
        json.member("title", article.title);
        json.endObject();
    }
    json.endArray();
    json.name("points");
    json.startArray();
    for (const coding::Point &point : document.agreement.points)
        addPoint(json, point, evidence, document.mentions);
    json.endArray();
    json.endObject();
    return json.json();
}

} // namespace interchange
