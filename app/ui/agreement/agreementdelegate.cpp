// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/agreementdelegate.h"

#include "agreement/agreementmodel.h"
#include "agreement/evidencelayout.h"
#include "theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int sectionHeight = 30;
constexpr int pointHeight = 33;
constexpr int twoLineHeight = 46;
constexpr int chipHeight = 21;
constexpr int cellPadding = 5;

QFont sized(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

AgreementModel::Row rowOf(const QModelIndex &index)
{
    return AgreementModel::Row(index.data(AgreementModel::RowRole).toInt());
}

/// The words of a chip that fit: in full, else the brief ones (which may be elided in painting).
QString chipWords(const QModelIndex &index, int room)
{
    const QString words = index.data().toString();
    const QString brief = index.data(AgreementModel::BriefRole).toString();
    const bool fits = QFontMetrics(sized(12)).horizontalAdvance(words) < room;
    return fits || brief.isEmpty() ? words : brief;
}

int chipRoom(const QRect &cell)
{
    return cell.width() - 2 * cellPadding - 12;
}

/// The words of a label: a bracketed end ("(article’s voice)") and a note are muted and small.
struct LabelWords
{
    QString main;
    QString aside;

    explicit LabelWords(const QString &label)
    {
        const qsizetype bracket = label.endsWith(u')') ? label.lastIndexOf(u" ("_s) : -1;
        main = bracket > 0 ? label.first(bracket) : label;
        aside = label.sliced(main.size()).trimmed();
    }
    int width() const
    {
        return QFontMetrics(sized(13)).horizontalAdvance(main) +
               (aside.isEmpty() ? 0 : asideGap + QFontMetrics(sized(11)).horizontalAdvance(aside));
    }

    static constexpr int asideGap = 6;
};

/// Paints a label on one line, with the note as far as there is room.
void paintLine(QPainter *painter, const QRect &rect, LabelWords words, const QString &note)
{
    LabelWords noted = words;
    noted.aside += (words.aside.isEmpty() ? QString() : u" · "_s) + note;
    if (!note.isEmpty() && noted.width() <= rect.width())
        words = noted;
    painter->setFont(sized(13));
    painter->setPen(theme().text);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, words.main);
    const int after = painter->fontMetrics().horizontalAdvance(words.main) + LabelWords::asideGap;
    painter->setFont(sized(11));
    painter->setPen(theme().faint);
    painter->drawText(rect.adjusted(after, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, words.aside);
}

/// Paints a label on two lines, the second one cut where it is too long.
void paintTwoLines(QPainter *painter, const QRect &rect, const QString &label)
{
    const QFont font = sized(13);
    const QFontMetrics metrics(font);
    QTextLayout layout(label, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    const QString first = label.first(line.textLength()).trimmed();
    const QString rest = label.sliced(line.textLength()).trimmed();
    painter->setFont(font);
    painter->setPen(theme().text);
    const int middle = rect.center().y() + 1;
    const int height = metrics.height();
    painter->drawText(QRect(rect.left(), middle - height + 1, rect.width(), height), Qt::AlignLeft, first);
    painter->drawText(QRect(rect.left(), middle, rect.width(), height), Qt::AlignLeft,
        metrics.elidedText(rest, Qt::ElideRight, rect.width()));
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

void paintUnreadMark(QPainter &painter, const QPointF &centre)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme().faint, 1.3);
    pen.setDashPattern({1.2, 1.6});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, 4.5, 4.5);
    painter.restore();
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
            paintCell(painter, option, index);
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
    painter->setFont(sized(12, QFont::Bold));
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
    painter->setFont(sized(14, QFont::ExtraBold));
    painter->setPen(theme().verdict(verdict));
    painter->drawText(
        option.rect.adjusted(margin, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, verdictSign(verdict));
    const int independent = index.data(AgreementModel::IndependentRole).toInt();
    const QString note =
        //: Of the sources that agree on a point: those that did not print the same sentence.
        independent > 0 ? tr("%n independent", "", independent) : QString();
    const QString label = index.data().toString();
    const QRect rect = labelRect(option.rect);
    if (const LabelWords words(label); words.width() <= rect.width())
        paintLine(painter, rect, words, note);
    else
        paintTwoLines(painter, rect, label);
}

QRect AgreementDelegate::chipRect(const QRect &cell, const QModelIndex &index)
{
    if (index.data(AgreementModel::StateRole).toInt() != int(coding::Cell::State::Stated) ||
        !index.data(AgreementModel::StateRole).isValid())
        return {};
    const QString words = chipWords(index, chipRoom(cell));
    const int width = qMin(QFontMetrics(sized(12)).horizontalAdvance(words) + 1, chipRoom(cell)) + 12;
    return {cell.left() + cellPadding, cell.top() + (cell.height() - chipHeight) / 2, width, chipHeight};
}

void AgreementDelegate::paintCell(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect cell = option.rect;
    const QRect inner = cell.adjusted(cellPadding + 2, 0, 0, 0);
    switch (coding::Cell::State(index.data(AgreementModel::StateRole).toInt())) {
    case coding::Cell::State::Stated: {
        const QRect chip = chipRect(cell, index);
        paintChip(*painter, chip, chipWords(index, chipRoom(cell)),
            index.data(AgreementModel::ColourRole).toUInt());
        break;
    }
    case coding::Cell::State::Silent:
        painter->setFont(sized(13));
        painter->setPen(theme().faint);
        painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        break;
    case coding::Cell::State::Unread:
        paintUnreadMark(*painter, QPointF(inner.left() + 5, inner.center().y() + 0.5));
        break;
    }
    if (option.state & QStyle::State_HasFocus) {
        const QRect chip = chipRect(cell, index);
        const QRectF ring = chip.isEmpty() ? QRectF(cell).adjusted(2, 5, -4, -5) : QRectF(chip);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme().accent, 1.6));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ring.adjusted(-1.5, -1.5, 1.5, 1.5), 5, 5);
    }
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
    const EvidenceLayout layout(model->evidenceWords(index), EvidenceLayout::density(index));
    layout.draw(*painter, option.rect, isFirst(index));
}

QSize AgreementDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    switch (rowOf(index)) {
    case AgreementModel::Row::Section:
        return {0, sectionHeight};
    case AgreementModel::Row::Point:
    case AgreementModel::Row::Evidence:
        break;
    }
    if (index.column() != 0)
        return {0, 0};
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    if (rowOf(index) == AgreementModel::Row::Point) {
        const QRect label(0, 0, view ? view->header()->sectionSize(0) : option.rect.width(), pointHeight);
        const bool fits = LabelWords(index.data().toString()).width() <= labelRect(label).width();
        return {0, fits ? pointHeight : twoLineHeight};
    }
    const int width = view ? view->viewport()->width() : option.rect.width();
    const auto *model = qobject_cast<const AgreementModel *>(index.model());
    const EvidenceLayout::Density density = EvidenceLayout::density(index);
    // Lines of one height need no words: only what is seen is ever read.
    const EvidenceWords words =
        density == EvidenceLayout::Density::Line ? EvidenceWords() : model->evidenceWords(index);
    return {0, EvidenceLayout(words, density).height(width, isFirst(index), isLast(index))};
}

QWidget *AgreementDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Name of the point"));
    return editor;
}

void AgreementDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect line = labelRect(option.rect).adjusted(-6, 0, 0, 0);
    line.setHeight(pointHeight - 6);
    line.moveCenter({line.center().x(), option.rect.center().y()});
    editor->setGeometry(line);
}

} // namespace ui
