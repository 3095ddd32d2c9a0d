// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/samesuggestions.h"
#include "workspace/suggestioncounts.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace workspace {

class BulkEdit;

class Workspace;

/// A walk through the suggestions of some articles, one after the other. What a person decides is an edit
/// that can be undone, also after the walk.
class Review : public QObject
{
    Q_OBJECT

public:
    /// Where the walk stands.
    struct Place
    {
        text::ArticleId article;
        suggest::Suggestion suggestion;

        bool operator==(const Place &) const = default;
    };

    /// Both must outlive it.
    Review(Workspace &workspace, LiveSuggestions &suggestions, QObject *parent = nullptr);
    ~Review() override;

    /// Starts a walk through the articles, in their order, at the first suggestion from a position of one of
    /// them on. A walk that was under way ends.
    void start(std::vector<text::ArticleId> articles, text::ArticleId first = {}, int position = 0);
    void stop();
    bool isActive() const { return m_isActive; }

    /// The suggestion to decide on; none while the next article is looked at, and at the end.
    const std::optional<Place> &current() const { return m_current; }
    /// Whether the next article is still being looked at.
    bool isLooking() const { return m_isLooking; }

    /// The number of the current article among those of the walk, from 1.
    int articleNumber() const { return m_article + 1; }
    int articleCount() const { return int(m_articles.size()); }
    /// Suggestions left in the current article, the current one included.
    int leftInArticle() const;
    /// And in all articles of the walk that were counted so far.
    int left() const;
    /// Whether all were counted; else left() is the least that is left.
    bool isCounted() const { return m_counts.isComplete(); }

    // What a person decides; each goes on to the next suggestion. Nothing happens when there is no current
    // one.
    base::Result<void> accept();
    /// Accepts it with another value.
    base::Result<void> accept(const coding::Value &value);
    /// Accepts it with all others of the walk that have the same kind and value, as one edit. Articles that
    /// nobody has looked at yet are looked at first, by a worker, and very many are accepted by one: then
    /// isAcceptingMany() until all are in, and nothing else is decided meanwhile.
    base::Result<void> acceptAllTheSame();
    bool isAcceptingMany() const { return m_many.has_value(); }
    /// How far that is, from 0 to 1.
    double acceptedShare() const { return m_many ? m_many->share : 0; }
    /// Ends it with nothing changed.
    void cancelAcceptingMany();
    base::Result<void> reject();
    void skip();
    /// Returns to the suggestion before, undoing what was decided on it when nothing else was done since.
    base::Result<void> back();
    bool canGoBack() const { return !m_steps.empty(); }

Q_SIGNALS:
    /// The place, or what is left, is another.
    void changed();
    /// All articles were gone through.
    void finished();
    /// What a worker was to do failed, with nothing changed.
    void failed(const base::Error &error);

private:
    /// What was done with a suggestion.
    struct Step
    {
        Place place;
        QString edit; ///< What undo calls the decision; empty when it was skipped.
    };

    /// Suggestions that are being accepted together.
    struct Many
    {
        Place place; ///< Of the one that they are like.
        double share = 0;
        std::stop_source cancelled; ///< Of the edit.
        SuggestionsByArticle known; ///< What need not be looked for.
    };

    base::Result<void> decide(const Place &place, const QString &label, coding::ChangeSet changes);
    QString labelOf(const QString &label, const Place &place) const;
    void takeBack(const Step &step);
    void noteDecided(const Place &place, const QString &edit);
    base::Result<void> acceptMany(const SuggestionsByArticle &found);
    /// Accepts or takes back very many on a worker, then does something.
    void run(BulkEdit *edit, std::function<void()> done);
    void goTo(const Place &place);
    /// Goes to the first suggestion at or after a place of the current article, else of those after it.
    void goOn(std::tuple<int, int, int> from);
    void follow(text::ArticleId article);
    /// Has the articles that come next looked at, one at a time.
    void lookAhead();

    Workspace &m_workspace;
    LiveSuggestions &m_suggestions;
    SuggestionCounts m_counts;
    SameSuggestions m_same;
    std::optional<Many> m_many;
    std::vector<text::ArticleId> m_articles;
    int m_article = 0;
    std::tuple<int, int, int> m_from; ///< Where the search in the current article goes on.
    std::optional<Place> m_current;
    std::vector<Step> m_steps;
    bool m_isActive = false;
    bool m_isLooking = false;
    bool m_isFinished = false;
    bool m_isDeciding = false;
    quint64 m_walk = 0;    ///< Raised when a walk starts or ends.
    base::Worker m_worker; ///< For large edits.
};

} // namespace workspace
