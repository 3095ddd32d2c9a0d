// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chiplayout.h"

#include <numeric>

namespace ui {

ChipLayout::ChipLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(12, 7, 12, 7);
    setSpacing(4);
}

ChipLayout::~ChipLayout()
{
    qDeleteAll(m_items);
}

void ChipLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *ChipLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<QLayoutItem *> ChipLayout::visibleItems() const
{
    QList<QLayoutItem *> shown;
    for (QLayoutItem *item : m_items)
        if (!item->isEmpty())
            shown.append(item);
    return shown;
}

int ChipLayout::heightForWidth(int width) const
{
    return layOut(QRect(0, 0, width, 0), false);
}

QSize ChipLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const QList<QLayoutItem *> shown = visibleItems();
    const int chips = std::accumulate(shown.begin(), shown.end(), 0,
        [](int sum, const QLayoutItem *item) { return sum + item->sizeHint().width(); });
    const int width = chips + int(shown.size()) * spacing() + margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize ChipLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    QSize least;
    for (const QLayoutItem *item : visibleItems())
        least = least.expandedTo(item->minimumSize());
    return least.grownBy(margins);
}

void ChipLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, true);
}

int ChipLayout::layOut(const QRect &rect, bool place) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int x = inner.left();
    int y = inner.top();
    int lineHeight = 0;
    const QList<QLayoutItem *> shown = visibleItems();
    for (QLayoutItem *item : shown) {
        QSize size(qMin(item->sizeHint().width(), inner.width()), item->sizeHint().height());
        if (item == shown.last() && x + size.width() > inner.right() + 1 &&
            x + item->minimumSize().width() <= inner.right() + 1)
            size.setWidth(item->minimumSize().width());
        if (x > inner.left() && x + size.width() > inner.right() + 1) {
            x = inner.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (item == shown.last())
            x = inner.right() + 1 - size.width();
        if (place)
            item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    return y + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace ui
