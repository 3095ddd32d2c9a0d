// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/sampleannotations.h"

#include "text/segmentation.h"
#include "workspace/annotationedits.h"
#include "workspace/namedvalues.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace workspace {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(workspace::SampleCorpus)
};

/// A tag of the starting codebook has its name in the language of the program.
QString tagName(const QString &english)
{
    return QCoreApplication::translate("coding::Tag", english.toUtf8().constData(), "name of a tag");
}

std::optional<double> bound(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

/// The value that the JSON gives; none where it gives none of the kind.
coding::Value valueFromJson(const QJsonObject &json, coding::Kind kind)
{
    if (kind == coding::Kind::Figure) {
        if (const auto relation = text::relationFromSign(json["relation"_L1].toString()))
            return text::Quantity{.low = bound(json["low"_L1]),
                .high = bound(json["high"_L1]),
                .relation = *relation,
                .unit = json["unit"_L1].toString(),
                .measured = {},
                .words = {}};
    } else if (kind == coding::Kind::Entity) {
        if (const auto type = coding::entityTypeFromName(json["type"_L1].toString()))
            return coding::Entity{json["canonical"_L1].toString(), *type};
    } else if (kind == coding::Kind::Claim) {
        if (const auto stance = coding::stanceFromName(json["stance"_L1].toString()))
            return coding::Claim{*stance, json["speaker"_L1].toString(), json["cause"_L1].toString(),
                json["effect"_L1].toString()};
    }
    return {};
}

/// The span that a line speaks of; none when the quote does not stand there so often.
std::optional<text::Span> spanOf(const QString &text, const QJsonObject &line)
{
    const auto places = text::occurrences(text, line["quote"_L1].toString(), Qt::CaseSensitive);
    const int occurrence = line["occurrence"_L1].toInt(1);
    if (occurrence < 1 || occurrence > std::ssize(places))
        return std::nullopt;
    return places[static_cast<size_t>(occurrence) - 1];
}

} // namespace

coding::ChangeSet SamplePoints::decisions(text::StoryId story) const
{
    using Kind = coding::Decision::Kind;
    coding::ChangeSet changes;
    for (auto point = m_evidence.cbegin(); point != m_evidence.cend(); ++point) {
        const coding::AnnotationId first = point.value().front();
        const auto add = [&](Kind kind, coding::AnnotationId second, const QString &label) {
            changes.add(coding::Decision{.id = {},
                .guid = {},
                .story = story,
                .kind = kind,
                .first = first,
                .second = second,
                .label = label});
        };
        for (const coding::AnnotationId other : point.value())
            if (other != first)
                add(Kind::Same, other, {});
        add(Kind::Label, {}, point.key());
    }
    return changes;
}

base::Result<coding::ChangeSet> sampleAnnotations(Workspace &workspace, text::ArticleId article,
    const QByteArray &lines, const QString &file, SamplePoints &points)
{
    const QString text = workspace.text(article);
    NamedValues names(workspace);
    coding::ChangeSet annotations;
    int number = 0;
    for (const QByteArray &bytes : lines.split('\n')) {
        ++number;
        if (bytes.trimmed().isEmpty())
            continue;
        const QJsonObject line = QJsonDocument::fromJson(bytes).object();
        if (line.isEmpty())
            return base::failure(Text::tr("Line %1 of “%2” is not a JSON object.").arg(number).arg(file));
        const auto span = spanOf(text, line);
        if (!span)
            return base::failure(Text::tr("Line %1 of “%2”: “%3” does not stand in the article so often.")
                    .arg(number)
                    .arg(file, line["quote"_L1].toString()));
        const coding::Tag tag = names.tag(tagName(line["tag"_L1].toString()), coding::Kind::Plain);
        coding::Annotation annotation;
        annotation.id = workspace.newId<coding::AnnotationId>();
        annotation.article = article;
        annotation.tag = tag.id;
        annotation.span = *span;
        annotation.quote = text::quote(text, *span).toString();
        annotation.value = valueFromJson(line["value"_L1].toObject(), tag.kind);
        if (std::holds_alternative<std::monostate>(annotation.value))
            annotation.value = valueFromWords(workspace, tag.kind, article, *span);
        if (auto *quantity = std::get_if<text::Quantity>(&annotation.value))
            quantity->measured = line["measured"_L1].toString();
        annotation.note = line["note"_L1].toString();
        if (const QString point = line["point"_L1].toString(); !point.isEmpty())
            points.add(point, annotation.id);
        annotations.add(std::move(annotation));
    }
    coding::ChangeSet changes = names.takeAdditions();
    changes.append(std::move(annotations));
    return changes;
}

} // namespace workspace
