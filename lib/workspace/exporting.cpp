// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/exporting.h"

#include "coding/conversion.h"
#include "text/codepoints.h"
#include "text/quantityprinter.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QSaveFile>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace workspace {
namespace {

using base::Error; // unqualified, so that lupdate keeps the context of what follows

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(workspace::Exporting)
};

QLocale localeOfFiles()
{
    return {QLocale::English, QLocale::UnitedStates};
}

Error cannotWrite(const QString &path, const QString &detail)
{
    return {Text::tr("“%1” could not be written; is there room, and may you write there?")
                .arg(QDir::toNativeSeparators(path)),
        detail};
}

} // namespace

QString valueInFiles(const text::QuantityReader &quantities, const coding::Value &value, const QString &quote)
{
    if (const auto *quantity = std::get_if<text::Quantity>(&value))
        return quantities.print(*quantity, localeOfFiles());
    if (const auto *entity = std::get_if<coding::Entity>(&value))
        return entity->name;
    if (const auto *claim = std::get_if<coding::Claim>(&value))
        return coding::stanceName(claim->stance);
    return quote;
}

QString conversionInWords(const coding::Value &value, const coding::Point &point, const QLocale &locale)
{
    const coding::Conversion *conversion = point.conversionOf(value);
    if (!conversion)
        return {};
    const auto amount = coding::roughlyConverted(std::get<text::Quantity>(value), *conversion);
    return u"≈ %1, %2"_s.arg(
        text::QuantityPrinter(locale).print(amount), coding::rateInWords(*conversion, locale));
}

interchange::AgreementDocument agreementDocument(Workspace &workspace, text::StoryId story)
{
    const auto sourceName = [&](text::SourceId id) {
        const text::Source *source = workspace.source(id);
        return source ? source->name : QString();
    };
    const auto text = [&](text::ArticleId id) { return workspace.text(id); };
    return agreementDocument(workspace.openStory(story), workspace.settledAgreement(story),
        {.sourceName = sourceName, .text = text, .quantities = workspace.quantities()});
}

interchange::AgreementDocument agreementDocument(
    const OpenStory &story, const coding::Agreement &agreement, const StoryWords &words)
{
    interchange::AgreementDocument document;
    document.agreement = agreement;
    document.story = story.story.name;
    for (const store::ArticleRow &row : story.articles) {
        document.articles.push_back({.id = row.article.id,
            .file = row.article.file,
            .source = words.sourceName(row.article.source),
            .title = row.article.title});
    }
    for (const coding::Point &point : agreement.points)
        for (const coding::Cell &cell : point.cells)
            if (cell.state == coding::Cell::State::Mentioned) {
                const QString text = words.text(cell.article);
                const text::Span span = text::CodePoints(text).fromUtf16(cell.mention);
                document.mentions.insert(
                    {{cell.article, cell.mention}, {.start = span.start,
                                                       .end = span.end,
                                                       .quote = text::quote(text, cell.mention).toString(),
                                                       .value = {}}});
            }
    std::unordered_map<coding::AnnotationId, const coding::Point *> converted;
    for (const coding::Point &point : agreement.points)
        if (!point.conversions.isEmpty())
            for (const coding::Cell &cell : point.cells)
                for (const coding::AnnotationId id : cell.evidence)
                    converted.emplace(id, &point);
    text::ArticleId article;
    text::CodePoints codePoints;
    for (const coding::Annotation &annotation : story.annotations) {
        if (annotation.article != article) {
            article = annotation.article;
            codePoints = text::CodePoints(words.text(article));
        }
        const text::Span span = codePoints.fromUtf16(annotation.span);
        const auto point = converted.find(annotation.id);
        document.evidence.push_back({.annotation = annotation.id,
            .start = span.start,
            .end = span.end,
            .quote = annotation.quote,
            .value = annotation.value,
            .shown = valueInFiles(words.quantities, annotation.value, annotation.quote),
            .converted = point == converted.end()
                             ? QString()
                             : conversionInWords(annotation.value, *point->second, localeOfFiles())});
    }
    return document;
}

base::Result<void> writeFile(const QString &path, const std::function<base::Result<void>(QIODevice *)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(cannotWrite(path, file.errorString()));
    if (const auto written = write(&file); !written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit())
        return std::unexpected(cannotWrite(path, file.errorString()));
    return {};
}

} // namespace workspace
