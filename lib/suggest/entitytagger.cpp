// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/entitytagger.h"

#include "suggest/entityfeatures.h"

namespace suggest {

namespace {

/// The names of one run's labels.
void takeNames(std::vector<TaggedName> &names, const EntityRun &run, std::span<const LabelScores> scores,
    std::span<const qint8> labels)
{
    for (size_t at = 0; at < labels.size();) {
        if (labels[at] == outsideLabel) {
            ++at;
            continue;
        }
        const int label = labels[at];
        size_t end = at + 1;
        while (end < labels.size() && labels[end] == label + 1)
            ++end;
        TaggedName name{.first = run.first + int(at),
            .end = run.first + int(end),
            .sentence = run.sentence,
            .type = typeOfLabel(label)};
        for (size_t i = at; i < end; ++i) {
            name.margin += scores[i][size_t(labels[i])] - scores[i][outsideLabel];
            for (int type = 0; type < entityTypes; ++type) {
                const auto asType = coding::EntityType(type);
                name.typeScores[size_t(type)] +=
                    scores[i][size_t(i == at ? firstLabel(asType) : furtherLabel(asType))];
            }
        }
        name.margin /= int(end - at);
        names.push_back(name);
        at = end;
    }
}

} // namespace

std::vector<TaggedName> taggedNames(const EntityScene &scene, const EntityModel &model)
{
    std::vector<TaggedName> names;
    EntityFeatures features(scene);
    std::vector<LabelScores> scores;
    EntityModel::Decoding decoding;
    for (const EntityRun &run : scene.runs()) {
        scores.clear();
        for (int token = run.first; token < run.end; ++token)
            scores.push_back(model.scores(features.of(run, token)));
        model.decode(scores, decoding);
        takeNames(names, run, scores, decoding.labels);
    }
    return names;
}

} // namespace suggest
