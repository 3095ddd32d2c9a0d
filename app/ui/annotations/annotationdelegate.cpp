// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotations/annotationdelegate.h"

#include "annotations/annotationmodel.h"
#include "theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int badgeHeight = 17;
constexpr int badgePadding = 11; ///< On both sides together.

QFont badgeFont()
{
    QFont font = QApplication::font(); // as paintKey() has it
    font.setPixelSize(11);
    font.setBold(true);
    return font;
}

void paintBadge(QPainter *painter, const QRect &cell, const QModelIndex &index)
{
    const QFontMetrics metrics(badgeFont());
    const QString name =
        metrics.elidedText(index.data().toString(), Qt::ElideRight, cell.width() - badgePadding - 1);
    const QRectF badge(cell.left(), cell.top() + (cell.height() - badgeHeight) / 2.0,
        metrics.horizontalAdvance(name) + badgePadding, badgeHeight);
    paintKey(*painter, badge, name, index.data(AnnotationModel::ColourRole).toUInt());
}

} // namespace

int AnnotationDelegate::badgeWidth(const QString &tag)
{
    return QFontMetrics(badgeFont()).horizontalAdvance(tag) + badgePadding;
}

void AnnotationDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const Theme &look = theme();
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, selected ? look.selectedRow : look.base);
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), look.faintLine);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && index.column() == 0 && view->currentIndex().row() == index.row())
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), look.accent);

    const QRect cell = option.rect.adjusted(padding, 0, -padding / 2, -1);
    const bool secondary =
        index.column() == AnnotationModel::Analyst || index.column() == AnnotationModel::Note;
    if (index.column() == AnnotationModel::Tag && index.data(AnnotationModel::ColourRole).isValid()) {
        paintBadge(painter, cell, index);
    } else {
        QFont font = QApplication::font();
        font.setPixelSize(13);
        painter->setFont(font);
        painter->setPen(secondary ? look.muted : look.text);
        painter->drawText(cell, Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
    }
    painter->restore();
}

FlatHeader::FlatHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(40);
}

QSize FlatHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 25};
}

void FlatHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().base);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().line);
    painter.end();
    QHeaderView::paintEvent(event);
}

void FlatHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QFont font = theme().small;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    painter->setPen(sorted ? theme().text : theme().muted);
    painter->fillRect(rect.adjusted(0, 0, 0, -1), theme().base);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme().line);
    const QString mark = !sorted ? QString() : sortIndicatorOrder() == Qt::AscendingOrder ? u" ↑"_s : u" ↓"_s;
    const QRect words = rect.adjusted(AnnotationDelegate::padding, 0, -2, -1);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(
            model()->headerData(section, Qt::Horizontal).toString() + mark, Qt::ElideRight, words.width()));
}

} // namespace ui
