// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/htmlmetadata.h"

#include "readers/dates.h"
#include "readers/linkeddata.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

/// What a page's meta elements say, by their names in lower case; the first of a name counts.
using MetaValues = QHash<QString, QString>;

MetaValues metaValues(const HtmlTree &tree)
{
    MetaValues values;
    forEachElement(tree.root(), [&](const GumboNode *node) {
        if (tagOf(node) != GUMBO_TAG_META)
            return true;
        const QString content = attributeText(node, "content");
        for (const char *kind : {"property", "name", "itemprop", "http-equiv"})
            for (const QString &name : attributeText(node, kind).toLower().split(u' ', Qt::SkipEmptyParts))
                if (!content.isEmpty() && !values.contains(name))
                    values.insert(name, content);
        return true;
    });
    return values;
}

QString firstOf(const MetaValues &values, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names)
        if (const QString value = values.value(name); !value.isEmpty())
            return value;
    return {};
}

/// A name, where some pages have the address of a profile.
QString personOf(const MetaValues &values)
{
    for (const QLatin1StringView name : {"author"_L1, "article:author_name"_L1, "parsely-author"_L1,
             "sailthru.author"_L1, "byl"_L1, "dc.creator"_L1, "dcterms.creator"_L1, "citation_author"_L1,
             "article:author"_L1, "og:article:author"_L1}) {
        const QString value = values.value(name);
        if (!value.isEmpty() && !isWebAddress(value) && !value.contains("://"_L1) && value.size() <= 200)
            return value;
    }
    return {};
}

QString withoutBy(QString name)
{
    static const QRegularExpression opening(
        u"^\\s*(?:by|von|par|por|di|door)[:\\s]\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    return name.remove(opening);
}

Metadata ofMetaElements(const MetaValues &values)
{
    Metadata said;
    said.title = firstOf(values, {"og:title"_L1, "twitter:title"_L1, "parsely-title"_L1, "sailthru.title"_L1,
                                     "dc.title"_L1, "dcterms.title"_L1, "citation_title"_L1, "headline"_L1});
    said.source =
        firstOf(values, {"og:site_name"_L1, "publisher"_L1, "dc.publisher"_L1, "citation_journal_title"_L1,
                            "application-name"_L1, "al:ios:app_name"_L1});
    said.author = withoutBy(personOf(values));
    for (const QLatin1StringView name :
        {"article:published_time"_L1, "og:article:published_time"_L1, "datepublished"_L1,
            "parsely-pub-date"_L1, "sailthru.date"_L1, "pubdate"_L1, "publishdate"_L1, "publish-date"_L1,
            "publish_date"_L1, "publication_date"_L1, "dc.date.issued"_L1, "dcterms.created"_L1,
            "dcterms.issued"_L1, "dc.date"_L1, "dcterms.date"_L1, "date"_L1, "ptime"_L1, "displaydate"_L1,
            "citation_publication_date"_L1, "datecreated"_L1, "og:pubdate"_L1, "last-modified"_L1})
        if (said.published.isEmpty())
            said.published = isoDate(values.value(name));
    if (const QString url = values.value(u"og:url"_s); isWebAddress(url))
        said.url = url;
    said.language = firstOf(values, {"content-language"_L1, "og:locale"_L1}).replace(u'_', u'-');
    return said;
}

bool hasProperty(const GumboNode *node, std::string_view name)
{
    return attribute(node, "itemprop").find(name) != std::string_view::npos;
}

/// What elements say by their names for machines: microdata, rel and time.
Metadata ofElements(const HtmlTree &tree)
{
    Metadata said;
    QString anyTime;
    QStringList authors;
    forEachElement(tree.root(), [&](const GumboNode *node) {
        if (tagOf(node) == GUMBO_TAG_LINK && attribute(node, "rel") == "canonical" && said.url.isEmpty()) {
            if (const QString url = attributeText(node, "href"); isWebAddress(url))
                said.url = url;
        }
        if (hasProperty(node, "headline") && said.title.isEmpty())
            said.title = textBelow(node);
        const bool isAuthor = hasProperty(node, "author") || attribute(node, "rel") == "author";
        if (isAuthor && tagOf(node) != GUMBO_TAG_META && tagOf(node) != GUMBO_TAG_LINK) {
            if (const QString name = withoutBy(textBelow(node)); !name.isEmpty() && name.size() <= 100)
                authors += name;
            return false;
        }
        const QString time = isoDate(attributeText(node, "datetime"));
        if (!time.isEmpty() && hasProperty(node, "datePublished") && said.published.isEmpty())
            said.published = time;
        else if (!time.isEmpty() && tagOf(node) == GUMBO_TAG_TIME && anyTime.isEmpty())
            anyTime = time;
        return true;
    });
    authors.removeDuplicates();
    said.author = authors.join(u", "_s);
    if (said.published.isEmpty())
        said.published = anyTime;
    said.language = attributeText(tree.root(), "lang");
    return said;
}

/// The words of short elements whose class tells what they are: bylines and dates that only people read.
Metadata ofClasses(const HtmlTree &tree)
{
    constexpr qsizetype longest = 120;
    static const QRegularExpression dated(u"date|time|publish|posted"_s);
    static const QRegularExpression signedBy(u"byline|author"_s);
    Metadata said;
    forEachElement(tree.root(), [&](const GumboNode *node) {
        const QString names = attributeText(node, "class").toLower();
        if (names.isEmpty() || (!said.author.isEmpty() && !said.published.isEmpty()))
            return true;
        const bool isDated = said.published.isEmpty() && names.contains(dated);
        const bool isSigned = said.author.isEmpty() && names.contains(signedBy);
        if (!isDated && !isSigned)
            return true;
        const QString words = textBelow(node);
        if (words.size() > longest)
            return true;
        if (isDated)
            said.published = isoDate(words);
        if (isSigned && words.contains(u' ') && !findDate(words))
            said.author = withoutBy(words);
        return true;
    });
    return said;
}

/// The title without the site that pages add to it: "Jobs go | Daily Example".
QString withoutSite(const QString &title, const QString &source)
{
    static const QRegularExpression joint(u"\\s+[|–—\\-·»:]\\s+"_s);
    auto matches = joint.globalMatchView(title);
    QRegularExpressionMatch last;
    while (matches.hasNext())
        last = matches.next();
    if (!last.hasMatch())
        return title;
    const QStringView rest = QStringView(title).sliced(last.capturedEnd());
    const QString start = title.first(last.capturedStart());
    const bool isSite = !source.isEmpty() && (rest.compare(source, Qt::CaseInsensitive) == 0 ||
                                                 source.contains(rest, Qt::CaseInsensitive) ||
                                                 rest.contains(source, Qt::CaseInsensitive));
    return isSite ? start : title;
}

/// The same, of the title in the browser's tab, where what follows the last bar or dash is mostly the site.
QString headlineOfTab(const QString &title, const QString &source)
{
    const QString without = withoutSite(title, source);
    if (without != title)
        return without;
    static const QRegularExpression joint(u"\\s+[|–—\\-·»]\\s+[^|]{1,40}$"_s);
    const QRegularExpressionMatch match = joint.match(title);
    return match.hasMatch() && match.capturedStart() >= 15 ? title.first(match.capturedStart()) : title;
}

/// How many of one's words the other has, of 1.
double sameWords(const QString &one, const QString &other)
{
    const QStringList words = one.toLower().split(u' ', Qt::SkipEmptyParts);
    const QStringList others = other.toLower().split(u' ', Qt::SkipEmptyParts);
    const auto same =
        std::ranges::count_if(words, [&](const QString &word) { return others.contains(word); });
    return words.isEmpty() ? 0 : double(same) / double(words.size());
}

/// The headline that the page shows, when it is the one that is told or nothing is told.
QString headline(const HtmlTree &tree, const QString &told, const QString &tab)
{
    QString best;
    double most = 0;
    int count = 0;
    forEachElement(tree.root(), [&](const GumboNode *node) {
        if (tagOf(node) != GUMBO_TAG_H1)
            return true;
        const QString words = textBelow(node);
        if (words.isEmpty() || words.size() > 400)
            return false;
        ++count;
        const double same = sameWords(words, told.isEmpty() ? tab : told);
        if (same > most) {
            most = same;
            best = words;
        }
        return false;
    });
    return most >= 0.6 ? best : QString();
}

} // namespace

Metadata metadataOf(const HtmlTree &tree, const CleanedHtml &page)
{
    Metadata known = readLinkedData(page.linkedData);
    fillIn(known, ofMetaElements(metaValues(tree)));
    const Metadata elements = ofElements(tree);
    if (isWebAddress(elements.url))
        known.url = elements.url; // the canonical one
    fillIn(known, elements);
    fillIn(known, ofClasses(tree));
    if (const QString saved = QString::fromUtf8(page.savedFrom); known.url.isEmpty() && isWebAddress(saved))
        known.url = saved;
    const GumboNode *tab = tree.first(GUMBO_TAG_TITLE);
    const QString tabTitle = tab ? textBelow(tab) : QString();
    known.title = withoutSite(known.title, known.source.isEmpty() ? siteOf(known.url) : known.source);
    if (const QString shown = headline(tree, known.title, tabTitle); !shown.isEmpty())
        known.title = shown;
    else if (known.title.isEmpty())
        known.title = headlineOfTab(tabTitle, known.source);
    if (known.published.isEmpty()) {
        static const QRegularExpression inAddress(u"/(\\d{4})/(\\d{1,2})/(\\d{1,2})/"_s);
        const QRegularExpressionMatch match = inAddress.match(known.url);
        const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (match.hasMatch() && day.isValid())
            known.published = day.toString(Qt::ISODate);
    }
    return known;
}

} // namespace readers
