// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"
#include "coding/changeset.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace workspace {
class Workspace;
}

namespace ui {

class Focus;
class NoteEdit;
class ValueFields;

/// A compact editor of the chosen annotation: its words, tag, value and note. Every field that is finished
/// is one step of the undo list; Escape gives back what was there. In the note Enter begins a line, and
/// Ctrl+Enter finishes it.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    /// Workspace and focus must outlive the inspector.
    Inspector(workspace::Workspace &workspace, Focus &focus, QWidget *parent = nullptr);

    ~Inspector() override;

    /// Moves the keyboard to the first field of the value, ready to be typed over.
    void focusFirstField();
    /// The fields of the value; null while there are none.
    ValueFields *fields() const { return m_fields; }
    QComboBox *tagBox() const { return m_tag; }
    NoteEdit *noteField() const { return m_note; }

Q_SIGNALS:
    /// Enter (Ctrl+Enter in the note) or a second Escape: the keyboard goes back to where it came from.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fillTags();
    void choose();
    void load();
    void showFields(coding::Kind kind);
    void note(const coding::ChangeSet &changes);
    const coding::Annotation *annotation() const;
    bool isChanged() const;
    void commit();
    void commitAndLeave();
    void commitTag();
    void edit(const QString &label, coding::ChangeSet changes);
    QString times(const coding::Annotation &annotation) const;

    workspace::Workspace &m_workspace;
    Focus &m_focus;
    coding::AnnotationId m_id; ///< That is shown.
    QStackedLayout *m_stack;
    QWidget *m_form;
    QLabel *m_message;
    QLabel *m_quote;
    QComboBox *m_tag;
    QVBoxLayout *m_place; ///< Where the fields of the value are.
    ValueFields *m_fields = nullptr;
    coding::Kind m_kind = coding::Kind::Plain;
    NoteEdit *m_note;
    QLabel *m_origin;
    bool m_committing = false;
};

} // namespace ui
