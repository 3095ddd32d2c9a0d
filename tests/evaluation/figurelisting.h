// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/quantityfinder.h"

#include <QTextStream>

namespace evaluation {

/// Prints the figures of a text file, one a line; 1 when it cannot be read.
int printFigures(QTextStream &out, const QString &path, const text::QuantityFinder &finder,
    const text::Vocabulary &vocabulary);

/// Prints each line of a text file, which is a text of its own, with its figures after bars, as in
/// tests/lib/text/data/figures.txt, and their words in brackets; 1 when it cannot be read.
int printFiguresOfLines(QTextStream &out, const QString &path, const text::QuantityFinder &finder,
    const text::Vocabulary &vocabulary);

} // namespace evaluation
