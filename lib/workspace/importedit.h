// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/importing.h"
#include "workspace/namedvalues.h"

#include <QHash>
#include <QSet>
#include <memory>
#include <set>
#include <tuple>

namespace workspace {

/// An article that an import works on: one that it adds, or one of the corpus that rows are attached to.
struct ImportedArticle
{
    text::Article article;
    std::optional<text::Article> before; ///< Of the corpus; none for one that is added.
    QString text;
    QString sourceName;
    bool sourceIsGuessed = false;
};

/// What makes two annotations without GUIDs the same.
using AnnotationPlace = std::tuple<text::ArticleId, text::Span, coding::TagId, coding::AnalystId>;

/// Gathers what an import changes, without changing anything but the texts that it keeps in the corpus.
class ImportEdit
{
public:
    explicit ImportEdit(Workspace &workspace)
        : m_workspace(workspace)
        , m_names(workspace)
    {
    }

    /// What was read from a file; the story and the source as in addFiles().
    void addArticles(const ImportedFile &file, const QString &storyName, const QString &sourceName);
    /// Attaches the rows of an annotations CSV, after all articles were added.
    void addAnnotations(const ImportedFile &file);

    /// Keeps the texts and gives the changes.
    base::Result<coding::ChangeSet> finish();
    const ImportReport &report() const { return m_report; }

private:
    friend class AnnotationImport;

    void addProblem(const ImportedFile &file, const QString &problem);

    Workspace &m_workspace;
    NamedValues m_names;
    QSet<QString> m_texts; ///< Of the articles that are added.
    std::vector<std::unique_ptr<ImportedArticle>> m_articles;
    std::vector<coding::Annotation> m_annotations;
    QSet<QUuid> m_guids;                ///< Of the annotations that are added.
    std::set<AnnotationPlace> m_places; ///< Theirs, and those of articles where somebody asked for them.
    ImportReport m_report;
};

} // namespace workspace
