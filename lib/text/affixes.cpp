// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/affixes.h"

#include <QHash>
#include <memory>
#include <unicode/decimfmt.h>
#include <utility>

namespace text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRemembered = 256;

icu::Locale icuLocale(const QLocale &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray tag = locale.bcp47Name().toLatin1();
    const auto result = icu::Locale::forLanguageTag(tag.constData(), status);
    return locale.language() == QLocale::C || U_FAILURE(status) ? icu::Locale::getUS() : result;
}

QString fromIcu(const icu::UnicodeString &string)
{
    return QString::fromUtf16(string.getBuffer(), string.length());
}

/// The affixes of a currency, or of a percentage when there is no code; `otherwise` when ICU has none.
Affixes fromIcu(const QString &code, const QLocale &locale, const Affixes &otherwise)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto style = code.isEmpty() ? UNUM_PERCENT : UNUM_CURRENCY;
    const std::unique_ptr<icu::NumberFormat> format(
        icu::NumberFormat::createInstance(icuLocale(locale), style, status));
    const auto *decimal = dynamic_cast<icu::DecimalFormat *>(format.get());
    if (U_FAILURE(status) || !decimal)
        return otherwise;
    if (!code.isEmpty())
        format->setCurrency(reinterpret_cast<const char16_t *>(code.utf16()), status);
    icu::UnicodeString prefix;
    icu::UnicodeString suffix;
    Affixes result{fromIcu(decimal->getPositivePrefix(prefix)), fromIcu(decimal->getPositiveSuffix(suffix))};
    if (!result.prefix.isEmpty() && result.prefix.back().isLetter())
        result.prefix += QChar(QChar::Nbsp);
    return result;
}

const Affixes &remembered(const QString &code, const QLocale &locale, const Affixes &otherwise)
{
    thread_local QHash<std::pair<QLocale, QString>, Affixes> answers;
    if (answers.size() >= mostRemembered)
        answers.clear();
    const auto key = std::pair(locale, code);
    const auto found = answers.constFind(key);
    return found != answers.cend() ? *found : *answers.insert(key, fromIcu(code, locale, otherwise));
}

} // namespace

Affixes Affixes::ofCurrency(const QString &code, const QLocale &locale)
{
    return remembered(code, locale, {.prefix = code + QChar(QChar::Nbsp)});
}

Affixes Affixes::ofPercent(const QLocale &locale)
{
    return remembered({}, locale, {.suffix = locale.percent()});
}

} // namespace text
