// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/markdown.h"

#include "readers/markdowninline.h"
#include "readers/markdownlines.h"

#include <algorithm>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

/// Blanks the space around what is left of a stretch.
void blankEdges(QString &text, text::Span span)
{
    const auto isNothing = [](QChar unit) { return unit.isNull() || unit == u' ' || unit == u'\n'; };
    const auto start = text.begin() + span.start;
    const auto end = text.begin() + span.end;
    const auto first = std::find_if_not(start, end, isNothing);
    const auto last =
        std::find_if_not(std::make_reverse_iterator(end), std::make_reverse_iterator(first), isNothing);
    std::fill(start, first, QChar(u'\0'));
    std::fill(last.base(), end, QChar(u'\0'));
}

/// Goes through the lines of a Markdown text, blanks the markup of its blocks and has that inside them
/// blanked.
class Blocks
{
public:
    Blocks(QString &text, int from)
        : m_text(text)
        , m_source(text)
        , m_from(from)
        , m_labels(definedLabels(QStringView(m_source).sliced(from)))
        , m_inline(text, m_labels)
    {
    }

    text::Span read()
    {
        for (int start = m_from; start < m_text.size();) {
            const qsizetype end = m_source.indexOf(u'\n', start);
            start = readLine({start, end < 0 ? int(m_source.size()) : int(end)});
        }
        endParagraph();
        return m_title;
    }

private:
    int readLine(text::Span line);
    void readFenced(text::Span line, int at);
    int skipQuotes(text::Span line);
    int skipListMarkers(int at, int end);
    int readComment(int at);
    bool readStructure(text::Span line, int at);
    void readHeading(text::Span line, int at, int level);
    void readTableRow(text::Span line, int at);
    void continueParagraph(text::Span line, int at);
    void endParagraph();
    void noteHeading(text::Span words, int level);

    QStringView slice(int from, int to) const { return QStringView(m_source).sliced(from, to - from); }
    void erase(int from, int to) { std::fill(m_text.begin() + from, m_text.begin() + to, QChar(u'\0')); }
    /// Blanks a line that is markup all through, with its end.
    void eraseLine(text::Span line) { erase(line.start, std::min(line.end + 1, int(m_text.size()))); }

    QString &m_text;
    const QString m_source;
    int m_from;
    QSet<QString> m_labels;
    MarkdownInline m_inline;
    text::Span m_paragraph;     ///< The open paragraph; empty when none is.
    text::Span m_lastLine;      ///< Its last line, without the space around it.
    bool m_isHardBreak = false; ///< Its last line asks for a line end.
    bool m_isInTable = false;
    bool m_hasNoCommentEnd = false; ///< Looked for in vain up to the end.
    Fence m_fence;                  ///< The open block of code; of length 0 when none is.
    bool m_isFenceQuoted = false;
    int m_contentIndent = 0;  ///< Where the words of the list item in force start; 0 outside lists.
    bool m_hasBlocks = false; ///< Something came before.
    text::Span m_title;
    int m_titleLevel = 0;
};

/// Reads one line; returns where the next starts.
int Blocks::readLine(text::Span line)
{
    const int next = line.end + 1;
    int at = m_fence.length > 0 && !m_isFenceQuoted ? line.start : skipQuotes(line);
    if (m_fence.length > 0 && m_isFenceQuoted && at == line.start)
        m_fence = {}; // the quote ended, and its code with it
    if (m_fence.length > 0) {
        readFenced(line, at);
        return next;
    }
    if (slice(at, line.end).trimmed().isEmpty()) {
        endParagraph();
        m_isInTable = false;
        erase(at, line.end);
        return next;
    }
    const int indent = indentation(slice(at, line.end));
    if (m_paragraph.isEmpty() && indent < m_contentIndent)
        m_contentIndent = indent;
    if (m_paragraph.isEmpty() && indent >= m_contentIndent + 4) { // indented code
        erase(at, at + unitsOfIndent(slice(at, line.end), m_contentIndent + 4));
        m_hasBlocks = true;
        return next;
    }
    if (m_isInTable) {
        readTableRow(line, at);
        return next;
    }
    if (readStructure(line, at))
        return next;
    at = skipListMarkers(at, line.end);
    if (slice(at, line.end).trimmed().startsWith("<!--"_L1)) {
        if (const int end = readComment(at); end > 0)
            return end;
    }
    if (!readStructure(line, at))
        continueParagraph(line, at);
    return next;
}

void Blocks::readFenced(text::Span line, int at)
{
    if (m_fence.isClosedBy(slice(at, line.end))) {
        eraseLine(line);
        m_fence = {};
        return;
    }
    erase(at, at + unitsOfIndent(slice(at, line.end), m_fence.indent));
}

/// Blanks the marks of quotes at the start of a line; returns where its words start.
int Blocks::skipQuotes(text::Span line)
{
    int at = line.start;
    for (;;) {
        const int mark = at + int(spaces(slice(at, line.end)));
        if (mark >= line.end || m_source[mark] != u'>' || mark - at > 3)
            return at;
        const int after = mark + 1 + (mark + 1 < line.end && m_source[mark + 1] == u' ' ? 1 : 0);
        erase(at, after);
        at = after;
    }
}

/// Blanks list bullets, which may follow one another; numbers stay. Returns where the words start.
int Blocks::skipListMarkers(int at, int end)
{
    const int start = at;
    for (;;) {
        const ListMarker marker = listMarker(slice(at, end));
        if (marker.length == 0 || (!m_paragraph.isEmpty() && !marker.canInterrupt && m_contentIndent == 0))
            return at;
        endParagraph();
        erase(at, at + (marker.isNumber ? marker.indent : marker.length));
        at += marker.length;
        m_contentIndent = at - start;
        if (marker.isNumber)
            return at;
    }
}

/// Blanks a comment that starts a line; returns where the line after it starts, or 0 when it does not end.
int Blocks::readComment(int at)
{
    const qsizetype end = m_hasNoCommentEnd ? -1 : m_source.indexOf("-->"_L1, at);
    m_hasNoCommentEnd = end < 0;
    if (m_hasNoCommentEnd)
        return 0;
    endParagraph();
    const qsizetype lineEnd = m_source.indexOf(u'\n', end);
    const int last = lineEnd < 0 ? int(m_source.size()) : int(lineEnd);
    if (slice(int(end) + 3, last).trimmed().isEmpty()) {
        erase(at, std::min(last + 1, int(m_source.size())));
        return last + 1;
    }
    erase(at, int(end) + 3);
    return int(end) + 3;
}

/// Reads a line that is no line of a paragraph, its words starting at `at`; false when it is one.
bool Blocks::readStructure(text::Span line, int at)
{
    const QStringView words = slice(at, line.end);
    if (const Fence fence = openingFence(words); fence.length > 0) {
        endParagraph();
        m_fence = fence;
        m_isFenceQuoted = slice(line.start, at).contains(u'>');
        eraseLine(line);
    } else if (const int level = headingLevel(words); level > 0) {
        readHeading(line, at, level);
    } else if (const int underline = m_paragraph.isEmpty() ? 0 : underlineLevel(words); underline > 0) {
        noteHeading(m_paragraph, underline);
        endParagraph();
        eraseLine(line);
    } else if (isRule(words)) {
        endParagraph();
        eraseLine(line);
    } else if (!m_paragraph.isEmpty() && isTableRule(words) &&
               slice(m_lastLine.start, m_lastLine.end).contains(u'|')) {
        const text::Span head = m_lastLine;
        if (m_paragraph.start < head.start) { // it had been joined to the lines before
            m_paragraph.end = int(m_source.lastIndexOf(u'\n', head.start));
            m_text[m_paragraph.end] = u'\n';
        } else {
            m_paragraph = {};
        }
        endParagraph();
        readTableRow(head, head.start);
        eraseLine(line);
        m_isInTable = true;
    } else if (m_paragraph.isEmpty() && isDefinition(words)) {
        eraseLine(line);
    } else {
        return false;
    }
    m_hasBlocks = true;
    return true;
}

void Blocks::readHeading(text::Span line, int at, int level)
{
    endParagraph();
    const text::Span words = headingWords(m_source, at, line.end);
    erase(at, words.start);
    erase(words.end, line.end);
    noteHeading(words, level);
    m_inline.blank(words);
}

/// Makes the bars between a table's cells tabs, and drops those around the row.
void Blocks::readTableRow(text::Span line, int at)
{
    int cellStart = at;
    bool isFirst = true;
    for (int i = at; i <= line.end; ++i) {
        const bool isBar = i < line.end && m_source[i] == u'|' && (i == at || m_source[i - 1] != u'\\');
        if (i < line.end && !isBar)
            continue;
        int start = cellStart;
        int end = i;
        while (start < end && m_source[start].isSpace())
            ++start;
        while (end > start && m_source[end - 1].isSpace())
            --end;
        erase(cellStart, start);
        erase(end, i);
        m_inline.blank({start, end});
        if (isBar) {
            const bool isEdge = (isFirst && start == end) || slice(i + 1, line.end).trimmed().isEmpty();
            m_text[i] = isEdge ? u'\0' : u'\t';
            isFirst = false;
        }
        cellStart = i + 1;
    }
}

void Blocks::continueParagraph(text::Span line, int at)
{
    int start = at + int(spaces(slice(at, line.end)));
    int end = line.end;
    while (end > start && m_source[end - 1].isSpace())
        --end;
    start = at + footnoteLabel(slice(at, line.end), start - at);
    erase(at, start);
    if (m_paragraph.isEmpty()) {
        m_paragraph.start = start;
    } else if (!m_isHardBreak) {
        m_text[line.start - 1] = u' ';
    }
    const bool isBackslash = end > start && m_source[end - 1] == u'\\';
    m_isHardBreak = isBackslash || line.end - end >= 2;
    erase(end - (isBackslash && line.end < m_source.size() ? 1 : 0), line.end);
    m_paragraph.end = end;
    m_lastLine = {start, end};
    m_hasBlocks = true;
}

void Blocks::endParagraph()
{
    if (!m_paragraph.isEmpty()) {
        m_inline.blank(m_paragraph);
        blankEdges(m_text, m_paragraph);
    }
    m_paragraph = {};
    m_isHardBreak = false;
}

void Blocks::noteHeading(text::Span words, int level)
{
    const bool isBetter = m_title.isEmpty() ? level == 1 || !m_hasBlocks : level == 1 && m_titleLevel > 1;
    if (!isBetter)
        return;
    m_title = words;
    m_titleLevel = level;
}

} // namespace

text::Span blankMarkdown(QString &markdown, int from)
{
    const text::Span title = Blocks(markdown, from).read();
    blankEdges(markdown, {from, int(markdown.size())});
    return title;
}

} // namespace readers
