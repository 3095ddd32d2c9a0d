// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlewords.h"

#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

struct ArticleWords
{
    Q_DECLARE_TR_FUNCTIONS(ArticleWords)
};

} // namespace

QString sourceName(const workspace::Workspace &workspace, const text::Article &article)
{
    const text::Source *source = workspace.source(article.source);
    return source ? source->name : ArticleWords::tr("Unknown source");
}

QString longDate(const QString &published)
{
    const QDate date = QDate::fromString(published.left(10), Qt::ISODate);
    if (!date.isValid())
        return published;
    return QLocale().toString(date, ArticleWords::tr("d MMM yyyy", "date format as of QDate: 14 Jul 2025"));
}

QString articleDetails(const text::Article &article)
{
    QStringList parts{longDate(article.published), article.author,
        ArticleWords::tr("%Ln word(s)", "the length of an article", article.words)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString citation(const workspace::Workspace &workspace, const text::Article &article, const QString &quote)
{
    QStringList parts;
    parts << article.author;
    if (!article.title.isEmpty())
        //: an article's title in quotation marks
        parts << ArticleWords::tr("“%1”").arg(article.title);
    if (const text::Source *source = workspace.source(article.source))
        parts << source->name;
    parts << longDate(article.published) << article.url;
    parts.removeAll(QString());
    //: a quotation, and in parentheses where it stands
    return ArticleWords::tr("“%1” (%2)").arg(quote, parts.join(u", "_s));
}

} // namespace ui
