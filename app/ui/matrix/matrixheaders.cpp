// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrix/matrixheaders.h"

#include "agreement/cellpainter.h"
#include "coding/words.h"
#include "matrix/matrixmodel.h"
#include "theme.h"

#include <QApplication>
#include <QPaintEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int margin = 12;
constexpr int signWidth = 22;
constexpr int bandHeight = 24;
constexpr int uprightHeight = 112;
constexpr int pointsWidth = 290;

} // namespace

MatrixPoints::MatrixPoints(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(12);
}

const GridFaces &MatrixPoints::faces() const
{
    if (!m_faces || !m_faces->isOf(QApplication::font()))
        m_faces.emplace(QApplication::font());
    return *m_faces;
}

void MatrixPoints::setLook(MatrixLook look)
{
    m_look = look;
    updateGeometry();
    viewport()->update();
}

int MatrixPoints::rowHeight(MatrixLook look, bool isHeading)
{
    if (isHeading)
        return look == MatrixLook::Heat ? 26 : 32;
    return look == MatrixLook::Heat ? 20 : 33;
}

QSize MatrixPoints::sizeHint() const
{
    const int room = parentWidget() ? parentWidget()->width() * 38 / 100 : pointsWidth;
    return {qBound(170, room, pointsWidth), QHeaderView::sizeHint().height()};
}

void MatrixPoints::paintHeading(QPainter &painter, const QRect &rect, int row) const
{
    const auto header = [&](int role) { return model()->headerData(row, Qt::Vertical, role); };
    const QRect words = rect.adjusted(margin, 6, -margin, 0);
    painter.setFont(faces().section);
    painter.setPen(theme().text);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, header(Qt::DisplayRole).toString());
    painter.setPen(theme().faint);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight,
        QLocale().toString(header(AgreementModel::CountRole).toInt()));
}

void MatrixPoints::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    const auto header = [&](int role) { return model()->headerData(row, Qt::Vertical, role); };
    painter->save();
    const bool isHeading = header(MatrixModel::HeadingRole).toBool();
    const QItemSelectionModel *selection = selectionModel();
    const bool isCurrent = selection && selection->currentIndex().row() == row && !isHeading;
    painter->fillRect(rect, isCurrent ? theme().selectedRow : theme().base);
    if (isHeading) {
        paintHeading(*painter, rect, row);
    } else {
        const auto verdict = coding::Verdict(header(AgreementModel::VerdictRole).toInt());
        painter->setFont(faces().sign);
        painter->setPen(theme().verdict(verdict));
        painter->drawText(
            rect.adjusted(margin, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, coding::verdictSign(verdict));
        const QFont &font = m_look == MatrixLook::Heat ? faces().chip : faces().label;
        painter->setFont(font);
        painter->setPen(theme().text);
        const QRect words = rect.adjusted(margin + signWidth, 0, -6, 0);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(font).elidedText(header(Qt::DisplayRole).toString(), Qt::ElideRight, words.width()));
    }
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme().faintLine);
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme().line);
    painter->restore();
}

MatrixSources::MatrixSources(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(12);
}

void MatrixSources::setLook(MatrixLook look)
{
    m_look = look;
    updateGeometry();
    viewport()->update();
}

void MatrixSources::setGrouped(bool grouped)
{
    m_grouped = grouped;
    updateGeometry();
    viewport()->update();
}

int MatrixSources::nameHeight() const
{
    if (m_look == MatrixLook::Values)
        return m_grouped ? 22 : 28;
    return uprightHeight;
}

QSize MatrixSources::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), nameHeight() + (hasBand() ? bandHeight : 0)};
}

QString MatrixSources::outlet(int column) const
{
    return model()->headerData(column, Qt::Horizontal, MatrixModel::OutletRole).toString();
}

void MatrixSources::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect all = viewport()->rect();
    painter.fillRect(all, theme().panel);
    if (hasBand())
        paintOutlets(painter);
    const int top = hasBand() ? bandHeight : 0;
    painter.setFont(theme().small);
    for (int column = qMax(0, visualIndexAt(event->rect().left())); column < count(); ++column) {
        const QRect rect(sectionViewportPosition(column), top, sectionSize(column), nameHeight());
        if (rect.left() > event->rect().right())
            break;
        paintColumn(painter, rect, column);
    }
    painter.fillRect(QRect(0, all.bottom(), all.width(), 1), theme().line);
}

/// Names stay in view as long as any of their articles is.
void MatrixSources::paintOutlets(QPainter &painter) const
{
    QFont font = theme().small;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    for (int first = 0; first < count();) {
        const QString name = outlet(first);
        int last = first;
        while (last + 1 < count() && outlet(last + 1) == name)
            ++last;
        const int left = sectionViewportPosition(first);
        const int right = sectionViewportPosition(last) + sectionSize(last);
        if (right > 0 && left < viewport()->width()) {
            const QRect words =
                QRect(qMax(left, 0), 0, right - qMax(left, 0), bandHeight).adjusted(6, 0, -5, 0);
            painter.setPen(theme().text);
            painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                painter.fontMetrics().elidedText(name, Qt::ElideRight, words.width()));
            painter.fillRect(QRect(right - 1, 4, 1, height() - 4), theme().line);
            painter.fillRect(QRect(left + 5, bandHeight - 1, right - left - 10, 1), theme().line);
        }
        first = last + 1;
    }
}

void MatrixSources::paintColumn(QPainter &painter, const QRect &rect, int column) const
{
    const auto header = [&](int role) { return model()->headerData(column, Qt::Horizontal, role); };
    const bool isUnread = header(AgreementModel::UnreadRole).toBool();
    const QItemSelectionModel *selection = selectionModel();
    if (selection && selection->currentIndex().isValid() && selection->currentIndex().column() == column)
        painter.fillRect(rect, theme().selectedRow);
    QString name = hasBand() ? header(MatrixModel::DateRole).toString() : QString();
    if (name.isEmpty())
        name = header(Qt::DisplayRole).toString();
    painter.setPen(isUnread ? theme().faint : theme().muted);
    if (m_look == MatrixLook::Values) {
        QRect words = rect.adjusted(5, 0, -4, 0);
        if (isUnread) {
            paintUnreadMark(painter, QPointF(words.left() + 7, words.center().y() + 0.5));
            words.setLeft(words.left() + 17);
        }
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(name, Qt::ElideRight, words.width()));
        return;
    }
    if (m_grouped && column > 0 && outlet(column) != outlet(column - 1))
        painter.fillRect(QRect(rect.left(), rect.top() + 6, 1, rect.height() - 6), theme().line);
    painter.save();
    painter.translate(rect.left(), rect.bottom());
    painter.rotate(-90);
    const QRect words(6, 0, rect.height() - 10, rect.width());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(name, Qt::ElideRight, words.width()));
    painter.restore();
}

} // namespace ui
