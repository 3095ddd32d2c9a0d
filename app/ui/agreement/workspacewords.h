// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreementwords.h"
#include "text/span.h"

#include <QHash>
#include <QLocale>
#include <vector>

namespace workspace {
class Workspace;
struct OpenStory;
} // namespace workspace

namespace ui {

/// The words of the agreement grid from an open corpus, printed in the locale.
class WorkspaceWords : public AgreementWords
{
public:
    explicit WorkspaceWords(workspace::Workspace &workspace);

    /// The columns for a story. Evidence is said to stand in the articles by these names from now on.
    std::vector<AgreementColumn> columns(const workspace::OpenStory &story);

    /// Who states what on a point, the majority first: "3 say 17%, 1 says 16.9%"; by name where all of a few
    /// say the same.
    QString saying(const coding::Point &point) const;

    QString section(coding::Kind kind) const override;
    CellWords cell(const coding::Point &point, const coding::Cell &cell) const override;
    EvidenceWords evidence(coding::AnnotationId annotation) const override;
    QString remark(const coding::Point &point) const override;
    QString reason(const coding::Point &point, coding::AnnotationId annotation) const override;

private:
    QString sourceName(text::SourceId source) const;
    QString told(const coding::Point &point) const;
    QString valueOf(const coding::Point &point, text::ArticleId article) const;
    QString conversion(const coding::Point &point, const coding::Value &value) const;

    workspace::Workspace &m_workspace;
    QLocale m_locale;
    text::StoryId m_story; ///< Of the columns.
    QHash<text::ArticleId, QString> m_names;
    mutable text::ArticleId m_paragraphsOf; ///< Evidence is asked for article by article.
    mutable std::vector<text::Span> m_paragraphs;
};

} // namespace ui
