// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/witnesses.h"

#include "agreement/wordclasses.h"

#include <algorithm>

namespace agreement {

quint64 sentenceKey(QStringView sentence)
{
    LettersKey key;
    for (const QChar c : sentence)
        if (c.isLetterOrNumber() || c.isSurrogate())
            key.add(folded(c));
    return key.key() == LettersKey().key() ? 0 : key.key();
}

int independentWitnesses(std::vector<std::vector<quint64>> articles)
{
    for (std::vector<quint64> &keys : articles) {
        std::ranges::sort(keys);
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    }
    // The fullest first: what is within another is found when that is counted already.
    std::ranges::stable_sort(articles, std::greater(), &std::vector<quint64>::size);
    std::vector<const std::vector<quint64> *> counted;
    for (const std::vector<quint64> &keys : articles) {
        const bool isUnknown = keys.empty() || keys.front() == 0;
        const bool isCopy =
            !isUnknown && std::ranges::any_of(counted, [&](const std::vector<quint64> *other) {
                return std::ranges::includes(*other, keys);
            });
        if (!isCopy)
            counted.push_back(&keys);
    }
    return int(counted.size());
}

} // namespace agreement
