// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreement.h"
#include "base/worker.h"
#include "store/database.h"

#include <QObject>
#include <unordered_set>

namespace workspace {

/// What analysts decided about pairs of phrases, and in which stories; the newest first.
struct DecidedPairs
{
    struct Pair
    {
        text::StoryId story;
        agreement::LearnedPair phrases;

        bool operator==(const Pair &) const = default;
    };
    std::vector<Pair> pairs;
    std::unordered_set<coding::AnnotationId> annotations; ///< That decisions speak of.

    /// What was decided in other stories than this one.
    std::vector<agreement::LearnedPair> elsewhere(text::StoryId story) const;
};

/// Reads all decisions of a corpus and what they are about; on any thread.
base::Result<DecidedPairs> decidedPairs(const store::Database &database);

/// What analysts decided about pairs of phrases in all stories, so that each story is compared with what was
/// decided in the others. Read on a worker when it is asked for after a decision has changed.
class LearnedPairs : public QObject
{
    Q_OBJECT

public:
    /// The corpus must outlive the object.
    explicit LearnedPairs(const store::Database &database);

    /// What was decided in other stories, as far as it is known.
    std::vector<agreement::LearnedPair> elsewhere(text::StoryId story) const
    {
        return m_known.elsewhere(story);
    }

    /// Reads the corpus, if it was not read since the last change: on a worker, then changed().
    void bringUpToDate();
    /// The same at once.
    void settle();
    /// Notes whether an edit makes what is known stale.
    void follow(const coding::ChangeSet &changes);
    void followAnything() { m_isStale = true; }

Q_SIGNALS:
    /// Other pairs are known than before.
    void changed();
    void failed(const base::Error &error);

private:
    void take(base::Result<DecidedPairs> read);

    const store::Database &m_database;
    DecidedPairs m_known;
    bool m_isStale = true;
    bool m_isReading = false;
    base::Worker m_worker;
};

} // namespace workspace
