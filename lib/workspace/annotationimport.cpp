// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/annotationimport.h"

#include "readers/tablefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace workspace {
namespace {

constexpr int nearby = 200; // UTF-16 units that a quote may have moved when it stands in several places
constexpr qint64 headerSize = 4096;
constexpr size_t rowsInBatch = 200;
constexpr int batchesBetweenTidying = 8;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(workspace::Importing)
};

/// Quotes with the line ends of texts, whatever a spreadsheet made of them.
QString quoteOf(const interchange::AnnotationRecord &record)
{
    QString quote = record.text;
    return quote.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

QString shortened(const QString &quote)
{
    constexpr qsizetype longest = 60;
    const QString line = quote.simplified();
    return line.size() <= longest ? line : line.left(longest) + u'…';
}

template <class T>
base::Result<void> readNames(base::Result<std::vector<T>> values, QHash<decltype(T::id), QString> &names)
{
    return values.transform([&](const std::vector<T> &all) {
        for (const T &one : all)
            names.insert(one.id, one.name);
    });
}

} // namespace

bool isAnnotationsFile(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).suffix().compare("csv"_L1, Qt::CaseInsensitive) == 0 &&
           file.open(QIODevice::ReadOnly) && interchange::isAnnotationsCsv(file.read(headerSize));
}

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

AnnotationImport::AnnotationImport(
    store::Database &database, std::vector<AddedArticle> added, ImportReceiver &receiver)
    : m_database(database)
    , m_articles(database, std::move(added))
    , m_receiver(receiver)
{
}

base::Result<void> AnnotationImport::read(const QString &path, const Proceed &proceed)
{
    if (const auto found = m_articles.read(); !found)
        return found;
    const auto cancelled = [] { return base::failure({}, {}, base::Error::Cause::Cancelled); };
    m_batch.file = path;
    QFile file(path);
    const auto table = file.open(QIODevice::ReadOnly)
                           ? readers::openTable(&file)
                           : base::Result<readers::TableFile>(base::failure(file.errorString()));
    if (!table) {
        m_batch.problems += problemOf(path, table.error().message);
        ++m_batch.unread;
        return send() ? base::Result<void>() : cancelled();
    }
    if (!table->issue.isEmpty())
        m_batch.problems += problemOf(path, table->issue);
    interchange::AnnotationReader reader(table->device);
    std::expected<interchange::AnnotationRecord, QString> row;
    while (reader.next(row)) {
        if (!row)
            leaveOut(row.error());
        else if (const auto added = add(*row); !added)
            return added;
        if (m_batch.annotations.size() + static_cast<size_t>(m_batch.problems.size() + m_batch.duplicates) <
            rowsInBatch)
            continue;
        if (!proceed(table->device->pos()) || !send())
            return cancelled();
        if (++m_sent % batchesBetweenTidying == 0)
            if (const auto tidied = m_database.tidyLog(); !tidied)
                return tidied;
    }
    leaveOutUnnamed();
    if (const auto result = reader.result(); !result) {
        m_batch.problems += problemOf(path, result.error().message);
        ++m_batch.unread;
    }
    return send() ? base::Result<void>() : cancelled();
}

/// Counts a row that is not imported, and tells why.
void AnnotationImport::leaveOut(const QString &why)
{
    m_batch.problems += problemOf(m_batch.file, why);
    ++m_batch.leftOut;
}

/// The same, told once for many rows.
void AnnotationImport::leaveOutOnce(const QString &why)
{
    if (m_told.contains(why))
        ++m_batch.leftOut;
    else
        leaveOut(why);
    m_told.insert(why);
}

bool AnnotationImport::send()
{
    const QString file = m_batch.file;
    m_batch.details = m_articles.takeDetails();
    if (m_batch.isEmpty())
        return true;
    const bool isWanted = m_receiver.take(std::exchange(m_batch, {}));
    m_batch.file = file;
    return isWanted;
}

base::Result<void> AnnotationImport::add(const interchange::AnnotationRecord &record)
{
    const auto guid = QUuid::fromString(record.annotationId);
    const auto known = guid.isNull() ? std::nullopt : m_database.annotationByGuid(guid);
    if (!known)
        return std::unexpected(known.error());
    if (*known) {
        ++m_batch.duplicates;
        return {};
    }
    const auto found = m_articles.find(record);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return addByText(record);
    RowArticles::Target &target = **found;
    m_articles.complete(target, record);
    if (const auto opened = open(target); !opened)
        return opened;
    const auto span = placeOfQuote(m_text, m_codePoints, quoteOf(record), {record.start, record.end});
    if (!span) {
        leaveOut(Text::tr("“%1” does not stand in “%2”.").arg(shortened(record.text), target.title));
        return {};
    }
    Place place{*span, folded(record.tag), folded(record.analyst)};
    if (guid.isNull()) {
        const auto isThere = isKnown(target, place);
        if (!isThere || *isThere) {
            m_batch.duplicates += isThere.has_value();
            return isThere.transform([](bool) {});
        }
    }
    m_places.insert(std::move(place));
    m_batch.annotations.push_back({.annotation = {.guid = guid,
                                       .article = target.id,
                                       .span = *span,
                                       .quote = text::quote(m_text, *span).toString(),
                                       .value = record.value,
                                       .note = record.note,
                                       .status = record.status,
                                       .created = record.created,
                                       .modified = record.modified},
        .tag = record.tag,
        .kind = record.kind,
        .analyst = record.analyst});
    return {};
}

/// Whether the row's text stands exactly where the row says.
base::Result<bool> AnnotationImport::fits(
    text::ArticleId article, const interchange::AnnotationRecord &record) const
{
    const auto row = m_database.article(article);
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return false;
    return m_database.text((*row)->article.text).transform([&](const QString &text) {
        const text::CodePoints codePoints(text);
        const int length = codePoints.fromUtf16(int(text.size()));
        if (record.start < 0 || record.start >= record.end || record.end > length)
            return false;
        return text::quote(text, codePoints.toUtf16({record.start, record.end})) == quoteOf(record);
    });
}

/// Adds a row whose article has neither its number nor its title and source: to the only one that all such
/// rows so far fit.
base::Result<void> AnnotationImport::addByText(const interchange::AnnotationRecord &record)
{
    const QString named = RowArticles::nameOf(record);
    Unnamed &unnamed = m_unnamed[named];
    const auto candidates = unnamed.rows.empty()
                                ? m_database.articlesWithWords(quoteOf(record))
                                : base::Result<std::vector<text::ArticleId>>(unnamed.candidates);
    if (!candidates)
        return std::unexpected(candidates.error());
    std::vector<text::ArticleId> fitting;
    for (const text::ArticleId article : *candidates) {
        const auto isFit = fits(article, record);
        if (!isFit)
            return std::unexpected(isFit.error());
        if (*isFit)
            fitting.push_back(article);
    }
    if (fitting.empty()) {
        leaveOutOnce(Text::tr("There is no article “%1” to attach annotations to.").arg(record.title));
        return {};
    }
    unnamed.rows.push_back(record);
    unnamed.candidates = std::move(fitting);
    return unnamed.candidates.size() == 1 ? addUnnamed(named) : base::Result<void>();
}

/// Adds the rows that wait, as one article is left that they fit.
base::Result<void> AnnotationImport::addUnnamed(const QString &named)
{
    const Unnamed unnamed = m_unnamed.take(named);
    const auto target = m_articles.assign(named, unnamed.candidates.front());
    if (!target)
        return std::unexpected(target.error());
    base::Result<void> done;
    for (size_t i = 0; done && *target && i < unnamed.rows.size(); ++i)
        done = add(unnamed.rows[i]);
    return done;
}

void AnnotationImport::leaveOutUnnamed()
{
    for (const Unnamed &unnamed : std::as_const(m_unnamed))
        for (const interchange::AnnotationRecord &record : unnamed.rows)
            leaveOutOnce(
                Text::tr("There is no article “%1”, and its rows fit several others.").arg(record.title));
    m_unnamed.clear();
}

base::Result<void> AnnotationImport::open(const RowArticles::Target &target)
{
    if (m_open == &target)
        return {};
    m_open = nullptr;
    return m_database.text(target.text).transform([&](const QString &text) {
        m_open = &target;
        m_text = text;
        m_codePoints = text::CodePoints(m_text);
        m_places.clear();
        m_placesAreKnown = false;
    });
}

/// Whether the open article has the annotation of a row that has no GUID.
base::Result<bool> AnnotationImport::isKnown(const RowArticles::Target &target, const Place &place)
{
    if (!m_placesAreKnown) {
        QHash<coding::TagId, QString> tags;
        QHash<coding::AnalystId, QString> analysts;
        const auto annotations = readNames(m_database.tags(), tags)
                                     .and_then([&] { return readNames(m_database.analysts(), analysts); })
                                     .and_then([&] { return m_database.annotations(target.id); });
        if (!annotations)
            return std::unexpected(annotations.error());
        for (const coding::Annotation &one : *annotations)
            m_places.emplace(one.span, folded(tags.value(one.tag)), folded(analysts.value(one.analyst)));
        m_placesAreKnown = true;
    }
    return m_places.contains(place);
}

} // namespace workspace
