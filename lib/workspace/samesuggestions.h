// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/worker.h"
#include "workspace/suggestions.h"
#include "workspace/suggestionscan.h"

#include <QObject>
#include <atomic>

namespace workspace {

class Workspace;

/// Whether two suggestions are of one kind and say the same, however it is worded.
bool saySame(const suggest::Suggestion &one, const suggest::Suggestion &other);

/// Finds the suggestions of many articles that say the same as one of them, on a worker. Lives on the
/// window's thread.
class SameSuggestions : public QObject
{
    Q_OBJECT

public:
    /// The workspace must outlive it.
    explicit SameSuggestions(const Workspace &workspace, QObject *parent = nullptr);
    ~SameSuggestions() override;

    /// Starts anew; nothing is signalled any more of what was under way.
    void start(std::vector<text::ArticleId> articles, const suggest::Suggestion &like);
    void cancel(); ///< Nothing is signalled any more.

Q_SIGNALS:
    void moved(int done, int total); ///< Articles.
    /// All were looked at. What is found was undecided when its article was.
    void finished(const workspace::SuggestionsByArticle &found);
    /// The corpus could not be read.
    void failed(const base::Error &error);

private:
    struct Job;

    void next();
    void finish(Job job);

    const Workspace &m_workspace;
    std::vector<text::ArticleId> m_articles;
    size_t m_done = 0;
    suggest::Suggestion m_like;
    SuggestionsByArticle m_found;
    std::shared_ptr<const suggest::Suggester> m_suggester;
    std::shared_ptr<std::atomic<quint64>> m_round; ///< Raised with each start: jobs of older ones end early.
    base::Worker m_worker;                         ///< One thread.
};

} // namespace workspace
