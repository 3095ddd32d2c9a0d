// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/entitytagger.h"

#include <vector>

namespace suggest {

/// Sets right where names begin and end: takes titles and years off them, parts an owner from what is owned
/// and a company from its chief executive, and drops what names nothing.
class EntityMending
{
public:
    /// The scene must outlive it.
    explicit EntityMending(const EntityScene &scene)
        : m_scene(scene)
    {
    }

    /// Leaves the names in order and without overlap. Takes time linear in their tokens.
    void mend(std::vector<TaggedName> &names) const;

private:
    void takeOutOfHeading(TaggedName &name) const;
    bool trim(TaggedName &name) const;
    bool opensOnly(const TaggedName &name) const;
    void splitAtPossessive(TaggedName &name, std::vector<TaggedName> &before) const;
    void splitAtTitle(TaggedName &name, std::vector<TaggedName> &before) const;
    void splitAfterCountry(TaggedName &name, std::vector<TaggedName> &before) const;
    void takeNickname(TaggedName &name) const;

    const EntityScene &m_scene;
};

} // namespace suggest
