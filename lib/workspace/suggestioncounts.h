// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/worker.h"
#include "workspace/livesuggestions.h"

#include <QObject>
#include <atomic>
#include <deque>
#include <set>
#include <unordered_map>

namespace workspace {

/// How many suggestions are left in many articles. A worker counts them, a few articles at a time and with a
/// connection of its own, while the window goes on; what is decided meanwhile is counted again. Lives on the
/// window's thread.
class SuggestionCounts : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SuggestionCounts(Workspace &workspace, LiveSuggestions &suggestions, QObject *parent = nullptr);
    ~SuggestionCounts() override;

    /// Counts in these articles, in this order; what was counted before is forgotten.
    void start(const std::vector<text::ArticleId> &articles);
    void stop();

    /// Suggestions left in the articles that were counted so far, those that are sure enough.
    int left() const { return m_left; }
    /// Those left in one article; 0 when it was not counted.
    int left(text::ArticleId article) const;
    /// Whether all articles were counted.
    bool isComplete() const { return m_counted == int(m_articles.size()); }

Q_SIGNALS:
    void changed();

private:
    struct Counted
    {
        bool isKnown = false;
        int left = 0;
        std::vector<float> confidences; ///< Of all that is left, however unsure.
    };
    struct Job;

    void next();
    void finish(const Job &job);
    void restart();
    void follow(const coding::ChangeSet &changes);
    void followLive(text::ArticleId article);
    void countAgain();
    void set(Counted &counted, int left);

    Workspace &m_workspace;
    LiveSuggestions &m_suggestions;
    std::unordered_map<text::ArticleId, Counted> m_articles;
    std::vector<text::ArticleId> m_order;
    size_t m_nextInOrder = 0;          ///< The first that no job was given.
    std::set<text::ArticleId> m_stale; ///< Changed since they were counted.
    std::shared_ptr<const suggest::Suggester> m_suggester;
    int m_left = 0;
    int m_counted = 0;
    bool m_isBusy = false;
    quint64 m_round = 0;                                  ///< Raised when everything is counted anew.
    std::shared_ptr<std::atomic<quint64>> m_currentRound; ///< For the worker: jobs of older rounds end early.
    base::Worker m_worker;                                ///< One thread.
};

} // namespace workspace
