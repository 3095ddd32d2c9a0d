// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"

#include <QDialog>
#include <vector>

namespace workspace {
class Workspace;
}

namespace ui {

class NoteEdit;

/// Asks for the note of one or several annotations and stores it as one step of the undo list. Notes that
/// differ stay as they are unless something is written. Opened with open(); deletes itself.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    /// The workspace must outlive the dialog. The annotations are at least one.
    NoteDialog(
        workspace::Workspace &workspace, const std::vector<coding::Annotation> &annotations, QWidget *parent);

    void accept() override;

private:
    workspace::Workspace &m_workspace;
    std::vector<coding::AnnotationId> m_ids;
    QString m_words; ///< Of the annotation, when it is one.
    NoteEdit *m_note;
};

} // namespace ui
