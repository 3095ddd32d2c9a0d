// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/markdownlines.h"

#include "readers/markdowninline.h"

#include <algorithm>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestIndent = 3; ///< A line indented by more is code.

/// The number of times that `mark` stands at the start.
int marksAt(QStringView line, QChar mark)
{
    return int(std::ranges::find_if(line, [mark](QChar unit) { return unit != mark; }) - line.begin());
}

/// The label of a definition "[label]: address", as it stands; empty when the line is none.
QStringView definedLabel(QStringView line)
{
    const qsizetype indent = spaces(line);
    const qsizetype end = line.indexOf("]:"_L1);
    if (indent > deepestIndent || end < indent + 2 || line[indent] != u'[' || line[indent + 1] == u'^')
        return {};
    const QStringView label = line.sliced(indent + 1, end - indent - 1);
    const QStringView target = line.sliced(end + 2).trimmed();
    const qsizetype space = target.indexOf(u' ');
    const QStringView title = space < 0 ? QStringView() : target.sliced(space).trimmed();
    const bool isTitle =
        title.isEmpty() || (u"\"'("_s.contains(title.front()) && u"\"')"_s.contains(title.back()));
    return target.isEmpty() || !isTitle || label.contains(u'[') || label.contains(u']') ? QStringView()
                                                                                        : label;
}

} // namespace

bool Fence::isClosedBy(QStringView line) const
{
    const QStringView marks = line.trimmed();
    return int(spaces(line)) <= deepestIndent + indent && marksAt(marks, mark) >= length &&
           marksAt(marks, mark) == marks.size();
}

qsizetype spaces(QStringView line)
{
    return std::ranges::find_if(line, [](QChar unit) { return !unit.isSpace(); }) - line.begin();
}

int indentation(QStringView line)
{
    int column = 0;
    for (const QChar unit : line.first(spaces(line)))
        column = unit == u'\t' ? column / 4 * 4 + 4 : column + 1;
    return column;
}

int unitsOfIndent(QStringView line, int columns)
{
    int column = 0;
    int units = 0;
    for (const QChar unit : line.first(spaces(line))) {
        column = unit == u'\t' ? column / 4 * 4 + 4 : column + 1;
        if (column > columns)
            break;
        ++units;
    }
    return units;
}

Fence openingFence(QStringView line)
{
    const int indent = int(spaces(line));
    const QStringView words = line.sliced(indent);
    for (const QChar mark : {u'`', u'~'}) {
        const int length = marksAt(words, mark);
        if (length >= 3 && (mark == u'~' || !words.sliced(length).contains(u'`')))
            return {mark, length, indent};
    }
    return {};
}

int headingLevel(QStringView line)
{
    const QStringView words = line.sliced(spaces(line));
    const int level = marksAt(words, u'#');
    const bool isHeading = level >= 1 && level <= 6 && (level == words.size() || words[level].isSpace());
    return isHeading ? level : 0;
}

text::Span headingWords(QStringView text, int start, int end)
{
    const auto skipSpace = [&] {
        while (start < end && text[start].isSpace())
            ++start;
    };
    const auto trimEnd = [&] {
        while (end > start && text[end - 1].isSpace())
            --end;
    };
    skipSpace();
    while (start < end && text[start] == u'#')
        ++start;
    skipSpace();
    trimEnd();
    int marks = end;
    while (marks > start && text[marks - 1] == u'#')
        --marks;
    if (marks == start || text[marks - 1].isSpace()) // "C#" keeps its own
        end = marks;
    trimEnd();
    return {start, end};
}

int underlineLevel(QStringView line)
{
    const QStringView marks = line.trimmed();
    if (marks.isEmpty() || spaces(line) > deepestIndent)
        return 0;
    if (marksAt(marks, u'=') == marks.size())
        return 1;
    return marksAt(marks, u'-') == marks.size() ? 2 : 0;
}

bool isRule(QStringView line)
{
    const QStringView marks = line.trimmed();
    if (marks.isEmpty() || !u"-*_"_s.contains(marks.front()))
        return false;
    const bool isMarksOnly =
        std::ranges::all_of(marks, [&](QChar unit) { return unit == marks.front() || unit.isSpace(); });
    return isMarksOnly && marks.count(marks.front()) >= 3;
}

bool isTableRule(QStringView line)
{
    const QStringView marks = line.trimmed();
    return marks.contains(u'-') && marks.contains(u'|') &&
           std::ranges::all_of(marks, [](QChar unit) { return u"|-: \t"_s.contains(unit); });
}

ListMarker listMarker(QStringView line)
{
    constexpr int longestNumber = 9;
    const int indent = int(spaces(line));
    int end = indent;
    while (end < line.size() && end - indent < longestNumber && line[end] >= u'0' && line[end] <= u'9')
        ++end;
    const bool isNumber = end > indent;
    if (end >= line.size() || !(isNumber ? u".)"_s : u"-+*"_s).contains(line[end]))
        return {};
    ++end;
    if (end < line.size() && !line[end].isSpace())
        return {};
    const bool isFirst = !isNumber || line.sliced(indent, end - indent - 1) == u"1";
    const int gap = int(spaces(line.sliced(end)));
    int length = end + (gap > 4 ? 1 : gap); // more space is code within the item
    // A box of a task: "[ ]", "[x]".
    const QStringView box = line.sliced(length).first(qMin<qsizetype>(4, line.size() - length));
    if (!isNumber && (box == u"[ ] " || box.compare(u"[x] ", Qt::CaseInsensitive) == 0))
        length += 4;
    return {length, indent, isNumber, isFirst && length < line.size()};
}

bool isDefinition(QStringView line)
{
    return !definedLabel(line).isEmpty();
}

QSet<QString> definedLabels(QStringView text)
{
    QSet<QString> labels;
    for (qsizetype mark = text.indexOf("]:"_L1); mark >= 0; mark = text.indexOf("]:"_L1, mark)) {
        const qsizetype start = text.lastIndexOf(u'\n', mark) + 1;
        const qsizetype lineEnd = text.indexOf(u'\n', mark);
        const qsizetype end = lineEnd < 0 ? text.size() : lineEnd;
        QStringView line = text.sliced(start, end - start);
        while (line.trimmed().startsWith(u'>'))
            line = line.trimmed().sliced(1);
        if (const QStringView label = definedLabel(line); !label.isEmpty())
            labels.insert(MarkdownInline::folded(label));
        mark = end;
    }
    return labels;
}

int footnoteLabel(QStringView line, int at)
{
    if (!line.sliced(at).startsWith("[^"_L1))
        return at;
    const qsizetype end = line.indexOf("]:"_L1, at);
    return end < 0 ? at : int(end + 2 + spaces(line.sliced(end + 2)));
}

} // namespace readers
