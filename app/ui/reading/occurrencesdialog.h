// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progresssignal.h"
#include "base/worker.h"
#include "coding/annotation.h"
#include "occurrencechooser.h"

#include <QDialog>
#include <stop_token>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;

namespace ui {

/// "Tag every same occurrence": looks for an annotation's words in the article, the story or the whole
/// corpus, on another thread, shows every place with its context, and tags those that stay checked as one
/// undoable step.
class OccurrencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// The workspace must outlive it. `story` is that of the annotation's article.
    OccurrencesDialog(workspace::Workspace &workspace, const coding::Annotation &annotation,
        text::StoryId story, QWidget *parent = nullptr);
    ~OccurrencesDialog() override;

    OccurrenceModel &model() const { return m_places->model(); }
    bool isSearching() const { return m_isSearching; }

public Q_SLOTS:
    void setScope(workspace::Scope scope);
    void accept() override;

private:
    using Found = base::Result<std::vector<workspace::Occurrence>>;

    void build();
    void search();
    void stop();
    void show(const Found &found);
    void updateWords();

    workspace::Workspace &m_workspace;
    coding::Annotation m_annotation;
    text::StoryId m_story;
    std::stop_source m_stop;
    base::ProgressSignal m_progressSignal;
    std::unique_ptr<base::Worker> m_worker; ///< Of the running search; null for none.
    bool m_isSearching = false;

    OccurrenceChooser *m_places;
    QComboBox *m_scope;
    QCheckBox *m_case;
    QProgressBar *m_progress;
    QPushButton *m_tag = nullptr;
};

} // namespace ui
