// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/feed.h"

#include "readers/dates.h"
#include "readers/htmlarticle.h"
#include "readers/htmlcleaning.h"
#include "readers/understanding.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(readers)
};

/// An entry while it is read.
struct Entry
{
    Metadata told;
    QString text;    ///< As HTML.
    QString summary; ///< For entries without text.
};

/// The words of an element; what Atom has as XHTML is written out again.
QString contentOf(QXmlStreamReader &reader)
{
    if (reader.attributes().value("type"_L1) != "xhtml"_L1)
        return reader.readElementText(QXmlStreamReader::IncludeChildElements);
    QString html;
    for (int depth = 1; depth > 0 && !reader.atEnd();) {
        reader.readNext();
        if (reader.isStartElement()) {
            ++depth;
            html += u"<%1>"_s.arg(reader.name());
        } else if (reader.isEndElement()) {
            --depth;
            html += u"</%1>"_s.arg(reader.name());
        } else if (reader.isCharacters()) {
            html += reader.text().toString().toHtmlEscaped();
        }
    }
    return html;
}

QString wordsOf(const QString &html)
{
    return textOf(HtmlTree(cleanHtml(html.toUtf8()).html), HtmlPart::All);
}

/// Reads the element that has begun, of an entry.
void readMember(QXmlStreamReader &reader, Entry &entry)
{
    const QString name = reader.name().toString();
    const auto words = [&] {
        return reader.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
    };
    if (name == "title"_L1) {
        const QString title = words();
        entry.told.title = title.contains(u'<') || title.contains(u'&') ? wordsOf(title).simplified() : title;
    } else if (name == "link"_L1) {
        const QXmlStreamAttributes attributes = reader.attributes();
        const QStringView relation = attributes.value("rel"_L1);
        const QString address =
            attributes.hasAttribute("href"_L1) ? attributes.value("href"_L1).toString() : words();
        if ((relation.isEmpty() || relation == "alternate"_L1) && isWebAddress(address))
            entry.told.url = address;
    } else if (name == "pubDate"_L1 || name == "published"_L1 || name == "date"_L1) {
        entry.told.published = isoDate(words());
    } else if (name == "updated"_L1) {
        const QString date = isoDate(words());
        if (entry.told.published.isEmpty())
            entry.told.published = date;
    } else if (name == "creator"_L1 || name == "name"_L1 ||
               (name == "author"_L1 && reader.prefix().isEmpty())) {
        if (name == "author"_L1 && !reader.namespaceUri().isEmpty())
            return; // Atom: its name follows
        if (const QString author = words(); entry.told.author.isEmpty() && !author.contains(u'@'))
            entry.told.author = author;
    } else if (name == "encoded"_L1 || name == "content"_L1) {
        if (const QString text = contentOf(reader); text.size() > entry.text.size())
            entry.text = text;
    } else if (name == "description"_L1 || name == "summary"_L1) {
        if (const QString summary = contentOf(reader); entry.summary.isEmpty())
            entry.summary = summary;
    }
}

/// Reads a feed and hands its entries on.
class Feed
{
public:
    Feed(const Source &source, Receiver &receiver)
        : m_source(source)
        , m_receiver(receiver)
        , m_reader(source.device)
    {
    }

    base::Result<void> run()
    {
        bool isInEntry = false;
        Entry entry;
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            const bool isEntry = m_reader.name() == "item"_L1 || m_reader.name() == "entry"_L1;
            if (m_reader.isStartElement() && isEntry) {
                isInEntry = true;
                entry = {};
            } else if (m_reader.isEndElement() && isEntry) {
                isInEntry = false;
                if (!hand(entry))
                    return cancelled();
            } else if (m_reader.isStartElement() && isInEntry) {
                readMember(m_reader, entry);
            } else if (m_reader.isStartElement() && m_reader.name() == "title"_L1 && m_title.isEmpty()) {
                m_title = m_reader.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
            }
        }
        const QString name = shownName(m_source);
        if (m_entries == 0)
            return base::failure(
                Messages::tr("“%1” is no feed: it has no entries.").arg(name), m_reader.errorString());
        if (m_reader.hasError())
            m_receiver.skip(Messages::tr("“%1” breaks off: what follows could not be read.").arg(name));
        return {};
    }

private:
    bool hand(const Entry &entry)
    {
        ++m_entries;
        const QString part = Messages::tr("article %1", "a place in a file").arg(m_entries);
        Metadata told = entry.told;
        told.source = m_title;
        std::optional<ReadArticle> article =
            articleOf(wordsOf(entry.text.isEmpty() ? entry.summary : entry.text), told, {});
        if (!article) {
            m_receiver.skip(Messages::tr("“%1”, %2: there is no text.").arg(shownName(m_source), part));
            return m_receiver.proceed(m_source.device->pos());
        }
        article->part = m_source.part.isEmpty() ? part : m_source.part + u", "_s + part;
        return m_receiver.take(std::move(*article)) && m_receiver.proceed(m_source.device->pos());
    }

    const Source &m_source;
    Receiver &m_receiver;
    QXmlStreamReader m_reader;
    QString m_title; ///< Of the feed.
    qsizetype m_entries = 0;
};

} // namespace

base::Result<void> readFeed(const Source &source, Receiver &receiver)
{
    return Feed(source, receiver).run();
}

} // namespace readers
