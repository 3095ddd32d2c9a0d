// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <vector>

namespace readers {

/// A part of a message as RFC 2045 has it: of a mail, or of a page that a browser saved as one file.
struct MimePart
{
    QByteArray type;    ///< "text/html", in lower case; "text/plain" when nothing is said.
    QByteArray charset; ///< Empty when nothing is said.
    QByteArray body;    ///< Its transfer encoding undone; empty for a part of parts.
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< Names in lower case; unfolded.
    bool isAttachment = false;

    /// The value of a header, its encoded words (RFC 2047) decoded; empty when there is none.
    QString header(const QByteArray &name) const;
};

/// Takes a message apart into itself and all parts below it, in order; what is nested deeper than any program
/// writes is left out. Whatever the bytes, there is at least one part. Linear in the size.
std::vector<MimePart> mimeParts(const QByteArray &message);

/// The words of a part that is text, decoded.
QString textOf(const MimePart &part);

} // namespace readers
