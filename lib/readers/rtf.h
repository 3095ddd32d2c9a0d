// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/source.h"

namespace readers {

/// Reads a Rich Text document (.rtf, and .doc files that are one): its body without headers, footers,
/// footnotes, pictures and deleted words, by the Rich Text Format specification 1.9.1. One that is an export
/// of a news database is read as the articles that it holds.
base::Result<void> readRtf(const Source &source, Receiver &receiver);

} // namespace readers
