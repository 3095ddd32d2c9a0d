// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

#include "workspace/exporting.h"

namespace cli {

base::Result<void> writeOutput(
    const QString &path, Console &console, const std::function<base::Result<void>(QIODevice *)> &write)
{
    return path.isEmpty() ? write(console.output()) : workspace::writeFile(path, write);
}

} // namespace cli
