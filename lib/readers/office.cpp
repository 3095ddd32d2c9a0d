// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/office.h"

#include "readers/dates.h"
#include "readers/htmlarticle.h"
#include "readers/htmlcleaning.h"
#include "readers/newsexport.h"
#include "readers/paragraphs.h"
#include "readers/understanding.h"
#include "readers/zip.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QUrl>
#include <QXmlStreamReader>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

using base::Error;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(readers)
};

/// The words of a document's body.
struct Body
{
    QString text;
    QString title; ///< Of the paragraph that is styled as the title, else of the first heading.
    bool isWhole = true;
};

/// Takes note of the paragraph that begins at a place of the text and ends with it.
void noteTitle(Body &body, const Paragraphs &text, qsizetype start, bool isTitle)
{
    if (isTitle && body.title.isEmpty())
        body.title = text.text().sliced(start).simplified();
}

/// Reads word/document.xml. Elements are told by their local names: the two standards have other namespaces.
Body readWordXml(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    Body body;
    Paragraphs text;
    qsizetype start = 0;
    bool isTitle = false;
    while (!reader.atEnd()) {
        reader.readNext();
        const QStringView name = reader.name();
        if (reader.isStartElement()) {
            if (name == "t"_L1) {
                text.add(reader.readElementText(QXmlStreamReader::IncludeChildElements));
            } else if (name == "tab"_L1 || name == "noBreakHyphen"_L1) {
                name == "tab"_L1 ? text.addSpace() : text.add(u"-");
            } else if (name == "br"_L1 || name == "cr"_L1) {
                text.endLine();
            } else if (name == "p"_L1) {
                start = text.text().size();
                isTitle = false;
            } else if (name == "pStyle"_L1) {
                const QString style = reader.attributes().value("w:val"_L1).toString().toLower();
                isTitle = style == "title"_L1 || style == "heading1"_L1 || style == "titel"_L1 ||
                          style == "titre"_L1 || style == "titre1"_L1 || style == "berschrift1"_L1;
            } else if (name == "instrText"_L1 || name == "delText"_L1 || name == "Fallback"_L1 ||
                       name == "del"_L1 || name == "moveFrom"_L1) {
                reader.skipCurrentElement();
            }
        } else if (reader.isEndElement()) {
            if (name == "p"_L1) {
                noteTitle(body, text, start, isTitle);
                text.endParagraph();
            }
        }
    }
    body.text = text.text();
    body.isWhole = !reader.hasError();
    return body;
}

/// Reads content.xml.
Body readOpenDocumentXml(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    Body body;
    Paragraphs text;
    qsizetype start = 0;
    bool isTitle = false;
    int depth = 0; // of paragraphs: only what is in one is text
    while (!reader.atEnd()) {
        reader.readNext();
        const QStringView name = reader.name();
        if (reader.isCharacters() && depth > 0) {
            text.add(reader.text());
        } else if (reader.isStartElement()) {
            if (name == "p"_L1 || name == "h"_L1) {
                ++depth;
                start = text.text().size();
                isTitle =
                    name == "h"_L1 || reader.attributes().value("text:style-name"_L1).startsWith("Title"_L1);
            } else if (name == "s"_L1 || name == "tab"_L1) {
                text.addSpace();
            } else if (name == "line-break"_L1) {
                text.endLine();
            } else if (name == "tracked-changes"_L1 || name == "annotation"_L1 ||
                       name == "note-citation"_L1 || name == "binary-data"_L1 || name == "object"_L1) {
                reader.skipCurrentElement();
            }
        } else if (reader.isEndElement() && (name == "p"_L1 || name == "h"_L1)) {
            --depth;
            noteTitle(body, text, start, isTitle);
            isTitle = false;
            text.endParagraph();
        }
    }
    body.text = text.text();
    body.isWhole = !reader.hasError();
    return body;
}

base::Result<void> readDocument(
    const Source &source, const QString &part, Body (*read)(const QByteArray &xml), Receiver &receiver)
{
    const auto bytes = bytesOf(source);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto parts = ZipParts::open(*bytes, source);
    if (!parts)
        return std::unexpected(parts.error());
    const QByteArray xml = parts->part(part);
    if (xml.isEmpty())
        return base::failure(Messages::tr("“%1” is no document of its kind, is encrypted, or is too large.")
                .arg(shownName(source)));
    const Body body = read(xml);
    const QStringList issues =
        body.isWhole ? QStringList()
                     : QStringList{Messages::tr("The document is broken: it was read up to the break.")};
    if (const auto articles = articlesOfExport(body.text); !articles.empty())
        return deliverExport(articles, issues, source, receiver);
    std::optional<ReadArticle> article = articleOf(body.text, {.title = body.title}, shownName(source));
    if (article) {
        article->encoding = u"UTF-8"_s;
        article->issues += issues;
    }
    return deliver(std::move(article), source, receiver);
}

/// What a book's package file says.
struct Book
{
    Metadata told;
    QStringList chapters; ///< Paths in the archive, in the order of reading.
};

Book readPackage(const QByteArray &xml, const QString &folder)
{
    QXmlStreamReader reader(xml);
    Book book;
    QHash<QString, QString> files;
    const auto take = [&](QString &member) {
        const QString words = reader.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
        if (member.isEmpty())
            member = words;
    };
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const QStringView name = reader.name();
        if (name == "title"_L1) {
            take(book.told.title);
        } else if (name == "creator"_L1) {
            take(book.told.author);
        } else if (name == "publisher"_L1) {
            take(book.told.source);
        } else if (name == "language"_L1) {
            take(book.told.language);
        } else if (name == "date"_L1) {
            QString date;
            take(date);
            if (book.told.published.isEmpty())
                book.told.published = isoDate(date);
        } else if (name == "item"_L1) {
            const QString file = QUrl::fromPercentEncoding(reader.attributes().value("href"_L1).toUtf8());
            files.insert(reader.attributes().value("id"_L1).toString(), QDir::cleanPath(folder + file));
        } else if (name == "itemref"_L1) {
            if (const QString file = files.value(reader.attributes().value("idref"_L1).toString());
                !file.isEmpty())
                book.chapters += file;
        }
    }
    return book;
}

/// The path of a book's package file, as its container tells.
QString packagePath(const QByteArray &container)
{
    QXmlStreamReader reader(container);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == "rootfile"_L1)
            return reader.attributes().value("full-path"_L1).toString();
    }
    return {};
}

} // namespace

base::Result<void> readDocx(const Source &source, Receiver &receiver)
{
    return readDocument(source, u"word/document.xml"_s, readWordXml, receiver);
}

base::Result<void> readOdt(const Source &source, Receiver &receiver)
{
    return readDocument(source, u"content.xml"_s, readOpenDocumentXml, receiver);
}

base::Result<void> readEpub(const Source &source, Receiver &receiver)
{
    const auto bytes = bytesOf(source);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto parts = ZipParts::open(*bytes, source);
    if (!parts)
        return std::unexpected(parts.error());
    const QString package = packagePath(parts->part(u"META-INF/container.xml"_s));
    const Book book = readPackage(parts->part(package), package.first(package.lastIndexOf(u'/') + 1));
    if (book.chapters.isEmpty())
        return base::failure(Messages::tr("“%1” is no book that can be read.").arg(shownName(source)));
    QString text;
    bool isWhole = true;
    for (const QString &chapter : book.chapters) {
        if (!receiver.proceed(0))
            return cancelled();
        const HtmlTree tree(cleanHtml(parts->part(chapter)).html);
        const QString words = textOf(tree, HtmlPart::All);
        isWhole = text.size() + words.size() <= largestFile;
        if (!isWhole)
            break;
        if (!words.isEmpty())
            text += (text.isEmpty() ? QString() : u"\n\n"_s) + words;
    }
    std::optional<ReadArticle> article = articleOf(text, book.told, shownName(source));
    if (article)
        article->encoding = u"UTF-8"_s;
    if (article && !isWhole)
        article->issues += Messages::tr("The book is too long; its last chapters were left out.");
    return deliver(std::move(article), source, receiver);
}

} // namespace readers
