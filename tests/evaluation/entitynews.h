// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/entityfinder.h"

#include <QStringList>
#include <vector>

namespace evaluation {

/// A passage of news with its names.
struct NewsPassage
{
    QString text;
    std::vector<suggest::FoundEntity> names; ///< In order; each goes by the name that its mentions share.
    bool isTuned = false;
};

/// The passages of data/entitynews.txt, or of a file like it; every second one is tuned on.
std::vector<NewsPassage> readNews(const QString &path);

/// How names of news are found, typed and joined.
class NewsScore
{
public:
    /// A name is right with one of these words at its end or without it.
    explicit NewsScore(const QStringList &legalForms)
        : m_legalForms(legalForms)
    {
    }

    /// Other names are not asked for: what is proposed as such is left aside where it is marked so, and wrong
    /// elsewhere.
    void add(const NewsPassage &passage, const std::vector<suggest::FoundEntity> &found, bool showsErrors);
    void print(const QString &name) const;

private:
    void addPairs(
        const std::vector<suggest::FoundEntity> &gold, const std::vector<suggest::FoundEntity> &found);

    QString plain(const QString &name) const;

    QStringList m_legalForms;
    int m_gold = 0, m_found = 0, m_right = 0, m_rightTyped = 0, m_named = 0;
    int m_goldPairs = 0, m_foundPairs = 0, m_rightPairs = 0;
    double m_cubePrecision = 0, m_cubeRecall = 0; ///< Sums over the names with the right span.
};

} // namespace evaluation
