// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/agreementgrid.h"

#include "coding/words.h"
#include "text/quantityprinter.h"

using namespace Qt::StringLiterals;

namespace interchange {
namespace {

using coding::Cell;

QString valueForPeople(const AgreementDocument::Evidence &evidence)
{
    if (const auto *quantity = std::get_if<text::Quantity>(&evidence.value))
        return text::QuantityPrinter(QLocale()).print(*quantity);
    if (const auto *claim = std::get_if<coding::Claim>(&evidence.value))
        return coding::stanceWords(claim->stance);
    return evidence.shown;
}

/// The column of an article that belongs to no source is its own.
struct ColumnName
{
    QString shown;
    QString key;
};

ColumnName columnName(const AgreementDocument::Article &article)
{
    if (!article.source.isEmpty())
        return {article.source, article.source.toCaseFolded()};
    const QString shown = article.title.isEmpty() ? article.file : article.title;
    return {shown, u"\n"_s + QString::number(article.id.value())};
}

} // namespace

AgreementGrid::AgreementGrid(const AgreementDocument &document, Wording wording)
    : m_wording(wording)
{
    for (const AgreementDocument::Evidence &one : document.evidence) {
        QString words = wording == Wording::OfPeople ? valueForPeople(one) : one.shown;
        words = (words.isEmpty() ? one.quote : words).simplified();
        if (!one.converted.isEmpty())
            words += u" (%1)"_s.arg(one.converted);
        m_shown.insert(one.annotation, words);
    }
    QHash<QString, qsizetype> known;
    for (const AgreementDocument::Article &article : document.articles) {
        const ColumnName name = columnName(article);
        if (!known.contains(name.key)) {
            known.insert(name.key, m_sources.size());
            m_sources.append(name.shown);
        }
        m_columns.insert(article.id, known.value(name.key));
    }
}

QStringList AgreementGrid::cells(const coding::Point &point) const
{
    QList<QStringList> stated(m_sources.size());
    QList<bool> isUnread(m_sources.size(), false);
    QList<bool> isMentioned(m_sources.size(), false);
    for (const Cell &cell : point.cells) {
        const qsizetype column = m_columns.value(cell.article, -1);
        if (column < 0)
            continue;
        isUnread[column] = isUnread[column] || cell.state == Cell::State::Unread;
        isMentioned[column] = isMentioned[column] || cell.state == Cell::State::Mentioned;
        for (const coding::AnnotationId id : cell.evidence)
            if (const QString shown = m_shown.value(id); !shown.isEmpty() && !stated[column].contains(shown))
                stated[column].append(shown);
    }
    const auto stateWords = m_wording == Wording::OfPeople ? coding::cellStateWords : coding::cellStateName;
    QStringList words;
    for (qsizetype column = 0; column < m_sources.size(); ++column) {
        const Cell::State state = isMentioned[column] ? Cell::State::Mentioned
                                  : isUnread[column]  ? Cell::State::Unread
                                                      : Cell::State::Silent;
        words.append(stated[column].isEmpty() ? stateWords(state) : stated[column].join("; "_L1));
    }
    return words;
}

} // namespace interchange
