// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/source.h"

namespace readers {

/// Reads a Word document (Office Open XML): its body without headers, footers, comments and deleted words.
base::Result<void> readDocx(const Source &source, Receiver &receiver);

/// Reads an OpenDocument text: its body without comments and deleted words.
base::Result<void> readOdt(const Source &source, Receiver &receiver);

/// Reads a book: one article, the chapters in their order.
base::Result<void> readEpub(const Source &source, Receiver &receiver);

} // namespace readers
