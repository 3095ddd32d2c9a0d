// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "workspace/codebookedits.h"

#include <QDialog>

class QLabel;
class QRadioButton;

namespace ui {

/// Asks what becomes of the annotations of a tag that is deleted, and deletes it as one undoable edit. Shown
/// with open(); it deletes itself when closed.
class TagDeletionDialog : public QDialog
{
    Q_OBJECT

public:
    TagDeletionDialog(workspace::Workspace &workspace, coding::TagId tag, QWidget *parent);

    void accept() override;

private:
    void showCount();

    workspace::Workspace &m_workspace;
    coding::TagId m_tag;
    QLabel *m_question;
    QRadioButton *m_remove;
    QRadioButton *m_give;
};

/// Deletes a tag as one undoable edit: see editMany().
base::Result<void> deleteTag(
    QWidget *asker, workspace::Workspace &workspace, coding::TagId tag, workspace::TagDeletion deletion);

} // namespace ui
