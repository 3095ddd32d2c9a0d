// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"
#include "workspace/changemaker.h"

#include <QObject>
#include <functional>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace workspace {
class Workspace;
}

namespace ui {

class Focus;

/// What a person does to selected annotations: jump to one, retag, note, set the value, delete. Each is one
/// step of the undo list.
class AnnotationActions : public QObject
{
    Q_OBJECT

public:
    using Ids = std::vector<coding::AnnotationId>;
    /// `selected` tells what the actions are about when they run.
    AnnotationActions(
        workspace::Workspace &workspace, Focus &focus, std::function<Ids()> selected, QWidget *parent);

    QAction *jump;
    QAction *note;
    QAction *value;
    QAction *remove;
    QAction *copy; ///< What it does is for whoever shows the annotations: connect triggered().

    /// Enables what the selection allows.
    void update();
    void fill(QMenu *menu);
    void retag(coding::TagId tag);

private:
    QAction *add(const QString &text, const QKeySequence &key, const std::function<void()> &run);
    void edit(const QString &label, size_t count, const workspace::ChangeMaker &maker);
    /// The selected annotations, as far as they are still there.
    std::vector<coding::Annotation> annotations() const;
    /// The one kind of all of them; none when they are of several.
    std::optional<coding::Kind> commonKind(const std::vector<coding::Annotation> &annotations) const;
    void askNote();
    void askValue();
    void removeSelected();

    workspace::Workspace &m_workspace;
    Focus &m_focus;
    std::function<Ids()> m_selected;
    QWidget *m_parent;
};

} // namespace ui
