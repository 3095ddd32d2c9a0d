// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/quantityprinter.h"

#include "text/affixes.h"
#include "text/countednouns.h"
#include "text/numbergrammar.h"
#include "text/printedinterval.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace text {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array scales = {12, 9, 6, 3};
constexpr int mostDecimals = 3; ///< With a scale: "29.345 bn".

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(text::QuantityPrinter)
};

/// The words of a unit or scale in the language of the program, or in English for a locale that speaks it:
/// files and QuantityReader understand those whatever the program's language is.
QString inLanguage(const QLocale &locale, const char *message, int plural = -1)
{
    const bool isEnglish = locale.language() == QLocale::C || locale.language() == QLocale::English;
    return isEnglish ? QString::fromUtf8(message) : Messages::tr(message, nullptr, plural);
}

struct UnitMessage
{
    QStringView unit;
    const char *message;
};

constexpr auto unitNames = std::to_array<UnitMessage>({
    //: %1 is an amount in digits that may have a fraction; the plural form goes by it.
    {u"people", QT_TRANSLATE_N_NOOP("text::QuantityPrinter", "%1 people")},
    {u"percentage_points", QT_TRANSLATE_N_NOOP("text::QuantityPrinter", "%1 percentage points")},
    {u"seconds", QT_TRANSLATE_N_NOOP("text::QuantityPrinter", "%1 seconds")},
    {u"minutes", QT_TRANSLATE_N_NOOP("text::QuantityPrinter", "%1 minutes")},
    {u"hours", QT_TRANSLATE_N_NOOP("text::QuantityPrinter", "%1 hours")},
    {u"days", QT_TRANSLATE_N_NOOP("text::QuantityPrinter", "%1 days")},
    {u"weeks", QT_TRANSLATE_N_NOOP("text::QuantityPrinter", "%1 weeks")},
    {u"months", QT_TRANSLATE_N_NOOP("text::QuantityPrinter", "%1 months")},
    {u"years", QT_TRANSLATE_N_NOOP("text::QuantityPrinter", "%1 years")},
    {u"times", QT_TRANSLATE_N_NOOP("text::QuantityPrinter", "%1 times")},
});

QString sign(Relation relation)
{
    switch (relation) {
    case Relation::Approximate:
        return u"≈ "_s;
    case Relation::Greater:
        return u"> "_s;
    case Relation::GreaterOrEqual:
        return u"≥ "_s;
    case Relation::Less:
        return u"< "_s;
    case Relation::LessOrEqual:
        return u"≤ "_s;
    case Relation::Equal:
    case Relation::Range:
        break;
    }
    return {};
}

/// Digits after the point that the number needs, up to 15.
int decimalsOf(double value)
{
    const QByteArray digits = QByteArray::number(withoutDust(value), 'f', 15);
    qsizetype last = digits.size();
    while (last > 0 && digits[last - 1] == '0')
        --last;
    const int decimals = int(last - digits.indexOf('.') - 1);
    // Binary fractions show in the 16th significant digit.
    for (int fewer = 0; fewer < decimals; ++fewer)
        if (withoutDust(QByteArray::number(value, 'f', fewer).toDouble()) == withoutDust(value))
            return fewer;
    return decimals;
}

double scaled(double value, int exponent)
{
    return withoutDust(value / std::pow(10, exponent));
}

} // namespace

QuantityPrinter::QuantityPrinter(const QLocale &locale)
    : m_locale(locale)
{
    // QLocale::c() leaves out the separators of groups, which people read by.
    m_locale.setNumberOptions(QLocale::DefaultNumberOptions);
}

QString QuantityPrinter::print(const Quantity &quantity) const
{
    return sign(quantity.relation) + body(quantity);
}

QString QuantityPrinter::body(const Quantity &quantity) const
{
    if (quantity.low && quantity.high)
        return printInterval(quantity, *quantity.low, *quantity.high);
    if (quantity.low || quantity.high)
        return withUnit(quantity, exactNumber(quantity.low ? *quantity.low : *quantity.high));
    return {};
}

QString QuantityPrinter::printInterval(const Quantity &quantity, double low, double high) const
{
    const auto value = quantity.value();
    if (quantity.relation == Relation::Approximate) {
        const auto number = value ? approximateNumber(*value, low, high) : std::nullopt;
        return number ? withUnit(quantity, *number) : printRange(quantity, low, high);
    }
    if (!value || quantity.relation != Relation::Equal)
        return printRange(quantity, low, high);
    if (const auto number = plainNumber(*value, low, high))
        return withUnit(quantity, *number);
    Number number = exactNumber(withoutDust(low + (high - low) / 2), 0);
    number.digits += u" ± "_s + fullDigits(withoutDust((high - low) / 2));
    return withUnit(quantity, number);
}

/// Both ends with one scale: "$5–6 bn".
QString QuantityPrinter::printRange(const Quantity &quantity, double low, double high) const
{
    int exponent = 0;
    for (const int candidate : scales) {
        const bool isExact = decimalsOf(scaled(low, candidate)) <= mostDecimals &&
                             decimalsOf(scaled(high, candidate)) <= mostDecimals;
        if (candidate >= 6 && isExact && std::abs(high) >= std::pow(10, candidate) &&
            std::abs(low) <= std::abs(high)) {
            exponent = candidate;
            break;
        }
    }
    Number number = exactNumber(low, exponent);
    const Number end = exactNumber(high, exponent);
    number.digits += u'–' + (end.isNegative ? m_locale.negativeSign() : QString()) + end.digits;
    return withUnit(quantity, number);
}

/// The number whose printed precision is the interval; none when there is none.
std::optional<QuantityPrinter::Number> QuantityPrinter::plainNumber(
    double value, double low, double high) const
{
    const double width = withoutDust(high - low);
    if (!(width > 0))
        return std::nullopt;
    const int place = int(std::lround(std::log10(width)));
    const double half = std::pow(10, place) / 2;
    if (withoutDust(value - half) != low || withoutDust(value + half) != high)
        return std::nullopt;
    int exponent = 0;
    if (place > 0) {
        const auto fits = [&](int candidate) {
            return std::abs(value) >= std::pow(10, candidate) && candidate >= place &&
                   candidate - place <= mostDecimals;
        };
        const auto found = std::ranges::find_if(scales, fits);
        exponent = found != scales.end() ? *found : (place + 2) / 3 * 3;
        if (exponent > scales.front() || std::abs(value) < std::pow(10, exponent - 1))
            return std::nullopt; // 20 ± 5 is no "0.02 k"
    }
    const int decimals = exponent - place;
    const double mantissa = scaled(value, exponent);
    if (withoutDust(QByteArray::number(mantissa, 'f', decimals).toDouble()) != mantissa)
        return std::nullopt;
    return Number{m_locale.toString(std::abs(mantissa), 'f', decimals), exponent, mantissa < 0};
}

/// The number of which "about" makes the interval; none when there is none.
std::optional<QuantityPrinter::Number> QuantityPrinter::approximateNumber(
    double value, double low, double high) const
{
    for (const Number &number : {exactNumber(value), exactNumber(value, 0)}) {
        const int decimals = decimalsOf(scaled(value, number.exponent));
        const double step = std::pow(10, number.exponent - decimals);
        const double half = approximateHalfWidth(value, step);
        if (withoutDust(value - half) == low && withoutDust(value + half) == high)
            return number;
    }
    return std::nullopt;
}

QuantityPrinter::Number QuantityPrinter::exactNumber(double value) const
{
    const auto fits = [value](int candidate) {
        return candidate >= 6 && std::abs(value) >= std::pow(10, candidate) &&
               decimalsOf(scaled(value, candidate)) <= mostDecimals;
    };
    const auto found = std::ranges::find_if(scales, fits);
    return exactNumber(value, found == scales.end() ? 0 : *found);
}

QuantityPrinter::Number QuantityPrinter::exactNumber(double value, int exponent) const
{
    const double mantissa = scaled(value, exponent);
    return {fullDigits(std::abs(mantissa)), exponent, mantissa < 0};
}

QString QuantityPrinter::fullDigits(double value) const
{
    return m_locale.toString(value, 'f', decimalsOf(value));
}

QString QuantityPrinter::withScale(const Number &number) const
{
    switch (number.exponent) {
    case 3:
        //: A number of thousands, as short as possible: "27 k".
        return inLanguage(m_locale, QT_TRANSLATE_NOOP("text::QuantityPrinter", "%1 k")).arg(number.digits);
    case 6:
        //: A number of millions, as short as possible: "1.2 m".
        return inLanguage(m_locale, QT_TRANSLATE_NOOP("text::QuantityPrinter", "%1 m")).arg(number.digits);
    case 9:
        //: A number of billions (thousand millions), as short as possible: "29.3 bn".
        return inLanguage(m_locale, QT_TRANSLATE_NOOP("text::QuantityPrinter", "%1 bn")).arg(number.digits);
    case 12:
        //: A number of trillions (million millions), as short as possible: "1.5 tn".
        return inLanguage(m_locale, QT_TRANSLATE_NOOP("text::QuantityPrinter", "%1 tn")).arg(number.digits);
    default:
        return number.digits;
    }
}

QString QuantityPrinter::withUnit(const Quantity &quantity, const Number &number) const
{
    const QString minus = number.isNegative ? m_locale.negativeSign() : QString();
    const QString digits = withScale(number);
    if (!quantity.isMoney() && quantity.unit != u"percent")
        return minus + withNoun(quantity.unit, digits, quantity.value().value_or(quantity.high.value_or(0)));
    const Affixes affixes =
        quantity.isMoney() ? Affixes::ofCurrency(quantity.unit, m_locale) : Affixes::ofPercent(m_locale);
    return minus + affixes.prefix + digits + affixes.suffix;
}

QString QuantityPrinter::withNoun(const QString &unit, const QString &digits, double value) const
{
    if (unit.isEmpty())
        return digits;
    const auto found = std::ranges::find(unitNames, QStringView(unit), &UnitMessage::unit);
    if (found == unitNames.end())
        return digits + u' ' + QString(value == 1 ? singularOf(unit) : unit).replace(u'_', u' ');
    constexpr double largestPlural = 1e6;
    const int plural = int(std::ceil(std::min(std::abs(value), largestPlural)));
    return inLanguage(m_locale, found->message, plural).arg(digits);
}

/// How far a value may be off, in the scale that the value would have: "0.05 bn".
QuantityPrinter::Number QuantityPrinter::spreadNumber(double half, double value) const
{
    const auto fits = [half, value](int candidate) {
        return candidate >= 6 && value >= std::pow(10, candidate) &&
               decimalsOf(scaled(half, candidate)) <= mostDecimals;
    };
    const auto found = std::ranges::find_if(scales, fits);
    return exactNumber(half, found == scales.end() ? 0 : *found);
}

/// All digits, the unit by its code, and how far the value may be off unless it is a plain count.
QString QuantityPrinter::printExactly(const Quantity &quantity) const
{
    const auto withMinus = [this](double value) {
        return (value < 0 ? m_locale.negativeSign() : QString()) + fullDigits(std::abs(value));
    };
    const auto value = quantity.value();
    QString digits;
    QString spread;
    if (value) {
        digits = withMinus(*value);
        const double width = quantity.low && quantity.high ? *quantity.high - *quantity.low : 0;
        const double half = QByteArray::number(width / 2, 'g', 6).toDouble(); // no dust of large values
        constexpr double wholeNumber = 0.5;
        if (half > 0 && !(quantity.isCount() && half == wholeNumber))
            spread = u" ± "_s + withScale(spreadNumber(half, std::abs(*value)));
    } else if (quantity.low && quantity.high) {
        digits = withMinus(*quantity.low) + u'–' + withMinus(*quantity.high);
    }
    if (digits.isEmpty())
        return {};
    const QString unit =
        quantity.isMoney() ? digits + u' ' + quantity.unit
        : quantity.unit == u"percent"
            ? Affixes::ofPercent(m_locale).prefix + digits + Affixes::ofPercent(m_locale).suffix
            : withNoun(quantity.unit, digits, value.value_or(*quantity.high));
    return sign(quantity.relation) + unit + spread;
}

} // namespace text
