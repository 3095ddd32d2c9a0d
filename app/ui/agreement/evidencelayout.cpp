// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/evidencelayout.h"

#include "theme.h"

#include <QAbstractItemModel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int mostSentences = 8; ///< Points with more evidence show a line each.
constexpr int margin = 12;       ///< Beside the card.
constexpr int padding = 9;       ///< In the card, beside the words.
constexpr int paddingAbove = 6;
constexpr int rowGap = 3;
constexpr int remarkGap = 2;
constexpr int mostBefore = 30; ///< Characters before the quote in a line.

QFont whereFont()
{
    QFont font = theme().heading;
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.3);
    return font;
}

/// The end of a sentence's start, from a word on.
QString tail(const QString &before, int length)
{
    if (before.size() <= length)
        return before;
    const qsizetype space = before.indexOf(u' ', before.size() - length);
    return u"…"_s + before.sliced(space < 0 ? before.size() - length : space + 1);
}

int lineHeight()
{
    return qRound(QFontMetricsF(theme().evidenceFont).height() * 1.08);
}

} // namespace

EvidenceLayout::Density EvidenceLayout::density(const QModelIndex &evidence)
{
    const bool many = evidence.model()->rowCount(evidence.parent()) > mostSentences;
    return many ? Density::Line : Density::Sentence;
}

EvidenceLayout::EvidenceLayout(const EvidenceWords &words, Density density, const QString &remark)
    : m_words(words)
    , m_density(density)
    , m_remark(remark)
{
    m_words.where = m_words.where.toUpper();
    if (density == Density::Line)
        m_words.before = tail(m_words.before, mostBefore);
}

/// One text of three formats, broken into lines; with the density of a line only the first, cut with "…".
void EvidenceLayout::layOut(QTextLayout &layout, int width) const
{
    const QString where = m_words.where + u"  "_s;
    const QString text = where + m_words.before + m_words.quote + m_words.after;
    layout.setFont(theme().evidenceFont);
    QTextLayout::FormatRange place{0, int(where.size()), {}};
    place.format.setFont(whereFont());
    place.format.setForeground(theme().muted);
    QTextLayout::FormatRange quote{int(where.size() + m_words.before.size()), int(m_words.quote.size()), {}};
    quote.format.setFontWeight(QFont::Bold);
    const bool wraps = m_density == Density::Sentence;
    QTextOption option;
    option.setWrapMode(wraps ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    layout.setTextOption(option);
    const auto breakLines = [&](const QString &words) {
        layout.setText(words);
        layout.setFormats({place, quote});
        layout.beginLayout();
        qreal y = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, y});
            y += lineHeight();
        }
        layout.endLayout();
    };
    breakLines(text);
    if (wraps || layout.lineAt(0).naturalTextWidth() <= width)
        return;
    const qreal room = width - QFontMetricsF(theme().evidenceFont).horizontalAdvance(u'…');
    const int fitting = qMax(0, layout.lineAt(0).xToCursor(room, QTextLine::CursorOnCharacter));
    breakLines(text.first(fitting) + u'…');
}

/// Broken into lines without a gap.
void EvidenceLayout::layOutRemark(QTextLayout &layout, int width) const
{
    layout.setFont(theme().small);
    layout.setText(m_remark);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
}

int EvidenceLayout::height(int width, bool first, bool last) const
{
    int lines = 1;
    if (m_density == Density::Sentence) {
        QTextLayout layout;
        layOut(layout, width - 2 * (margin + padding));
        lines = layout.lineCount();
    }
    int remark = 0;
    if (!m_remark.isEmpty()) {
        QTextLayout layout;
        layOutRemark(layout, width - 2 * (margin + padding));
        remark = remarkGap + qCeil(layout.boundingRect().height());
    }
    return lines * lineHeight() + remark + rowGap + (first ? paddingAbove : 0) +
           (last ? paddingAbove + cardMargin - rowGap : 0);
}

void EvidenceLayout::draw(QPainter &painter, const QRect &row, bool first) const
{
    QTextLayout layout;
    const QRect words = row.adjusted(margin + padding, first ? paddingAbove : 0, -margin - padding, 0);
    layOut(layout, words.width());
    painter.save();
    painter.setClipRect(words.adjusted(0, -2, 0, 0), Qt::IntersectClip);
    painter.setPen(theme().text);
    layout.draw(&painter, words.topLeft());
    if (!m_remark.isEmpty()) {
        QTextLayout remark;
        layOutRemark(remark, words.width());
        painter.setPen(theme().muted);
        remark.draw(&painter, words.topLeft() + QPoint(0, layout.lineCount() * lineHeight() + remarkGap));
    }
    painter.restore();
}

} // namespace ui
