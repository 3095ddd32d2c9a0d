// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progresssignal.h"
#include "base/worker.h"
#include "workspace/storyproposing.h"

#include <QDialog>
#include <stop_token>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace workspace {
class Workspace;
}

namespace ui {

class StoryProposalModel;

/// Proposes stories for the articles that are in none: looks at all texts on another thread, lists what may
/// belong together and why, and lets a person accept, turn down, merge and split. What is accepted or turned
/// down counts at once, as one step that can be undone. Shown with open(); it deletes itself when closed.
class ProposeStoriesDialog : public QDialog
{
    Q_OBJECT

public:
    /// The workspace must outlive it.
    explicit ProposeStoriesDialog(workspace::Workspace &workspace, QWidget *parent = nullptr);
    ~ProposeStoriesDialog() override;

    StoryProposalModel &model() const { return *m_model; }

Q_SIGNALS:
    /// The texts were looked at, or that failed.
    void looked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildList();
    QPushButton *button(const QString &words, const QString &toolTip, void (ProposeStoriesDialog::*run)());
    void look();
    void showProposals(const base::Result<workspace::StoryProposals> &proposals);
    void acceptChosen();
    void acceptAll();
    void rejectChosen();
    void mergeChosen();
    void splitChosen();
    bool accept(const std::vector<int> &rows);
    void updateButtons();
    void updateWords();
    std::vector<int> chosenStories() const;  ///< Rows with anything selected in them, ascending.
    std::vector<int> chosenArticles() const; ///< Selected rows of one story; none when they are of several.
    void choose(int story);

    workspace::Workspace &m_workspace;
    StoryProposalModel *m_model;
    QTreeView *m_list;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_accept = nullptr;
    QPushButton *m_acceptAll = nullptr;
    QPushButton *m_turnDown = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_split = nullptr;
    int m_without = 0;  ///< Articles in no story when the texts were looked at.
    int m_versions = 0; ///< Articles that are versions of another one.
    bool m_isDone = false;
    std::stop_source m_stop;
    base::ProgressSignal m_progress;
    base::Worker m_worker;
};

} // namespace ui
