// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <vector>

namespace evaluation {

/// An article of ECB+.
struct EventArticle
{
    QString id;
    int topic = 0;
    bool isPlus = false; ///< Of the topic's second event.
    QString text;        ///< A line a sentence, without the address that stands first in those of ECB+.

    /// The event that it tells of: a number.
    int event() const { return 2 * topic + (isPlus ? 1 : 0); }
    bool isTuned() const { return topic % 2 == 1; }
};

/// The articles in ../shared/corpora/ecbplus, by name; none when it cannot be read.
std::vector<EventArticle> readEcbPlus(const QString &folder);

/// A copy of a text as other outlets print it: `kind` is one of editNames().
QString editedCopy(const QString &text, int kind, const QString &foreign, quint32 seed);
/// What the kinds of edits do.
const std::vector<const char *> &editNames();

} // namespace evaluation
