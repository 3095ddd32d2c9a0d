// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "store/database.h"
#include "workspace/importbatch.h"
#include "workspace/importing.h"

namespace workspace {

/// The article without text, story and source, as the request has them.
NewArticle newArticle(const QString &file, const readers::ReadArticle &read, const ImportRequest &request);

/// The part of an import that may run on any thread, with a connection of its own: reads the files and keeps
/// their texts in the corpus (a text without an article is nowhere to be seen), then finds the places of the
/// annotations, and hands all that on in batches. Files of annotations come last, so that their articles may
/// be among the other files. Fails with Cause::Cancelled, or when the corpus cannot be read or written.
base::Result<void> readImport(store::Database &database, const ImportRequest &request,
    ImportReceiver &receiver, const base::Progress &progress);

} // namespace workspace
