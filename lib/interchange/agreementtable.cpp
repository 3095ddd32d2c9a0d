// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/agreementdocument.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace interchange {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(interchange::AgreementTable)
};

/// The points as rows and the sources as columns, in words.
class Grid
{
public:
    explicit Grid(const AgreementDocument &document)
        : m_document(document)
    {
        for (const AgreementDocument::Evidence &one : document.evidence)
            m_shown.insert(one.annotation, one.shown.isEmpty() ? one.quote : one.shown);
        for (const AgreementDocument::Article &article : document.articles) {
            const QString name = article.source.isEmpty() ? article.title : article.source;
            qsizetype column = m_sources.indexOf(name);
            if (column < 0) {
                column = m_sources.size();
                m_sources.append(name);
            }
            m_columns.insert(article.id, column);
        }
    }

    const QStringList &sources() const { return m_sources; }

    /// What each source says on a point: its stated values, each once; else silent when all its articles are, else unread.
    QStringList cells(const coding::Point &point) const
    {
        QList<QStringList> stated(m_sources.size());
        QList<bool> unread(m_sources.size(), false);
        for (const coding::Cell &cell : point.cells) {
            const qsizetype column = m_columns.value(cell.article, -1);
            if (column < 0)
                continue;
            unread[column] |= cell.state == coding::Cell::State::Unread;
            if (point.kind == coding::Kind::Entity && !cell.evidence.empty()) {
                stated[column].append(Text::tr("%Ln mention(s)", nullptr, int(cell.evidence.size())));
                continue;
            }
            for (const coding::AnnotationId id : cell.evidence)
                if (const QString shown = m_shown.value(id); !stated[column].contains(shown))
                    stated[column].append(shown);
        }
        QStringList words;
        for (qsizetype column = 0; column < m_sources.size(); ++column) {
            if (!stated[column].isEmpty())
                words.append(stated[column].join("; "_L1));
            else
                words.append(coding::cellStateName(
                    unread[column] ? coding::Cell::State::Unread : coding::Cell::State::Silent));
        }
        return words;
    }

private:
    const AgreementDocument &m_document;
    QHash<coding::AnnotationId, QString> m_shown;
    QHash<text::ArticleId, qsizetype> m_columns;
    QStringList m_sources;
};

QLatin1StringView sign(coding::Verdict verdict)
{
    switch (verdict) {
    case coding::Verdict::Agree:
        return "="_L1;
    case coding::Verdict::Compatible:
        return "~"_L1;
    case coding::Verdict::Differ:
        return "!"_L1;
    case coding::Verdict::OneSource:
        return "."_L1;
    }
    Q_UNREACHABLE();
}

QString fitted(const QString &words, qsizetype width)
{
    const QString line = words.simplified();
    return line.size() > width ? line.left(width - 1) + u'…' : line.leftJustified(width);
}

QString countsLine(const coding::Agreement &agreement)
{
    std::array<int, 4> counts{};
    for (const coding::Point &point : agreement.points)
        ++counts[size_t(point.verdict)];
    return Text::tr("%Ln point(s)", nullptr, int(agreement.points.size())) + u": "_s
        + Text::tr("%1 agree, %2 compatible, %3 differ, %4 one source")
              .arg(counts[0])
              .arg(counts[1])
              .arg(counts[2])
              .arg(counts[3]);
}

} // namespace

void writeAgreementCsv(CsvWriter &writer, const AgreementDocument &document)
{
    const Grid grid(document);
    for (const auto column : {"point", "kind", "verdict", "independent"})
        writer.number(column);
    for (const QString &source : grid.sources())
        writer.text(source);
    writer.endRow();
    for (const coding::Point &point : document.agreement.points) {
        writer.text(point.label);
        writer.text(coding::kindName(point.kind));
        writer.text(coding::verdictName(point.verdict));
        writer.number(QByteArray::number(point.independent));
        for (const QString &cell : grid.cells(point))
            writer.text(cell);
        writer.endRow();
    }
}

QString agreementText(const AgreementDocument &document, int width)
{
    const Grid grid(document);
    const qsizetype sources = std::max<qsizetype>(1, grid.sources().size());
    constexpr qsizetype leastColumn = 8;
    const qsizetype labelWidth = std::clamp<qsizetype>(width / 3, 20, 40);
    const qsizetype columnWidth = std::max(leastColumn, (width - labelWidth - 4) / sources - 2);

    QString text = document.story + u'\n' + countsLine(document.agreement) + u"\n\n"_s;
    QString line = u"  "_s + fitted(Text::tr("Point"), labelWidth);
    for (const QString &source : grid.sources())
        line += u"  "_s + fitted(source, columnWidth);
    text += line.trimmed().prepend(u"  "_s) + u'\n';
    for (const coding::Point &point : document.agreement.points) {
        line = sign(point.verdict) + u' ' + fitted(point.label, labelWidth);
        for (const QString &cell : grid.cells(point))
            line += u"  "_s + fitted(cell, columnWidth);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text + u'\n' + Text::tr("= agree   ~ compatible   ! differ   . one source") + u'\n';
}

} // namespace interchange
