// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/tag.h"

#include <QWidget>

class QHBoxLayout;

namespace workspace {
class Workspace;
}

namespace ui {

/// The tags as buttons in the tool bar, in the order of the codebook: a click tags the selection, a double
/// click keeps the tag sticky until the next click. Tags that do not fit are in the menu at the end.
class TagBar : public QWidget
{
    Q_OBJECT

public:
    explicit TagBar(workspace::Workspace &workspace, QWidget *parent = nullptr);

    /// Shows which tag is sticky; an invalid id: none.
    void setStickyTag(coding::TagId tag);

Q_SIGNALS:
    void tagActivated(coding::TagId tag);
    /// An invalid id: no tag is sticky any more.
    void stickyChanged(coding::TagId tag);
    void newTagRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    QWidget *button(const coding::Tag &tag);
    QWidget *moreButton(const std::vector<coding::Tag> &tags);

    workspace::Workspace &m_workspace;
    QHBoxLayout *m_layout;
    coding::TagId m_sticky;
};

} // namespace ui
