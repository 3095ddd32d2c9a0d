// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/entityfinder.h"

#include "suggest/entityjoining.h"

#include <QFile>

namespace suggest {

using namespace Qt::StringLiterals;

struct EntityFinder::Parts
{
    EntityWords words;
    EntityModel model;
    KnownEntities known;

    Parts(const text::Lexicon &lexicon, text::Vocabulary &vocabulary,
        const std::vector<coding::Entity> &entities);
};

namespace {

EntityModel shippedModel()
{
    QFile file(u":/variorum/models/entities.model"_s);
    if (!file.open(QFile::ReadOnly))
        return {};
    return EntityModel::read(file.readAll()).value_or(EntityModel());
}

} // namespace

EntityFinder::Parts::Parts(
    const text::Lexicon &lexicon, text::Vocabulary &vocabulary, const std::vector<coding::Entity> &entities)
    : words(lexicon, vocabulary)
    , model(shippedModel())
    , known(entities, vocabulary, &words)
{
}

EntityFinder::EntityFinder(
    const text::Lexicon &lexicon, text::Vocabulary &vocabulary, const std::vector<coding::Entity> &known)
    : m_parts(std::make_shared<const Parts>(lexicon, vocabulary, known))
{
}

std::vector<FoundEntity> EntityFinder::find(const text::Prose &prose) const
{
    const EntityScene scene(prose, m_parts->words);
    EntityJoining joining(scene, m_parts->words, m_parts->model, m_parts->known);
    return joining.joined(taggedNames(scene, m_parts->model));
}

} // namespace suggest
