// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/keptcomparison.h"
#include "base/worker.h"
#include "workspace/agreementinput.h"
#include "workspace/learnedpairs.h"
#include "workspace/memory.h"

#include <QObject>
#include <QTimer>
#include <memory>
#include <stop_token>

namespace workspace {

/// The agreement of each story in view, kept up to date. Small stories are compared on the spot; for a large
/// one a job gets its values, and all that changes while it runs is one more job's. Changes that come
/// together are compared once.
class StoryAgreements : public QObject
{
    Q_OBJECT

public:
    /// Up to so many annotations a story is compared on the thread of the window.
    static constexpr size_t small = 3000;

    /// `memory` and `learned` must outlive the object; `text` gives the text of an article on this thread;
    /// jobs read the corpus at `path` themselves.
    StoryAgreements(const Memory &memory, LearnedPairs &learned, ArticleText text, QString path);
    ~StoryAgreements() override;

    /// As far as it is known: of a small story as of now, of a large one as of the last job that ended; while
    /// held as of before.
    const coding::Agreement &agreement(text::StoryId story);
    /// As of now, however long that takes.
    const coding::Agreement &settledAgreement(text::StoryId story);
    /// By agreement(); null for none.
    const coding::Point *pointOf(text::StoryId story, coding::AnnotationId annotation);

    /// Something in the story is different.
    void touch(text::StoryId story);
    void touchAll();
    void forget(text::StoryId story) { m_stories.erase(story); }

    /// Until release() nothing is computed: many changes are coming.
    void hold() { m_isHeld = true; }
    void release();

Q_SIGNALS:
    /// Something was different in the story, and its agreement is known anew.
    void changed(text::StoryId story);
    /// A text could not be read; the story was compared without its sentences.
    void failed(const base::Error &error);

private:
    /// One story's agreement.
    struct Kept
    {
        coding::Agreement agreement;
        std::unordered_map<coding::AnnotationId, size_t> points; ///< Places in agreement.points.
        SentenceCache sentences;
        agreement::KeptComparison comparison; ///< With the job while one runs.
        bool isStale = true;                  ///< The story has changed since.
        bool wasTouched = false;              ///< Views have not been told yet.
        quint64 job = 0;                      ///< The running one's number; 0 for none.
        std::stop_source cancelled;
    };
    struct Job;

    bool isSmall(text::StoryId story) const;
    agreement::Story inputOf(text::StoryId story, const Kept &kept) const;
    void compare(text::StoryId story, Kept &kept);
    void accept(Kept &kept, const agreement::Story &input, coding::Agreement agreement);
    void startJob(text::StoryId story, Kept &kept);
    void finishJob(text::StoryId story, quint64 number, Job result);
    void bringUpToDate();

    const Memory &m_memory;
    LearnedPairs &m_learned;
    ArticleText m_text;
    QString m_path;
    std::unordered_map<text::StoryId, Kept> m_stories;
    coding::Agreement m_none;
    quint64 m_lastJob = 0;
    bool m_isHeld = false;
    QTimer m_timer;
    base::Worker m_worker; ///< One thread: a job waits for the one before it.
};

} // namespace workspace
