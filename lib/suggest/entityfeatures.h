// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/entityscene.h"

#include <array>
#include <span>

namespace suggest {

/// The features of a token for EntityModel: 32-bit hashes of what it is, what stands around it and how the
/// article writes its word elsewhere. Odd ones speak of a single word. The same for the same text, whatever
/// else the vocabulary holds.
class EntityFeatures
{
public:
    explicit EntityFeatures(const EntityScene &scene)
        : m_scene(scene)
    {
    }

    /// The features of a token of a run; valid until the next call. Tokens must be asked for in order.
    std::span<const quint32> of(const EntityRun &run, int token);

private:
    void add(quint32 feature, quint32 value);
    void addClasses(quint32 feature, quint32 classes);
    void addWords(const text::Sentence &sentence, int token);
    void addEnd(quint32 feature, const text::Sentence &sentence, int token);
    void addSpelling(const TokenFacts &facts, int token);
    void addPlace(const text::Sentence &sentence, int token);
    void addChunk(const text::Sentence &sentence, int token);
    void addLinked(const EntityRun &run, int token);
    void addListed(const text::Sentence &sentence);
    void addHints(int token);

    const EntityScene &m_scene;
    std::array<quint32, 192> m_features{};
    size_t m_count = 0;
    size_t m_chunkIndex = 0;
    Chunk m_chunk; ///< The one of the last token.
};

} // namespace suggest
