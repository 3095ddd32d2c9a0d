// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace ui {

/// The heading of the agreement grid: the first column stays, the articles' scroll beneath it.
class AgreementHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit AgreementHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintColumn(QPainter &painter, const QRect &rect, int column) const;
};

} // namespace ui
