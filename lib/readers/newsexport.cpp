// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/newsexport.h"

#include "readers/factivaexport.h"
#include "readers/nexisexport.h"
#include "readers/understanding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(readers)
};

} // namespace

bool mayBeExport(QStringView text)
{
    static const QRegularExpression mark(
        u"End of Document|\\bDocument [A-Za-z0-9]{16,32}\\b|\\bof \\d{1,6} DOCUMENT"_s);
    return mark.matchView(text).hasMatch();
}

std::vector<ExportedArticle> articlesOfExport(QStringView text)
{
    if (!mayBeExport(text))
        return {};
    const ExportLines lines(text);
    for (const auto read :
        {articlesOfNexisUni, articlesOfLexisNexis, articlesOfFactivaFields, articlesOfFactiva})
        if (auto articles = read(lines); !articles.empty())
            return articles;
    return {};
}

base::Result<void> deliverExport(const std::vector<ExportedArticle> &articles, const QStringList &issues,
    const Source &source, Receiver &receiver)
{
    qsizetype number = 0;
    bool hasSome = false;
    for (const ExportedArticle &one : articles) {
        //: One of the articles of a file, by its number.
        const QString part = Messages::tr("article %1", "a place in a file").arg(++number);
        std::optional<ReadArticle> article = articleOf(one.text, one.told, {});
        if (!article) {
            receiver.skip(Messages::tr("“%1”, %2: there is no text.").arg(shownName(source), part));
            continue;
        }
        hasSome = true;
        article->issues += issues;
        article->part = source.part.isEmpty() ? part : source.part + u", "_s + part;
        if (!receiver.take(std::move(*article)))
            return cancelled();
    }
    if (!hasSome)
        return base::failure(Messages::tr("“%1” holds no article.").arg(shownName(source)));
    return {};
}

} // namespace readers
