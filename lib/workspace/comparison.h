// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "interchange/agreementdocument.h"
#include "text/lexicon.h"

#include <QStringList>

namespace workspace {

/// What came of comparing files.
struct Comparison
{
    interchange::AgreementDocument document;
    QStringList problems; ///< A line for each file that could not be read.
};

/// Takes the articles of files for one story, accepts everything that is suggested for them and gives their
/// agreement, without a corpus. Every article counts as read: what it does not say it is silent about. Fails
/// when there is no article, or when cancelled.
base::Result<Comparison> compareFiles(
    const QStringList &files, const text::Lexicon &lexicon, const base::Progress &progress);

} // namespace workspace
