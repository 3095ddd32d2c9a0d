// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/annotationrecord.h"
#include "store/database.h"
#include "workspace/importbatch.h"

#include <QHash>
#include <memory>
#include <unordered_map>
#include <vector>

namespace workspace {

/// An article that the same import has added.
struct AddedArticle
{
    QUuid guid;
    QString source;
    bool sourceIsGuessed = false;
};

/// A name as it is compared: without regard to case and white space.
QString folded(const QString &name);

/// Which articles of a corpus the rows of annotations CSVs name, and what rows know of these that the corpus
/// does not. Reads the corpus with the connection of whoever owns it; changes nothing.
class RowArticles
{
public:
    /// An article that rows are attached to, as it is once the batches so far are in.
    struct Target
    {
        text::ArticleId id;
        text::TextId text;
        QString title;
        QString source;
        bool isAdded = false;
        bool sourceIsGuessed = false;
        bool hasStory = false;
        bool hasSource = false;
    };

    /// `added`: by this import, in the corpus by now.
    RowArticles(store::Database &database, std::vector<AddedArticle> added);

    /// Reads which articles there are, the first time.
    base::Result<void> read();

    /// The article that a row names, by GUID, else by title and source; null when there is none or not just
    /// one. It stays with this object.
    base::Result<Target *> find(const interchange::AnnotationRecord &record);
    /// From now on all rows that name their article so are of this one; null when it is gone.
    base::Result<Target *> assign(const QString &named, text::ArticleId article);
    /// What rows of one article have in common.
    static QString nameOf(const interchange::AnnotationRecord &record);

    /// Keeps the story and the source that a row knows of an article which has none.
    void complete(Target &target, const interchange::AnnotationRecord &record);
    /// What was kept since the last call.
    std::vector<ArticleDetails> takeDetails() { return std::exchange(m_details, {}); }

private:
    base::Result<Target *> search(const interchange::AnnotationRecord &record);
    Target *addedTarget(const interchange::AnnotationRecord &record, const QUuid &guid);
    Target *load(const text::Article &article);

    store::Database &m_database;
    std::vector<AddedArticle> m_added;
    std::vector<ArticleDetails> m_details;
    QHash<text::SourceId, QString> m_sources;
    bool m_isRead = false;

    std::unordered_map<text::ArticleId, std::unique_ptr<Target>> m_targets;
    QHash<QString, Target *> m_found;                     ///< By what the rows say of their article.
    QHash<QString, std::vector<Target *>> m_addedTargets; ///< By title.
    QHash<QString, std::vector<text::ArticleId>> m_known; ///< By title and source; not added ones.
};

} // namespace workspace
