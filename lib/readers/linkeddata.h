// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/metadata.h"

#include <QByteArrayList>

namespace readers {

/// What JSON-LD says of an article: of the first schema.org Article (NewsArticle, BlogPosting, …) among the
/// blocks, else of the web page. Blocks that are no JSON are passed over.
Metadata readLinkedData(const QByteArrayList &blocks);

} // namespace readers
