// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrix/matrixdelegate.h"

#include "agreement/agreementmodel.h"
#include "agreement/cellpainter.h"
#include "coding/words.h"
#include "theme.h"

#include <QApplication>
#include <QPainter>

namespace ui {
namespace {

constexpr int squareSize = 15;

} // namespace

void paintHeatSquare(
    QPainter &painter, const QRectF &rect, coding::Cell::State state, coding::Verdict verdict)
{
    painter.setRenderHint(QPainter::Antialiasing);
    switch (state) {
    case coding::Cell::State::Stated: {
        const QColor ground = theme().heat(verdict);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect, 2.5, 2.5);
        QFont font = QApplication::font();
        font.setPixelSize(qRound(rect.height() * 0.86));
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(ground.lightnessF() > 0.55f ? QColor(0x15171b) : QColor(Qt::white));
        painter.drawText(rect, Qt::AlignCenter, coding::verdictSign(verdict));
        break;
    }
    case coding::Cell::State::Silent:
    case coding::Cell::State::Mentioned:
        painter.fillRect(QRectF(rect.center() - QPointF(3, 0.5), QSizeF(6, 1)), theme().faint);
        break;
    case coding::Cell::State::Unread:
        paintUnreadMark(painter, rect.center());
        break;
    }
}

const QPixmap &MatrixDelegate::square(int state, int verdict, qreal ratio) const
{
    const std::pair now(theme().dark, ratio);
    if (std::exchange(m_squaresOf, now) != now)
        m_squares.clear();
    QPixmap &square = m_squares[state * 8 + verdict];
    if (square.isNull()) {
        square = QPixmap(QSize(squareSize, squareSize) * ratio);
        square.setDevicePixelRatio(ratio);
        square.fill(Qt::transparent);
        QPainter painter(&square);
        paintHeatSquare(painter, QRectF(0, 0, squareSize, squareSize), coding::Cell::State(state),
            coding::Verdict(verdict));
    }
    return square;
}

void MatrixDelegate::paintSquare(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect &cell = option.rect;
    const QPoint corner = cell.center() - QPoint(squareSize / 2, squareSize / 2);
    painter->drawPixmap(
        corner, square(index.data(AgreementModel::StateRole).toInt(),
                    index.data(AgreementModel::VerdictRole).toInt(), painter->device()->devicePixelRatioF()));
    if (option.state & QStyle::State_HasFocus) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme().accent, 1.8));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(
            QRectF(corner, QSizeF(squareSize, squareSize)).adjusted(-1.5, -1.5, 1.5, 1.5), 3.5, 3.5);
        painter->restore();
    }
}

void MatrixDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!(index.flags() & Qt::ItemIsEnabled)) // beside a heading
        return;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme().selectedRow);
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme().faintLine);
    if (m_look == MatrixLook::Heat)
        return paintSquare(painter, option, index);
    if (!m_faces || !m_faces->isOf(QApplication::font()))
        m_faces.emplace(QApplication::font());
    CellPainter(*m_faces).paint(*painter, option, index);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, MatrixPoints::rowHeight(m_look, false)};
}

} // namespace ui
