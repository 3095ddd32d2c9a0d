// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreementmodel.h"
#include "coding/changeset.h"

#include <QObject>
#include <QTimer>

namespace workspace {
class Workspace;
}

namespace ui {

class Focus;

/// Tells a widget that shows the agreement of the focus's story when to show it anew: once for all signals of
/// one edit, and while the widget is hidden not before it is shown. Gathers what was edited meanwhile.
class StoryFollower : public QObject
{
    Q_OBJECT

public:
    /// What an edit may have changed beyond the points themselves.
    struct Edited
    {
        AgreementModel::Touched annotations;
        bool all = true; ///< Names, colours, or another story.
    };

    /// Belongs to the widget; workspace and focus must outlive it.
    StoryFollower(workspace::Workspace &workspace, Focus &focus, QWidget *widget);

    /// Whether what is shown is older than the corpus.
    bool isStale() const { return m_isStale; }
    /// Begins to show the story anew: returns what was edited since the last time.
    Edited take();

Q_SIGNALS:
    /// The story is to be shown anew.
    void due();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void note(const coding::ChangeSet &changes);
    void noteAll();
    void schedule();

    QWidget *m_widget;
    QTimer m_timer;
    Edited m_edited;
    bool m_isStale = true;
};

} // namespace ui
