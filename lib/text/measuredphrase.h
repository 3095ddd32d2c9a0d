// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/figurewords.h"
#include "text/quantitygrammar.h"

#include <array>

namespace text {

/// Says in a few words what the figures of a document measure: the noun that is counted or named, what was
/// done with it, of whom, and when: "operating income, AWS, Q1 2025". English word order; the figures are
/// asked for in their order.
class MeasuredPhrases
{
public:
    /// Both arguments must outlive this.
    MeasuredPhrases(const TokenView &view, const FigureLexicon &lexicon)
        : m_view(view)
        , m_lexicon(lexicon)
    {
    }

    /// Goes on to a sentence, [first, limit), of a paragraph.
    void enter(int first, int limit, int paragraph);
    /// What the figure measures that was read from a token on; `floor` is where the figure before it ends.
    /// May be empty. Looks at a bounded number of tokens.
    QString phrase(const QuantityParse &parse, int start, int floor);

private:
    /// Words of the text: [first, end).
    struct Run
    {
        int first = 0;
        int end = 0;

        bool isEmpty() const { return first >= end; }
    };

    Run counted(const QuantityParse &parse) const;
    Run nounAfter(int at) const;
    Run subjectBefore(int start, int floor) const;
    Run nounBefore(int end, int floor) const;
    QString verbBefore(int start, int floor) const;
    QString rate(const QuantityParse &parse) const;
    void readNames();
    QString entity(Run sentence) const;
    bool opensWithName(int at, int end) const;
    bool isPlainOpening(int at) const;
    QString period() const;
    QString quarter(int at) const;
    QString textOf(Run run) const;

    bool isName(int at) const;
    bool isNounWord(int at) const;
    bool isMeasure(int at) const;
    bool is(int at, FigureWord word) const { return m_lexicon.of(m_view[at].word) & word; }

    const TokenView &m_view;
    const FigureLexicon &m_lexicon;
    int m_first = 0;
    int m_limit = 0;
    int m_paragraph = -1;
    bool m_isRead = false;       ///< Entity and period of this sentence are known.
    std::array<Run, 3> m_before; ///< This sentence and those before it in its paragraph.
    QString m_entity;
    QString m_period;
    QString m_head; ///< Of the figure before, in this sentence.
};

} // namespace text
