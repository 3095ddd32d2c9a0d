// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/nexisexport.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

/// The fields between the headline and the text.
constexpr std::array fieldsBefore{"byline"_L1, "correction"_L1, "correction-date"_L1, "dateline"_L1,
    "distribution"_L1, "highlight"_L1, "length"_L1, "section"_L1, "series"_L1, "type"_L1};
/// Those after it.
constexpr std::array fieldsAfter{"acc-no"_L1, "category"_L1, "city"_L1, "classification"_L1, "company"_L1,
    "country"_L1, "document-type"_L1, "geographic"_L1, "graphic"_L1, "industry"_L1, "journal-code"_L1,
    "language"_L1, "load-date"_L1, "notes"_L1, "organization"_L1, "person"_L1, "pub-type"_L1,
    "publication-type"_L1, "state"_L1, "subject"_L1, "ticker"_L1, "url"_L1};

/// A line "BYLINE: Jane Doe".
struct Field
{
    QString name; ///< In lower case; empty when the line is none.
    QStringView value;
};

Field fieldOf(QStringView line)
{
    static const QRegularExpression field(u"^([A-Za-z][A-Za-z-]{2,16}):(?:\\s+|$)"_s);
    const QRegularExpressionMatch match = field.matchView(line);
    if (!match.hasMatch())
        return {};
    return {match.captured(1).toLower(), line.sliced(match.capturedLength())};
}

template <class Names>
bool isAmong(const Names &names, const QString &name)
{
    return std::ranges::any_of(names, [&](QLatin1StringView one) { return name == one; });
}

void takeField(Metadata &told, const Field &field)
{
    if (field.name == "byline"_L1)
        told.author = withoutBy(field.value);
    else if (field.name == "language"_L1)
        told.language = languageCode(field.value.split(u';').first().trimmed());
    else if (field.name == "url"_L1)
        told.url = field.value.toString();
}

/// Where the fields after a text begin.
qsizetype tailOf(const ExportLines &lines, qsizetype first, qsizetype end)
{
    for (qsizetype i = first; i < end; ++i) {
        const QStringView line = lines.words(i);
        const bool isHeading = line == "Classification"_L1 || line == "Notes"_L1 || line == "Graphic"_L1;
        if (isHeading || isAmong(fieldsAfter, fieldOf(line).name))
            return i;
    }
    return end;
}

void takeFields(Metadata &told, const ExportLines &lines, qsizetype first, qsizetype end)
{
    for (qsizetype i = first; i < end; ++i)
        takeField(told, fieldOf(lines.words(i)));
}

/// The line of the date among those of a header; `end` when there is none. The last one counts: a cover may
/// stand before it.
qsizetype dateLineOf(const ExportLines &lines, qsizetype first, qsizetype end)
{
    for (qsizetype i = end - 1; i >= first; --i)
        if (!dateOfExportLine(lines.words(i)).isEmpty())
            return i;
    return end;
}

/// The first line of the paragraph that a line belongs to.
qsizetype paragraphStart(const ExportLines &lines, qsizetype line, qsizetype first)
{
    while (line > first && !lines[line].startsParagraph)
        --line;
    return line;
}

QString joined(const ExportLines &lines, qsizetype first, qsizetype end)
{
    return lines.paragraphs(first, end).simplified();
}

/// From "The Guardian / July 17, 2025 / Final Edition / Headline / BYLINE: … / text / LOAD-DATE: …".
ExportedArticle lexisNexisArticle(const ExportLines &lines, qsizetype first, qsizetype end)
{
    ExportedArticle article;
    qsizetype fields = first;
    while (fields < end && !isAmong(fieldsBefore, fieldOf(lines.words(fields)).name))
        ++fields;
    qsizetype body = fields;
    while (body < end) { // a field is a paragraph
        if (lines[body].startsParagraph && !isAmong(fieldsBefore, fieldOf(lines.words(body)).name))
            break;
        ++body;
    }
    qsizetype header = fields;
    while (header > first && isCopyright(lines.words(header - 1)))
        --header;
    const qsizetype date = dateLineOf(lines, first, header);
    if (date < header)
        article.told.published = dateOfExportLine(lines.words(date));
    const qsizetype title = header > first ? paragraphStart(lines, header - 1, first) : header;
    if (title > date || date == header)
        article.told.title = joined(lines, title, header);
    for (qsizetype i = first; i < std::min(date, title) && article.told.source.isEmpty(); ++i)
        if (!isCopyright(lines.words(i)))
            article.told.source = lines.words(i).toString();
    qsizetype tail = tailOf(lines, body, end);
    takeFields(article.told, lines, fields, body);
    takeFields(article.told, lines, tail, end);
    while (tail > body && isCopyright(lines.words(tail - 1)))
        --tail;
    article.text = lines.paragraphs(body, tail);
    return article;
}

/// From "Headline / The Guardian / July 17, 2025 Thursday / Copyright … / Length: 514 words / Body / text".
std::optional<ExportedArticle> nexisUniArticle(const ExportLines &lines, qsizetype first, qsizetype end)
{
    qsizetype body = first;
    while (body < end && lines.words(body) != "Body"_L1)
        ++body;
    qsizetype fields = first;
    while (fields < body && !isCopyright(lines.words(fields)) &&
           !isAmong(fieldsBefore, fieldOf(lines.words(fields)).name))
        ++fields;
    const qsizetype date = dateLineOf(lines, first, fields);
    if (body == end || date == fields)
        return std::nullopt;
    ExportedArticle article;
    article.told.published = dateOfExportLine(lines.words(date));
    if (date > first) {
        article.told.source = lines.words(date - 1).toString();
        const qsizetype title = date - 1 > first ? paragraphStart(lines, date - 2, first) : first;
        article.told.title = joined(lines, title, date - 1);
    }
    const qsizetype tail = tailOf(lines, body + 1, end);
    takeFields(article.told, lines, fields, body);
    takeFields(article.told, lines, tail, end);
    article.text = lines.paragraphs(body + 1, tail);
    return article;
}

} // namespace

std::vector<ExportedArticle> articlesOfLexisNexis(const ExportLines &lines)
{
    static const QRegularExpression number(u"^\\d{1,6} of \\d{1,6} DOCUMENTS?$"_s);
    std::vector<qsizetype> starts;
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (number.matchView(lines.words(i)).hasMatch())
            starts.push_back(i);
    std::vector<ExportedArticle> articles;
    for (size_t i = 0; i < starts.size(); ++i)
        articles.push_back(
            lexisNexisArticle(lines, starts[i] + 1, i + 1 < starts.size() ? starts[i + 1] : lines.size()));
    return articles;
}

std::vector<ExportedArticle> articlesOfNexisUni(const ExportLines &lines)
{
    std::vector<ExportedArticle> articles;
    bool isExport = false; // one of them at least is understood
    qsizetype first = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.words(i) != "End of Document"_L1)
            continue;
        auto article = nexisUniArticle(lines, first, i);
        isExport = isExport || article;
        articles.push_back(std::move(article).value_or(ExportedArticle())); // which is told of
        first = i + 1;
    }
    return isExport ? articles : std::vector<ExportedArticle>();
}

} // namespace readers
