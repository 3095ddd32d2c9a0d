// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/metadata.h"

namespace readers {

/// Guesses title, author, date and address from the first lines of a text: a headline, "By Jane Doe",
/// "14 July 2025", an address on a line of its own, "You're reading NAME, …" for the source. Only the
/// first lines are looked at. The title is never empty: at worst it is the first sentence, shortened.
Metadata guessFromText(QStringView text);

/// Guesses from a file's name: "2025-07-14 Outlet - title.txt" has a date, a source and a title; the words of
/// "outlet-name.txt" are a source, "Outlet Name". Names that say nothing ("article 3.txt") yield nothing.
Metadata guessFromFileName(const QString &path);

} // namespace readers
