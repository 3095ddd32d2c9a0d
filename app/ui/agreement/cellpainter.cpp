// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/cellpainter.h"

#include "agreement/agreementmodel.h"
#include "theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace ui {
namespace {

constexpr int chipHeight = 21;
constexpr int cellPadding = 5;

int chipRoom(int cellWidth)
{
    return cellWidth - 2 * cellPadding - 12;
}

bool hasChip(const QModelIndex &index)
{
    const QVariant state = index.data(AgreementModel::StateRole);
    return state.isValid() && state.toInt() == int(coding::Cell::State::Stated);
}

} // namespace

void paintUnreadMark(QPainter &painter, const QPointF &centre)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme().faint, 1.3);
    pen.setDashPattern({1.2, 1.6});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, 4.5, 4.5);
    painter.restore();
}

bool CellPainter::hasRoom(int cellWidth, const QModelIndex &index) const
{
    return !hasChip(index) || m_faces.chipWidth(index.data().toString()) < chipRoom(cellWidth);
}

/// The words of a chip, which may be elided in painting.
QString CellPainter::chipWords(const QModelIndex &index, int room) const
{
    const QString words = index.data().toString();
    if (m_words == Words::Full || (m_words == Words::Fitting && m_faces.chipWidth(words) < room))
        return words;
    const QString brief = index.data(AgreementModel::BriefRole).toString();
    return brief.isEmpty() ? words : brief;
}

QRect CellPainter::chipRect(const QRect &cell, const QModelIndex &index) const
{
    if (!hasChip(index))
        return {};
    const int room = chipRoom(cell.width());
    const int width = qMin(m_faces.chipWidth(chipWords(index, room)) + 1, room) + 12;
    return {cell.left() + cellPadding, cell.top() + (cell.height() - chipHeight) / 2, width, chipHeight};
}

void CellPainter::paint(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect cell = option.rect;
    const QRect inner = cell.adjusted(cellPadding + 2, 0, 0, 0);
    const QRect chip = chipRect(cell, index);
    switch (coding::Cell::State(index.data(AgreementModel::StateRole).toInt())) {
    case coding::Cell::State::Stated:
        paintChip(painter, chip, chipWords(index, chipRoom(cell.width())),
            index.data(AgreementModel::ColourRole).toUInt());
        break;
    case coding::Cell::State::Silent:
    case coding::Cell::State::Mentioned:
        painter.setFont(m_faces.label);
        painter.setPen(theme().faint);
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        break;
    case coding::Cell::State::Unread:
        paintUnreadMark(painter, QPointF(inner.left() + 5, inner.center().y() + 0.5));
        break;
    }
    if (option.state & QStyle::State_HasFocus) {
        const QRectF ring = chip.isEmpty() ? QRectF(cell).adjusted(2, 5, -4, -5) : QRectF(chip);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme().accent, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ring.adjusted(-1.5, -1.5, 1.5, 1.5), 5, 5);
    }
}

} // namespace ui
