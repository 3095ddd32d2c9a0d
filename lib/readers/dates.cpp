// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/dates.h"

#include <QDate>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QTime>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

/// Numbers of the months by their names and short names, without stop, in lower case.
QHash<QString, int> namedMonths()
{
    QHash<QString, int> months;
    for (const QLocale::Language language : {QLocale::Portuguese, QLocale::Dutch, QLocale::Italian,
             QLocale::Spanish, QLocale::French, QLocale::German, QLocale::English}) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                months.insert(locale.monthName(month, format).toLower().remove(u'.'), month);
        }
    }
    months.insert(u"sept"_s, 9);
    return months;
}

int monthOf(QStringView name)
{
    static const QHash<QString, int> months = namedMonths();
    return months.value(name.toString().toLower().remove(u'.'));
}

/// Invalid when there is no such day, or the year is one that no article has.
QDate date(int year, int month, int day)
{
    return year >= 1500 && year <= 2200 ? QDate(year, month, day) : QDate();
}

/// How a date is written, and which captures are what.
struct Pattern
{
    QRegularExpression expression;
    int year;
    int month; ///< A number or a name.
    int day;
    int time = 0; ///< 0: none.
    int zone = 0;
};

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const std::vector<Pattern> &patterns()
{
    static const std::vector<Pattern> all{
        {expression(uR"((?<!\d)(\d{4})-(\d{2})-(\d{2})(?:(?:T|[ ]+)(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?)"
                    uR"([ ]?(Z|[+-]\d{2}:?\d{2})?)?(?!\d))"_s),
            1, 2, 3, 4, 5},
        {expression(
             uR"((?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:of\s+|de\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+)?(\d{4})(?!\d))"_s),
            3, 2, 1},
        {expression(uR"((?<!\p{L})(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d))"_s), 3, 1, 2},
        {expression(uR"((?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d))"_s), 3, 2, 1},
    };
    return all;
}

std::optional<FoundDate> read(const QRegularExpressionMatch &match, const Pattern &pattern)
{
    const QStringView monthWords = match.capturedView(pattern.month);
    bool isNumber = false;
    const int number = monthWords.toInt(&isNumber);
    const QDate day = date(match.capturedView(pattern.year).toInt(), isNumber ? number : monthOf(monthWords),
        match.capturedView(pattern.day).toInt());
    if (!day.isValid())
        return std::nullopt;
    FoundDate found{day.toString(Qt::ISODate), int(match.capturedStart()), int(match.capturedEnd())};
    const QTime time =
        pattern.time > 0 ? QTime::fromString(match.captured(pattern.time), Qt::ISODate) : QTime();
    if (time.isValid())
        found.iso += u'T' + time.toString(Qt::ISODate) + match.captured(pattern.zone).toUpper();
    return found;
}

} // namespace

std::optional<FoundDate> findDate(QStringView line)
{
    std::optional<FoundDate> first;
    for (const Pattern &pattern : patterns()) {
        auto matches = pattern.expression.globalMatchView(line);
        while (matches.hasNext()) {
            const std::optional<FoundDate> found = read(matches.next(), pattern);
            if (found && (!first || found->start < first->start))
                first = found;
            if (found)
                break;
        }
    }
    return first;
}

std::optional<FoundDate> findDateInFileName(QStringView name)
{
    static const Pattern compact{expression(uR"((?<!\d)(\d{4})[._]?(\d{2})[._]?(\d{2})(?!\d))"_s), 1, 2, 3};
    if (const std::optional<FoundDate> found = findDate(name))
        return found;
    const QRegularExpressionMatch match = compact.expression.matchView(name);
    return match.hasMatch() ? read(match, compact) : std::nullopt;
}

QString isoDate(const QString &value)
{
    constexpr qsizetype longest = 200;
    constexpr qsizetype compactDate = 8; // 20250714
    const QStringView start = QStringView(value).first(qMin(value.size(), longest));
    if (const std::optional<FoundDate> date = findDate(start))
        return date->iso;
    return findDateInFileName(start.first(qMin(start.size(), compactDate))).value_or(FoundDate()).iso;
}

} // namespace readers
