// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QtGlobal>
#include <source_location>

namespace support {

/// The value of a result that must be there; ends the test program with the error's words otherwise.
template <class T>
T require(base::Result<T> result, std::source_location where = std::source_location::current())
{
    if (!result) {
        qFatal("%s:%u: %s | %s", where.file_name(), where.line(), qPrintable(result.error().message),
            qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace support
