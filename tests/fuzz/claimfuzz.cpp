// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Feeds texts made at random of the lexicon's own words, signs and odd characters to suggest::ClaimFinder for
// a number of seconds; to be built with sanitizers. See docs/evaluation.md.

#include "suggest/claimfinder.h"
#include "support/fuzzing.h"
#include "support/goldclaims.h"

using namespace Qt::StringLiterals;

namespace {

class Maker : public support::RandomWords
{
public:
    Maker(const text::Lexicon &lexicon, quint32 seed)
        : RandomWords(lexicon, seed, u"claim "_s)
    {
        for (const QStringList &list : lists())
            m_words += list;
        for (const support::GoldText &text : support::goldTexts(u"claims-tuned.txt"_s))
            m_texts += text.text;
    }

    /// A known text with pieces taken out, put in and doubled; or words and signs in any order.
    QString text()
    {
        QString text = below(2) == 0 && !m_texts.isEmpty() ? m_texts[below(int(m_texts.size()))] : QString();
        for (int pieces = below(text.isEmpty() ? 200 : 12); pieces > 0; --pieces) {
            const int at = below(int(text.size()) + 1);
            switch (below(6)) {
            case 0:
                text.remove(at, below(9));
                break;
            case 1:
                text.insert(at, text.mid(below(int(text.size()) + 1), below(60)));
                break;
            default:
                text.insert(below(2) == 0 ? int(text.size()) : at, piece());
            }
        }
        return text;
    }

    std::vector<suggest::FoundEntity> entities(const text::Prose &prose)
    {
        std::vector<suggest::FoundEntity> found;
        const int count = int(prose.tokens().size());
        for (int token = below(4); token < count; token += 1 + below(12)) {
            const int end = std::min(count, token + 1 + below(3));
            found.push_back({prose.span(token, end),
                {text::quote(prose.text(), prose.span(token, end)).toString(), coding::EntityType(below(5))},
                1, token, end});
            token = end;
        }
        return found;
    }

private:
    QString piece()
    {
        static const QString signs = u",.;:?!\"“”‘’'()[]—–-…\n\u00A0\u0301€$%"_s;
        switch (below(8)) {
        case 0:
            return oneOf(signs);
        case 1:
            return anyUnit();
        case 2:
            return u"AI "_s;
        case 3:
            return QString::number(below(100000));
        default: {
            QString word = m_words[below(int(m_words.size()))];
            if (below(3) == 0)
                word[0] = word[0].toUpper();
            return below(8) == 0 ? word : u' ' + word + u' ';
        }
        }
    }

    QStringList m_words;
    QStringList m_texts;
};

/// What is wrong with claims that were found; empty when nothing is.
QString fault(const QString &text, const std::vector<suggest::FoundClaim> &claims)
{
    int end = 0;
    for (const suggest::FoundClaim &claim : claims) {
        if (claim.span.start < end || claim.span.isEmpty() || claim.span.end > text.size())
            return u"span %1 to %2"_s.arg(claim.span.start).arg(claim.span.end);
        if (claim.claim.speaker.isEmpty() || claim.claim.effect.isEmpty() ||
            !(claim.confidence >= 0 && claim.confidence <= 1))
            return u"speaker, effect or confidence at %1"_s.arg(claim.span.start);
        end = claim.span.end;
    }
    return {};
}

class Trial
{
public:
    Trial(const text::Lexicon &lexicon, quint32 seed)
        : m_maker(lexicon, seed)
        , m_finder(lexicon, m_vocabulary, suggest::CauseOfInterest::named(u"AI"_s, lexicon))
    {
    }

    support::Tried next()
    {
        const QString text = m_maker.text();
        const text::Prose prose(text, m_vocabulary);
        const auto found = m_finder.find(prose, m_maker.entities(prose));
        return {text, std::ssize(found), fault(text, found)};
    }

private:
    Maker m_maker;
    text::Vocabulary m_vocabulary;
    suggest::ClaimFinder m_finder;
};

} // namespace

int main(int count, char **arguments)
{
    return support::fuzz<Trial>(count, arguments, "claims");
}
