// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/annotationcounts.h"

namespace workspace {
namespace {

constexpr qint64 fewAnnotations = 20000;

} // namespace

base::Result<void> AnnotationCounts::count(const store::Database &database, qint64 lastAnnotation)
{
    m_path = database.path();
    if (lastAnnotation > fewAnnotations) {
        startJob();
        return {};
    }
    m_isCounting = false;
    return database.annotationCounts().transform([this](Counts counts) { take(std::move(counts)); });
}

void AnnotationCounts::startJob()
{
    m_isCounting = true;
    m_wasOvertaken = false;
    const auto count = [path = m_path] {
        return store::Database::open(path, store::Database::Mode::Read).and_then([](const auto &database) {
            return database->annotationCounts();
        });
    };
    m_worker.run(count, [this, number = ++m_job](base::Result<Counts> counts) {
        if (number != m_job || !m_isCounting)
            return;
        if (m_wasOvertaken)
            return startJob();
        if (!counts) { // they stay unknown
            Q_EMIT failed(counts.error());
            return;
        }
        m_isCounting = false;
        take(std::move(*counts));
        Q_EMIT counted();
    });
}

void AnnotationCounts::take(Counts counts)
{
    m_counts = std::move(counts);
    m_all = 0;
    for (const auto &[tag, count] : m_counts)
        m_all += count;
}

void AnnotationCounts::apply(const coding::ChangeSet &changes)
{
    changes.each<coding::Annotation>([this](const coding::Change<coding::Annotation> &change) {
        m_wasOvertaken = true;
        if (m_isCounting)
            return;
        if (change.before) {
            --m_counts[change.before->tag];
            --m_all;
        }
        if (change.after) {
            ++m_counts[change.after->tag];
            ++m_all;
        }
    });
}

int AnnotationCounts::of(coding::TagId tag) const
{
    const auto count = m_counts.find(tag);
    return count == m_counts.end() ? 0 : count->second;
}

} // namespace workspace
