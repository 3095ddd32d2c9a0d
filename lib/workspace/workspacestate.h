// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/corpusfile.h"
#include "workspace/annotationcounts.h"
#include "workspace/idcounters.h"
#include "workspace/learnedpairs.h"
#include "workspace/memory.h"
#include "workspace/storyagreements.h"
#include "workspace/textcache.h"
#include "workspace/workspace.h"

#include <QTimer>

namespace workspace {

/// What a workspace is made of.
struct Workspace::State
{
    State(std::unique_ptr<store::Database> opened, Options given, const QString &reason, ArticleText text)
        : database(std::move(opened))
        , options(std::move(given))
        , lexicon(options.lexicon)
        , quantities(options.lexicon)
        , readOnlyReason(reason)
        , file(store::corpusfile::Identity::of(database->path()))
        , learned(*database)
        , agreements(memory, learned, std::move(text), database->path())
    {
    }

    std::unique_ptr<store::Database> database;
    Options options;
    text::Lexicon lexicon; ///< That of the options with the corpus's own words.
    text::QuantityReader quantities;
    QString readOnlyReason;
    store::corpusfile::Identity file;
    bool isGone = false;       ///< Already told.
    bool isUnreadable = false; ///< What somebody else wrote; already told.
    qint64 dataVersion = 0;

    Memory memory;
    TextCache texts;
    std::shared_ptr<IdCounters> ids = std::make_shared<IdCounters>(); ///< A bulk edit's worker has it too.
    AnnotationCounts counts;
    LearnedPairs learned;
    StoryAgreements agreements;
    OpenStory unreadable; ///< What openStory() gives when the file cannot be read.

    /// What was recorded while editing is paused, and goes in after it.
    struct Waiting
    {
        QString label;
        coding::ChangeSet changes;
    };
    std::vector<Waiting> waiting;

    coding::AnalystId analyst;
    std::optional<QString> pause;        ///< Why nobody may edit for now.
    std::optional<store::Edit> nextUndo; ///< Without its changes.
    std::optional<store::Edit> nextRedo;
    QTimer timer;
};

template <class T>
T Workspace::orReport(base::Result<T> result)
{
    if (!result)
        Q_EMIT failed(result.error());
    if constexpr (!std::is_void_v<T>)
        return result ? std::move(*result) : T();
}

} // namespace workspace
