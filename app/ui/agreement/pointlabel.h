// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QHash>
#include <QRect>
#include <QString>

class QPainter;

namespace ui {

/// The fonts of the agreement grid and their measures, kept because a long list asks for them at every
/// change.
class GridFaces
{
public:
    explicit GridFaces(const QFont &base);

    /// Whether they were made from this font.
    bool isOf(const QFont &base) const { return base == m_base; }
    /// How wide the words are in the font of labels.
    int labelWidth(const QString &words) const { return width(words, labelMetrics, m_labelWidths); }
    /// How wide the words are in the font of chips.
    int chipWidth(const QString &words) const { return width(words, chipMetrics, m_chipWidths); }
    /// How many lines the words take at a width in the font of labels, broken between words.
    int lineCount(const QString &words, int width) const;

private:
    using Widths = QHash<QString, int>;
    static int width(const QString &words, const QFontMetrics &metrics, Widths &known);

    QFont m_base;

public:
    const QFont label;
    const QFont aside;
    const QFont chip;
    const QFont section;
    const QFont sign;
    const QFontMetrics labelMetrics;
    const QFontMetrics asideMetrics;
    const QFontMetrics chipMetrics;

private:
    mutable Widths m_labelWidths;
    mutable Widths m_chipWidths;
    mutable QHash<std::pair<QString, int>, int> m_lineCounts;
};

/// The name of a point as the grid paints it: on one line with a muted end, or on two or three.
class PointLabel
{
public:
    /// A bracketed end of the name ("(article’s voice)") is muted and small.
    PointLabel(const GridFaces &faces, const QString &name);

    static constexpr int mostLines = 3;

    /// How many lines are painted at a width.
    int lineCount(int width) const;
    /// `note` is added, muted, where there is room.
    void paint(QPainter &painter, const QRect &rect, const QString &note) const;

private:
    int width(const QString &aside) const;
    void paintLine(QPainter &painter, const QRect &rect, const QString &aside) const;
    void paintLines(QPainter &painter, const QRect &rect) const;

    const GridFaces &m_faces;
    QString m_name;
    QString m_main;
    QString m_aside;
};

} // namespace ui
