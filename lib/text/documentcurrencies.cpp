// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/documentcurrencies.h"

#include <algorithm>

namespace text {

namespace {

constexpr QStringView worldCurrency = u"USD"; ///< Named without its country far from home.

QStringList currenciesOf(QStringList candidates)
{
    candidates.removeIf([](const QString &unit) { return unit.size() != worldCurrency.size(); });
    return candidates;
}

/// What a place counts that the document is written in or is about.
constexpr int home = 4;

bool isQuoted(const TokenView &view, int at, QStringView words)
{
    return at >= 0 && at < view.size() && view.quoteOf(at) == words;
}

/// "SYDNEY, May 3 -", "KINGSTON, Jamaica (AP)": the place before the first dash or bracket of the document.
bool isDateline(const TokenView &view, int at)
{
    constexpr int farthest = 5;
    if (at > farthest)
        return false;
    for (int before = 0; before < at; ++before)
        if (view[before].kind != Token::Kind::Word ? !isQuoted(view, before, u",") : !view[before].isCapital)
            return false;
    const int end = std::min(view.size(), at + farthest + 2);
    for (int after = at + 1; after < end; ++after) {
        if (isQuoted(view, after, u"(") || (view[after].isDash && view[after].isSpaced))
            return true;
        const bool isDate = view[after].kind == Token::Kind::Number || isQuoted(view, after, u",");
        if (!isDate && !(view[after].kind == Token::Kind::Word && view[after].isCapital))
            return false;
    }
    return false;
}

/// "Reserve Bank of New Zealand": the words before the place.
bool isAfterBank(const TokenView &view, const FigureLexicon &lexicon, int at)
{
    constexpr int farthest = 5; // the Republic of
    for (int before = at - 1; before > 0 && before >= at - farthest; --before) {
        if (view[before].kind != Token::Kind::Word)
            return false;
        if (lexicon.isBank(view[before].word))
            return view[before].isCapital;
    }
    return false;
}

/// Whether the document says that it is at home in a place: by its dateline, by whose central bank it speaks
/// of, by "Sydney-based".
bool isHome(const TokenView &view, const FigureLexicon &lexicon, int at)
{
    const int next = at + 1;
    if (next + 1 < view.size() && view[next].isDash && lexicon.isSeat(view[next + 1].word))
        return true;
    const bool isCentral = next < view.size() && lexicon.isBeforeBank(view[next].word);
    return isCentral || isAfterBank(view, lexicon, at) || isDateline(view, at);
}

} // namespace

DocumentCurrencies::DocumentCurrencies(const TokenView &view, const FigureLexicon &lexicon)
{
    std::vector<int> places(size_t(lexicon.currencies().size()));
    for (int at = 0; at < view.size(); ++at) {
        const Token &token = view[at];
        if (token.word < 0)
            continue;
        if (const int place = lexicon.currencyOf(token.word); place >= 0 && token.isCapital)
            places[size_t(place)] += isHome(view, lexicon, at) ? home : 1;
        if (!(view.words.rolesFrom(token.word) & Role::Unit))
            continue;
        const PhraseMatch unit = view.match(at, view.size(), Role::Unit);
        if (unit && unit.meaning->isAmbiguous())
            count(currenciesOf(unit.meaning->candidates));
        if (unit && unit.meaning->isCurrency() && !unit.meaning->isAmbiguous() &&
            (view[unit.end - 1].kind == Token::Kind::Word || unit.end == at + 1)) // but no C$
            ++m_names[unit.meaning->unit];
    }
    for (size_t i = 0; i < places.size(); ++i)
        if (places[i] > 0)
            m_places[lexicon.currencies()[qsizetype(i)]] += places[i];
}

void DocumentCurrencies::count(const QStringList &candidates)
{
    for (Shared &shared : m_shared) {
        if (shared.candidates == candidates) {
            ++shared.count;
            return;
        }
    }
    m_shared.push_back({candidates, 1});
}

QString DocumentCurrencies::likeliest(const QStringList &candidates)
{
    for (const auto &[asked, answer] : m_known)
        if (asked == candidates)
            return answer;
    m_known.emplace_back(candidates, likeliestOf(candidates));
    return m_known.back().second;
}

QString DocumentCurrencies::likeliestOf(const QStringList &candidates) const
{
    constexpr int name = 3; // a name says more than a country
    const auto weight = [this](const QString &currency) {
        return name * m_names.value(currency) + m_places.value(currency);
    };
    QString best = candidates.front();
    // One mention of another country moves no dollars; rupees have no such home.
    constexpr int least = 3;
    const bool isWorldwide = best == worldCurrency;
    int most = isWorldwide ? std::max(2 * weight(best), least - 1) : weight(best);
    // Dollars in the document speak for cents of theirs.
    for (const Shared &shared : m_shared)
        if (shared.candidates.front() == best && shared.candidates != candidates)
            most += 2 * name * shared.count;
    for (const QString &candidate : candidates.sliced(1)) {
        if (weight(candidate) > most) {
            best = candidate;
            most = weight(candidate);
        }
    }
    return best;
}

} // namespace text
