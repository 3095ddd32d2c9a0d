// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progresssignal.h"
#include "base/worker.h"
#include "workspace/merger.h"

#include <QDialog>
#include <QPointer>
#include <stop_token>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace workspace {
class Workspace;
}

namespace ui {

/// Merges another corpus into the one that is open: says what would come and where there are two versions,
/// lets a person choose between them, then shows how far it is and what was done. Shown with open(); it
/// deletes itself when closed.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(workspace::Workspace &workspace, const QString &path, QWidget *parent = nullptr);
    ~MergeDialog() override;

    /// What would come, in lines.
    static QStringList countWords(const workspace::MergeCounts &counts);

public Q_SLOTS:
    void reject() override;

private:
    void build();
    void plan();
    void showPlan(base::Result<workspace::MergePlan> plan);
    void fillConflicts();
    void merge();
    void showReport(const base::Result<workspace::MergeReport> &report);
    void showFailure(const base::Error &error);
    void leaveClose();
    void showBusy(const QString &what);
    void showMessage(const QString &sentence, const QStringList &lines);

    QString m_name; ///< Of the other corpus.
    QPointer<workspace::Merger> m_merger;
    workspace::MergePlan m_plan;
    bool m_isWriting = false;
    QLabel *m_sentence;
    QLabel *m_lines;
    QTreeWidget *m_conflicts;
    QProgressBar *m_bar;
    QDialogButtonBox *m_buttons;
    QPushButton *m_merge;
    std::stop_source m_stop;
    base::ProgressSignal m_progress;
    base::Worker m_worker;
};

} // namespace ui
