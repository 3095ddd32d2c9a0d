// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "flattable.h"

namespace ui {

/// Paints the rows of the annotation table: tags as badges.
class AnnotationDelegate : public FlatRowDelegate
{
    Q_OBJECT

public:
    using FlatRowDelegate::FlatRowDelegate;

    /// How wide the badge of a tag is.
    static int badgeWidth(const QString &tag);

protected:
    void paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index) const override;
};

} // namespace ui
