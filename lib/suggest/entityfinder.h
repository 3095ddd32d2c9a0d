// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"
#include "text/lexicon.h"
#include "text/prose.h"

#include <QStringView>
#include <memory>
#include <vector>

namespace suggest {

/// A mention of a person, an organisation, a place, a product or another named thing.
struct FoundEntity
{
    text::Span span;
    coding::Entity entity; ///< Its name is the canonical one of the article: "Andy Jassy" for "Jassy".
    double confidence = 0; ///< From 0 to 1: how often such a proposal is right.
    int first = 0;         ///< Its tokens: [first, end).
    int end = 0;
};

/// Finds named things in prose: in go words, out come mentions in order, without overlap, each joined with
/// the article's other mentions of the same thing by its canonical name. Immutable once made; threads may
/// share it.
class EntityFinder
{
public:
    /// Adds its words to the vocabulary with which the prose is to be made. `known` are names that are
    /// already right in this corpus (accepted by an analyst); they win over what is guessed. The model that
    /// was trained to see names is read from ":/variorum/models/entities.model"; without it, only known names
    /// are found.
    EntityFinder(const text::Lexicon &lexicon, text::Vocabulary &vocabulary,
        const std::vector<coding::Entity> &known = {});

    /// Takes time linear in the prose's length, whatever it holds.
    std::vector<FoundEntity> find(const text::Prose &prose) const;

private:
    struct Parts;
    std::shared_ptr<const Parts> m_parts;
};

} // namespace suggest
