// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace readers {

/// What a file that is no text is, by its first bytes, with its article: "a ZIP archive", "a PNG picture".
/// Empty when none of the known kinds. Translated.
QString binaryKind(const QByteArray &bytes);

/// Whether decoded bytes hold more NULs or control characters than any text does.
bool looksBinary(QStringView decoded);

} // namespace readers
