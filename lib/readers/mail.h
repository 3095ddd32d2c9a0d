// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/source.h"

namespace readers {

/// Reads a mail: its text, with subject, sender and date. Attachments are left out.
base::Result<void> readMail(const Source &source, Receiver &receiver);

/// Reads a web page that a browser saved as one file (MHTML).
base::Result<void> readMhtml(const Source &source, Receiver &receiver);

} // namespace readers
