// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreementwords.h"

#include <QModelIndex>
#include <QRect>
#include <QTextLayout>

class QPainter;

namespace ui {

/// The words of one row of a card of evidence: where it stands, then the sentence in the reading face with
/// the annotated words bold.
class EvidenceLayout
{
public:
    /// Whole sentences, or one elided line each where a point has many pieces of evidence.
    enum class Density { Sentence, Line };
    static Density density(const QModelIndex &evidence);

    static constexpr int cardMargin = 9; ///< Below the card.

    /// The remark stands below the words, small.
    EvidenceLayout(const EvidenceWords &words, Density density, const QString &remark = {});

    /// The height of the row in a view of a width; the card's first and last rows have its padding too.
    int height(int width, bool first, bool last) const;
    void draw(QPainter &painter, const QRect &row, bool first) const;

private:
    void layOut(QTextLayout &layout, int width) const;
    void layOutRemark(QTextLayout &layout, int width) const;

    EvidenceWords m_words;
    Density m_density;
    QString m_remark;
};

} // namespace ui
