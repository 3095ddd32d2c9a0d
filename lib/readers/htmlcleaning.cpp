// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/htmlcleaning.h"

#include <QByteArrayView>
#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

namespace readers {
namespace {

using namespace std::string_view_literals;

constexpr int deepest = 200; ///< Elements in elements; pages have some dozens.

/// Elements whose content is no text of the page.
constexpr std::array unseen{"script"sv, "style"sv, "svg"sv, "math"sv, "template"sv, "iframe"sv, "object"sv,
    "select"sv, "textarea"sv, "noframes"sv, "canvas"sv, "audio"sv, "video"sv, "xmp"sv, "map"sv, "noscript"sv};
/// Tags that say how words look. The parser repeats what is left open of them in each paragraph.
constexpr std::array looks{"b"sv, "big"sv, "em"sv, "font"sv, "i"sv, "nobr"sv, "s"sv, "small"sv, "strike"sv,
    "strong"sv, "tt"sv, "u"sv, "mark"sv, "wbr"sv, "sub"sv, "plaintext"sv, "embed"sv, "param"sv};
/// Elements without end tag, or whose end tag is mostly left out: they cannot nest by themselves.
constexpr std::array flat{"p"sv, "li"sv, "td"sv, "th"sv, "tr"sv, "dt"sv, "dd"sv, "br"sv, "img"sv, "hr"sv,
    "meta"sv, "link"sv, "input"sv, "base"sv, "source"sv, "track"sv, "col"sv, "area"sv, "option"sv, "html"sv,
    "head"sv, "body"sv, "thead"sv, "tbody"sv, "tfoot"sv, "a"sv};

bool isOneOf(std::string_view name, const auto &names)
{
    return std::ranges::find(names, name) != names.end();
}

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

/// Reads a page from its first byte to its last.
class Cleaning
{
public:
    explicit Cleaning(const QByteArray &html)
        : m_all(html.constData(), size_t(html.size()))
    {
        m_cleaned.html.reserve(html.size());
    }

    CleanedHtml run()
    {
        while (m_at < m_all.size()) {
            const size_t tag = m_all.find('<', m_at);
            copy(tag == m_all.npos ? m_all.size() : tag);
            if (tag == m_all.npos)
                break;
            if (m_all.substr(m_at).starts_with("<!--"sv))
                passComment();
            else if (isTagStart(m_at + 1))
                readTag();
            else if (m_at + 1 < m_all.size() && (m_all[m_at + 1] == '!' || m_all[m_at + 1] == '?'))
                m_at = after(">"sv, m_at);
            else
                copy(m_at + 1);
        }
        return std::move(m_cleaned);
    }

private:
    void copy(size_t end)
    {
        m_cleaned.html.append(m_all.data() + m_at, qsizetype(end - m_at));
        m_at = end;
    }

    bool isTagStart(size_t at) const
    {
        if (at < m_all.size() && m_all[at] == '/')
            ++at;
        return at < m_all.size() && lower(m_all[at]) >= 'a' && lower(m_all[at]) <= 'z';
    }

    /// The place after the next occurrence, or the end.
    size_t after(std::string_view mark, size_t from) const
    {
        const size_t found = m_all.find(mark, from);
        return found == m_all.npos ? m_all.size() : found + mark.size();
    }

    void passComment()
    {
        const size_t end = after("-->"sv, m_at + 4);
        const std::string_view comment = m_all.substr(m_at, std::min<size_t>(end - m_at, 4000));
        if (const size_t found = comment.find("saved from url="sv);
            found != comment.npos && m_cleaned.savedFrom.isEmpty()) {
            size_t start = comment.find("http"sv, found);
            size_t last = start;
            while (last < comment.size() && !isSpace(comment[last]) && comment[last] != '>')
                ++last;
            if (start != comment.npos)
                m_cleaned.savedFrom = QByteArray(comment.data() + start, qsizetype(last - start));
        }
        m_at = end;
    }

    /// The end of the tag that starts here, after its ">": quoted values may hold one.
    size_t tagEnd() const
    {
        char quote = 0;
        bool isValue = false; // an equals sign came before, so that a quote opens
        for (size_t at = m_at + 1; at < m_all.size(); ++at) {
            const char c = m_all[at];
            if (quote != 0) {
                if (c == quote)
                    quote = 0;
            } else if (c == '>') {
                return at + 1;
            } else if ((c == '"' || c == '\'') && isValue) {
                quote = c;
                isValue = false;
            } else if (!isSpace(c)) {
                isValue = c == '=';
            }
        }
        return m_all.size();
    }

    void readTag()
    {
        const bool isEnd = m_all[m_at + 1] == '/';
        size_t at = m_at + (isEnd ? 2 : 1);
        std::string name;
        while (at < m_all.size() && !isSpace(m_all[at]) && m_all[at] != '>' && m_all[at] != '/' &&
               name.size() < 20)
            name += lower(m_all[at++]);
        const size_t end = tagEnd();
        const std::string_view tag = m_all.substr(m_at, end - m_at);
        if (isOneOf(name, looks)) {
            m_at = end;
        } else if (isOneOf(name, unseen)) {
            m_at = isEnd ? end : passElement(name, tag, end);
        } else if (name == "title"sv && !isEnd) {
            copy(std::min(afterElement(name, end), m_all.size()));
        } else if (isOneOf(name, flat) || tag.ends_with("/>"sv)) {
            copy(end);
        } else {
            nest(isEnd, end);
        }
    }

    /// Keeps the tag of an element that can nest, unless it is too deep.
    void nest(bool isEnd, size_t end)
    {
        if (isEnd && m_dropped > 0) {
            --m_dropped;
            m_at = end;
            return;
        }
        if (!isEnd && m_depth >= deepest) {
            ++m_dropped;
            m_at = end;
            return;
        }
        m_depth = std::max(0, m_depth + (isEnd ? -1 : 1));
        copy(end);
    }

    /// The place after the end tag of an element whose content is not parsed; npos when nothing closes it.
    size_t afterElement(const std::string &name, size_t from)
    {
        if (isOneOf(name, m_neverClosed))
            return m_all.npos;
        for (size_t found = from; (found = m_all.find("</"sv, found)) != m_all.npos; found += 2)
            if (std::ranges::equal(m_all.substr(found + 2, name.size()), name, {}, lower))
                return after(">"sv, found);
        m_neverClosed.push_back(name); // and need not be looked for again
        return m_all.npos;
    }

    size_t passElement(const std::string &name, std::string_view tag, size_t start)
    {
        const bool isRaw = name == "script"sv || name == "style"sv;
        if (tag.ends_with("/>"sv) && !isRaw)
            return start;
        const size_t end = afterElement(name, start);
        if (end == m_all.npos) // no reason to lose all that follows, unless it cannot be text
            return isRaw ? m_all.size() : start;
        if (name == "script"sv && tag.find("ld+json"sv) != tag.npos) {
            const size_t last = m_all.rfind("</"sv, end - 1);
            m_cleaned.linkedData += QByteArray(m_all.data() + start, qsizetype(last - start));
        }
        m_cleaned.html += ' ';
        return end;
    }

    std::string_view m_all;
    size_t m_at = 0;
    int m_depth = 0;
    int m_dropped = 0;                      ///< Tags that opened deeper than is kept and are not closed yet.
    std::vector<std::string> m_neverClosed; ///< Elements that nothing closes from here on.
    CleanedHtml m_cleaned;
};

} // namespace

CleanedHtml cleanHtml(const QByteArray &html)
{
    return Cleaning(html).run();
}

QByteArray declaredEncoding(const QByteArray &bytes)
{
    constexpr qsizetype looked = 4096;
    const QByteArray start = bytes.first(qMin(bytes.size(), looked)).toLower();
    for (const QByteArrayView mark : {QByteArrayView("charset="), QByteArrayView("encoding=")}) {
        qsizetype at = start.indexOf(mark);
        if (at < 0)
            continue;
        at += mark.size();
        while (at < start.size() && (start[at] == '"' || start[at] == '\'' || start[at] == ' '))
            ++at;
        qsizetype end = at;
        while (end < start.size() && (std::isalnum(uchar(start[end])) || start[end] == '-' ||
                                         start[end] == '_' || start[end] == ':'))
            ++end;
        if (end > at && end - at < 40)
            return start.sliced(at, end - at);
    }
    return {};
}

} // namespace readers
