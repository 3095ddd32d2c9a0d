// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/worker.h"
#include "workspace/suggestions.h"

#include <QObject>
#include <QTimer>
#include <set>
#include <span>
#include <stop_token>
#include <unordered_map>

namespace workspace {

/// The suggestions of articles as they stand: computed by a job when first asked for, then kept in step with
/// what is annotated and turned down. Suggestions have no rows in the corpus. Lives on the window's thread.
class LiveSuggestions : public QObject
{
    Q_OBJECT

public:
    /// The workspace must outlive it.
    explicit LiveSuggestions(Workspace &workspace, QObject *parent = nullptr);
    ~LiveSuggestions() override;

    /// Those that are to be decided upon and sure enough, by place; none until they are known. Asking starts
    /// the job. Valid until the next change.
    const std::vector<suggest::Suggestion> &of(text::ArticleId article);
    /// All that the program proposes, decided upon or not; none until the job has been done. Valid until the
    /// next change.
    std::span<const suggest::Suggestion> proposed(text::ArticleId article) const;
    /// Whether the job has been done for the article.
    bool isKnown(text::ArticleId article) const;

    /// How sure a suggestion must be to be shown, from 0 to 1.
    double threshold() const { return m_threshold; }
    void setThreshold(double threshold);

    /// Looks at all articles anew, with what the corpus knows by now.
    void renew();

Q_SIGNALS:
    /// The suggestions of an article are others, or known now.
    void changed(text::ArticleId article);
    /// Those of all articles.
    void allChanged();
    void thresholdChanged();
    /// Everything is looked at anew.
    void renewed();
    /// The corpus could not be read.
    void failed(const base::Error &error);

private:
    struct Kept
    {
        std::vector<suggest::Suggestion> found; ///< All that the program proposes.
        std::vector<suggest::Suggestion> shown; ///< Those that are to be decided upon and sure enough.
        bool isKnown = false;
        bool isStale = false; ///< Something was decided since `shown` was made.
    };
    struct Job;

    void follow(const coding::ChangeSet &changes);
    void settle(text::ArticleId article, Kept &kept);
    void touchAll();
    void followCodebook();
    void tell();
    void start(text::ArticleId article);
    void finish(const Job &job);
    void forgetOldest();

    Workspace &m_workspace;
    double m_threshold = 0;
    std::unordered_map<text::ArticleId, Kept> m_articles;
    std::vector<text::ArticleId> m_order;                  ///< As they were first asked for.
    std::shared_ptr<const suggest::Suggester> m_suggester; ///< Null until a job has made it.
    std::vector<suggest::WantedClaims> m_wanted;           ///< As the codebook had them in this round.
    std::set<text::ArticleId> m_touched;                   ///< Stale ones that nobody has been told of.
    QTimer m_timer;
    quint64 m_round = 0; ///< Raised when everything is looked at anew.
    std::stop_source m_cancelled;
    base::Worker m_worker; ///< One thread.
};

} // namespace workspace
