// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "coding/changeset.h"

#include <QByteArray>
#include <QMap>

namespace workspace {

class Workspace;

/// The annotations of a story's sample that name the same point.
class SamplePoints
{
public:
    void add(const QString &point, coding::AnnotationId annotation)
    {
        m_evidence[point].push_back(annotation);
    }
    /// They are one point, and it is called so.
    coding::ChangeSet decisions(text::StoryId story) const;

private:
    QMap<QString, std::vector<coding::AnnotationId>> m_evidence;
};

/// The annotations that the lines of a sample's .jsonl file describe (see samplecorpus.h), to be added.
/// Fails, naming `file` and the line, for one that is no JSON object or whose quote does not stand in the
/// article.
base::Result<coding::ChangeSet> sampleAnnotations(Workspace &workspace, text::ArticleId article,
    const QByteArray &lines, const QString &file, SamplePoints &points);

} // namespace workspace
