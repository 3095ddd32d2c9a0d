// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/currencies.h"

#include <QSet>
#include <algorithm>
#include <memory>
#include <unicode/ucurr.h>

using namespace Qt::StringLiterals;

namespace text {
namespace {

QStringList codes(uint32_t kinds)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UEnumeration, decltype(&uenum_close)> all(
        ucurr_openISOCurrencies(kinds, &status), &uenum_close);
    QStringList codes;
    int32_t length = 0;
    while (U_SUCCESS(status)) {
        const char16_t *code = uenum_unext(all.get(), &length, &status);
        if (!code)
            break;
        codes += QString::fromUtf16(code, length);
    }
    codes.sort();
    return codes;
}

const char16_t *letters(const QString &code)
{
    return reinterpret_cast<const char16_t *>(code.utf16());
}

QString nameOf(const QString &code, const QByteArray &language, UCurrNameStyle style)
{
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    const char16_t *name =
        ucurr_getName(letters(code), language.constData(), style, nullptr, &length, &status);
    return U_SUCCESS(status) ? QString::fromUtf16(name, length) : code;
}

QString pluralOf(const QString &code, const QByteArray &language, const char *count)
{
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    const char16_t *name =
        ucurr_getPluralName(letters(code), language.constData(), nullptr, count, &length, &status);
    return U_SUCCESS(status) ? QString::fromUtf16(name, length) : code;
}

} // namespace

std::vector<Currency> currencies(const QLocale &locale)
{
    const QByteArray language = locale.name().toLatin1();
    std::vector<Currency> all;
    for (const QString &code : codes(UCURR_COMMON | UCURR_NON_DEPRECATED))
        all.push_back({code, nameOf(code, language, UCURR_LONG_NAME)});
    return all;
}

QString currencyCode(const QString &words, const QLocale &locale)
{
    constexpr qsizetype codeLength = 3;
    const QString wanted = words.simplified().toCaseFolded();
    if (wanted.isEmpty())
        return {};
    const QByteArray languages[] = {locale.name().toLatin1(), QByteArrayLiteral("en_US")};
    QString ofSign;
    bool isOneSign = true;
    for (const QString &code : codes(UCURR_ALL)) {
        const QString folded = code.toCaseFolded();
        if (wanted == folded || (wanted.startsWith(folded) && !wanted[codeLength].isLetterOrNumber()))
            return code;
    }
    for (const uint32_t kinds : {uint32_t(UCURR_COMMON | UCURR_NON_DEPRECATED), uint32_t(UCURR_ALL)}) {
        for (const QString &code : codes(kinds))
            for (const QByteArray &language : languages)
                if (wanted == nameOf(code, language, UCURR_LONG_NAME).toCaseFolded() ||
                    wanted == pluralOf(code, language, "one").toCaseFolded() ||
                    wanted == pluralOf(code, language, "other").toCaseFolded())
                    return code;
    }
    for (const QString &code : codes(UCURR_COMMON | UCURR_NON_DEPRECATED))
        if (wanted == nameOf(code, languages[1], UCURR_NARROW_SYMBOL_NAME).toCaseFolded()) {
            isOneSign = isOneSign && ofSign.isEmpty();
            ofSign = code;
        }
    return isOneSign ? ofSign : QString();
}

} // namespace text
