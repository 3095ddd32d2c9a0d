// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/reliability.h"
#include "base/error.h"
#include "base/progress.h"
#include "coding/changeset.h"
#include "store/database.h"

#include <QString>
#include <optional>
#include <vector>

namespace workspace {

class Workspace;

/// Which part of a corpus the work of its analysts is compared in.
struct AnalystScope
{
    std::optional<text::StoryId> story; ///< None: all articles; an invalid id: those in no story.
    std::optional<coding::TagId> tag;   ///< None: all tags.
    /// Whose differences are listed; where either is none, the two who have tagged most in common.
    coding::AnalystId first;
    coding::AnalystId second;
    agreement::Resampling resampling;

    bool operator==(const AnalystScope &other) const
    {
        return story == other.story && tag == other.tag && first == other.first && second == other.second;
    }
};

/// An article and how many annotations each analyst has made in it.
struct TaggedArticle
{
    text::ArticleId article;
    QString title;
    QString source;          ///< Empty when not known.
    std::vector<int> counts; ///< In the order of AnalystWork::analysts.
};

/// A coefficient of agreement with whom and what it is about.
struct Measure
{
    enum class Kind { Alpha, UnitizingAlpha, Fleiss, Cohen, Observed, ExactSpans, OverlappingSpans };

    Kind kind = Kind::Alpha;
    std::vector<coding::AnalystId> analysts; ///< Two, or all that are compared.
    agreement::Coefficient coefficient;
    int articles = 0; ///< That it rests on.
};

/// Something that two analysts do not agree on in an article that both have tagged.
struct Disagreement
{
    enum class Kind {
        Value,   ///< The same span and tag, another value.
        Tag,     ///< The same span, another tag.
        Place,   ///< Spans that overlap and are not the same.
        OnlyOne, ///< Nothing of the other's overlaps.
    };

    Kind kind = Kind::OnlyOne;
    text::ArticleId article;
    QString title;
    QString source;
    int paragraph = 0;                        ///< Of the earlier start, from 1.
    std::optional<coding::Annotation> first;  ///< The first analyst's; none when only the second has one.
    std::optional<coding::Annotation> second; ///< The second analyst's.
};

/// What the analysts of a corpus have done, and how far they agree. A value.
struct AnalystWork
{
    std::vector<coding::Analyst> analysts; ///< Who has tagged anything in the scope, by name.
    std::vector<TaggedArticle> articles;   ///< Those with annotations, as the corpus lists them.
    int annotationsOfNobody = 0;           ///< Not signed by an analyst; compared with nobody's.
    std::vector<Measure> measures;         ///< None when fewer than two have tagged.
    coding::AnalystId first;               ///< Whose differences are listed.
    coding::AnalystId second;
    std::vector<Disagreement> disagreements; ///< In the order of articles and places.
};

/// Reads what the analysts did and compares it, on any thread. Analysts are compared only in articles that
/// both have tagged with anything, whatever the tag in the scope; articles are never compared with each
/// other. An analyst who has tagged nothing in an article has not taken part there.
///
/// Alpha, the kappas and observed agreement ask of every word (by Unicode's word boundaries) which tags it
/// carries: the set of tags is the category, and no tag one too. Unitizing alpha compares spans in characters
/// (code points), with tags as categories; it, and Fleiss' kappa, need articles that all the analysts have
/// tagged. F1 counts spans. Samples for the intervals are drawn from whole articles where there are ten or
/// more, else from their paragraphs, joined where an annotation goes across.
base::Result<AnalystWork> readAnalystWork(
    const store::Database &database, const AnalystScope &scope, const base::Progress &progress);

/// Whose version is to hold.
enum class Side { First, Second };

/// What settles a disagreement: the other analyst's annotation gets this one's span, tag and value; where
/// only one has an annotation, it is removed, or the other analyst gets the same. The annotation stays signed
/// by whom it belongs to; the history tells who settled it. Empty when it has changed since.
coding::ChangeSet settle(
    Workspace &workspace, const Disagreement &disagreement, const AnalystWork &work, Side accepted);

} // namespace workspace
