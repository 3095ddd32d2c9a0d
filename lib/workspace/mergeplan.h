// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "coding/changeset.h"
#include "store/database.h"

#include <QString>
#include <QStringList>
#include <memory>
#include <unordered_map>
#include <vector>

namespace workspace {

/// How much a merge adds, or found there already.
struct MergeCounts
{
    int sources = 0;
    int stories = 0;
    int analysts = 0;
    int tags = 0;
    int articles = 0;
    int completedArticles = 0; ///< That are in both, and whose blanks the other corpus fills.
    int annotations = 0;
    int decisions = 0;
    int rejections = 0;
    int rates = 0;            ///< What currencies are worth.
    int words = 0;            ///< That join those which the corpus adds to the lexicon.
    int knownArticles = 0;    ///< That both corpora have.
    int knownAnnotations = 0; ///< That both corpora have, or that say the same by the same analyst.
    int leftOut = 0; ///< Annotations and decisions that have no place here: MergePlan::notes says why.

    bool operator==(const MergeCounts &) const = default;
};

/// Something that both corpora have and that is different there.
struct MergeConflict
{
    enum class Kind { Source, Story, Analyst, Tag, Article, Annotation, Decision, Rate };

    Kind kind = Kind::Annotation;
    QString what;               ///< What it is, in a few words: the title of the article, with ¶ and source.
    QString ours;               ///< Our version in a line.
    QString theirs;             ///< Their version in a line.
    text::ArticleId article;    ///< Where it is; invalid when it is in no article.
    coding::AnyChange toTheirs; ///< What taking their version changes.
    bool takesTheirs = false;   ///< Ours is kept unless somebody says so.
};

/// What merging another corpus into one would do: a value, made by reading both.
struct MergePlan
{
    QString path; ///< Of the other corpus.
    MergeCounts counts;
    std::vector<MergeConflict> conflicts;
    QStringList notes; ///< What a person should know, a line each.

    /// What is added and filled in. New values have numbers above `last`, the largest of the corpus when it
    /// was read; texts of new articles are not in yet and have none.
    coding::ChangeSet changes;
    store::LastIds last;
    store::LastIds added;                                    ///< How many numbers of each kind are new.
    std::unordered_map<text::ArticleId, text::TextId> texts; ///< Of new articles, in the other corpus.

    bool isEmpty() const { return changes.isEmpty() && conflicts.empty(); }
};

/// Opens another corpus to merge it into the one at `ownPath`, and keeps others from editing it meanwhile
/// where that is possible. Fails with one sentence for what is no corpus, one of a newer or older version,
/// the very same corpus, and one that somebody edits.
struct OtherCorpus
{
    std::shared_ptr<void> lock; ///< Null where no lock can be made.
    std::unique_ptr<store::Database> database;
};
base::Result<OtherCorpus> openOther(const QString &path, const QString &ownPath);

/// What merging `theirs` into `ours` would do; reads both and changes nothing. Nothing is doubled: articles
/// are known by their GUID, else by their text; sources, stories and analysts by GUID, else by name; tags by
/// GUID and kind, else by name and kind; annotations and decisions by GUID, else when they say the same;
/// rejections by GUID or place; own words by list, without regard to case; rates
/// by currencies and story, else by GUID. Time and memory grow with the
/// other corpus. Progress counts articles.
base::Result<MergePlan> planMerge(
    const store::Database &ours, const store::Database &theirs, const base::Progress &progress);

/// All the changes of a plan, for conflicts as they were decided, with the numbers of new values moved so
/// that they come after `before` (see Workspace::reserveIds()). Takes the changes out of the plan.
coding::ChangeSet takeChanges(MergePlan &plan, const store::LastIds &before);

} // namespace workspace
