// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/source.h"

namespace readers {

/// Reads a PDF document: columns in order, the lines of a paragraph joined and their hyphens undone, without
/// the running heads and numbers of pages. Fails on documents that need a password and on pictures of pages.
base::Result<void> readPdf(const Source &source, Receiver &receiver);

} // namespace readers
