// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/annotationrecord.h"
#include "interchange/csv.h"

namespace support {

/// Records as the table that an export of them is, so that its reading can be tested without a corpus. What
/// the program itself writes is tested in exportingtest.
QByteArray annotationTable(
    const std::vector<interchange::AnnotationRecord> &records, interchange::CsvOptions options = {});

} // namespace support
