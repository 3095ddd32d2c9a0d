// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "occurrencedelegate.h"

#include "occurrencemodel.h"
#include "theme.h"

#include <QApplication>
#include <QPainter>

namespace ui {
namespace {

constexpr int rowHeight = 42;

/// Text on one line, whatever white space it has.
QString onLine(QString words)
{
    for (QChar &c : words)
        if (c.isSpace())
            c = u' ';
    return words;
}

} // namespace

void OccurrenceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget); // background, focus, check box
    const QRect box = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, item.widget);
    const Theme &colours = theme();
    const bool selected = item.state & QStyle::State_Selected;
    const QColor text = selected ? item.palette.color(QPalette::HighlightedText) : colours.text;
    const QColor muted = selected ? text : colours.muted;

    QFont font = colours.evidenceFont;
    QFont bold = font;
    bold.setBold(true);
    const int left = box.right() + 10;
    const int right = item.rect.right() - 8;
    const QRect line(left, item.rect.top() + 4, right - left, 19);
    const QString match = onLine(index.data(OccurrenceModel::MatchRole).toString());
    const QString before = onLine(index.data(OccurrenceModel::BeforeRole).toString());
    const QFontMetrics metrics(font);
    const int matchWidth = std::min(QFontMetrics(bold).horizontalAdvance(match), line.width());
    // Matches stand below each other in a third of the width, as in a concordance.
    const int beforeWidth = std::min((line.width() - matchWidth) * 2 / 5, 260);
    painter->save();
    painter->setFont(font);
    painter->setPen(muted);
    painter->drawText(QRect(line.left(), line.top(), beforeWidth, line.height()),
        Qt::AlignRight | Qt::AlignVCenter, metrics.elidedText(before, Qt::ElideLeft, beforeWidth));
    painter->setFont(bold);
    painter->setPen(text);
    const QRect middle(line.left() + beforeWidth, line.top(), matchWidth, line.height());
    painter->drawText(middle, Qt::AlignLeft | Qt::AlignVCenter, match);
    painter->setFont(font);
    painter->setPen(muted);
    const int rest = line.right() - middle.right();
    painter->drawText(QRect(middle.right() + 1, line.top(), rest, line.height()),
        Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(onLine(index.data(OccurrenceModel::AfterRole).toString()), Qt::ElideRight, rest));
    painter->setFont(colours.small);
    const QRect below(left, line.bottom() + 1, right - left, 16);
    painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(colours.small)
            .elidedText(index.data(OccurrenceModel::ArticleRole).toString(), Qt::ElideRight, below.width()));
    painter->restore();
}

QSize OccurrenceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {400, rowHeight};
}

} // namespace ui
