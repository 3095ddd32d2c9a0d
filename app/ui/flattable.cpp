// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flattable.h"

#include "theme.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// As a model says, else from the left.
Qt::Alignment alignmentOf(const QVariant &said)
{
    return said.isValid() ? Qt::Alignment(said.toInt()) : Qt::AlignVCenter | Qt::AlignLeft;
}

} // namespace

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
    const QRect words = rect.adjusted(FlatRowDelegate::padding, 0, -FlatRowDelegate::padding / 2, -1);
    painter->drawText(words, alignmentOf(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole)),
        painter->fontMetrics().elidedText(
            model()->headerData(section, Qt::Horizontal).toString() + mark, Qt::ElideRight, words.width()));
}

void FlatRowDelegate::paint(
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
    paintCell(painter, option.rect.adjusted(padding, 0, -padding / 2, -1), index);
    painter->restore();
}

void FlatRowDelegate::paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    paintWords(painter, cell, index, false);
}

void FlatRowDelegate::paintWords(QPainter *painter, const QRect &cell, const QModelIndex &index, bool isMuted)
{
    QFont font = QApplication::font();
    font.setPixelSize(13);
    painter->setFont(font);
    const QVariant colour = index.data(Qt::ForegroundRole);
    painter->setPen(colour.isValid() ? colour.value<QColor>() : isMuted ? theme().muted : theme().text);
    painter->drawText(cell, alignmentOf(index.data(Qt::TextAlignmentRole)),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
}

void makeFlat(QTableView *view, FlatRowDelegate *delegate)
{
    constexpr int rowHeight = 26;
    delegate->setParent(view);
    view->setItemDelegate(delegate);
    view->setHorizontalHeader(new FlatHeader(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    view->setTabKeyNavigation(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *rows = view->verticalHeader();
    rows->hide();
    rows->setMinimumSectionSize(rowHeight);
    rows->setDefaultSectionSize(rowHeight);
    rows->setSectionResizeMode(QHeaderView::Fixed);
    view->horizontalHeader()->setStretchLastSection(true);
}

} // namespace ui
