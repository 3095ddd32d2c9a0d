// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/entityfeatures.h"

#include <algorithm>
#include <bit>

namespace suggest {

namespace {

/// What a feature is about. Numbers are part of the model's file: a new one goes to the end.
enum Feature : quint32 {
    Always,
    Word,
    WordBefore,
    WordAfter,
    ShapeHere,
    ShapesBefore,
    ShapesAfter,
    EndOfTwo,
    EndOfThree,
    EndOfFour,
    StartOfThree,
    ClassesHere,
    ClassHere,
    ClassBefore,
    ClassAfter,
    ClassesBefore,
    ClassesAfter,
    Phrase,
    Place,
    ChunkPlace,
    ChunkLast,
    ChunkLastClasses,
    ChunkFirstClasses,
    ChunkBefore,
    ChunkBeforeClasses,
    ChunkAfter,
    ChunkAfterClasses,
    ChunkBeforeShapes,
    ChunkAfterShape,
    ChunkLastEnd,
    HintHere,
    HintLast,
    Said,
    Enclosed,
    ClassesPart,
    PhrasePart,
    EndAfterChunk,
    EndBeforeChunk,
    LinkedAfter,
    LinkedAfterClass,
    LinkedBefore,
    LinkedBeforeClass,
    Repeated,
    ListedBefore,
    ListedAfter,
};

/// Whether a feature says which word stands there, or how it starts or ends.
constexpr bool isOfWords(quint32 feature)
{
    return (feature >= Word && feature <= WordAfter) || (feature >= EndOfTwo && feature <= StartOfThree) ||
           feature == ChunkLast || feature == ChunkBefore || feature == ChunkAfter;
}

constexpr quint32 mix(quint32 a, quint32 b)
{
    quint32 hash = (a * 0x9E3779B1U) ^ (b + 0x7F4A7C15U + (a << 6) + (a >> 2));
    hash ^= hash >> 15;
    return hash * 0x85EBCA6BU;
}

quint32 bits(NameClasses classes)
{
    return (classes & ~unlearnedClasses).toInt();
}

} // namespace

void EntityFeatures::add(quint32 feature, quint32 value)
{
    if (m_count < m_features.size())
        m_features[m_count++] = (mix(value, feature * 0xC2B2AE35U) & ~1U) | isOfWords(feature);
}

/// One feature for each class.
void EntityFeatures::addClasses(quint32 feature, quint32 classes)
{
    for (quint32 left = classes; left != 0; left &= left - 1)
        add(feature, quint32(std::countr_zero(left)));
}

void EntityFeatures::addWords(const text::Sentence &sentence, int token)
{
    const auto at = [&](int i) -> const TokenFacts & { return m_scene.facts(sentence, i); };
    const TokenFacts &here = at(token);
    const TokenFacts &before = at(token - 1);
    const TokenFacts &after = at(token + 1);
    add(Word, here.key);
    add(WordBefore, before.key);
    add(WordAfter, after.key);

    const auto shape = [](const TokenFacts &facts) {
        return quint32(facts.shape) * 2 + facts.isSpaced + 64 * facts.isPossessive;
    };
    add(ShapeHere, shape(here));
    add(ShapesBefore, shape(before) * 128 + shape(here));
    add(ShapesAfter, shape(here) * 128 + shape(after));

    add(ClassesHere, bits(here.classes));
    addClasses(ClassHere, bits(here.classes));
    addClasses(ClassBefore, bits(before.classes));
    addClasses(ClassAfter, bits(after.classes));
    add(ClassesBefore, mix(bits(before.classes), bits(here.classes)));
    add(ClassesAfter, mix(bits(here.classes), bits(after.classes)));
    if (here.phrasePlace != 0)
        add(Phrase, bits(here.phrase) * 2 + (here.phrasePlace == 1));
}

/// The end of a word in lower case, which tells verbs, adverbs and nouns apart.
void EntityFeatures::addEnd(quint32 feature, const text::Sentence &sentence, int token)
{
    constexpr qsizetype looked = 3;
    if (m_scene.facts(sentence, token).shape != Shape::Lower)
        return;
    const QStringView word = m_scene.prose().word(token);
    add(feature, wordKey(word.last(std::min(looked, word.size()))));
}

void EntityFeatures::addSpelling(const TokenFacts &facts, int token)
{
    if (!isCapital(facts.shape))
        return;
    const QStringView word = m_scene.prose().word(token);
    add(EndOfTwo, wordKey(word.last(std::min<qsizetype>(2, word.size()))));
    add(EndOfThree, wordKey(word.last(std::min<qsizetype>(3, word.size()))));
    add(EndOfFour, wordKey(word.last(std::min<qsizetype>(4, word.size()))));
    add(StartOfThree, wordKey(word.first(std::min<qsizetype>(3, word.size()))));
}

void EntityFeatures::addPlace(const text::Sentence &, int token)
{
    const TokenFacts &here = m_scene.facts(token);
    const quint32 place = here.opensSentence + 2 * here.classes.testFlag(NameClass::Ordinary) +
                          4 * m_scene.isSeenInLowerCase(here.key) + 8 * m_scene.isSeenInCapitals(here.key);
    add(Place, place * 32 + quint32(here.shape));
}

void EntityFeatures::addHints(int token)
{
    const TokenFacts &here = m_scene.facts(token);
    if (!isCapital(here.shape))
        return;
    addClasses(HintHere, m_scene.hints(here.key).toInt());
    const TokenFacts &last = m_scene.facts(m_chunk.end - 1);
    if (m_chunk.end - 1 != token && isCapital(last.shape))
        addClasses(HintLast, m_scene.hints(last.key).toInt());
    if (m_chunk.said)
        add(Said, bits(m_chunk.said));
}

void EntityFeatures::addChunk(const text::Sentence &sentence, int token)
{
    constexpr int longest = 4;
    const auto at = [&](int i) -> const TokenFacts & { return m_scene.facts(sentence, i); };
    const TokenFacts &first = at(m_chunk.first);
    const TokenFacts &last = at(m_chunk.end - 1);
    const TokenFacts &before = at(m_chunk.first - 1);
    const TokenFacts &after = at(m_chunk.end);
    const int length = std::min(m_chunk.end - m_chunk.first, longest);
    const quint32 place = (token == m_chunk.first ? 1 : 0) + (token == m_chunk.end - 1 ? 2 : 0);
    const quint32 part = place * 8 + quint32(length);
    add(ChunkPlace, part);
    add(ChunkLast, last.key);
    add(ChunkLastClasses, mix(bits(last.classes), place));
    add(ChunkLastEnd, mix(bits(first.classes), bits(last.classes)));
    add(ChunkFirstClasses, mix(bits(first.classes), place));
    add(ChunkBefore, mix(before.key, place & 1));
    add(ChunkBeforeClasses, mix(bits(before.classes), part));
    add(ChunkAfter, mix(after.key, place & 2));
    add(ChunkAfterClasses, mix(bits(after.classes), part));
    add(ChunkBeforeShapes, quint32(at(m_chunk.first - 2).shape) * 32 + quint32(before.shape) + (place << 10));
    add(Enclosed, (quint32(before.shape) * 32 + quint32(after.shape)) * 4 + place);
    const TokenFacts &here = at(token);
    if (const NameClasses known = here.classes & gazetteerClasses)
        add(ClassesPart, mix(bits(known), part));
    if (here.phrase)
        add(PhrasePart, mix(bits(here.phrase), part));
    add(ChunkAfterShape, quint32(after.shape) * 32 + part);
}

/// The chunks that small words join with this one in a run: "College of [Arts] and Sciences".
void EntityFeatures::addLinked(const EntityRun &run, int token)
{
    constexpr size_t reach = 3; // Chunks
    const std::vector<Chunk> &chunks = m_scene.chunks();
    const bool isLink = !isCapital(m_scene.facts(token).shape);
    const auto addLast = [&](Feature word, Feature kind, const Chunk &chunk) {
        const TokenFacts &last = m_scene.facts(chunk.end - 1);
        if (!isCapital(last.shape))
            return false;
        add(word, mix(last.key, isLink));
        addClasses(kind, bits(m_scene.classesOf(chunk)) * 2 + isLink);
        return true;
    };
    for (size_t i = m_chunkIndex; i-- > size_t(run.firstChunk) && m_chunkIndex - i <= reach;)
        if (addLast(LinkedBefore, LinkedBeforeClass, chunks[i]))
            break;
    for (size_t i = m_chunkIndex + 1;
        i < chunks.size() && chunks[i].end <= run.end && i - m_chunkIndex <= reach; ++i)
        if (addLast(LinkedAfter, LinkedAfterClass, chunks[i]))
            break;
    if (isLink && m_scene.isRepeated(token))
        add(Repeated, 0);
}

/// The chunks beside this one in a list, which are likely to be of one kind with it.
void EntityFeatures::addListed(const text::Sentence &sentence)
{
    constexpr size_t reach = 3; // Chunks
    const std::vector<Chunk> &chunks = m_scene.chunks();
    const auto isListed = [&](const Chunk &before, const Chunk &after) {
        const int gap = after.first - before.end;
        return (gap == 1 || gap == 2) && isCapital(m_scene.facts(before.end - 1).shape) &&
               isCapital(m_scene.facts(after.end - 1).shape) &&
               (m_scene.facts(before.end).shape == Shape::Comma ||
                   m_scene.facts(before.end).classes.testFlag(NameClass::Link));
    };
    for (size_t i = m_chunkIndex; i-- > 0 && m_chunkIndex - i <= reach && chunks[i].first >= sentence.first;)
        if (isListed(chunks[i], m_chunk)) {
            addClasses(ListedBefore, bits(m_scene.classesOf(chunks[i])));
            break;
        }
    for (size_t i = m_chunkIndex + 1;
        i < chunks.size() && chunks[i].end <= sentence.end && i - m_chunkIndex <= reach; ++i)
        if (isListed(m_chunk, chunks[i])) {
            addClasses(ListedAfter, bits(m_scene.classesOf(chunks[i])));
            break;
        }
}

std::span<const quint32> EntityFeatures::of(const EntityRun &run, int token)
{
    m_count = 0;
    m_chunkIndex = std::max(m_chunkIndex, size_t(run.firstChunk));
    while (m_scene.chunks()[m_chunkIndex].end <= token)
        ++m_chunkIndex;
    m_chunk = m_scene.chunks()[m_chunkIndex];
    const text::Sentence &sentence = m_scene.prose().sentences()[size_t(run.sentence)];
    add(Always, 0);
    addWords(sentence, token);
    addSpelling(m_scene.facts(token), token);
    addEnd(EndBeforeChunk, sentence, m_chunk.first - 1);
    addEnd(EndAfterChunk, sentence, m_chunk.end);
    addPlace(sentence, token);
    addChunk(sentence, token);
    addLinked(run, token);
    addListed(sentence);
    addHints(token);
    return std::span(m_features).first(m_count);
}

} // namespace suggest
