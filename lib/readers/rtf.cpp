// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/rtf.h"

#include "readers/newsexport.h"
#include "readers/rtftext.h"
#include "readers/understanding.h"

#include <QCoreApplication>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(readers)
};

} // namespace

base::Result<void> readRtf(const Source &source, Receiver &receiver)
{
    const auto bytes = bytesOf(source);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!RtfText::isRtf(*bytes))
        return base::failure(Messages::tr("“%1” is no Rich Text document. Save it as DOCX and try again.")
                .arg(shownName(source)));
    const RtfText document(*bytes);
    const QStringList issues =
        document.isWhole()
            ? QStringList()
            : QStringList{Messages::tr("The document is broken: it was read up to the break.")};
    if (const auto articles = articlesOfExport(document.text()); !articles.empty())
        return deliverExport(articles, issues, source, receiver);
    std::optional<ReadArticle> article = articleOf(document.text(),
        {.title = document.title().simplified(), .author = document.author().simplified()},
        shownName(source));
    if (article) {
        article->encoding = u"RTF"_s;
        article->issues = issues;
    }
    return deliver(std::move(article), source, receiver);
}

} // namespace readers
