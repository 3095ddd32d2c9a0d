// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/worker.h"
#include "coding/changeset.h"
#include "store/database.h"

#include <QObject>
#include <unordered_map>

namespace workspace {

/// How many annotations the corpus has of each tag. A large corpus is counted by a job, so that opening it
/// does not wait; edits are followed.
class AnnotationCounts : public QObject
{
    Q_OBJECT

public:
    /// Counts anew: at once when no more than a few thousand annotations were ever made (`lastAnnotation` is
    /// the largest number given out), else in a job.
    base::Result<void> count(const store::Database &database, qint64 lastAnnotation);
    void apply(const coding::ChangeSet &changes);

    bool areKnown() const { return !m_isCounting; }
    int all() const { return m_all; } ///< 0 until counted.
    int of(coding::TagId tag) const;

Q_SIGNALS:
    /// A job has counted.
    void counted();
    /// A job could not read the corpus; the numbers stay unknown.
    void failed(const base::Error &error);

private:
    using Counts = std::unordered_map<coding::TagId, int>;
    void startJob();
    void take(Counts counts);

    QString m_path;
    Counts m_counts;
    int m_all = 0;
    quint64 m_job = 0;           ///< The newest one's number.
    bool m_isCounting = false;   ///< A job runs.
    bool m_wasOvertaken = false; ///< An edit came while it ran, which it may or may not have seen.
    base::Worker m_worker;
};

} // namespace workspace
