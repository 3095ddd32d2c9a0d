// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/memory.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace support {

double megabytes(QByteArrayView line)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &each : status.readAll().split('\n'))
        if (each.startsWith(line))
            return each.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

} // namespace support
