// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A story's agreement for a terminal, of agreementdocument.h.

#include "coding/words.h"
#include "interchange/agreementgrid.h"
#include "interchange/columns.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace interchange {
namespace {

using coding::Verdict;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(interchange::AgreementTable)
};

constexpr int gap = 2;         ///< Columns between cells.
constexpr int leastLabel = 16; ///< Columns of a point's label.
constexpr int mostLabel = 40;
constexpr int leastCell = 10; ///< A narrower column for a source says nothing.

QString signAndWords(Verdict verdict)
{
    return coding::verdictSign(verdict) + u' ' + coding::verdictWords(verdict);
}

QString countsLine(const coding::Agreement &agreement)
{
    std::array<int, 4> counts{};
    for (const coding::Point &point : agreement.points)
        ++counts[size_t(point.verdict)];
    return Text::tr("%Ln point(s)", nullptr, int(agreement.points.size())) + u": "_s +
           Text::tr("%1 agree, %2 compatible, %3 differ, %4 one source")
               .arg(counts[size_t(Verdict::Agree)])
               .arg(counts[size_t(Verdict::Compatible)])
               .arg(counts[size_t(Verdict::Differ)])
               .arg(counts[size_t(Verdict::OneSource)]);
}

void addLine(QString &text, const QString &line)
{
    qsizetype end = line.size();
    while (end > 0 && line[end - 1] == u' ')
        --end;
    text += QStringView(line).first(end);
    text += u'\n';
}

/// One row a point, one column a source.
class Table
{
public:
    Table(const AgreementGrid &grid, int width)
        : m_grid(grid)
    {
        for (const Verdict verdict :
            {Verdict::Agree, Verdict::Compatible, Verdict::Differ, Verdict::OneSource})
            m_verdict = std::max(m_verdict, columnsOf(signAndWords(verdict)));
        const int sources = std::max(1, int(grid.sources().size()));
        const int room = width - m_verdict - gap;
        m_label = std::clamp(room / (sources + 1), leastLabel, mostLabel);
        m_cell = (room - m_label) / sources - gap;
    }

    bool fits() const { return m_cell >= leastCell; }

    QString header() const { return row(QString(), Text::tr("Point"), m_grid.sources()); }
    QString row(const coding::Point &point) const
    {
        return row(signAndWords(point.verdict), point.label, m_grid.cells(point));
    }

private:
    QString row(const QString &verdict, const QString &label, const QStringList &cells) const
    {
        const QString space(gap, u' ');
        QString line = fitted(verdict, m_verdict) + space + fitted(label, m_label);
        for (const QString &cell : cells)
            line += space + fitted(cell, m_cell);
        return line;
    }

    const AgreementGrid &m_grid;
    int m_verdict = 0; ///< Widths in columns.
    int m_label = 0;
    int m_cell = 0;
};

/// One block a point, one line a source: for more sources than the terminal has room for.
void addList(QString &text, const AgreementGrid &grid, const coding::Agreement &agreement, int width)
{
    int nameWidth = 1;
    for (const QString &source : grid.sources())
        nameWidth = std::max(nameWidth, columnsOf(source));
    nameWidth = std::clamp(nameWidth, 1, std::max(leastCell, width / 2));
    const int cellWidth = std::max(leastCell, width - nameWidth - 2 * gap);
    const QString space(gap, u' ');
    for (const coding::Point &point : agreement.points) {
        const QString verdict = signAndWords(point.verdict) + space;
        addLine(text, verdict + fitted(point.label, std::max(leastCell, width - columnsOf(verdict))));
        const QStringList cells = grid.cells(point);
        for (qsizetype source = 0; source < cells.size(); ++source)
            addLine(text,
                space + fitted(grid.sources()[source], nameWidth) + space + fitted(cells[source], cellWidth));
    }
}

} // namespace

QString agreementText(const AgreementDocument &document, int width)
{
    const AgreementGrid grid(document, AgreementGrid::Wording::OfPeople);
    QString text;
    if (!document.story.isEmpty())
        addLine(text, document.story.simplified());
    addLine(text, countsLine(document.agreement));
    if (document.agreement.points.empty())
        return text;
    addLine(text, QString());
    const Table table(grid, width);
    if (!table.fits()) {
        addList(text, grid, document.agreement, width);
        return text;
    }
    addLine(text, table.header());
    for (const coding::Point &point : document.agreement.points)
        addLine(text, table.row(point));
    return text;
}

} // namespace interchange
