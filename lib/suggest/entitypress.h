// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/entitytagger.h"

#include <vector>

namespace suggest {

/// Reads the forms in which newspapers write names: bylines ("Jane Roe, Associated Press"), credits of
/// pictures ("Jane Roe/AFP"), parties with states ("R-Ky."), roles before names ("Health Secretary Jane
/// Roe"), headlines, and departments whose names hold a list.
class EntityPress
{
public:
    /// The scene must outlive it.
    explicit EntityPress(const EntityScene &scene)
        : m_scene(scene)
    {
    }

    /// Takes off a name what such forms put beside it, and adds the names that it holds before its last one.
    /// `next` is the token at which the next name starts, or -1.
    void part(TaggedName &name, int next, std::vector<TaggedName> &before) const;
    /// Of a headline, only what names something; `name` is left with its last part, and empty when there is
    /// none.
    void takeOutOfHeadline(TaggedName &name, std::vector<TaggedName> &before) const;
    /// Lets names grow to the left until they are what the acronym in brackets after them is short for:
    /// "Department for Business, Energy and Industrial Strategy (BEIS)".
    void growToAcronyms(std::vector<TaggedName> &names) const;

private:
    static void set(TaggedName &name, coding::EntityType type);
    void partCredit(TaggedName &name, std::vector<TaggedName> &before) const;
    void partByline(TaggedName &name, std::vector<TaggedName> &before) const;
    void partRole(TaggedName &name, std::vector<TaggedName> &before) const;
    void takeStart(TaggedName &name) const;
    void takeEnd(TaggedName &name, int next) const;
    void takeVerbOff(TaggedName &name) const;
    bool namesSomething(int token, coding::EntityType type) const;
    bool isStateInBrackets(const TaggedName &name) const;
    bool isKnown(int token) const;
    int startForAcronym(const TaggedName &name, QStringView acronym) const;

    const EntityScene &m_scene;
};

} // namespace suggest
