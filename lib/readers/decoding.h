// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace readers {

/// The characters of a file's bytes, before anything is normalised.
struct DecodedText
{
    QString text;         ///< With the byte-order mark, when there is one.
    QString encoding;     ///< "UTF-8", "UTF-16LE", "WINDOWS-1252", …
    int replaced = 0;     ///< Byte sequences that mean nothing in the encoding and became U+FFFD.
    bool isGuess = false; ///< No detector knew the encoding; it is the most usual one that fits.
};

/// Decodes text of any encoding: by its byte-order mark; as UTF-16 or UTF-32 by the pattern of NULs; as
/// UTF-8 when it is valid or nearly; else in the encoding that the file declares, when it does and that fits;
/// else in the one that uchardet detects, through ICU. Linear in the size. Nothing when no encoding fits.
std::optional<DecodedText> decode(const QByteArray &bytes, const QByteArray &declared = {});

} // namespace readers
