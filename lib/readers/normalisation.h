// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/offsetmap.h"

#include <QString>
#include <QStringList>

namespace readers {

/// A text made of another by leaving units out, with the way back.
struct ReducedText
{
    QString text;
    OffsetMap offsets; ///< From `text` to what it was made of.
};

/// Leaves out the NULs of a text. Whoever reduces a text overwrites with NUL what must go, and calls this.
ReducedText withoutNuls(const QString &text);

/// A text as articles have it, with what a person should know about the change.
struct NormalisedText
{
    QString text;
    OffsetMap offsets; ///< From `text` to the decoded file.
    QStringList issues;
};

/// Normalises a decoded file: line ends (CRLF, CR, NEL and the Unicode line and paragraph separators) become
/// LF; byte-order marks and NULs are left out; lone surrogates and the non-characters that text documents
/// use as marks of their own (U+FDD0 … U+FDEF, U+FFFE, U+FFFF) become U+FFFD.
NormalisedText normalised(QString decoded);

} // namespace readers
