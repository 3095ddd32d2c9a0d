// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/markdowninline.h"

#include "readers/entities.h"

#include <algorithm>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

/// Addresses and labels longer than these are text that only looks like markup.
constexpr int longestTarget = 4000;
constexpr int longestLabel = 1000;

bool isMark(QChar unit)
{
    return unit.isPunct() || unit.isSymbol();
}

bool isAsciiMark(QChar unit)
{
    return unit.unicode() < 0x7F && isMark(unit);
}

/// The number of times the unit at a place is repeated there.
int runLength(QStringView text, int at, int end)
{
    int length = 1;
    while (at + length < end && text[at + length] == text[at])
        ++length;
    return length;
}

/// Whether what stands between "<" and ">" is an address: a scheme or a mailbox, without space.
bool isAddress(QStringView words)
{
    if (std::ranges::any_of(words, [](QChar unit) { return unit.isSpace(); }))
        return false;
    const qsizetype colon = words.indexOf(u':');
    const bool hasScheme = colon >= 2 && colon <= 32 && words[0].isLetter() &&
                           std::ranges::all_of(words.first(colon), [](QChar unit) {
                               return unit.isLetterOrNumber() || unit == u'+' || unit == u'.' || unit == u'-';
                           });
    const qsizetype at = words.indexOf(u'@');
    return hasScheme || (at > 0 && words.indexOf(u'.', at) > at && !words.contains(u'/'));
}

bool isTag(QStringView words)
{
    if (words.startsWith(u'/'))
        words = words.sliced(1);
    if (words.isEmpty() || words[0].unicode() > 0x7F || !words[0].isLetter())
        return false;
    const auto end =
        std::ranges::find_if(words, [](QChar unit) { return !unit.isLetterOrNumber() && unit != u'-'; });
    return end == words.end() || end->isSpace() || *end == u'/';
}

} // namespace

MarkdownInline::MarkdownInline(QString &text, const QSet<QString> &labels)
    : m_text(text)
    , m_source(text)
    , m_labels(labels)
{
}

void MarkdownInline::blank(text::Span span)
{
    m_start = span.start;
    m_end = span.end;
    m_brackets.clear();
    m_stars.clear();
    m_underscores.clear();
    m_tildes.clear();
    m_hasNoCommentEnd = false;
    m_unclosedTicks.clear();
    for (int at = m_start; at < m_end;) {
        switch (m_text[at].unicode()) {
        case u'\\':
            at = readEscape(at);
            break;
        case u'`':
            at = readCode(at);
            break;
        case u'<':
            at = readTag(at);
            break;
        case u'&':
            at = readEntity(at);
            break;
        case u'*':
        case u'_':
        case u'~':
            at = readDelimiters(at);
            break;
        case u'!':
        case u'[':
            at = readOpeningBracket(at);
            break;
        case u']':
            at = readClosingBracket(at);
            break;
        default:
            ++at;
        }
    }
}

QString MarkdownInline::folded(QStringView label)
{
    return label.toString().remove(u'\0').simplified().toCaseFolded();
}

void MarkdownInline::erase(int from, int to)
{
    std::fill(m_text.begin() + from, m_text.begin() + to, QChar(u'\0'));
}

int MarkdownInline::readEscape(int at)
{
    if (at + 1 >= m_end || !isAsciiMark(m_text[at + 1]))
        return at + 1;
    erase(at, at + 1);
    return at + 2;
}

int MarkdownInline::readCode(int at)
{
    const int length = runLength(m_text, at, m_end);
    if (std::ranges::find(m_unclosedTicks, length) != m_unclosedTicks.end())
        return at + length;
    for (int next = at + length; next < m_end;) {
        if (m_text[next] != u'`') {
            ++next;
            continue;
        }
        const int closing = runLength(m_text, next, m_end);
        if (closing == length) {
            erase(at, at + length);
            erase(next, next + length);
            return next + length;
        }
        next += closing;
    }
    m_unclosedTicks.push_back(length);
    return at + length;
}

int MarkdownInline::readTag(int at)
{
    if (slice(at, m_end).startsWith("<!--"_L1)) {
        const qsizetype end = m_hasNoCommentEnd ? -1 : slice(0, m_end).indexOf("-->"_L1, at + 4);
        if (end >= 0) {
            erase(at, int(end) + 3);
            return int(end) + 3;
        }
        m_hasNoCommentEnd = true;
        return at + 1;
    }
    int end = at + 1;
    while (end < m_end && m_source[end] != u'>' && m_source[end] != u'<')
        ++end;
    if (end >= m_end || m_source[end] == u'<')
        return at + 1;
    const QStringView words = slice(at + 1, end);
    if (isAddress(words)) {
        erase(at, at + 1);
        erase(end, end + 1);
    } else if (isTag(words)) {
        erase(at, end + 1);
        const bool isLineBreak =
            words.startsWith("br"_L1, Qt::CaseInsensitive) && (words.size() < 3 || !words[2].isLetter());
        if (isLineBreak)
            m_text[at] = u'\n';
    } else {
        return at + 1;
    }
    return end + 1;
}

int MarkdownInline::readEntity(int at)
{
    const Entity entity = entityAt(slice(at, m_end));
    if (entity.length == 0)
        return at + 1;
    erase(at, at + entity.length);
    std::ranges::copy(entity.characters, m_text.begin() + at); // never longer than how it is written
    return at + entity.length;
}

int MarkdownInline::readDelimiters(int at)
{
    const int length = runLength(m_text, at, m_end);
    const int end = at + length;
    const QChar delimiter = m_text[at];
    if (delimiter == u'~' && length != 2) // "~300" means about 300
        return end;
    const QChar before = sourceAt(at - 1);
    const QChar after = sourceAt(end);
    const bool leansRight = !after.isSpace() && (!isMark(after) || before.isSpace() || isMark(before));
    const bool leansLeft = !before.isSpace() && (!isMark(before) || after.isSpace() || isMark(after));
    const bool isInWord = leansLeft && leansRight && delimiter == u'_';
    const bool canClose = leansLeft && (!isInWord || isMark(after));
    const bool canOpen = leansRight && (!isInWord || isMark(before));
    std::vector<Opener> &openers = delimiter == u'*' ? m_stars : delimiter == u'_' ? m_underscores : m_tildes;
    const int used = canClose ? closeEmphasis(openers, at, length) : 0;
    if (canOpen && used < length)
        openers.push_back({at + used, length - used});
    return end;
}

/// Pairs the delimiters at a place with those that wait for them; returns how many of them found a partner.
int MarkdownInline::closeEmphasis(std::vector<Opener> &openers, int at, int length)
{
    int used = 0;
    while (used < length && !openers.empty()) {
        Opener &opener = openers.back();
        const int pair = opener.length >= 2 && length - used >= 2 ? 2 : 1;
        opener.length -= pair;
        const int from = opener.position + opener.length;
        erase(from, from + pair);
        erase(at + used, at + used + pair);
        used += pair;
        if (opener.length == 0)
            openers.pop_back();
    }
    return used;
}

int MarkdownInline::readOpeningBracket(int at)
{
    const bool isImage = m_text[at] == u'!';
    if (isImage && sourceAt(at + 1) != u'[')
        return at + 1;
    const int bracket = at + (isImage ? 1 : 0);
    if (sourceAt(bracket + 1) == u'^') { // a footnote's mark
        const qsizetype end = slice(bracket, qMin(m_end, bracket + longestLabel)).indexOf(u']');
        if (end > 2) {
            erase(bracket, bracket + int(end) + 1);
            return bracket + int(end) + 1;
        }
    }
    m_brackets.push_back({bracket, isImage});
    return bracket + 1;
}

int MarkdownInline::readClosingBracket(int at)
{
    if (m_brackets.empty())
        return at + 1;
    const Bracket opening = m_brackets.back();
    m_brackets.pop_back();
    int end = sourceAt(at + 1) == u'(' ? endOfTarget(at + 1) : 0;
    if (end == 0 && at - opening.position <= longestLabel)
        end = endOfReference(at + 1, slice(opening.position + 1, at));
    if (end == 0)
        return at + 1;
    erase(opening.position - (opening.isImage ? 1 : 0), opening.position + 1);
    erase(at, end);
    return end;
}

/// The end of a link's target "(address "title")" that starts at a place; 0 when it is none.
int MarkdownInline::endOfTarget(int at) const
{
    constexpr int deepest = 32;
    const int end = qMin(m_end, at + longestTarget);
    int depth = 0;
    QChar quote;
    for (int i = at; i < end && depth <= deepest; ++i) {
        const QChar unit = m_source[i];
        const bool isAfterSpace = i > at + 1 && m_source[i - 1].isSpace();
        if (!quote.isNull())
            quote = unit == quote ? QChar() : quote;
        else if (isAfterSpace && (unit == u'"' || unit == u'\''))
            quote = unit;
        else if (unit == u'<' && i == at + 1)
            quote = u'>';
        else if (isAfterSpace && !unit.isSpace() && unit != u'(' && unit != u')')
            return 0; // an address has no space
        else if (unit == u'\\')
            ++i;
        else if (unit == u'(')
            ++depth;
        else if (unit == u')' && --depth == 0)
            return i + 1;
    }
    return 0;
}

/// The end of a link that names a defined label: "[label]" or "[]" after its words, or the words themselves.
int MarkdownInline::endOfReference(int at, QStringView words) const
{
    if (m_labels.isEmpty())
        return 0;
    if (sourceAt(at) == u'[') {
        const qsizetype length = slice(at + 1, qMin(m_end, at + longestLabel)).indexOf(u']');
        const QStringView label = length < 0 ? QStringView() : slice(at + 1, at + 1 + int(length));
        if (length >= 0 && m_labels.contains(folded(label.isEmpty() ? words : label)))
            return at + int(length) + 2;
    }
    return m_labels.contains(folded(words)) ? at : 0;
}

} // namespace readers
