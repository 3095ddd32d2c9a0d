// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/entitytagger.h"

#include <optional>
#include <vector>

namespace suggest {

/// Gives organisations the whole of their names: the legal form ("Telefónica, S.A."), the partners before the
/// last ones ("Feldstein, Roth & Partners"), the parts that small words join when an acronym in the article
/// says so ("Securities and Exchange Commission … SEC"); and people what stands after their family names.
class EntityBodies
{
public:
    /// The scene must outlive it.
    explicit EntityBodies(const EntityScene &scene)
        : m_scene(scene)
    {
    }

    /// Takes names in order and without overlap, and leaves them so. Takes time linear in the tokens.
    void complete(std::vector<TaggedName> &names) const;

private:
    using Acronyms = std::vector<quint32>;

    Acronyms acronyms() const;
    const TokenFacts &near(const TaggedName &name, int token) const;
    bool isLegalForm(const TaggedName &name, int token) const;
    bool endsAfterComma(const TaggedName &name, int token) const;
    void takeEnding(TaggedName &name, int limit) const;
    void takeStart(TaggedName &name, int limit) const;
    void takeParticles(TaggedName &name, int limit) const;
    bool splitList(TaggedName &name, std::vector<TaggedName> &before) const;
    void takePartners(TaggedName &name) const;
    bool isPartner(const TaggedName &name, int token) const;
    bool isJoinedByAcronym(
        const TaggedName &before, const TaggedName &after, std::optional<Acronyms> &acronyms) const;

    const EntityScene &m_scene;
};

} // namespace suggest
