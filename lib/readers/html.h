// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/metadata.h"
#include "readers/source.h"

namespace readers {

/// Reads a saved web page: one article, its main text and what the page says of it.
base::Result<void> readHtml(const Source &source, Receiver &receiver);

/// The same of a page that is decoded, with what is known of it from elsewhere. Nothing when no words remain.
std::optional<ReadArticle> articleOfPage(const QString &html, const Metadata &known, const QString &fileName);

} // namespace readers
