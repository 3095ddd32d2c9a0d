// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/watching.h"

namespace cli {

base::Result<std::unique_ptr<workspace::Workspace>> watched(
    base::Result<std::unique_ptr<workspace::Workspace>> workspace, Console &console)
{
    if (workspace)
        QObject::connect(workspace->get(), &workspace::Workspace::failed,
            [&console](const base::Error &error) { console.fail(error); });
    return workspace;
}

} // namespace cli
