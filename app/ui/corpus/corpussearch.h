// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/worker.h"
#include "corpus/corpusmodel.h"

#include <QObject>
#include <QTimer>
#include <stop_token>

namespace ui {

/// What was found for the words of the filter.
struct CorpusMatches
{
    QString words;
    std::vector<StoryMatch> stories;
    bool isCut = false; ///< There are more than CorpusSearch::most articles.
    std::optional<base::Error> error;
};

/// Finds the stories and articles whose name, title, source, author or date has all words of the filter,
/// without regard to case. Looks through the whole corpus on a worker with a connection of its own; newer
/// words replace older ones. Searches again when the workspace, which must outlive it, changes.
class CorpusSearch : public QObject
{
    Q_OBJECT

public:
    /// The largest number of articles that are found.
    static constexpr int most = 2000;

    explicit CorpusSearch(workspace::Workspace &workspace, QObject *parent = nullptr);
    ~CorpusSearch() override;

    /// Searches shortly after the last call; blank words end the search at once with cleared().
    void setWords(const QString &words);
    bool isActive() const { return !m_words.isEmpty(); }

Q_SIGNALS:
    void found(const CorpusMatches &matches);
    void cleared();

private:
    void start();
    void finish(const CorpusMatches &matches, const std::stop_token &cancelled);

    workspace::Workspace &m_workspace;
    QString m_words;
    QTimer m_delay;
    std::stop_source m_stop;
    base::Worker m_worker;
};

} // namespace ui
