// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/html.h"

#include "readers/htmlarticle.h"
#include "readers/htmlcleaning.h"
#include "readers/htmlmetadata.h"
#include "readers/newsexport.h"
#include "readers/understanding.h"

namespace readers {

std::optional<ReadArticle> articleOfPage(const QString &html, const Metadata &known, const QString &fileName)
{
    CleanedHtml page = cleanHtml(html.toUtf8());
    const HtmlTree tree(std::move(page.html));
    Metadata told = known;
    fillIn(told, metadataOf(tree, page));
    return articleOf(textOf(tree, HtmlPart::Article, told.title), told, fileName);
}

base::Result<void> readHtml(const Source &source, Receiver &receiver)
{
    const auto bytes = bytesOf(source);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto decoded = decodedText(*bytes, source, declaredEncoding(*bytes));
    if (!decoded)
        return std::unexpected(decoded.error());
    if (mayBeExport(decoded->text)) {
        const HtmlTree tree(cleanHtml(decoded->text.toUtf8()).html);
        if (const auto articles = articlesOfExport(textOf(tree, HtmlPart::All)); !articles.empty())
            return deliverExport(articles, decodingIssues(*decoded), source, receiver);
    }
    std::optional<ReadArticle> article = articleOfPage(decoded->text, {}, shownName(source));
    if (article) {
        article->encoding = decoded->encoding;
        article->issues = decodingIssues(*decoded);
    }
    return deliver(std::move(article), source, receiver);
}

} // namespace readers
