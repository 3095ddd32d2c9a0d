// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/pointlabel.h"

#include "theme.h"

#include <QPainter>
#include <QTextLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int asideGap = 6;
constexpr qsizetype mostWidths = 20'000;

QFont sized(QFont font, int pixels, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

GridFaces::GridFaces(const QFont &base)
    : m_base(base)
    , label(sized(base, 13))
    , aside(sized(base, 11))
    , chip(sized(base, 12))
    , section(sized(base, 12, QFont::Bold))
    , sign(sized(base, 14, QFont::ExtraBold))
    , labelMetrics(label)
    , asideMetrics(aside)
    , chipMetrics(chip)
{
}

int GridFaces::width(const QString &words, const QFontMetrics &metrics, Widths &known)
{
    if (const auto found = known.constFind(words); found != known.constEnd())
        return *found;
    if (known.size() >= mostWidths)
        known.clear();
    return *known.insert(words, metrics.horizontalAdvance(words));
}

int GridFaces::lineCount(const QString &words, int width) const
{
    const std::pair key(words, width);
    if (const auto found = m_lineCounts.constFind(key); found != m_lineCounts.constEnd())
        return *found;
    if (m_lineCounts.size() >= mostWidths)
        m_lineCounts.clear();
    QTextLayout layout(words, label);
    layout.beginLayout();
    int count = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ++count;
    }
    layout.endLayout();
    return *m_lineCounts.insert(key, count);
}

PointLabel::PointLabel(const GridFaces &faces, const QString &name)
    : m_faces(faces)
    , m_name(name)
{
    const qsizetype bracket = name.endsWith(u')') ? name.lastIndexOf(" ("_L1) : -1;
    m_main = bracket > 0 ? name.first(bracket) : name;
    m_aside = bracket > 0 ? name.sliced(bracket + 1) : QString();
}

int PointLabel::width(const QString &aside) const
{
    const int end = aside.isEmpty() ? 0 : asideGap + m_faces.asideMetrics.horizontalAdvance(aside);
    return m_faces.labelWidth(m_main) + end;
}

int PointLabel::lineCount(int width) const
{
    return this->width(m_aside) <= width ? 1 : std::clamp(m_faces.lineCount(m_name, width), 2, mostLines);
}

void PointLabel::paint(QPainter &painter, const QRect &rect, const QString &note) const
{
    if (lineCount(rect.width()) > 1)
        return paintLines(painter, rect);
    const QString noted = m_aside.isEmpty() ? note : m_aside + u" · "_s + note;
    paintLine(painter, rect, !note.isEmpty() && width(noted) <= rect.width() ? noted : m_aside);
}

void PointLabel::paintLine(QPainter &painter, const QRect &rect, const QString &aside) const
{
    painter.setFont(m_faces.label);
    painter.setPen(theme().text);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, m_main);
    if (aside.isEmpty())
        return;
    painter.setFont(m_faces.aside);
    painter.setPen(theme().faint);
    painter.drawText(rect.adjusted(m_faces.labelWidth(m_main) + asideGap, 0, 0, 0),
        Qt::AlignVCenter | Qt::AlignLeft, aside);
}

/// The last line is cut in the middle where it is too long: names often differ in how they end.
void PointLabel::paintLines(QPainter &painter, const QRect &rect) const
{
    const int count = lineCount(rect.width());
    const int height = m_faces.labelMetrics.height() - 1;
    QRect place(rect.left(), rect.center().y() + 1 - count * height / 2, rect.width(), height + 1);
    painter.setFont(m_faces.label);
    painter.setPen(theme().text);
    QTextLayout layout(m_name, m_faces.label);
    layout.beginLayout();
    for (int i = 0; i < count; ++i, place.translate(0, height)) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const QString words = i + 1 < count
                                  ? m_name.sliced(line.textStart(), line.textLength()).trimmed()
                                  : m_faces.labelMetrics.elidedText(m_name.sliced(line.textStart()).trimmed(),
                                        Qt::ElideMiddle, rect.width());
        painter.drawText(place, Qt::AlignLeft, words);
    }
    layout.endLayout();
}

} // namespace ui
