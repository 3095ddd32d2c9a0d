// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/mail.h"

#include "readers/dates.h"
#include "readers/html.h"
#include "readers/htmlarticle.h"
#include "readers/htmlcleaning.h"
#include "readers/mime.h"
#include "readers/understanding.h"

#include <QCoreApplication>
#include <algorithm>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(readers)
};

/// The first part of a type that is no attachment and has words; null when there is none.
const MimePart *firstOf(const std::vector<MimePart> &parts, const char *type)
{
    const auto found = std::ranges::find_if(parts, [type](const MimePart &part) {
        return part.type == type && !part.isAttachment && !part.body.trimmed().isEmpty();
    });
    return found == parts.end() ? nullptr : &*found;
}

/// The name before an address, else the site of the address: "Daily Example <news@daily.example>".
QString senderOf(const QString &from)
{
    QString name = from.section(u'<', 0, 0).trimmed();
    if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.sliced(1, name.size() - 2).trimmed();
    return name.contains(u'@') || name.isEmpty() ? from.section(u'@', 1).section(u'>', 0, 0).trimmed() : name;
}

QString textOfPage(const MimePart &part)
{
    QByteArray charset = part.charset;
    if (charset.isEmpty())
        charset = declaredEncoding(part.body);
    const auto decoded = decode(part.body, charset);
    return decoded ? decoded->text : QString::fromLatin1(part.body);
}

std::unexpected<base::Error> noMail(const Source &source)
{
    return base::failure(Messages::tr("“%1” is no mail, or one without text.").arg(shownName(source)));
}

} // namespace

base::Result<void> readMail(const Source &source, Receiver &receiver)
{
    const auto bytes = bytesOf(source);
    if (!bytes)
        return std::unexpected(bytes.error());
    const std::vector<MimePart> parts = mimeParts(*bytes);
    const MimePart &mail = parts.front();
    const MimePart *plain = firstOf(parts, "text/plain");
    const MimePart *page = firstOf(parts, "text/html");
    if (mail.headers.empty() || (!plain && !page))
        return noMail(source);
    const Metadata told{.title = mail.header("subject"),
        .source = senderOf(mail.header("from")),
        .published = isoDate(mail.header("date"))};
    const QString text =
        plain ? textOf(*plain) : textOf(HtmlTree(cleanHtml(textOfPage(*page).toUtf8()).html), HtmlPart::All);
    return deliver(articleOf(text, told, shownName(source)), source, receiver);
}

base::Result<void> readMhtml(const Source &source, Receiver &receiver)
{
    const auto bytes = bytesOf(source);
    if (!bytes)
        return std::unexpected(bytes.error());
    const std::vector<MimePart> parts = mimeParts(*bytes);
    const MimePart *page = firstOf(parts, "text/html");
    if (!page)
        return noMail(source);
    Metadata told;
    for (const QString &address : {parts.front().header("snapshot-content-location"),
             page->header("content-location"), parts.front().header("content-location")})
        if (told.url.isEmpty() && isWebAddress(address))
            told.url = address;
    return deliver(articleOfPage(textOfPage(*page), told, shownName(source)), source, receiver);
}

} // namespace readers
