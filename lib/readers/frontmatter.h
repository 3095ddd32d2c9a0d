// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/metadata.h"

#include <QStringList>

namespace readers {

/// The lines at the top of a text that say what it is.
struct FrontMatter
{
    Metadata metadata;
    QStringList issues;
    int end = 0; ///< Where the article itself starts, in UTF-16 units; 0 when there is no front matter.
};

/// Reads front matter: lines "key: value" between two lines "---" as static sites have it (lists and quotes
/// of YAML understood, unknown keys passed over), or a first paragraph that has nothing but known keys.
FrontMatter readFrontMatter(QStringView text);

} // namespace readers
