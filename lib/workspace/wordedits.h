// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "coding/changeset.h"
#include "text/ownwords.h"

namespace workspace {

class Workspace;

/// The change sets of what a person does to a corpus's own words: pass the result to Workspace::edit(). They
/// fail with a sentence for what cannot be looked for, and for a word that the list has already.

base::Result<coding::ChangeSet> addOwnWord(
    const Workspace &workspace, const QString &list, const QString &word);
coding::ChangeSet removeOwnWords(const Workspace &workspace, const QString &list, const QStringList &words);

/// The same for the words that a person adds for all corpora: the lists with the word, or without the words.
base::Result<text::OwnWords> withOwnWord(text::OwnWords words, const QString &list, const QString &word);
text::OwnWords withoutOwnWords(text::OwnWords words, const QString &list, const QStringList &removed);

} // namespace workspace
