// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

namespace ui {

/// Lays chips out from the left in as many lines as they need; the last one stands at the right end of its
/// line, as narrow as it can be where that spares a line.
class ChipLayout : public QLayout
{
    Q_OBJECT

public:
    explicit ChipLayout(QWidget *parent);
    ~ChipLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    QList<QLayoutItem *> visibleItems() const;
    /// Gives each item its place when `place`; returns the height that is needed.
    int layOut(const QRect &rect, bool place) const;

    QList<QLayoutItem *> m_items;
};

} // namespace ui
