// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/agreementdelegate.h"

#include "agreement/agreementmodel.h"
#include "agreement/cellpainter.h"
#include "agreement/evidencelayout.h"
#include "coding/words.h"
#include "theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int sectionHeight = 30;
constexpr int pointHeight = 33;
constexpr int heights[PointLabel::mostLines] = {pointHeight, 46, 62}; // by lines of the name

AgreementModel::Row rowOf(const QModelIndex &index)
{
    return AgreementModel::Row(index.data(AgreementModel::RowRole).toInt());
}

bool isFirst(const QModelIndex &index)
{
    return index.row() == 0;
}

bool isLast(const QModelIndex &index)
{
    return index.row() == index.model()->rowCount(index.parent()) - 1;
}

/// The part of a card of evidence that lies in one row, with its border: whole below the first and above the
/// last row.
QRectF cardRect(const QRect &row, const QModelIndex &index)
{
    const int pastEdge = 12; // so that the rounded ends of inner rows fall outside the clip
    return QRectF(row).adjusted(AgreementDelegate::margin, isFirst(index) ? 0.5 : -pastEdge,
        -AgreementDelegate::margin, isLast(index) ? -EvidenceLayout::cardMargin : pastEdge);
}

} // namespace

const GridFaces &AgreementDelegate::faces() const
{
    if (!m_faces || !m_faces->isOf(QApplication::font()))
        m_faces.emplace(QApplication::font());
    return *m_faces;
}

void AgreementDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    switch (rowOf(index)) {
    case AgreementModel::Row::Section:
        if (index.column() == 0)
            paintSection(painter, option, index);
        break;
    case AgreementModel::Row::Point:
        if (index.column() == 0)
            paintLabel(painter, option, index);
        else
            CellPainter(faces(), m_rowWords).paint(*painter, option, index);
        break;
    case AgreementModel::Row::Evidence:
        if (index.column() == 0)
            paintEvidence(painter, option, index);
        break;
    }
    painter->restore();
}

void AgreementDelegate::paintSection(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = option.rect.adjusted(margin, 5, -margin, 0);
    const QString count = QLocale().toString(index.data(AgreementModel::CountRole).toInt());
    painter->setFont(faces().section);
    painter->setPen(theme().faint);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, count);
    painter->setPen(theme().text);
    const bool open = option.state & QStyle::State_Open;
    painter->drawText(
        rect, Qt::AlignVCenter | Qt::AlignLeft, (open ? QString() : u"▸ "_s) + index.data().toString());
}

QRect AgreementDelegate::labelRect(const QRect &cell)
{
    return cell.adjusted(margin + signWidth, 0, -6, 0);
}

void AgreementDelegate::paintLabel(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto verdict = coding::Verdict(index.data(AgreementModel::VerdictRole).toInt());
    painter->setFont(faces().sign);
    painter->setPen(theme().verdict(verdict));
    painter->drawText(option.rect.adjusted(margin, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
        coding::verdictSign(verdict));
    const int independent = index.data(AgreementModel::IndependentRole).toInt();
    const QString note =
        //: Of the sources that agree on a point: those that did not print the same sentence.
        independent > 0 ? tr("%n independent", "", independent) : QString();
    PointLabel(faces(), index.data().toString()).paint(*painter, labelRect(option.rect), note);
}

QRect AgreementDelegate::chipRect(const QRect &cell, const QModelIndex &index) const
{
    return CellPainter(faces(), wordsOf(index)).chipRect(cell, index);
}

void AgreementDelegate::startRow(const QModelIndex &row)
{
    m_rowWords = wordsOf(row);
}

CellPainter::Words AgreementDelegate::wordsOf(const QModelIndex &row) const
{
    const auto *view = qobject_cast<const QTreeView *>(parent());
    const CellPainter painter(faces());
    for (int column = 1; view && column < row.model()->columnCount(row.parent()); ++column)
        if (!painter.hasRoom(view->header()->sectionSize(column), row.siblingAtColumn(column)))
            return CellPainter::Words::Brief;
    return CellPainter::Words::Full;
}

void AgreementDelegate::paintEvidence(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const AgreementModel *>(index.model());
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = cardRect(option.rect, index);
    QColor border = theme().accent;
    border.setAlphaF(0.28f);
    painter->setPen(QPen(border, 1));
    painter->setBrush(theme().base);
    painter->drawRoundedRect(card, 6, 6);
    if (option.state & QStyle::State_Selected) {
        QPainterPath inside;
        inside.addRoundedRect(card, 6, 6);
        painter->setClipPath(inside, Qt::IntersectClip);
        painter->fillRect(option.rect, theme().selectedRow);
        painter->fillRect(QRectF(card.left(), option.rect.top(), 3, option.rect.height()), theme().accent);
    }
    const EvidenceLayout layout(
        model->evidenceWords(index), EvidenceLayout::density(index), model->remark(index));
    layout.draw(*painter, option.rect, isFirst(index));
}

QSize AgreementDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QModelIndex row = index.siblingAtColumn(0);
    const bool isNextColumn = m_measured.row == row && m_measured.column < index.column();
    m_measured = {row, index.column(), isNextColumn ? m_measured.height : heightOf(row, option)};
    return {0, m_measured.height};
}

int AgreementDelegate::heightOf(const QModelIndex &index, const QStyleOptionViewItem &option) const
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    switch (rowOf(index)) {
    case AgreementModel::Row::Section:
        return sectionHeight;
    case AgreementModel::Row::Point: {
        const QRect label(0, 0, view ? view->header()->sectionSize(0) : option.rect.width(), pointHeight);
        const PointLabel words(faces(), index.data().toString());
        return heights[words.lineCount(labelRect(label).width()) - 1];
    }
    case AgreementModel::Row::Evidence:
        break;
    }
    const int width = view ? view->viewport()->width() : option.rect.width();
    const auto *model = qobject_cast<const AgreementModel *>(index.model());
    const EvidenceLayout::Density density = EvidenceLayout::density(index);
    // Lines of one height need no words: only what is seen is ever read.
    const EvidenceWords words =
        density == EvidenceLayout::Density::Line ? EvidenceWords() : model->evidenceWords(index);
    return EvidenceLayout(words, density, model->remark(index)).height(width, isFirst(index), isLast(index));
}

QWidget *AgreementDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Name of the point"));
    // When the view has selected all of a long name, its beginning is to be seen.
    QMetaObject::invokeMethod(
        editor,
        [editor] {
            editor->end(false);
            editor->home(true);
        },
        Qt::QueuedConnection);
    return editor;
}

void AgreementDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(labelRect(option.rect).adjusted(-6, 2, 0, -3)); // over all lines of the name
}

} // namespace ui
