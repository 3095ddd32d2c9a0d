// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The annotations of a corpus as rows for other programs, and back (DESIGN section 4). Spans here count code
// points.

#include "base/error.h"
#include "coding/annotation.h"
#include "interchange/csv.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>
#include <expected>
#include <memory>
#include <vector>

namespace interchange {

/// One annotation with all it refers to by name, as it leaves the program. `start` and `end` count Unicode
/// code points of the article's text; text[start:end] is `annotation.quote` (annotation.span is not used).
struct AnnotationRecord
{
    QString annotationId; ///< The annotation's GUID without braces.
    QString story;
    QString source;
    QString articleId; ///< The article's GUID without braces.
    QString title;
    QString author;
    QString published;
    QString url;
    QString tag;
    coding::Kind kind = coding::Kind::Plain;
    QString text; ///< The quote.
    int start = 0;
    int end = 0;
    int paragraph = 0;     ///< Number of the paragraph, from 1.
    QString contextBefore; ///< Up to 60 characters before, within the paragraph.
    QString contextAfter;
    coding::Value value;
    QString point; ///< The label of its point; empty for plain tags.
    QString note;
    QString analyst;
    coding::Status status = coding::Status::Manual;
    QDateTime created; ///< UTC, written as ISO 8601 with milliseconds and Z.
    QDateTime modified;

    bool operator==(const AnnotationRecord &) const = default;
};

/// The columns of the annotations CSV, in order. workspace::exportAnnotations() writes it.
QStringList annotationColumns();

/// Whether the bytes look like an annotations CSV of ours: the header has the columns that matter.
bool isAnnotationsCsv(const QByteArray &bytes);

/// Reads an annotations CSV row by row, so that a file of any size takes little memory; columns in any order,
/// unknown ones ignored, missing ones empty. An empty `annotation_id` is allowed.
class AnnotationReader
{
public:
    explicit AnnotationReader(QIODevice *device); ///< Open for reading; must outlive the reader.
    ~AnnotationReader();
    Q_DISABLE_COPY_MOVE(AnnotationReader)

    /// Reads the next row; false at the end, and when the rest cannot be read: see result(). A row that makes
    /// no sense gives a phrase that says why, naming the row.
    bool next(std::expected<AnnotationRecord, QString> &row);
    /// Fails when there are no `text`, `start` and `end` columns, and as parseCsv().
    base::Result<void> result() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// What could be read back from an annotations CSV.
struct AnnotationRecords
{
    std::vector<AnnotationRecord> records;
    QStringList issues; ///< A line each for rows that were left out, naming row and reason.
};

/// Reads a whole annotations CSV: see AnnotationReader.
base::Result<AnnotationRecords> readAnnotations(const QByteArray &bytes);

} // namespace interchange
