// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

namespace agreement {

/// The words of one story as numbers, so that comparing contexts is comparing numbers. Only content words count: function
/// words, digits and words of one letter are left out, and endings are cut so that "jobs" meets "job".
class Vocabulary
{
public:
    /// The numbers of the content words, ascending, each once.
    std::vector<int> words(QStringView text);
    /// Notes in how many contexts a word stands; afterwards weight() of rare words is higher.
    void count(const std::vector<int> &words);
    /// How much a shared word tells: the logarithm of contexts over contexts with it, 0 … (K. Spärck Jones, 1972).
    double weight(int word) const;

private:
    QHash<QString, int> m_numbers;
    std::vector<int> m_counts;
    int m_contexts = 0;
};

/// The share of two contexts' words that both have, weighted: 0 nothing, 1 all.
double similarity(const std::vector<int> &one, const std::vector<int> &other, const Vocabulary &vocabulary);

/// The content words as they are written, in order, for labels.
QStringList contentWords(QStringView text);

} // namespace agreement
