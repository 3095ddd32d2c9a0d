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

void AnnotationDelegate::paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    const bool isSecondary = index.column() == AnnotationModel::Analyst ||
                             index.column() == AnnotationModel::Note ||
                             index.data(AnnotationModel::MissingRole).toBool();
    if (index.column() == AnnotationModel::Tag && index.data(AnnotationModel::ColourRole).isValid())
        paintBadge(painter, cell, index);
    else
        paintWords(painter, cell, index, isSecondary);
}

} // namespace ui
