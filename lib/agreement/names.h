// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace agreement {

/// The key under which mentions of one person, company or place meet: the name without case, accompanying
/// article, possessive ending, and legal suffix ("Amazon.com, Inc.'s" and "amazon.com" are the same). Never
/// empty but for a name without letters.
QString nameKey(QStringView name);

/// The key of a claim's speaker: `author` for the article's own voice, also when none is named.
QString speakerKey(QStringView speaker);

/// The initials of a name of two words and more, in the form of a key ("amazon web services" → "aws"); empty
/// otherwise.
QString initialsOf(QStringView key);

/// For every key the fuller key that it stands for, when there is exactly one: a surname for a full name
/// ("jassy" for "andy jassy"). Others stand for themselves.
QHash<QString, QString> fullNames(const QStringList &keys);

/// The same for initials ("aws" for "amazon web services").
QHash<QString, QString> spelledOut(const QStringList &keys);

} // namespace agreement
