// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/annotationimport.h"

#include "workspace/values.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace workspace {
namespace {

constexpr int nearby = 200; // UTF-16 units that a quote may have moved when it stands in several places

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(workspace::Importing)
};

QString key(const QString &title, const QString &source)
{
    return title.simplified().toCaseFolded() + u'\n' + source.simplified().toCaseFolded();
}

/// Quotes with the line ends of texts, whatever a spreadsheet made of them.
QString quoteOf(const interchange::AnnotationRecord &record)
{
    QString quote = record.text;
    return quote.replace(u"\r\n"_s, u"\n"_s);
}

AnnotationPlace placeOf(const coding::Annotation &annotation)
{
    return {annotation.article, annotation.span, annotation.tag, annotation.analyst};
}

QString shortened(const QString &quote)
{
    constexpr qsizetype longest = 60;
    const QString line = quote.simplified();
    return line.size() <= longest ? line : line.left(longest) + u'…';
}

} // namespace

std::optional<text::Span> placeOfQuote(
    QStringView text, const text::CodePoints &codePoints, QStringView quote, text::Span codePointSpan)
{
    if (quote.isEmpty())
        return std::nullopt;
    const int length = codePoints.fromUtf16(static_cast<int>(text.size()));
    const text::Span inside = {
        std::clamp(codePointSpan.start, 0, length), std::clamp(codePointSpan.end, 0, length)};
    const text::Span span = codePoints.toUtf16(inside);
    if (!span.isEmpty() && text::quote(text, span) == quote)
        return span;

    std::optional<text::Span> nearest;
    int count = 0;
    for (qsizetype at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
        const text::Span found = {static_cast<int>(at), static_cast<int>(at + quote.size())};
        if (!nearest || std::abs(found.start - span.start) < std::abs(nearest->start - span.start))
            nearest = found;
        ++count;
    }
    return count == 1 || (nearest && std::abs(nearest->start - span.start) <= nearby) ? nearest
                                                                                      : std::nullopt;
}

AnnotationImport::AnnotationImport(ImportEdit &edit, const ImportedFile &file)
    : m_edit(edit)
    , m_file(file)
{
    for (const auto &one : edit.m_articles) {
        if (one->before)
            m_loaded.insert(one->article.id, one.get());
        else
            m_added[key(one->article.title, {})].push_back(one.get());
    }
}

void AnnotationImport::add(const interchange::AnnotationRecord &record)
{
    const auto guid = QUuid::fromString(record.annotationId);
    const auto known = m_edit.m_workspace.database().annotationByGuid(guid);
    if (!guid.isNull() && (m_edit.m_guids.contains(guid) || (known && *known))) {
        ++m_edit.m_report.duplicates;
        return;
    }
    ImportedArticle *article = articleOf(record);
    if (!article) {
        const QString problem =
            Text::tr("There is no article “%1” to attach annotations to.").arg(record.title);
        if (!m_told.contains(problem))
            m_edit.addProblem(m_file, problem);
        m_told.insert(problem);
        return;
    }
    completeArticle(*article, record);
    const auto span = place(*article, record);
    if (!span) {
        m_edit.addProblem(m_file,
            Text::tr("“%1” does not stand in “%2”.").arg(shortened(record.text), article->article.title));
        return;
    }
    const coding::Tag tag = m_edit.m_names.tag(record.tag, record.kind);
    const coding::Annotation annotation{.id = {},
        .guid = guid,
        .article = article->article.id,
        .tag = tag.id,
        .analyst = m_edit.m_names.analyst(record.analyst),
        .span = *span,
        .quote = text::quote(article->text, *span).toString(),
        .value = valueFor(tag, record),
        .note = record.note,
        .status = record.status,
        .created = record.created,
        .modified = record.modified};
    if (guid.isNull() && isKnown(*article, annotation)) {
        ++m_edit.m_report.duplicates;
        return;
    }
    m_edit.m_guids.insert(guid);
    m_edit.m_places.insert(placeOf(annotation));
    m_edit.m_annotations.push_back(annotation);
    ++m_edit.m_report.annotations;
}

ImportedArticle *AnnotationImport::articleOf(const interchange::AnnotationRecord &record)
{
    const QString named = record.articleId + u'\n' + key(record.title, record.source);
    if (const auto found = m_found.constFind(named); found != m_found.cend())
        return *found;
    const auto guid = QUuid::fromString(record.articleId);
    ImportedArticle *article = knownArticle(record, guid);
    if (!article)
        article = addedArticle(record, guid);
    m_found.insert(named, article);
    return article;
}

/// One that this import adds. It takes over the GUID, so that the corpus that the rows came from knows it
/// again.
ImportedArticle *AnnotationImport::addedArticle(
    const interchange::AnnotationRecord &record, const QUuid &guid)
{
    const std::vector<ImportedArticle *> sameTitle = m_added.value(key(record.title, {}));
    ImportedArticle *match = nullptr;
    for (ImportedArticle *one : sameTitle)
        if (key({}, one->sourceName) == key({}, record.source))
            match = one;
    if (!match && sameTitle.size() == 1) {
        ImportedArticle *only = sameTitle.front();
        if (record.source.isEmpty() || only->sourceName.isEmpty() || only->sourceIsGuessed)
            match = only;
    }
    if (match && !guid.isNull())
        match->article.guid = guid;
    return match;
}

ImportedArticle *AnnotationImport::knownArticle(
    const interchange::AnnotationRecord &record, const QUuid &guid)
{
    if (!guid.isNull())
        if (const auto id = m_edit.m_workspace.database().articleByGuid(guid); id && *id)
            return load(**id);
    findKnownArticles();
    const auto found = m_known.constFind(key(record.title, record.source));
    return found != m_known.cend() && found->size() == 1 ? load(found->front()) : nullptr;
}

void AnnotationImport::findKnownArticles()
{
    if (std::exchange(m_knownAreFound, true))
        return;
    Workspace &workspace = m_edit.m_workspace;
    for (const store::StorySummary &summary : workspace.stories()) {
        const auto rows = workspace.database().articles(summary.story.id);
        for (const store::ArticleRow &row : rows.value_or(std::vector<store::ArticleRow>())) {
            const text::Source *source = workspace.source(row.article.source);
            m_known[key(row.article.title, source ? source->name : QString())].push_back(row.article.id);
        }
    }
}

ImportedArticle *AnnotationImport::load(text::ArticleId id)
{
    if (ImportedArticle *loaded = m_loaded.value(id))
        return loaded;
    const store::ArticleRow *row = m_edit.m_workspace.article(id);
    if (!row)
        return nullptr;
    auto article = std::make_unique<ImportedArticle>(ImportedArticle{.article = row->article,
        .before = row->article,
        .text = {},
        .sourceName = {},
        .sourceIsGuessed = false});
    article->text = m_edit.m_workspace.text(id);
    m_loaded.insert(id, article.get());
    return m_edit.m_articles.emplace_back(std::move(article)).get();
}

/// Rows may know the story and the source of an article that has none.
void AnnotationImport::completeArticle(ImportedArticle &article, const interchange::AnnotationRecord &record)
{
    if (!article.article.story.isValid())
        article.article.story = m_edit.m_names.story(record.story);
    if (!article.article.source.isValid() || (article.sourceIsGuessed && !record.source.isEmpty())) {
        article.article.source = m_edit.m_names.source(record.source);
        article.sourceIsGuessed = false;
    }
}

std::optional<text::Span> AnnotationImport::place(
    const ImportedArticle &article, const interchange::AnnotationRecord &record)
{
    if (m_current != &article) {
        m_current = &article;
        m_codePoints = text::CodePoints(article.text);
    }
    return placeOfQuote(article.text, m_codePoints, quoteOf(record), {record.start, record.end});
}

/// Whether the corpus or this import has the annotation of a row that has no GUID.
bool AnnotationImport::isKnown(const ImportedArticle &article, const coding::Annotation &annotation)
{
    if (article.before && m_placesAreKnown.insert(article.article.id).second)
        for (const coding::Annotation &one : m_edit.m_workspace.annotations(article.article.id))
            m_edit.m_places.insert(placeOf(one));
    return m_edit.m_places.contains(placeOf(annotation));
}

coding::Value AnnotationImport::valueFor(const coding::Tag &tag, const interchange::AnnotationRecord &record)
{
    if (suits(record.value, tag.kind))
        return record.value;
    const QString problem =
        Text::tr("The tag “%1” has another kind here, so the values of its rows were left out.")
            .arg(tag.name);
    if (!m_told.contains(problem))
        m_edit.addProblem(m_file, problem);
    m_told.insert(problem);
    return {};
}

} // namespace workspace
