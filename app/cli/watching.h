// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/console.h"
#include "workspace/workspace.h"

#include <memory>

namespace cli {

/// A workspace whose Workspace::failed() makes the command fail: through the console, which must outlive it.
/// Every command that opens one passes it through here; without that, what cannot be read would be a result
/// with something missing.
base::Result<std::unique_ptr<workspace::Workspace>> watched(
    base::Result<std::unique_ptr<workspace::Workspace>> workspace, Console &console);

} // namespace cli
