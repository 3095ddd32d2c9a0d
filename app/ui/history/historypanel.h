// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace workspace {
class Workspace;
}

namespace ui {

class HistoryModel;

/// The list of who changed what, when; reads the log only while it is shown.
class HistoryPanel : public QTreeView
{
    Q_OBJECT

public:
    explicit HistoryPanel(workspace::Workspace &workspace, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    HistoryModel *m_model;
};

} // namespace ui
