// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A story's agreement as it leaves the program: CSV (one row a point, one column a source), JSON and text.

#include "coding/point.h"
#include "interchange/annotationrecord.h"
#include "interchange/csv.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <map>
#include <vector>

namespace interchange {

/// A story's agreement with the names, files and evidence that a reader outside needs.
struct AgreementDocument
{
    struct Article
    {
        text::ArticleId id;
        QString file; ///< As given on the command line; else the path it was imported from.
        QString source;
        QString title;
    };
    /// One piece of evidence; spans count code points.
    struct Evidence
    {
        coding::AnnotationId annotation;
        int start = 0;
        int end = 0;
        QString quote;
        coding::Value value;
        QString shown;     ///< The value as people read it: "$29.3 bn", "denies".
        QString converted; ///< Of an amount that was converted, and by which rate: "≈ $29.3 bn, 1 EUR = …".
    };

    QString story;
    std::vector<Article> articles;
    coding::Agreement agreement;
    std::vector<Evidence> evidence; ///< Of all cells, in any order; found by annotation.
    /// The words of cells that speak of a point without a value, by article and the cell's mention; they have
    /// neither annotation nor value.
    std::map<std::pair<text::ArticleId, text::Span>, Evidence> mentions;
};

/// The JSON of DESIGN section 4, indented, with a line feed at the end.
QByteArray agreementJson(const AgreementDocument &document);
/// Columns: point, kind, verdict, independent, then one a source (several articles of one source share it).
/// A cell reads as the stated values, `mentioned`, `silent` or `unread`.
void writeAgreementCsv(CsvWriter &writer, const AgreementDocument &document);
/// A table for a terminal, `width` columns wide, with a line of counts on top. Verdicts are shown by sign and
/// word.
QString agreementText(const AgreementDocument &document, int width);

} // namespace interchange
