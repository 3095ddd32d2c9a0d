// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/agreementdocument.h"

#include <QHash>
#include <QStringList>

namespace interchange {

/// The points of a story as rows and its sources as columns, in words. Refers to the document.
class AgreementGrid
{
public:
    /// Whether values and states read as in files, in every language the same, or as people read them.
    enum class Wording { OfFiles, OfPeople };

    AgreementGrid(const AgreementDocument &document, Wording wording);

    /// The sources in the order of their first articles; the title or file of an article without a source.
    const QStringList &sources() const { return m_sources; }

    /// What each source says on a point: the values that its articles state, each once, else `silent` when
    /// all of them are, else `mentioned` or `unread`.
    QStringList cells(const coding::Point &point) const;

private:
    Wording m_wording;
    QHash<coding::AnnotationId, QString> m_shown;
    QHash<text::ArticleId, qsizetype> m_columns;
    QStringList m_sources;
};

} // namespace interchange
