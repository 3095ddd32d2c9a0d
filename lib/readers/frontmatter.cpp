// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/frontmatter.h"

#include "readers/dates.h"

#include <QCoreApplication>
#include <optional>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(readers)
};

/// No front matter is longer.
constexpr int mostLines = 200;

/// Goes through a text line by line.
class Lines
{
public:
    explicit Lines(QStringView text)
        : m_text(text)
    {
    }
    bool atEnd() const { return m_at >= m_text.size(); }
    int position() const { return int(m_at); }
    QStringView next()
    {
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        const QStringView line = m_text.sliced(m_at, (end < 0 ? m_text.size() : end) - m_at);
        m_at = end < 0 ? m_text.size() : end + 1;
        return line;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

struct Entry
{
    QString key;
    QString value;
};

QString unquoted(QStringView value)
{
    value = value.trimmed();
    if (value.size() < 2 || value.front() != value.back() ||
        (value.front() != u'"' && value.front() != u'\''))
        return value.toString();
    return value.sliced(1, value.size() - 2).toString().replace(u"\\\""_s, u"\""_s).replace(u"''"_s, u"'"_s);
}

/// A value; a list in brackets becomes its items with commas between.
QString valueOf(QStringView words)
{
    words = words.trimmed();
    if (!words.startsWith(u'[') || !words.endsWith(u']'))
        return unquoted(words);
    QStringList items;
    for (const QStringView item : words.sliced(1, words.size() - 2).split(u','))
        items += unquoted(item);
    return items.join(u", "_s);
}

std::optional<Entry> entryOf(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon < 1 || colon > 40 || (colon + 1 < line.size() && !line[colon + 1].isSpace()))
        return std::nullopt;
    const QStringView key = line.first(colon);
    const bool isName = std::ranges::all_of(key,
        [](QChar unit) { return unit.isLetterOrNumber() || unit == u'_' || unit == u'-' || unit == u' '; });
    return isName && key[0].isLetter() ? std::optional(Entry{key.toString(), valueOf(line.sliced(colon + 1))})
                                       : std::nullopt;
}

/// Adds an item of a list ("- Jane Doe") or the next line of a long value.
void continueValue(QString &value, QStringView line)
{
    const bool isItem = line.startsWith(u'-');
    const QString more = unquoted(isItem ? line.sliced(1) : line);
    if (value == u"|"_s || value == u">"_s)
        value.clear();
    value += (value.isEmpty() ? QString() : isItem ? u", "_s : u" "_s) + more;
}

/// Reads the lines between "---" and "---"; nothing when they are something else, such as a text between
/// two horizontal rules.
std::optional<std::vector<Entry>> fencedEntries(Lines &lines)
{
    std::vector<Entry> entries;
    for (int count = 0; !lines.atEnd() && count < mostLines; ++count) {
        const QStringView line = lines.next();
        const QStringView words = line.trimmed();
        if (words == u"---" || words == u"...")
            return entries.empty() ? std::nullopt : std::optional(entries);
        if (words.isEmpty() || words.startsWith(u'#'))
            continue;
        const bool isIndented = line[0].isSpace() || words.startsWith(u"- ");
        if (isIndented && !entries.empty()) {
            continueValue(entries.back().value, words);
            continue;
        }
        const std::optional<Entry> entry = entryOf(line);
        if (!entry)
            return std::nullopt;
        entries.push_back(*entry);
    }
    return std::nullopt;
}

/// Reads a first paragraph of known keys only.
std::optional<std::vector<Entry>> plainEntries(Lines &lines)
{
    std::vector<Entry> entries;
    while (!lines.atEnd()) {
        const QStringView line = lines.next();
        if (line.trimmed().isEmpty())
            return entries.empty() ? std::nullopt : std::optional(entries);
        const std::optional<Entry> entry = entryOf(line);
        if (!entry || fieldOfKey(entry->key) == nullptr)
            return std::nullopt;
        entries.push_back(*entry);
    }
    return std::nullopt;
}

FrontMatter understood(const std::vector<Entry> &entries)
{
    FrontMatter front;
    for (const Entry &entry : entries) {
        const auto field = fieldOfKey(entry.key);
        if (field == nullptr || entry.value.isEmpty() || !(front.metadata.*field).isEmpty())
            continue;
        if (field != &Metadata::published) {
            front.metadata.*field = entry.value;
        } else if (const std::optional<FoundDate> date = findDate(entry.value)) {
            front.metadata.published = date->iso;
        } else {
            front.issues += Messages::tr("The date “%1” was not understood.").arg(entry.value);
        }
    }
    return front;
}

} // namespace

FrontMatter readFrontMatter(QStringView text)
{
    Lines lines(text);
    while (!lines.atEnd() && text[lines.position()] == u'\n')
        lines.next();
    const int start = lines.position();
    const bool isFenced = !lines.atEnd() && lines.next().trimmed() == u"---";
    if (!isFenced)
        lines = Lines(text.sliced(start));
    const std::optional<std::vector<Entry>> entries = isFenced ? fencedEntries(lines) : plainEntries(lines);
    if (!entries)
        return {};
    FrontMatter front = understood(*entries);
    front.end = lines.position() + (isFenced ? 0 : start);
    while (front.end < text.size() && text[front.end] == u'\n')
        ++front.end;
    return front;
}

} // namespace readers
