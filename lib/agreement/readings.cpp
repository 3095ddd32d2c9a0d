// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/readings.h"

namespace agreement {

Readings::Known::Known(const Statement &statement)
    : span(statement.span)
    , quote(statement.quote)
    , sentence(statement.sentence)
    , sentenceStart(statement.sentenceStart)
    , before(statement.before)
    , quantity(std::get<text::Quantity>(statement.value))
    , reading(readFigure(statement))
{
}

bool Readings::Known::isOf(const Statement &statement) const
{
    return span == statement.span && sentenceStart == statement.sentenceStart && quote == statement.quote &&
           sentence == statement.sentence && before == statement.before &&
           quantity == std::get<text::Quantity>(statement.value);
}

const FigureReading &Readings::figure(const Statement &statement)
{
    auto known = m_figures.find(statement.annotation);
    if (known == m_figures.end() || !known->second.isOf(statement)) {
        known = m_figures.insert_or_assign(statement.annotation, Known(statement)).first;
        ++m_figuresRead;
    }
    known->second.isUsed = true;
    return known->second.reading;
}

const SentenceReading &Readings::sentence(const QString &sentence)
{
    auto known = m_sentences.find(sentence);
    if (known == m_sentences.end())
        known = m_sentences.emplace(sentence, Used<SentenceReading>{readSentence(sentence)}).first;
    known->second.isUsed = true;
    return known->second.reading;
}

const QString &Readings::nameKey(const QString &name)
{
    auto known = m_nameKeys.find(name);
    if (known == m_nameKeys.end())
        known = m_nameKeys.emplace(name, Used<QString>{agreement::nameKey(name)}).first;
    known->second.isUsed = true;
    return known->second.reading;
}

const QHash<QString, QString> &Readings::fullNames(int asker, std::vector<NameUse> uses)
{
    Names &known = m_names[asker];
    if (known.uses != uses)
        known = {.uses = uses, .full = agreement::fullNames(uses)};
    return known.full;
}

void Readings::settle()
{
    const auto isUnused = [](auto &known) { return !std::exchange(known.second.isUsed, false); };
    std::erase_if(m_figures, isUnused);
    std::erase_if(m_sentences, isUnused);
    std::erase_if(m_nameKeys, isUnused);
}

} // namespace agreement
