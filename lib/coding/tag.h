// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"

#include <QString>
#include <QStringList>
#include <QUuid>
#include <optional>
#include <vector>

namespace coding {

using TagId = base::Id<struct TagKind>;

/// What a tag's annotations carry: a figure a quantity, an entity a name and type, a claim a stance.
enum class Kind { Plain, Figure, Entity, Claim };

/// What claims are about: "AI" in "AI causes layoffs".
struct Cause
{
    QString name;      ///< What claims call it; empty: none.
    QStringList words; ///< Words and phrases that mean it; none: those of the reading lexicon for the name.

    bool operator==(const Cause &) const = default;
};

/// A name for spans. Tags form an ordered tree, the codebook.
struct Tag
{
    TagId id;
    QUuid guid;
    TagId parent;     ///< Invalid: at the top.
    int position = 0; ///< Order among its siblings.
    QString name;     ///< Unique in a corpus, without regard to case.
    Kind kind = Kind::Plain;
    quint32 colour = 0x808080; ///< 0xRRGGBB, the tag's strong colour; app/ui derives the paler ones.
    QString shortcut;          ///< One key, such as "1" or "f"; empty for none. Unique in a corpus.
    Cause cause;               ///< Of a claim tag: whose effects are suggested as annotations with it.

    bool operator==(const Tag &) const = default;
};

/// The names of kinds in files: `figure`, `entity`, `claim`, `plain`.
QString kindName(Kind kind);
std::optional<Kind> kindFromName(QStringView name);

/// The codebook that a new corpus starts with: Figure (1), Entity (2), AI-causation claim (3), whose cause is
/// AI.
std::vector<Tag> startingCodebook();

/// The tags in the order of the tree, parents before children. Tags whose parent is missing or that
/// lie in a circle are put at the top rather than lost.
std::vector<Tag> inTreeOrder(std::vector<Tag> tags);

} // namespace coding
