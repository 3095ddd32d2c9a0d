// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"

#include <QHash>
#include <QString>
#include <set>
#include <vector>

namespace agreement {

/// The key under which mentions of one person, company or place meet: the name without case, accompanying
/// article, possessive ending, title, and legal suffix ("Amazon.com, Inc.'s" and "amazon.com" are the same,
/// "Mr Jassy" and "jassy"). Never empty but for a name without letters.
QString nameKey(QStringView name);

/// The key of a claim's speaker: `author` for the article's own voice, also when none is named.
QString speakerKey(QStringView speaker);

/// A name of a story with the types that it was tagged with.
struct NameUse
{
    QString key;
    std::set<coding::EntityType> types; ///< Empty: not known, as of speakers.

    bool operator==(const NameUse &) const = default;
};

/// For every key the fuller key that it stands for, when there is exactly one: a surname for a full name
/// ("jassy" for "andy jassy"), a company without what it does ("halden" for "halden motors", but not "amazon"
/// for "amazon web services"), initials ("aws" for "amazon web services", "nbv" for "national bank of
/// varland"). Others stand for themselves. Titles before people's names do not count.
QHash<QString, QString> fullNames(const std::vector<NameUse> &uses);

} // namespace agreement
