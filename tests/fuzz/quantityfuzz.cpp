// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Feeds texts made at random of numbers, the lexicon's words for quantities, signs and odd characters to
// text::QuantityFinder and text::QuantityReader for a number of seconds; to be built with sanitizers.
// See docs/evaluation.md.

#include "text/quantityfinder.h"

#include <QElapsedTimer>
#include <QTextStream>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace {

class Maker
{
public:
    Maker(const text::Lexicon &lexicon, quint32 seed)
        : m_random(seed)
    {
        QStringList lists = lexicon.lists();
        lists.sort(); // the order of a hash is another each time
        for (const QString &list : std::as_const(lists))
            if (!lexicon.words(list).isEmpty())
                m_lists.push_back(lexicon.words(list));
    }

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
    int below(int limit) { return int(m_random() % quint32(limit)); }

    /// Lists first, so that small ones have their turn as well.
    QString word()
    {
        const QStringList &words = m_lists[size_t(below(int(m_lists.size())))];
        QString found = words[below(int(words.size()))];
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
            return QString(signs[below(int(signs.size()))]);
        case 2:
            return QString(QChar(ushort(below(0x10000)))); // also half of a pair
        case 3:
            return digits() + QString(signs[below(int(signs.size()))]) + digits();
        case 4:
        case 5:
            return digits();
        default:
            return word();
        }
    }

    std::mt19937 m_random;
    std::vector<QStringList> m_lists;
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

} // namespace

/// Arguments: how many seconds, and the seed.
int main(int count, char **arguments)
{
    const auto lexicon = text::Lexicon::load();
    if (!lexicon)
        return 1;
    const double seconds = count > 1 ? QByteArray(arguments[1]).toDouble() : 10;
    Maker maker(*lexicon, count > 2 ? QByteArray(arguments[2]).toUInt() : 1);
    text::Vocabulary vocabulary;
    const text::QuantityFinder finder(*lexicon, vocabulary);
    const text::QuantityReader reader(*lexicon);
    QElapsedTimer timer;
    timer.start();
    qint64 texts = 0;
    qint64 figures = 0;
    for (; double(timer.elapsed()) < seconds * 1000; ++texts) {
        const QString text = maker.text();
        const text::Prose prose(text, vocabulary);
        const auto found = finder.find(prose);
        figures += qint64(found.size());
        QString wrong = fault(prose, found);
        for (const text::FoundQuantity &figure : found)
            if (reader.print(figure.quantity, QLocale::c()).isEmpty())
                wrong = u"nothing is printed for “%1”"_s.arg(figure.quantity.words);
        if (const auto read = reader.read(text, maker.span(text.size())); read && !isOrdered(*read))
            wrong = u"the interval of a span"_s;
        if (const auto read = reader.read(text); read && !isOrdered(*read))
            wrong = u"the interval of all"_s;
        if (!wrong.isEmpty()) {
            QTextStream(stdout) << wrong << " in:\n" << text << '\n';
            return 1;
        }
    }
    QTextStream(stdout) << texts << " texts, " << figures << " figures, nothing wrong\n";
    return 0;
}
