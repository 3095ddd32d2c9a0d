// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codebook/codebookdelegate.h"

#include "codebook/codebookmodel.h"
#include "icons.h"
#include "rowpainting.h"
#include "theme.h"

#include <QLineEdit>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int left = 12;
constexpr int indent = 16;
constexpr int keySize = 16;
constexpr int gap = 6;
constexpr int right = 12;
constexpr int countWidth = 46; // "1 038 000" does not fit; the name gives way then
constexpr int pinSize = 14;

int nameLeft(const QRect &row, int depth)
{
    return row.left() + left + depth * indent + keySize + gap;
}

} // namespace

QRect CodebookDelegate::arrowRect(const QRect &row, int depth)
{
    return {row.left() + depth * indent, row.top(), left, row.height()};
}

QRect CodebookDelegate::pinRect(const QRect &row)
{
    return {row.right() - right - countWidth - pinSize, row.center().y() - pinSize / 2, pinSize, pinSize};
}

void CodebookDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &model = *qobject_cast<const CodebookModel *>(index.model());
    const coding::Tag &tag = *model.tag(index);
    const QRect row = option.rect;
    const int depth = CodebookModel::depth(index);
    const bool isSticky = model.stickyTag() == tag.id;
    painter->save();
    if (isSticky)
        painter->fillRect(row, theme().band(tag.colour));
    paintRowBackground(painter, option, theme().selectedRow);
    if (model.rowCount(index) > 0)
        paintArrow(
            painter, arrowRect(row, depth).toRectF().center(), option.state.testFlag(QStyle::State_Open));
    paintKey(*painter,
        QRectF(row.left() + left + depth * indent, row.center().y() - keySize / 2 + 1, keySize, keySize),
        tag.shortcut.toUpper(), tag.colour);

    const QString count = QLocale().toString(model.annotationCount(index));
    const int numberWidth = qMax(QFontMetrics(option.font).horizontalAdvance(count), countWidth);
    painter->setFont(option.font);
    painter->setPen(theme().faint);
    painter->drawText(row.adjusted(0, 0, -right, 0), Qt::AlignRight | Qt::AlignVCenter, count);
    const bool showsPin = isSticky || option.state.testFlag(QStyle::State_MouseOver);
    if (showsPin)
        icon(u"pin"_s).paint(
            painter, pinRect(row), Qt::AlignCenter, isSticky ? QIcon::Normal : QIcon::Disabled);

    const int nameRight = showsPin ? pinRect(row).left() - 4 : row.right() - right - numberWidth;
    const int x = nameLeft(row, depth);
    painter->setPen(theme().text);
    painter->drawText(QRect(x, row.top(), nameRight - x, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(option.font).elidedText(tag.name, Qt::ElideRight, nameRight - x));
    painter->restore();
}

QSize CodebookDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {rowWidth(option), qMax(rowHeight, QFontMetrics(option.font).height() + 8)};
}

QWidget *CodebookDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setAccessibleName(tr("Name of the tag"));
    return editor;
}

void CodebookDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int x = nameLeft(option.rect, CodebookModel::depth(index)) - 4;
    editor->setGeometry(QRect(QPoint(x, option.rect.top() + 1), option.rect.bottomRight() - QPoint(8, 1)));
}

} // namespace ui
