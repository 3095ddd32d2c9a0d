// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A story's agreement as CSV, of agreementdocument.h.

#include "interchange/agreementgrid.h"
#include "interchange/numbers.h"

namespace interchange {

void writeAgreementCsv(CsvWriter &writer, const AgreementDocument &document)
{
    const AgreementGrid grid(document, AgreementGrid::Wording::OfFiles);
    for (const char *column : {"point", "kind", "verdict", "independent"})
        writer.number(column);
    for (const QString &source : grid.sources())
        writer.text(source);
    writer.endRow();
    for (const coding::Point &point : document.agreement.points) {
        writer.text(point.label);
        writer.text(coding::kindName(point.kind));
        writer.text(coding::verdictName(point.verdict));
        writer.number(printInteger(point.independent));
        for (const QString &cell : grid.cells(point))
            writer.text(cell);
        writer.endRow();
    }
}

} // namespace interchange
