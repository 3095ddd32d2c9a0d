// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/preparedfigures.h"

#include "agreement/statementreading.h"

#include <algorithm>
#include <bit>
#include <map>
#include <tuple>
#include <utility>

namespace agreement {

bool PreparedFigures::prepare(Origin origin, const Statements &statements, const std::vector<int> &places)
{
    if (m_origin == origin)
        return false;
    if (m_evidence.isOvergrown(places.size()) || m_vocabulary.isOvergrown())
        *this = {};
    ++m_round;
    if (m_origin.mentions != origin.mentions) {
        m_mentions.clear();
        for (const Mention &mention : origin.mentions)
            m_mentions.push_back(numbered(readFrame({.span = mention.words,
                .quote = mention.cue,
                .sentence = mention.sentence,
                .sentenceStart = mention.sentenceStart})));
    }
    const Origin before = std::exchange(m_origin, std::move(origin));
    findFigures(statements, places, before);
    countWords(statements, places);
    countUnits();
    weighWords();
    constexpr size_t share = 8;
    if (m_figures.size() > places.size() + places.size() / share)
        std::erase_if(m_figures, [this](const auto &known) { return known.second.lastUsed < m_round; });
    return true;
}

/// The figure of a statement; each is given once in a round.
PreparedFigures::KnownFigure &PreparedFigures::figureOf(const Placed &statement)
{
    const auto [begin, end] = m_figures.equal_range(statement.reading->number);
    auto known = std::find_if(begin, end, [this](const auto &one) { return one.second.lastUsed < m_round; });
    if (known == end) {
        const FigureReading &reading = *statement.reading->figure;
        known = m_figures.emplace(statement.reading->number,
            KnownFigure{.figure = agreement::figureOf(reading), .words = numbered(reading.frame)});
    }
    return known->second;
}

PreparedFigures::KnownFrame PreparedFigures::numbered(const FrameReading &reading)
{
    KnownFrame known;
    known.plain = agreement::numbered(reading, m_vocabulary, known.lowerCase);
    return known;
}

/// Most are where they were, or one further.
void PreparedFigures::findFigures(
    const Statements &statements, const std::vector<int> &places, const Origin &before)
{
    const std::vector<KnownFigure *> last = std::exchange(m_inOrder, {});
    m_inOrder.reserve(places.size());
    size_t next = 0;
    for (size_t i = 0; i < places.size(); ++i) {
        KnownFigure *known = nullptr;
        for (size_t at = next; at < std::min(next + 2, last.size()) && !known; ++at)
            if (before.figures[at].reading == m_origin.figures[i].reading && last[at]->lastUsed < m_round) {
                known = last[at];
                next = at + 1;
            }
        m_inOrder.push_back(known ? known : &figureOf(statements[size_t(places[i])]));
        if (m_inOrder.back()->lastUsed + 1 != m_round)
            m_inOrder.back()->figure.identity = -1; // its words may weigh another thing by now
        m_inOrder.back()->lastUsed = m_round;
    }
}

/// Sorts the figures into groups; finds in how many figures the words are.
void PreparedFigures::countWords(const Statements &statements, const std::vector<int> &places)
{
    std::unordered_map<QString, int> groupOf;
    m_vocabulary.startCounting();
    m_groups.clear();
    m_indices.clear();
    for (size_t i = 0; i < places.size(); ++i) {
        const Placed &statement = statements[size_t(places[i])];
        KnownFigure &own = *m_inOrder[i];
        own.figure.column = statement.column;
        own.figure.sentence = m_origin.figures[i].sentence;
        const auto [known, isNew] = groupOf.try_emplace(own.figure.amount.family.base, int(m_groups.size()));
        if (isNew)
            m_groups.emplace_back();
        const int group = known->second;
        FigureGroup &figures = m_groups[size_t(group)];
        m_indices.emplace_back(group, int(figures.size()));
        figures.push_back(&own.figure);
        m_vocabulary.count(own.words.plain.terms, statement.column);
        m_vocabulary.noteLowerCase(own.words.lowerCase);
    }
    for (const KnownFrame &mention : m_mentions)
        m_vocabulary.noteLowerCase(mention.lowerCase);
}

/// Finds how rare their units are in their articles.
void PreparedFigures::countUnits()
{
    std::unordered_map<int, unsigned> figures; // by article
    std::map<std::tuple<int, QString, quint64>, unsigned> figuresOfUnit;
    const auto ofUnit = [&](const Figure &figure) -> unsigned & {
        return figuresOfUnit[{figure.column, figure.amount.family.base, figure.amount.noun.key}];
    };
    for (const KnownFigure *known : m_inOrder) {
        ++figures[known->figure.column];
        ++ofUnit(known->figure);
    }
    for (KnownFigure *known : m_inOrder) {
        Figure &figure = known->figure;
        const int rarity = int(std::bit_width(figures[figure.column] / ofUnit(figure))) - 1;
        if (std::exchange(figure.rarity, rarity) != rarity)
            figure.identity = -1; // it is compared otherwise
    }
}

/// Weighs the words where they do not weigh what they did.
void PreparedFigures::weighWords()
{
    m_vocabulary.weigh();
    for (KnownFrame &mention : m_mentions) {
        mention.frame.terms = mention.plain.terms;
        mention.frame.terms.weigh(m_vocabulary.weights());
    }
    for (size_t i = 0; i < m_inOrder.size(); ++i) {
        auto &[figure, words, lastUsed] = *m_inOrder[i];
        const int opening =
            words.plain.opening >= 0 && m_vocabulary.isCommon(words.plain.opening) ? -1 : words.plain.opening;
        if (figure.identity >= 0 && figure.frame.opening == opening && isWeighed(words.plain))
            continue;
        figure.frame = words.plain;
        figure.frame.opening = opening;
        weigh(figure, m_vocabulary.weights());
        m_evidence.identify(figure, m_origin.figures[i].reading, m_vocabulary);
    }
}

/// Whether its words have the weights of last time.
bool PreparedFigures::isWeighed(const Frame &frame) const
{
    const auto isChanged = [this](const Terms::Term &term) { return m_vocabulary.isReweighed(term.word); };
    return std::ranges::none_of(frame.terms, isChanged) && std::ranges::none_of(frame.counted, isChanged) &&
           std::ranges::none_of(frame.before, isChanged);
}

void PreparedFigures::place(const Statements &statements, const std::vector<int> &places)
{
    for (size_t i = 0; i < places.size(); ++i) {
        Figure &figure = m_inOrder[i]->figure;
        figure.place = places[i];
        figure.quantity = &std::get<text::Quantity>(statements[size_t(places[i])]->value);
    }
}

} // namespace agreement
