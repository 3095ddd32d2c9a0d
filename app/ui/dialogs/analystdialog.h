// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/namedialog.h"

class QSettings;

namespace workspace {
class Workspace;
}

namespace ui {

/// Asks the person who tags for their name, makes them the corpus's current analyst and keeps the name in the
/// settings. Names that the corpus knows complete. Shown with open(); it deletes itself when closed.
class AnalystDialog : public NameDialog
{
    Q_OBJECT

public:
    /// The settings must outlive it.
    AnalystDialog(workspace::Workspace &workspace, QSettings &settings, QWidget *parent = nullptr);
};

} // namespace ui
