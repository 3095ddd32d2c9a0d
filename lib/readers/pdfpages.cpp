// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/pdfpages.h"

#include "readers/paragraphs.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

constexpr double marginShare = 0.1; ///< Of the page's height, where running heads and feet stand.

struct Line
{
    QString text;
    QRectF box;
    int page = 0;
    double pageHeight = 0;
};

/// Whether a word goes on with a line: at the same height, to the right, not across the gap between columns.
bool goesOn(const Line &line, const PdfWord &word)
{
    const double overlap =
        std::min(line.box.bottom(), word.box.bottom()) - std::max(line.box.top(), word.box.top());
    const double height = std::min(line.box.height(), word.box.height());
    const double gap = word.box.left() - line.box.right();
    return overlap > 0.5 * height && gap > -height && gap < 1.5 * std::max(height, 4.0);
}

std::vector<Line> linesOf(const std::vector<PdfPage> &pages)
{
    std::vector<Line> lines;
    for (size_t i = 0; i < pages.size(); ++i) {
        bool isFirst = true;
        bool hasSpace = false;
        for (const PdfWord &word : pages[i].words) {
            if (word.text.isEmpty())
                continue;
            if (isFirst || !goesOn(lines.back(), word)) {
                lines.push_back({word.text, word.box, int(i), pages[i].height});
            } else {
                const bool isApart = word.box.left() - lines.back().box.right() > 0.15 * word.box.height();
                lines.back().text += (hasSpace || isApart ? u" "_s : QString()) + word.text;
                lines.back().box |= word.box;
            }
            hasSpace = word.hasSpaceAfter;
            isFirst = false;
        }
    }
    return lines;
}

bool isAtMargin(const Line &line)
{
    return line.box.bottom() < marginShare * line.pageHeight ||
           line.box.top() > (1 - marginShare) * line.pageHeight;
}

/// A line without its numbers, by which running heads are the same.
QString pattern(const Line &line)
{
    QString letters = line.text.simplified();
    for (QChar &unit : letters)
        if (unit.isDigit())
            unit = u'0';
    return letters.replace(u"00"_s, u"0"_s);
}

/// Leaves out what stands at the margins of several pages, and numbers of pages.
void dropRunningHeads(std::vector<Line> &lines)
{
    QHash<QString, QSet<int>> pagesOf;
    for (const Line &line : lines)
        if (isAtMargin(line))
            pagesOf[pattern(line)].insert(line.page);
    std::erase_if(lines, [&](const Line &line) {
        if (!isAtMargin(line))
            return false;
        const QString letters = pattern(line);
        const bool isNumber = std::ranges::none_of(letters, [](QChar unit) { return unit.isLetter(); });
        return isNumber || pagesOf[letters].size() >= 2;
    });
}

/// The usual distance from one line's top to the next one's.
double usualStep(const std::vector<Line> &lines)
{
    QHash<int, int> counts; // by half points
    for (size_t i = 1; i < lines.size(); ++i)
        if (const double step = lines[i].box.top() - lines[i - 1].box.top();
            lines[i].page == lines[i - 1].page && step > 2 && step < 60)
            ++counts[int(std::lround(step * 2))];
    int best = 0;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        if (best == 0 || count.value() > counts[best] ||
            (count.value() == counts[best] && count.key() < best))
            best = count.key();
    return best == 0 ? 14 : best / 2.0;
}

bool endsSentence(const QString &text)
{
    qsizetype end = text.size();
    while (end > 1 && u"\"'”’»)"_s.contains(text[end - 1]))
        --end;
    return end > 0 && u".!?:…"_s.contains(text[end - 1]);
}

/// Whether a line begins a paragraph.
bool isApart(const Line &before, const Line &line, double step)
{
    const double ratio = line.box.height() / std::max(1.0, before.box.height());
    if (ratio > 1.25 || ratio < 0.8)
        return true; // other letters
    const double down = line.box.top() - before.box.top();
    if (line.page != before.page || down < 0) // another column or page: a sentence may go on there
        return endsSentence(before.text);
    if (down > 1.35 * std::max(step, 1.3 * line.box.height()))
        return true;
    const bool isIndented = line.box.left() - before.box.left() > 0.7 * line.box.height() &&
                            line.box.left() - before.box.left() < 6 * line.box.height();
    return isIndented && endsSentence(before.text);
}

/// The height of the largest letters of the first page; more than any line has when most are as large.
double titleHeight(const std::vector<Line> &lines)
{
    constexpr double none = 1e9;
    double largest = 0;
    std::vector<double> heights;
    for (const Line &line : lines) {
        heights.push_back(line.box.height());
        if (line.page == 0 && line.text.size() > 3)
            largest = std::max(largest, line.box.height());
    }
    if (heights.empty())
        return none;
    std::ranges::nth_element(heights, heights.begin() + std::ssize(heights) / 2);
    return largest > 1.2 * heights[heights.size() / 2] ? 0.95 * largest : none;
}

/// Whether a hyphen at a line's end only breaks a word.
bool breaksWord(const QString &line, const QString &next)
{
    return line.size() > 1 && (line.back() == u'-' || line.back() == u'\u00AD' || line.back() == u'\u2010') &&
           line[line.size() - 2].isLower() && !next.isEmpty() && next.front().isLower();
}

} // namespace

PdfText textOf(const std::vector<PdfPage> &pages)
{
    std::vector<Line> lines = linesOf(pages);
    dropRunningHeads(lines);
    const double title = titleHeight(lines);
    // A head of a single page stands above the title, and small.
    const auto first =
        std::ranges::find_if(lines, [&](const Line &line) { return line.box.height() >= title; });
    lines.erase(lines.begin(),
        std::find_if(lines.begin(), first, [](const Line &line) { return !isAtMargin(line); }));
    const double step = usualStep(lines);
    PdfText read;
    Paragraphs text;
    qsizetype start = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        const bool isLast = i + 1 == lines.size();
        const bool ends = isLast || isApart(lines[i], lines[i + 1], step);
        const QStringView words = lines[i].text;
        const bool isBroken = !ends && breaksWord(lines[i].text, lines[i + 1].text);
        text.add(isBroken ? words.chopped(1) : words);
        if (ends) {
            if (lines[i].box.height() >= title && lines[i].page == 0 && read.title.isEmpty())
                read.title = text.text().sliced(start).simplified();
            text.endParagraph();
            start = text.text().size();
        } else if (!isBroken) {
            text.addSpace();
        }
    }
    read.text = text.text();
    return read;
}

} // namespace readers
