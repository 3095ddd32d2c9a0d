// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/annotationrecord.h"
#include "store/database.h"
#include "text/codepoints.h"
#include "workspace/importbatch.h"
#include "workspace/rowarticles.h"

#include <QHash>
#include <QSet>
#include <functional>
#include <set>

namespace workspace {

/// Attaches the rows of annotations CSVs to the articles that they name, and finds their places there. Reads
/// the corpus with the connection of whoever owns it; changes nothing.
class AnnotationImport
{
public:
    /// `added`: by this import, in the corpus by now.
    AnnotationImport(store::Database &database, std::vector<AddedArticle> added, ImportReceiver &receiver);
    Q_DISABLE_COPY_MOVE(AnnotationImport)

    /// Called with the bytes of the file that are done; false: nobody wants the rest.
    using Proceed = std::function<bool(qint64 done)>;
    /// Reads one file. What cannot be read is among the problems of the batches. Fails with Cause::Cancelled,
    /// or when the corpus cannot be read.
    base::Result<void> read(const QString &file, const Proceed &proceed);

private:
    /// What makes two annotations of an article without GUIDs the same: with the names of tag and analyst.
    using Place = std::tuple<text::Span, QString, QString>;

    base::Result<void> add(const interchange::AnnotationRecord &record);
    base::Result<bool> fits(text::ArticleId article, const interchange::AnnotationRecord &record) const;
    base::Result<void> addByText(const interchange::AnnotationRecord &record);
    base::Result<void> addUnnamed(const QString &named);
    void leaveOutUnnamed();
    base::Result<void> open(const RowArticles::Target &target);
    base::Result<bool> isKnown(const RowArticles::Target &target, const Place &place);
    void leaveOut(const QString &why);
    void leaveOutOnce(const QString &why);
    bool send();

    store::Database &m_database;
    RowArticles m_articles;
    ImportReceiver &m_receiver;

    /// Rows of an article that no name finds, and the articles that all of them fit.
    struct Unnamed
    {
        std::vector<interchange::AnnotationRecord> rows;
        std::vector<text::ArticleId> candidates;
    };
    QHash<QString, Unnamed> m_unnamed; ///< By what the rows say of their article.

    const RowArticles::Target *m_open = nullptr; ///< Whose text this is.
    QString m_text;
    text::CodePoints m_codePoints;
    std::set<Place> m_places; ///< Of the open article's rows, and when one asked of its annotations.
    bool m_placesAreKnown = false;

    ImportBatch m_batch;
    int m_sent = 0;       ///< Batches.
    QSet<QString> m_told; ///< Problems that are told once.
};

/// Whether the file is an annotations CSV of ours: named so, and with the columns that matter.
bool isAnnotationsFile(const QString &path);

/// Where a quote stands that counts code points [start, end): there, else at its only or its nearest place.
std::optional<text::Span> placeOfQuote(
    QStringView text, const text::CodePoints &codePoints, QStringView quote, text::Span codePointSpan);

} // namespace workspace
