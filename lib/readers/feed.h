// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/source.h"

namespace readers {

/// Reads the entries of a feed (RSS, RDF or Atom), each an article of the feed's source. Nothing is fetched:
/// an entry is as long as the feed has it.
base::Result<void> readFeed(const Source &source, Receiver &receiver);

} // namespace readers
