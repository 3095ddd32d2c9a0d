// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/decisions.h"

#include <QHash>
#include <algorithm>
#include <functional>

namespace agreement {

using coding::Decision;

void applyDecisions(Clusters &clusters, const std::vector<Decision> &decisions, const Statements &statements)
{
    if (decisions.empty())
        return;
    QHash<coding::AnnotationId, int> places;
    for (int place = 0; place < int(statements.size()); ++place)
        places.insert(statements[size_t(place)]->annotation, place);
    std::vector<const Decision *> latestFirst;
    for (auto decision = decisions.rbegin(); decision != decisions.rend(); ++decision)
        latestFirst.push_back(&*decision);
    std::ranges::stable_sort(
        latestFirst, std::greater(), [](const Decision *decision) { return decision->id; });
    for (const Decision *decision : latestFirst) {
        const int first = places.value(decision->first, -1);
        const int second = places.value(decision->second, -1);
        if (first < 0 || second < 0 || statements[size_t(first)]->kind != statements[size_t(second)]->kind)
            continue;
        if (decision->kind == Decision::Kind::Same)
            clusters.join(first, second);
        else if (decision->kind == Decision::Kind::Different)
            clusters.separate(first, second);
    }
}

} // namespace agreement
