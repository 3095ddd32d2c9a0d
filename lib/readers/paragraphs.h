// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace readers {

/// Puts an article's text together from what a format has between its marks. White space collapses as in a
/// web page; paragraphs are set apart by an empty line, lines within one (of a list, a table, an address) by
/// a line feed.
class Paragraphs
{
public:
    /// Adds words to the line; white space at its ends counts as one space.
    void add(QStringView words);
    /// Sets the next word apart, as between the cells of a table.
    void addSpace();
    /// Ends the line, when it has words.
    void endLine();
    /// Ends the paragraph, when it has words.
    void endParagraph();

    const QString &text() const { return m_text; }

private:
    enum class Gap { None, Space, Line, Paragraph };

    QString m_text;
    Gap m_gap = Gap::None; ///< What comes before the next word.
};

} // namespace readers
