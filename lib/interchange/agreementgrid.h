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
    explicit AgreementGrid(const AgreementDocument &document);

    /// The sources in the order of their first articles; the title or file of an article without a source.
    const QStringList &sources() const { return m_sources; }

    /// What each source says on a point: the values that its articles state, each once, else `silent` when
    /// all of them are, else `unread`.
    QStringList cells(const coding::Point &point) const;

private:
    QHash<coding::AnnotationId, QString> m_shown;
    QHash<text::ArticleId, qsizetype> m_columns;
    QStringList m_sources;
};

} // namespace interchange
