// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"
#include "coding/point.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;
class QPainter;
class QRectF;

namespace ui {

/// The colours and fonts of the window, for a light or a dark screen: the only place where they are chosen.
/// Views ask theme() when they paint, so that a change of scheme shows at once (QEvent::PaletteChange).
struct Theme
{
    bool dark = false;

    QColor window; ///< Side panels, tabs.
    QColor base;   ///< Paper: panes, tables.
    QColor panel;  ///< The agreement panel, pane headers.
    QColor chrome; ///< Menu and status bar.
    QColor toolbar;
    QColor line;      ///< Hairlines between areas.
    QColor edge;      ///< Around fields and buttons.
    QColor faintLine; ///< Between rows.
    QColor text;
    QColor muted; ///< Secondary words: dates, counts, headings.
    QColor faint; ///< What is absent: em dashes, "one source".
    QColor selectedRow;
    QColor selectedArticle; ///< Articles in view, in the corpus list.
    QColor accent;          ///< Outlines of the chosen annotation, focus.
    QColor selection;       ///< Selected text.
    QColor shared;          ///< Behind passages that another article in view has, too.
    QColor agree, compatible, differ, oneSource;
    QColor progress; ///< Reading progress bars.

    /// The colour of underlines, keys and rail stripes of a tag's colour on this background.
    QColor strong(quint32 tagColour) const;
    /// The pale band behind annotated words.
    QColor band(quint32 tagColour) const;
    /// The colour of a verdict's sign and count.
    QColor verdict(coding::Verdict verdict) const;
    /// The same for squares and bars that are told apart by colour alone: a blue, a yellow, an orange red and
    /// a grey of different lightness, which stay apart without red and green.
    QColor heat(coding::Verdict verdict) const;
    /// From asserts, an orange red, to denies, a blue.
    QColor stance(coding::Stance stance) const;
    /// The ground of a cell that stands for a share, 0 … 1: the larger, the stronger.
    QColor share(double share) const;
    /// A steady colour for a source's disc, chosen by its name.
    QColor source(const QString &name) const;

    QFont readingFont;  ///< The serif face of panes, at 100 % zoom (16 px).
    QFont evidenceFont; ///< The same face, small.
    QFont small;        ///< 11-12 px, for secondary lines.
    QFont heading; ///< Small capitals look: 11 px, semi-bold, letter-spaced; callers upper-case the words.

    static Theme light();
    static Theme darkTheme();
};

/// What follows the system's scheme, or a fixed one.
enum class Scheme { System, Light, Dark };

/// The theme in force.
const Theme &theme();
/// Chooses the scheme, sets the application's style (Fusion), palette and font, and repaints every window.
/// With System it follows the system's changes from then on.
void applyScheme(QApplication &application, Scheme scheme);

/// Paints a source's disc with its initial.
void paintDisc(QPainter &painter, const QRectF &rect, const QString &sourceName);
/// Paints a small rounded key badge ("1") in a tag's colour.
void paintKey(QPainter &painter, const QRectF &rect, const QString &key, quint32 tagColour);
/// Paints a chip: pale band, strong line below, words in it.
void paintChip(QPainter &painter, const QRectF &rect, const QString &words, quint32 tagColour);

} // namespace ui
