// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/table.h"

#include "base/csvparser.h"
#include "readers/dates.h"
#include "readers/tablefile.h"
#include "readers/understanding.h"

#include <QCoreApplication>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(readers)
};

/// Nothing when the row has no text.
std::optional<ReadArticle> articleOfRow(const QStringList &row, const TableColumns &columns)
{
    Metadata told;
    QString text;
    for (qsizetype i = 0; i < std::min(row.size(), columns.roles.size()); ++i) {
        const ColumnRole role = columns.roles[i];
        if (role == ColumnRole::Text) {
            text += (text.isEmpty() || row[i].isEmpty() ? QString() : u"\n\n"_s) + row[i];
        } else if (QString Metadata::*field = fieldOfRole(role); field && (told.*field).isEmpty()) {
            const QString words = row[i].simplified();
            const QString iso = role == ColumnRole::Published ? isoDate(words) : QString();
            told.*field = iso.isEmpty() ? words : iso;
        }
    }
    return articleOf(text, told, {}, Headline::Apart);
}

} // namespace

base::Result<void> readTable(const Source &source, Receiver &receiver)
{
    const auto table = openTable(source.device);
    if (!table)
        return base::failure(
            Messages::tr("“%1” could not be read: %2").arg(shownName(source), table.error().message));
    base::CsvParser parser(table->device);
    QStringList row;
    if (!parser.next(row))
        return base::failure(Messages::tr("“%1” is empty.").arg(shownName(source)));
    const TableColumns columns = source.options.columnsOf(row);
    if (!columns.hasText())
        return base::failure(
            Messages::tr("“%1”: no column is known to be the text of the articles; it would be "
                         "called “text”, “body” or “content”.")
                .arg(shownName(source)));
    if (!table->issue.isEmpty())
        receiver.skip(u"“%1”: %2"_s.arg(shownName(source), table->issue));
    bool hasSome = false;
    while (parser.next(row)) {
        const QString part = Messages::tr("row %1", "a place in a table").arg(parser.row());
        std::optional<ReadArticle> article = articleOfRow(row, columns);
        if (article) {
            hasSome = true;
            article->part = source.part.isEmpty() ? part : source.part + u", "_s + part;
            article->encoding = u"UTF-8"_s;
            if (!receiver.take(std::move(*article)))
                return cancelled();
        } else {
            receiver.skip(Messages::tr("“%1”, %2: there is no text.").arg(shownName(source), part));
        }
        if (!receiver.proceed(table->device->pos()))
            return cancelled();
    }
    if (!parser.result() && hasSome)
        receiver.skip(u"“%1”: %2"_s.arg(shownName(source), parser.result().error().message));
    if (!parser.result() && !hasSome)
        return base::failure(u"“%1”: %2"_s.arg(shownName(source), parser.result().error().message));
    if (!hasSome)
        return base::failure(Messages::tr("“%1” holds no article.").arg(shownName(source)));
    return {};
}

bool namesTextColumn(const QByteArray &start)
{
    QStringList headings;
    return base::CsvParser(start).next(headings) && ReadOptions().columnsOf(headings).hasText();
}

} // namespace readers
