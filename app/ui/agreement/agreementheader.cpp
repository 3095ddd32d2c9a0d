// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/agreementheader.h"

#include "agreement/agreementdelegate.h"
#include "agreement/agreementmodel.h"
#include "agreement/cellpainter.h"
#include "theme.h"

#include <QPainter>

namespace ui {

AgreementHeader::AgreementHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setSectionsMovable(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(20);
    setStretchLastSection(false);
}

QSize AgreementHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 26};
}

void AgreementHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const QRect all = viewport()->rect();
    painter.fillRect(all, theme().panel);
    const int fixed = count() > 0 ? sectionSize(0) : 0;
    painter.setFont(theme().small);
    painter.setClipRect(all.adjusted(fixed, 0, 0, 0));
    for (int column = 1; column < count(); ++column) {
        const QRect rect(sectionViewportPosition(column), 0, sectionSize(column), all.height());
        if (rect.right() >= fixed && rect.left() <= all.right())
            paintColumn(painter, rect, column);
    }
    painter.setClipping(false);
    if (count() > 0) {
        painter.setPen(theme().muted);
        painter.drawText(QRect(0, 0, fixed, all.height())
                             .adjusted(AgreementDelegate::margin + AgreementDelegate::signWidth, 0, 0, 0),
            Qt::AlignVCenter | Qt::AlignLeft, model()->headerData(0, Qt::Horizontal).toString());
    }
    if (offset() > 0)
        painter.fillRect(QRect(fixed - 1, 0, 1, all.height()), theme().line);
    painter.fillRect(QRect(0, all.bottom(), all.width(), 1), theme().line);
}

void AgreementHeader::paintColumn(QPainter &painter, const QRect &rect, int column) const
{
    QRect words = rect.adjusted(5, 0, -4, 0);
    const bool unread = model()->headerData(column, Qt::Horizontal, AgreementModel::UnreadRole).toBool();
    if (unread) {
        paintUnreadMark(painter, QPointF(words.left() + 7, words.center().y() + 0.5));
        words.setLeft(words.left() + 17);
    }
    painter.setPen(unread ? theme().faint : theme().muted);
    const QString name = model()->headerData(column, Qt::Horizontal).toString();
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(name, Qt::ElideRight, words.width()));
}

} // namespace ui
