// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/factivaexport.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array fieldsBefore{"BY"_L1, "CR"_L1, "CY"_L1, "ED"_L1, "ET"_L1, "HD"_L1, "LA"_L1, "PD"_L1,
    "PG"_L1, "SC"_L1, "SE"_L1, "SN"_L1, "VOL"_L1, "WC"_L1};
constexpr std::array fieldsOfText{"LP"_L1, "TD"_L1};
constexpr std::array fieldsAfter{
    "AN"_L1, "ART"_L1, "CO"_L1, "CT"_L1, "IN"_L1, "IPC"_L1, "IPD"_L1, "NS"_L1, "PUB"_L1, "RE"_L1, "RF"_L1};

template <class Names>
bool isAmong(const Names &names, QStringView name)
{
    return std::ranges::any_of(names, [&](QLatin1StringView one) { return name == one; });
}

/// "Document REUT000020250717el7h000ab", the last line of an article.
bool isAccessionNumber(QStringView line)
{
    static const QRegularExpression number(u"^(?:AN\\s+)?Document [A-Za-z0-9]{16,32}$"_s);
    return number.matchView(line).hasMatch();
}

/// "1,514 words".
bool isWordCount(QStringView line)
{
    static const QRegularExpression count(u"^[\\d.,]{1,9} (?:words|mots|Wörter|palabras)$"_s);
    return count.matchView(line).hasMatch();
}

/// "08:30", "8:30 PM GMT".
bool isTime(QStringView line)
{
    static const QRegularExpression time(u"^\\d{1,2}:\\d{2}(?:\\s*[AP]M)?(?:\\s+[A-Z]{2,4})?$"_s);
    return time.matchView(line).hasMatch();
}

/// Where the headline of a header is: its only line; else the one after a section's name, which is short.
qsizetype headlineOf(const ExportLines &lines, qsizetype first, qsizetype end)
{
    constexpr qsizetype longestSection = 24;
    const bool hasSection = end - first > 1 && lines.words(first).size() <= longestSection &&
                            lines.words(first + 1).size() > 2 * lines.words(first).size();
    return hasSection ? first + 1 : first;
}

/// Whether a line between the headline and the count of words names who wrote it.
bool isByline(QStringView line)
{
    constexpr qsizetype mostWords = 8;
    if (withoutBy(line).size() < line.size())
        return true;
    const auto words = line.split(u' ', Qt::SkipEmptyParts);
    return words.size() >= 2 && words.size() <= mostWords && std::ranges::all_of(words, [](QStringView word) {
        return word.front().isUpper() || word == "and"_L1 || word == "in"_L1 || word == "de"_L1 ||
               word == "von"_L1 || word == "van"_L1;
    });
}

std::optional<ExportedArticle> factivaArticle(const ExportLines &lines, qsizetype first, qsizetype end)
{
    constexpr qsizetype longestHeader = 12;
    qsizetype count = first;
    while (count < end && !isWordCount(lines.words(count)))
        ++count;
    if (count == end || count == first)
        return std::nullopt;
    const qsizetype header = std::max(first, count - longestHeader); // a cover may stand before it
    const qsizetype headline = headlineOf(lines, header, count);
    ExportedArticle article;
    article.told.title = lines.words(headline).toString();
    if (count - 1 > headline && isByline(lines.words(count - 1)))
        article.told.author = withoutBy(lines.words(count - 1));
    qsizetype at = count + 1;
    if (at < end)
        article.told.published = dateOfExportLine(lines.words(at));
    at += !article.told.published.isEmpty();
    at += at < end && isTime(lines.words(at));
    if (at < end)
        article.told.source = lines.words(at++).toString();
    // Code, page, edition, language, copyright: the text follows the last of them that is told.
    qsizetype body = at;
    for (qsizetype i = at; i < std::min(end, at + longestHeader); ++i) {
        const QString language = languageCode(lines.words(i));
        if (!language.isEmpty())
            article.told.language = language;
        if (!language.isEmpty() || isCopyright(lines.words(i)))
            body = i + 1;
        if (isCopyright(lines.words(i)))
            break;
    }
    while (body < end && isCopyright(lines.words(body)))
        ++body;
    article.text = lines.paragraphs(body, end);
    return article;
}

/// One article's fields while its lines go by.
class FieldReading
{
public:
    /// Takes a line; true when it is the last one of the article.
    bool take(QStringView line)
    {
        static const QRegularExpression pattern(u"^([A-Z]{2,3})(?:\\s+|$)"_s);
        const QRegularExpressionMatch match = pattern.matchView(line);
        const QString name = match.captured(1);
        if (!isField(name)) {
            add(line);
            return false;
        }
        const QStringView rest = line.sliced(match.capturedLength());
        if (m_hasText && !isFieldAfter(name, rest)) {
            add(line);
            return false;
        }
        m_field = name;
        m_hasText = m_hasText || isAmong(fieldsOfText, name);
        add(rest);
        return name == "AN"_L1;
    }

    /// The article whose last line was taken; the next one begins.
    ExportedArticle finish() { return std::exchange(*this, {}).m_article; }

private:
    /// A word in capitals may begin a line of the text: what comes before the text comes only there.
    bool isField(const QString &name) const
    {
        if (m_hasText)
            return isAmong(fieldsAfter, name) || name == "TD"_L1;
        return isAmong(fieldsBefore, name) || isAmong(fieldsOfText, name) || name == "AN"_L1;
    }

    /// "AN EARTHQUAKE" and "IN JULY" begin a line of the text: numbers and codes are written otherwise.
    static bool isFieldAfter(QStringView name, QStringView rest)
    {
        static const QRegularExpression code(u"^[a-z0-9]+ : "_s);
        if (name == "AN"_L1)
            return isAccessionNumber(rest);
        const bool hasCodes = name == "CO"_L1 || name == "IN"_L1 || name == "NS"_L1 || name == "RE"_L1;
        return !hasCodes || code.matchView(rest).hasMatch();
    }

    void add(QStringView words)
    {
        const auto append = [&](QString &member, const QString &more) {
            if (!more.isEmpty())
                member += (member.isEmpty() ? QString() : u" "_s) + more;
        };
        if (m_field == "HD"_L1)
            append(m_article.told.title, words.toString());
        else if (m_field == "BY"_L1)
            append(m_article.told.author, withoutBy(words));
        else if (m_field == "SN"_L1)
            append(m_article.told.source, words.toString());
        else if (m_field == "PD"_L1 && m_article.told.published.isEmpty())
            m_article.told.published = dateOfExportLine(words);
        else if (m_field == "LA"_L1)
            m_article.told.language = languageCode(words);
        else if (isAmong(fieldsOfText, m_field) && !words.isEmpty())
            m_article.text += (m_article.text.isEmpty() ? QString() : u"\n\n"_s) + words.toString();
    }

    ExportedArticle m_article;
    QString m_field; ///< That further lines belong to.
    bool m_hasText = false;
};

} // namespace

std::vector<ExportedArticle> articlesOfFactiva(const ExportLines &lines)
{
    std::vector<ExportedArticle> articles;
    bool isExport = false; // one of them at least is understood
    qsizetype first = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!isAccessionNumber(lines.words(i)))
            continue;
        auto article = factivaArticle(lines, first, i);
        isExport = isExport || article;
        articles.push_back(std::move(article).value_or(ExportedArticle())); // which is told of
        first = i + 1;
    }
    return isExport ? articles : std::vector<ExportedArticle>();
}

std::vector<ExportedArticle> articlesOfFactivaFields(const ExportLines &lines)
{
    std::vector<ExportedArticle> articles;
    FieldReading reading;
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (reading.take(lines.words(i)))
            articles.push_back(reading.finish());
    const bool isExport = std::ranges::any_of(articles, [](const ExportedArticle &article) {
        return !article.told.title.isEmpty() && !article.text.isEmpty() && !article.told.source.isEmpty();
    });
    return isExport ? articles : std::vector<ExportedArticle>();
}

} // namespace readers
