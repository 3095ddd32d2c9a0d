// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/annotationrecord.h"
#include "text/codepoints.h"
#include "workspace/importedit.h"

namespace workspace {

/// Attaches the rows of one annotations CSV to the articles that they name.
class AnnotationImport
{
public:
    AnnotationImport(ImportEdit &edit, const ImportedFile &file);

    void add(const interchange::AnnotationRecord &record);

private:
    ImportedArticle *articleOf(const interchange::AnnotationRecord &record);
    ImportedArticle *addedArticle(const interchange::AnnotationRecord &record, const QUuid &guid);
    ImportedArticle *knownArticle(const interchange::AnnotationRecord &record, const QUuid &guid);
    ImportedArticle *load(text::ArticleId id);
    void findKnownArticles();
    void completeArticle(ImportedArticle &article, const interchange::AnnotationRecord &record);
    std::optional<text::Span> place(
        const ImportedArticle &article, const interchange::AnnotationRecord &record);
    bool isKnown(const ImportedArticle &article, const coding::Annotation &annotation);
    coding::Value valueFor(const coding::Tag &tag, const interchange::AnnotationRecord &record);

    ImportEdit &m_edit;
    const ImportedFile &m_file;
    QHash<QString, ImportedArticle *> m_found;              ///< By what the rows say of their article.
    QHash<QString, std::vector<ImportedArticle *>> m_added; ///< By title.
    QHash<text::ArticleId, ImportedArticle *> m_loaded;     ///< Of the corpus.
    QHash<QString, std::vector<text::ArticleId>> m_known;   ///< By title and source, of the corpus.
    bool m_knownAreFound = false;
    std::set<text::ArticleId> m_placesAreKnown;
    QSet<QString> m_told;                       ///< Problems that are told once.
    const ImportedArticle *m_current = nullptr; ///< Whose code points these are.
    text::CodePoints m_codePoints;
};

/// Where a quote stands that counts code points [start, end): there, else at its only or its nearest place.
std::optional<text::Span> placeOfQuote(
    QStringView text, const text::CodePoints &codePoints, QStringView quote, text::Span codePointSpan);

} // namespace workspace
