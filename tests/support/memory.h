// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace support {

/// A size that the system counts of this process in MB, by its line in /proc/self/status: "VmRSS:" is what is
/// resident, "VmHWM:" the most that ever was. 0 where there is none.
double megabytes(QByteArrayView line);

} // namespace support
