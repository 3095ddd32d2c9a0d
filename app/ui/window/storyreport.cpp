// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/storyreport.h"

#include "agreement/shortnames.h"
#include "reading/articlewords.h"
#include "store/database.h"
#include "text/quantityreader.h"
#include "text/segmentation.h"
#include "workspace/exporting.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDate>
#include <unordered_map>

namespace ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::StoryReport)
};

QString oneLine(QStringView words)
{
    return words.toString().replace(u'\n', u' ');
}

/// The whole sentence: a report has room.
interchange::Report::Evidence evidenceIn(
    QStringView text, const std::vector<text::Span> &paragraphs, const coding::Annotation &annotation)
{
    interchange::Report::Evidence evidence{.annotation = annotation.id,
        .paragraph = 0,
        .before = {},
        .quote = annotation.quote,
        .after = {},
        .value = annotation.value,
        .shown = {},
        .converted = {},
        .note = annotation.note};
    const text::Span span = annotation.span;
    if (span.end > text.size())
        return evidence;
    const text::Span sentence = text::sentenceAround(text, span);
    evidence.paragraph = text::paragraphAt(paragraphs, span.start) + 1;
    evidence.before = oneLine(text::quote(text, {qMin(sentence.start, span.start), span.start}));
    evidence.quote = oneLine(text::quote(text, span));
    evidence.after = oneLine(text::quote(text, {span.end, qMax(sentence.end, span.end)}));
    return evidence;
}

} // namespace

ReportInput reportInput(workspace::Workspace &workspace, text::StoryId id)
{
    ReportInput input;
    const workspace::OpenStory &story = workspace.openStory(id);
    input.annotations = story.annotations;
    input.lexicon = workspace.lexicon();
    input.corpus = workspace.path();
    for (const coding::Tag &tag : workspace.tags())
        input.colours.insert(tag.id, tag.colour);
    input.report.story = story.story.name;
    input.report.made = longDate(QDate::currentDate().toString(Qt::ISODate));
    input.report.agreement = workspace.settledAgreement(id);
    QStringList names;
    for (const store::ArticleRow &row : story.articles) {
        const text::Source *source = workspace.source(row.article.source);
        names.append(source ? source->name : row.article.title);
    }
    const QStringList shortened = shortNames(names);
    for (const auto &[article, reading] : story.articles) {
        const qsizetype place = qsizetype(input.report.articles.size());
        input.texts.insert(article.id, article.text);
        input.report.articles.push_back({.id = article.id,
            .name = shortened.at(place),
            .source = names.at(place),
            .title = article.title,
            .author = article.author,
            .published = longDate(article.published),
            .url = article.url,
            .reading = reading.state});
    }
    return input;
}

base::Result<interchange::Report> completeReport(const ReportInput &input, const base::Progress &progress)
{
    const auto database = store::Database::open(input.corpus, store::Database::Mode::Read);
    if (!database)
        return std::unexpected(database.error());
    const text::QuantityReader quantities(input.lexicon);
    interchange::Report report = input.report;
    std::unordered_map<coding::AnnotationId, const coding::Point *> wanted;
    for (const coding::Point &point : input.report.agreement.points)
        for (const coding::Cell &cell : point.cells)
            for (const coding::AnnotationId evidence : cell.evidence)
                wanted.emplace(evidence, &point);
    text::ArticleId article;
    QString text;
    std::vector<text::Span> paragraphs;
    qint64 done = 0;
    for (const coding::Annotation &annotation : input.annotations) {
        progress.report(++done, qint64(input.annotations.size()));
        if (progress.isCancelled())
            return base::failure(Text::tr("The report was not written."), {}, base::Error::Cause::Cancelled);
        const auto point = wanted.find(annotation.id);
        if (point == wanted.end())
            continue;
        if (std::exchange(article, annotation.article) != annotation.article) {
            const auto read = (*database)->text(input.texts.value(article));
            if (!read)
                return std::unexpected(read.error());
            text = *read;
            paragraphs = text::paragraphs(text);
        }
        interchange::Report::Evidence evidence = evidenceIn(text, paragraphs, annotation);
        evidence.colour = input.colours.value(annotation.tag, evidence.colour);
        if (const auto *quantity = std::get_if<text::Quantity>(&annotation.value))
            evidence.shown = quantities.print(*quantity, report.locale);
        evidence.converted = workspace::conversionInWords(annotation.value, *point->second, report.locale);
        report.evidence.push_back(std::move(evidence));
    }
    return report;
}

} // namespace ui
