// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "interchange/report.h"
#include "text/lexicon.h"

#include <QHash>

namespace workspace {
class Workspace;
}

namespace ui {

/// What the report of a story is made of: values, so that the rest is done on another thread.
struct ReportInput
{
    interchange::Report report; ///< Without evidence.
    std::vector<coding::Annotation> annotations;
    QHash<text::ArticleId, text::TextId> texts;
    QHash<coding::TagId, quint32> colours;
    text::Lexicon lexicon;
    QString corpus; ///< Its path.
};

/// Waits for the agreement of a large story.
ReportInput reportInput(workspace::Workspace &workspace, text::StoryId story);

/// Reads the sentences around the evidence with a connection of its own. Cancelled, it fails saying so.
base::Result<interchange::Report> completeReport(const ReportInput &input, const base::Progress &progress);

} // namespace ui
