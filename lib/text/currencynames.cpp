// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/currencynames.h"

#include <QSet>
#include <algorithm>
#include <memory>
#include <unicode/ucurr.h>
#include <unicode/uloc.h>

namespace text {

using namespace Qt::StringLiterals;

namespace {

/// Name of a currency in English, as ICU has it, in lower case.
QString pluralName(const char16_t *code, const char *plural)
{
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    const char16_t *name = ucurr_getPluralName(code, "en", nullptr, plural, &length, &status);
    return U_SUCCESS(status) ? QString::fromUtf16(name, length).toLower() : QString();
}

QString nameOf(const char16_t *code, UCurrNameStyle style)
{
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    const char16_t *name = ucurr_getName(code, "en", style, nullptr, &length, &status);
    return U_SUCCESS(status) ? QString::fromUtf16(name, length).toLower() : QString();
}

/// The name without accents: "colon".
QString plain(const QString &name)
{
    QString letters;
    const QString decomposed = name.normalized(QString::NormalizationForm_D);
    for (const QChar letter : decomposed)
        if (!letter.isMark())
            letters += letter;
    return letters;
}

/// The words that make up one currency's names.
struct Currency
{
    QString code;
    QStringList names;                        ///< ICU's, in full.
    QString sign;                             ///< "$"
    QStringList adjectives;                   ///< "bermudan", "bermudian", "bermuda"
    QStringList places;                       ///< Those of them that are countries: "bermuda".
    QStringList nouns;                        ///< "dollar", "dollars"
    QList<std::pair<QString, double>> minors; ///< "cents" and their value.
};

/// Numbers and a sign apart, the codes of a list's name: "shared currency CODE CODE…".
class CurrencyNames
{
public:
    explicit CurrencyNames(const Lexicon &lexicon)
        : m_lexicon(lexicon)
        , m_wordsThatAreNames(wordsOf(u"names that are words"_s))
        , m_codesThatAreWords(wordsOf(u"codes that are words"_s))
    {
        readCurrencies();
        readLists();
        readCountries();
    }

    std::vector<MadePhrase> make()
    {
        countNouns();
        for (const Currency &currency : std::as_const(m_currencies))
            addSigns(currency);
        for (const Currency &currency : std::as_const(m_currencies))
            addNames(currency);
        addScaledCodes();
        return std::move(m_made);
    }

private:
    QSet<QString> wordsOf(const QString &list) const
    {
        const QStringList words = m_lexicon.words(list);
        return {words.begin(), words.end()};
    }

    void readCurrencies()
    {
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<UEnumeration, decltype(&uenum_close)> codes(
            ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &status), &uenum_close);
        int32_t length = 0;
        while (U_SUCCESS(status)) {
            const char16_t *code = uenum_unext(codes.get(), &length, &status);
            if (!code)
                break;
            readCurrency(QString::fromUtf16(code, length));
        }
        for (const QString &code :
            m_lexicon.words(u"former currencies"_s) + m_lexicon.words(u"further currencies"_s))
            if (!currencyOf(code.toUpper()))
                readCurrency(code.toUpper());
    }

    void readCurrency(const QString &code)
    {
        const auto *letters = reinterpret_cast<const char16_t *>(code.utf16());
        Currency currency{.code = code};
        const QString sign = nameOf(letters, UCURR_NARROW_SYMBOL_NAME);
        if (sign.size() == 1 && sign.front().category() == QChar::Symbol_Currency)
            currency.sign = sign;
        for (const QString &name :
            {pluralName(letters, "other"), pluralName(letters, "one"), nameOf(letters, UCURR_SYMBOL_NAME)}) {
            const bool isName = !name.isEmpty() && name.back().isLetter() &&
                                name.compare(currency.code, Qt::CaseInsensitive) != 0;
            if (!isName || currency.names.contains(name))
                continue;
            currency.names += name;
            const qsizetype space = name.lastIndexOf(u' ');
            if (space > 0)
                addAdjective(currency, name.first(space));
            if (space > 0 || name.size() > 3)
                addNoun(currency, name.sliced(space + 1));
        }
        m_index.insert(currency.code, m_currencies.size());
        m_currencies += currency;
    }

    static void addOnce(QStringList &words, const QString &word)
    {
        if (!word.isEmpty() && !words.contains(word))
            words += word;
    }
    static void addAdjective(Currency &currency, const QString &adjective)
    {
        addOnce(currency.adjectives, adjective);
        addOnce(currency.adjectives, plain(adjective));
    }
    static void addNoun(Currency &currency, const QString &noun)
    {
        addOnce(currency.nouns, noun);
        addOnce(currency.nouns, plain(noun));
    }

    Currency *currencyOf(const QString &code)
    {
        const auto found = m_index.constFind(code);
        return found == m_index.cend() ? nullptr : &m_currencies[*found];
    }

    /// Nouns and minor units from the lists "currency CODE [FACTOR]", "shared currency CODE…", adjectives
    /// from "currency adjectives CODE" and "currency places CODE".
    void readLists()
    {
        QStringList lists = m_lexicon.lists();
        lists.sort();
        QHash<QString, double> minors; ///< Words of minor units by their value.
        for (const QString &list : std::as_const(lists)) {
            const QStringList parts = list.split(u' ');
            if (parts.front() != u"currency" || parts.size() < 2)
                continue;
            const bool isAdjective = parts[1] == u"adjectives" || parts[1] == u"places";
            Currency *currency = currencyOf(parts[isAdjective ? 2 : 1]);
            if (!currency)
                continue;
            const double factor = isAdjective || parts.size() < 3 ? 1 : parts[2].toDouble();
            for (const QString &word : m_lexicon.words(list)) {
                if (isAdjective)
                    addAdjective(*currency, word);
                else if (factor != 1 && !word.contains(u' '))
                    minors.insert(word, factor);
                if (!isAdjective && factor != 1 && !word.contains(u' '))
                    currency->minors += {word, factor};
                else if (!isAdjective && factor == 1)
                    readNoun(*currency, word);
            }
        }
        for (const QString &list : std::as_const(lists)) {
            const QStringList parts = list.split(u' ');
            if (parts.size() < 3 || parts[0] != u"shared")
                continue;
            for (const QString &code : parts.sliced(2))
                if (Currency *currency = currencyOf(code))
                    for (const QString &word : m_lexicon.words(list)) {
                        if (minors.contains(word))
                            currency->minors += {word, minors.value(word)};
                        else
                            readNoun(*currency, word);
                    }
        }
    }

    /// A name in letters that is one word, or that ends a name of several.
    static void readNoun(Currency &currency, const QString &name)
    {
        constexpr qsizetype shortest = 3;
        const QString noun = name.section(u' ', -1);
        const bool isWord = noun.size() >= shortest &&
                            std::ranges::all_of(noun, [](QChar letter) { return letter.isLetter(); });
        if (isWord && noun.compare(currency.code, Qt::CaseInsensitive) != 0)
            addNoun(currency, noun);
    }

    /// "Kuwait" for the dinar, by the currency that each country has.
    void readCountries()
    {
        for (const char *const *country = uloc_getISOCountries(); *country; ++country) {
            const QByteArray locale = QByteArray("und_") + *country;
            char16_t code[8] = {};
            char16_t name[128] = {};
            UErrorCode status = U_ZERO_ERROR;
            const int32_t codeLength = ucurr_forLocale(locale.constData(), code, 8, &status);
            const int32_t length = uloc_getDisplayCountry(locale.constData(), "en", name, 128, &status);
            if (U_FAILURE(status) || codeLength != 3)
                continue;
            Currency *currency = currencyOf(QString::fromUtf16(code, codeLength));
            QString place = QString::fromUtf16(name, length).toLower();
            if (!currency || place.contains(u'('))
                continue;
            addAdjective(*currency, place.replace(u'’', u'\''));
            addOnce(currency->places, place);
            addAdjective(*currency, QString(place).replace(u" & "_s, u" and "_s));
        }
    }

    void add(const QString &phrase, const QString &code, double value = 1, Writing writing = Writing::Any,
        const QStringList &candidates = {})
    {
        m_made.push_back({phrase, {.role = Role::Unit,
                                      .value = value,
                                      .unit = code,
                                      .writing = writing,
                                      .candidates = candidates}});
    }

    /// The code, the sign, and the sign after code or country: "CAD$", "CA$".
    void addSigns(const Currency &currency)
    {
        const QString code = currency.code.toLower();
        if (!currency.sign.isEmpty()) {
            add(currency.sign, currency.code);
            add(code + currency.sign, currency.code);
            if (currency.sign == u"$"_s || currency.sign == u"£"_s)
                add(code.first(2) + currency.sign, currency.code);
        }
        add(code, currency.code, 1, Writing::Capitals);
        if (!m_codesThatAreWords.contains(code)) // 20 khr
            add(code, currency.code);
    }

    void countNouns()
    {
        for (const Currency &currency : std::as_const(m_currencies))
            for (const QString &noun : currency.nouns)
                m_nouns[noun] += currency.code;
    }

    void addNames(const Currency &currency)
    {
        for (const QString &name : currency.names) {
            add(name, currency.code);
            add(plain(name), currency.code);
        }
        for (const QString &adjective : currency.adjectives) {
            for (const QString &noun : currency.nouns)
                add(adjective + u' ' + noun, currency.code);
            // "Canadian $20", but it "cost Canada $20"
            if (!currency.sign.isEmpty() && !currency.places.contains(adjective))
                add(adjective + u' ' + currency.sign, currency.code);
            for (const auto &[minor, value] : currency.minors)
                if (minor.size() > 2)
                    add(adjective + u' ' + minor, currency.code, value);
        }
        for (const QString &noun : currency.nouns) {
            if (!m_wordsThatAreNames.contains(noun) && m_nouns[noun].front() == currency.code)
                add(noun, currency.code, 1, Writing::Any,
                    m_nouns[noun].size() > 1 ? m_nouns[noun] : QStringList());
            for (const auto &[minor, value] : currency.minors)
                if (minor.size() > 2)
                    add(noun + u' ' + minor, currency.code, value);
        }
    }

    /// "mUSD", "bnUSD", "EURm"
    void addScaledCodes()
    {
        const QString opening = u"code scale "_s;
        for (const QString &list : m_lexicon.lists()) {
            if (!list.startsWith(opening))
                continue;
            for (const Currency &currency : std::as_const(m_currencies)) {
                const QString code = currency.code.toLower();
                for (const QString &scale : m_lexicon.words(list)) {
                    if (m_codesThatAreWords.contains(code))
                        continue;
                    add(scale + code, currency.code, list.sliced(opening.size()).toDouble(), Writing::Code);
                    add(code + scale, currency.code, list.sliced(opening.size()).toDouble(), Writing::Code);
                }
            }
        }
    }

    const Lexicon &m_lexicon;
    QSet<QString> m_wordsThatAreNames;
    QSet<QString> m_codesThatAreWords;
    QList<Currency> m_currencies;
    QHash<QString, qsizetype> m_index;
    QHash<QString, QStringList> m_nouns; ///< Currencies by their noun.
    std::vector<MadePhrase> m_made;
};

} // namespace

std::vector<MadePhrase> currencyNames(const Lexicon &lexicon)
{
    return CurrencyNames(lexicon).make();
}

} // namespace text
