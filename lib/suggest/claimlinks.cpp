// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/claimlinks.h"

#include "suggest/claimbackwardlinks.h"
#include "suggest/claimforwardlinks.h"
#include "suggest/claimreasonlinks.h"

#include <algorithm>

namespace suggest {

int Link::first() const
{
    int first = std::min(cause.first, connector.first);
    return effect.isValid() ? std::min(first, effect.first) : first;
}

int Link::end() const
{
    return std::max({cause.end, connector.end, effect.end});
}

std::vector<Link> linksOf(const ClaimSentence &sentence)
{
    std::vector<Link> links;
    for (int token = sentence.first(); token < sentence.end(); ++token) {
        const Match &match = sentence.at(token);
        if (match.roles.isEmpty())
            continue;
        addForwardLinks(sentence, match, links);
        addBackwardLinks(sentence, match, links);
        addReasonLinks(sentence, match, links);
    }
    std::ranges::stable_sort(links, std::ranges::greater(), &Link::weight);
    std::vector<bool> taken(size_t(sentence.end() - sentence.first()));
    std::erase_if(links, [&](const Link &link) {
        const auto begin = taken.begin() + (link.first() - sentence.first());
        const auto end = taken.begin() + (link.end() - sentence.first());
        if (std::find(begin, end, true) != end)
            return true;
        std::fill(begin, end, true);
        return false;
    });
    std::ranges::sort(links, {}, &Link::first);
    return links;
}

} // namespace suggest
