// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "score.h"

namespace evaluation {

using namespace Qt::StringLiterals;

Score &Score::operator+=(const Score &other)
{
    expected += other.expected;
    found += other.found;
    right += other.right;
    return *this;
}

QString Score::toString() const
{
    return u"P %1  R %2  F1 %3  (expected %4, found %5)"_s.arg(precision(), 0, 'f', 3)
        .arg(recall(), 0, 'f', 3)
        .arg(f1(), 0, 'f', 3)
        .arg(expected, 4)
        .arg(found, 4);
}

QString corpusFolder(const QString &name)
{
    return QStringLiteral(VARIORUM_SOURCE_DIR) + u"/../shared/corpora/"_s + name;
}

} // namespace evaluation
