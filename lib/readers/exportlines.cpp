// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/exportlines.h"

#include "readers/dates.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

/// What exports call languages, by Qt's names of them.
QHash<QString, QString> languageCodes()
{
    QHash<QString, QString> codes;
    for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
        const auto language = QLocale::Language(i);
        const QString code = QLocale::languageToCode(language, QLocale::ISO639Part1);
        if (!code.isEmpty())
            codes.insert(QLocale::languageToString(language).toLower(), code);
    }
    return codes;
}

} // namespace

ExportLines::ExportLines(QStringView text)
{
    bool isAfterBlank = true;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype found = text.indexOf(u'\n', at);
        const qsizetype end = found < 0 ? text.size() : found;
        const QStringView words = text.sliced(at, end - at).trimmed();
        if (!words.isEmpty())
            m_lines.push_back({words, isAfterBlank});
        isAfterBlank = words.isEmpty();
        at = end + 1;
    }
}

QString ExportLines::paragraphs(qsizetype first, qsizetype end) const
{
    QString text;
    for (qsizetype start = first; start < end;) {
        qsizetype next = start + 1;
        while (next < end && !m_lines[size_t(next)].startsParagraph)
            ++next;
        addParagraph(text, start, next);
        start = next;
    }
    return text;
}

void ExportLines::addParagraph(QString &text, qsizetype first, qsizetype end) const
{
    constexpr qsizetype leastWidth = 45; // a shorter line was not broken at a width
    if (!text.isEmpty())
        text += u"\n\n";
    for (qsizetype i = first; i < end; ++i) {
        if (i > first)
            text += words(i - 1).size() >= leastWidth ? u' ' : u'\n';
        text += words(i);
    }
}

QString dateOfExportLine(QStringView line)
{
    constexpr qsizetype longest = 60;
    constexpr qsizetype mostElse = 24; // "Thursday", a time, "GMT"
    if (line.size() > longest)
        return {};
    const std::optional<FoundDate> date = findDate(line);
    return date && line.size() - (date->end - date->start) <= mostElse ? date->iso : QString();
}

bool isCopyright(QStringView line)
{
    static const QRegularExpression mark(
        u"^(?:copyright\\b|©|\\(c\\)|all rights reserved)"_s, QRegularExpression::CaseInsensitiveOption);
    return mark.matchView(line).hasMatch();
}

QString withoutBy(QStringView byline)
{
    static const QRegularExpression by(
        u"^(?:by|von|par|por)\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    return byline.sliced(by.matchView(byline).capturedLength()).toString().simplified();
}

QString languageCode(QStringView name)
{
    static const QHash<QString, QString> codes = languageCodes();
    return codes.value(name.toString().toLower());
}

} // namespace readers
