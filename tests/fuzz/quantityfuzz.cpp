// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Feeds texts made at random of numbers, the lexicon's words for quantities, signs and odd characters to
// text::QuantityFinder and text::QuantityReader for a number of seconds; to be built with sanitizers.
// See docs/evaluation.md.

#include "support/fuzzing.h"
#include "text/quantityfinder.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

class Maker : public support::RandomWords
{
public:
    using RandomWords::RandomWords;

    QString text()
    {
        QString text;
        for (int pieces = below(60); pieces > 0; --pieces) {
            text += piece();
            if (below(4) > 0)
                text += u' ';
        }
        return text;
    }

    text::Span span(qsizetype size)
    {
        const int start = below(int(size) + 1);
        return {start, start + below(40)};
    }

private:
    QString word()
    {
        QString found = wordOfAList();
        if (below(4) == 0)
            found[0] = found[0].toUpper();
        return below(12) == 0 ? found.toUpper() : found;
    }

    QString digits()
    {
        const int count = below(20) == 0 ? below(400) : 1 + below(5);
        QString found;
        for (int i = 0; i < count; ++i)
            found += QChar(u'0' + below(10));
        return found;
    }

    QString piece()
    {
        static const QString signs = u".,;:!?\"'“”‘’()[]<>/\\-–—−+±~≈%$€£¥₹°½⅓²#@&*=_\n\u00A0\u202F\u0301"_s;
        switch (below(10)) {
        case 0:
        case 1:
            return oneOf(signs);
        case 2:
            return anyUnit();
        case 3:
            return digits() + oneOf(signs) + digits();
        case 4:
        case 5:
            return digits();
        default:
            return word();
        }
    }
};

bool isOrdered(const text::Quantity &quantity)
{
    return (!quantity.low || std::isfinite(*quantity.low)) &&
           (!quantity.high || std::isfinite(*quantity.high)) &&
           (!quantity.low || !quantity.high || *quantity.low <= *quantity.high);
}

/// What is wrong with figures that were found; empty when nothing is.
QString fault(const text::Prose &prose, const std::vector<text::FoundQuantity> &figures)
{
    int end = 0;
    for (const text::FoundQuantity &figure : figures) {
        if (figure.first < end || figure.end <= figure.first || figure.end > int(prose.tokens().size()))
            return u"tokens %1 to %2"_s.arg(figure.first).arg(figure.end);
        if (figure.span != prose.span(figure.first, figure.end))
            return u"span %1 to %2"_s.arg(figure.span.start).arg(figure.span.end);
        if (!isOrdered(figure.quantity) || (!figure.quantity.low && !figure.quantity.high))
            return u"interval of “%1”"_s.arg(figure.quantity.words);
        end = figure.end;
    }
    return {};
}

class Trial
{
public:
    Trial(const text::Lexicon &lexicon, quint32 seed)
        : m_maker(lexicon, seed)
        , m_finder(lexicon, m_vocabulary)
        , m_reader(lexicon)
    {
    }

    support::Tried next()
    {
        const QString text = m_maker.text();
        const text::Prose prose(text, m_vocabulary);
        const auto found = m_finder.find(prose);
        QString wrong = fault(prose, found);
        for (const text::FoundQuantity &figure : found)
            if (m_reader.print(figure.quantity, QLocale::c()).isEmpty())
                wrong = u"nothing is printed for “%1”"_s.arg(figure.quantity.words);
        if (const auto read = m_reader.read(text, m_maker.span(text.size())); read && !isOrdered(*read))
            wrong = u"the interval of a span"_s;
        if (const auto read = m_reader.read(text); read && !isOrdered(*read))
            wrong = u"the interval of all"_s;
        return {text, std::ssize(found), wrong};
    }

private:
    Maker m_maker;
    text::Vocabulary m_vocabulary;
    text::QuantityFinder m_finder;
    text::QuantityReader m_reader;
};

} // namespace

int main(int count, char **arguments)
{
    return support::fuzz<Trial>(count, arguments, "figures");
}
