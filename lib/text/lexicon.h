// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "text/ownwords.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace text {

/// The word lists of the reading lexicon: the keyword lists of our KSyntaxHighlighting definitions
/// (resources/syntax/variorum.xml, variorum-names.xml for names, variorum-claims.xml for claims,
/// variorum-measures.xml for measures and currencies, variorum-clauses.xml for what figures measure), which
/// are the only home of those words. Lists of one name in several of them are one list. An immutable value
/// that threads may share.
class Lexicon
{
public:
    /// Lists by name, for tests.
    explicit Lexicon(QHash<QString, QStringList> lists = {});

    /// Reads the definitions "Variorum", "Variorum names", "Variorum claims" and "Variorum measures" from
    /// ":/variorum/syntax" and, when given, from `userFolder`/syntax, where an edited copy with a higher
    /// version replaces ours; and the words that the person adds from `userFolder`/words.json. Fails when
    /// there is no definition "Variorum", and when those words cannot be read.
    static base::Result<Lexicon> load(const QString &userFolder = {});

    /// With words that people add to open lists. Those of unknown lists are kept, but join none.
    Lexicon with(const OwnWords &words) const;
    /// The words that people added, as they wrote them.
    const OwnWords &ownWords() const { return m_own; }

    /// The words of a list in lower case, in the order of the definition; none for an unknown name.
    QStringList words(const QString &list) const { return m_lists.value(list); }
    /// The names of all lists.
    QStringList lists() const { return m_lists.keys(); }

private:
    QHash<QString, QStringList> m_lists;
    OwnWords m_own;
};

} // namespace text
