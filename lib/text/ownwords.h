// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <vector>

namespace text {

/// Words that people add to the reading lexicon's, as they wrote them, by the name of an open list.
using OwnWords = QMap<QString, QStringList>;

/// A list that people may add to. Names (of people, organisations, places, products) are what is known to be
/// one; the words of other lists join those of the lexicon.
struct OpenList
{
    QString name;
    QStringList feeds; ///< The lexicon's lists that its words join.
    QStringList shown; ///< The lexicon's lists that hold what is known without it.
};

/// The open lists, in the order in which they are offered.
const std::vector<OpenList> &openLists();

/// A word or phrase as it is kept: without needless space. Fails with a sentence for what cannot be looked
/// for.
base::Result<QString> checkedOwnWord(const QString &word);

/// Both together, each word once, without regard to case.
OwnWords joined(OwnWords one, const OwnWords &other);

/// Reads the words that a person adds for all corpora from `words.json` in a folder; none when there is no
/// such file. Fails when it cannot be read, or is not what writeOwnWords() writes.
base::Result<OwnWords> readOwnWords(const QString &folder);
/// Writes them, whole or not at all. Makes the folder.
base::Result<void> writeOwnWords(const QString &folder, const OwnWords &words);

} // namespace text
