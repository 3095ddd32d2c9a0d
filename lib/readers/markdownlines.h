// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/span.h"

#include <QSet>
#include <QString>
#include <QStringView>

namespace readers {

// What the lines of Markdown are, each by itself. Lines come without their end and without quote marks.

/// How a block of code was opened.
struct Fence
{
    QChar mark;
    int length = 0; ///< 0: no fence.
    int indent = 0;

    bool isClosedBy(QStringView line) const;
};

/// The mark that starts a list item.
struct ListMarker
{
    int length = 0; ///< Units with the space around it; 0: none.
    int indent = 0; ///< Units before it.
    bool isNumber = false;
    bool canInterrupt = false; ///< Whether it ends a paragraph that is open.
};

/// Number of units of white space that a line starts with.
qsizetype spaces(QStringView line);
/// Columns that a line is indented by; a tab goes to the next multiple of four.
int indentation(QStringView line);
/// Units of white space that make up at most so many columns.
int unitsOfIndent(QStringView line, int columns);

Fence openingFence(QStringView line);
/// 1 … 6 for "# Heading", else 0.
int headingLevel(QStringView line);
/// Where the words of the heading stand that a text has in [start, end).
text::Span headingWords(QStringView text, int start, int end);
/// 1 for "===", 2 for "---" under a line, else 0.
int underlineLevel(QStringView line);
/// Whether a line is a horizontal rule: "* * *".
bool isRule(QStringView line);
/// Whether a line is the one under a table's head: "|---|:--:|".
bool isTableRule(QStringView line);
ListMarker listMarker(QStringView line);
/// Whether a line is a link's definition: "[label]: address".
bool isDefinition(QStringView line);
/// The labels of all links' definitions in a text, folded by MarkdownInline::folded().
QSet<QString> definedLabels(QStringView text);
/// The units up to the end of a footnote's label, "[^1]: ", that stands at a place; that place when none
/// does.
int footnoteLabel(QStringView line, int at);

} // namespace readers
