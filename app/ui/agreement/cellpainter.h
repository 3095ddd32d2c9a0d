// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/pointlabel.h"

#include <QModelIndex>

class QStyleOptionViewItem;

namespace ui {

/// Paints what an article says on a point, of any model with the roles of AgreementModel: a chip with the
/// value, a dash, or the mark of what was not read.
class CellPainter
{
public:
    enum class Words {
        Fitting, ///< In full where they fit, else the brief ones.
        Full,
        Brief
    };

    /// The faces must outlive it.
    explicit CellPainter(const GridFaces &faces, Words words = Words::Fitting)
        : m_faces(faces)
        , m_words(words)
    {
    }

    void paint(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Where a cell's chip lies in the cell; empty when it has none.
    QRect chipRect(const QRect &cell, const QModelIndex &index) const;
    /// Whether a cell as wide as that, in pixels, has room for its words in full; one without a chip has.
    bool hasRoom(int cellWidth, const QModelIndex &index) const;

private:
    QString chipWords(const QModelIndex &index, int room) const;

    const GridFaces &m_faces;
    Words m_words;
};

/// Paints the mark of what was not read: a dotted ring.
void paintUnreadMark(QPainter &painter, const QPointF &centre);

} // namespace ui
