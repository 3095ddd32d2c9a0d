// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/console.h"

#include <functional>

namespace cli {

/// Writes to a file, whole or not at all, or without a path to standard output.
base::Result<void> writeOutput(
    const QString &path, Console &console, const std::function<base::Result<void>(QIODevice *)> &write);

} // namespace cli
