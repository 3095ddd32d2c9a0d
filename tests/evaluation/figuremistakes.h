// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/figureconfidence.h"
#include "text/span.h"

#include <QMap>
#include <QString>
#include <optional>
#include <vector>

class QTextStream;

namespace evaluation {

/// A figure that was expected or found, as far as mistakes are sorted by it.
struct ComparedFigure
{
    text::Span span; ///< Empty when the words of an expected figure do not stand in the text.
    std::optional<double> low;
    std::optional<double> high;
    QString unit;
    text::FigureForm form = text::FigureForm::Bare; ///< Of one that was found.
    QString words;                                  ///< Of one that is expected.
    bool isMatched = false;
    bool isCounted = true; ///< Of the set's family; others are left out of the scores.
};

/// Counts mistakes by kind. It keeps no word and no number of a text, so that what it prints may be read of
/// texts that nobody may look at.
class FigureMistakes
{
public:
    /// Sorts what was missed and what was found too much in one text.
    void add(const std::vector<ComparedFigure> &expected, const std::vector<ComparedFigure> &found);
    void print(QTextStream &out) const;

private:
    void count(const QString &kind) { ++m_counts[kind]; }

    QMap<QString, int> m_counts;
};

} // namespace evaluation
