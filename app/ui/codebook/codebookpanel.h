// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"

#include <QWidget>

namespace workspace {
class Workspace;
}

namespace ui {

class CodebookActions;
class CodebookModel;
class CodebookView;
class Focus;

/// The codebook at the left of the window: tags with their keys and counts. A click tags what is selected.
class CodebookPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    CodebookPanel(workspace::Workspace &workspace, Focus &focus, QWidget *parent = nullptr);
    ~CodebookPanel() override;

    /// As high as its tags.
    QSize sizeHint() const override;

public Q_SLOTS:
    void focusList();
    /// Asks for the name of a new tag.
    void addTag();
    /// Opens the codebook editor.
    void editCodebook();
    /// Shows which tag is sticky, without a signal; invalid: none.
    void setStickyTag(coding::TagId tag);

Q_SIGNALS:
    /// The selection should get this tag.
    void tagActivated(coding::TagId tag);
    /// Every selection should get this tag from now on; invalid: none.
    void stickyChanged(coding::TagId tag);
    /// There are more or fewer tags: sizeHint() is another.
    void wantedHeightChanged();

private:
    void showMenu(const QPoint &globalPosition);
    void togglePin(coding::TagId tag);
    void showTagOf(coding::AnnotationId annotation);

    workspace::Workspace &m_workspace;
    Focus &m_focus;
    CodebookModel *m_model;
    CodebookView *m_view;
    CodebookActions *m_actions;
};

} // namespace ui
