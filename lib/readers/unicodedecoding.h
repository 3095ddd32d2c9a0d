// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/decoding.h"

namespace readers {

/// UTF-16 without regard to marks; a lone surrogate stays, an odd last byte becomes U+FFFD.
DecodedText decodeUtf16(QByteArrayView bytes, bool isBigEndian);

/// UTF-32; a surrogate's code stays as a lone surrogate.
DecodedText decodeUtf32(QByteArrayView bytes, bool isBigEndian);

/// How well bytes read as UTF-8.
struct Utf8Attempt
{
    DecodedText decoded;
    qsizetype good = 0; ///< Valid sequences of several bytes, and surrogates encoded as such.

    /// Whether this is damaged UTF-8 rather than something else.
    bool isConvincing() const { return decoded.replaced == 0 || good > 4 * qsizetype(decoded.replaced); }
};

/// UTF-8, forgiving: each byte that fits nowhere becomes U+FFFD, an encoded surrogate a surrogate.
Utf8Attempt decodeUtf8(QByteArrayView bytes);

/// UTF-16 or UTF-32 without a byte-order mark, by where the NULs stand. Nothing when it is neither.
std::optional<DecodedText> decodeUnmarkedWide(QByteArrayView bytes);

} // namespace readers
