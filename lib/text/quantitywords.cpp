// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/quantitywords.h"

#include <algorithm>
#include <array>
#include <memory>
#include <unicode/ucurr.h>

namespace text {

using namespace Qt::StringLiterals;

namespace {

struct ListOfRole
{
    QStringView name; ///< The list's name, or its first words when values follow.
    Role role;
    Relation relation = Relation::Equal;
    bool hasValues = false;
};

constexpr std::array lists = {
    ListOfRole{u"number", Role::Number, Relation::Equal, true},
    ListOfRole{u"scale", Role::Scale, Relation::Equal, true},
    ListOfRole{u"collective", Role::Collective, Relation::Equal, true},
    ListOfRole{u"fraction", Role::Fraction, Relation::Equal, true},
    ListOfRole{u"vague", Role::Vague, Relation::Equal, true},
    ListOfRole{u"rough", Role::Rough, Relation::Equal, true},
    ListOfRole{u"unit", Role::Unit, Relation::Equal, true},
    ListOfRole{u"currency", Role::Unit, Relation::Equal, true},
    ListOfRole{u"qualifier approximate", Role::Qualifier, Relation::Approximate},
    ListOfRole{u"qualifier more", Role::Qualifier, Relation::Greater},
    ListOfRole{u"qualifier at least", Role::Qualifier, Relation::GreaterOrEqual},
    ListOfRole{u"qualifier fewer", Role::Qualifier, Relation::Less},
    ListOfRole{u"qualifier at most", Role::Qualifier, Relation::LessOrEqual},
    ListOfRole{u"qualifier neutral", Role::Neutral},
    ListOfRole{u"qualifier after approximate", Role::QualifierAfter, Relation::Approximate},
    ListOfRole{u"qualifier after at least", Role::QualifierAfter, Relation::GreaterOrEqual},
    ListOfRole{u"qualifier after at most", Role::QualifierAfter, Relation::LessOrEqual},
    ListOfRole{u"range opening", Role::RangeOpening},
    ListOfRole{u"range joining", Role::RangeJoining},
    ListOfRole{u"range and", Role::RangeAnd},
    ListOfRole{u"grammar and", Role::And},
    ListOfRole{u"grammar of", Role::Of},
    ListOfRole{u"grammar article", Role::Article},
    ListOfRole{u"grammar share", Role::Share},
    ListOfRole{u"grammar minus", Role::Minus},
    ListOfRole{u"grammar plus minus", Role::PlusMinus},
    ListOfRole{u"grammar determiner", Role::Determiner},
    ListOfRole{u"not counted", Role::NotCounted},
    ListOfRole{u"plural nouns", Role::PluralNoun},
};

const ListOfRole *roleOf(const QString &name)
{
    const auto found = std::ranges::find_if(lists, [&name](const ListOfRole &list) {
        return list.hasValues ? name.startsWith(list.name) && name.size() > list.name.size() + 1 &&
                                    name[list.name.size()] == u' '
                              : name == list.name;
    });
    return found == lists.end() ? nullptr : &*found;
}

/// Name of a currency in English, as ICU has it.
QString currencyName(const char16_t *code, const char *plural)
{
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    const char16_t *name = ucurr_getPluralName(code, "en", nullptr, plural, &length, &status);
    return U_SUCCESS(status) ? QString::fromUtf16(name, length).toLower() : QString();
}

QString currencySymbol(const char16_t *code, UCurrNameStyle style)
{
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    const char16_t *name = ucurr_getName(code, "en", style, nullptr, &length, &status);
    return U_SUCCESS(status) ? QString::fromUtf16(name, length).toLower() : QString();
}

/// The sign that a currency shares with others of its name: $ for AUD; a null character when it has none.
QChar currencySign(const QString &code)
{
    const QString symbol =
        currencySymbol(reinterpret_cast<const char16_t *>(code.utf16()), UCURR_NARROW_SYMBOL_NAME);
    const QChar last = symbol.isEmpty() ? QChar() : symbol.back();
    return last.category() == QChar::Symbol_Currency ? last : QChar();
}

} // namespace

QuantityWords::QuantityWords(const Lexicon &lexicon)
    : m_nodes(1)
{
    QStringList names = lexicon.lists();
    names.sort();
    for (const QString &name : std::as_const(names))
        addList(name, lexicon.words(name));
    addCurrencies();
}

void QuantityWords::addList(const QString &name, const QStringList &words)
{
    const ListOfRole *list = roleOf(name);
    if (!list)
        return;
    Meaning meaning{.role = list->role, .relation = list->relation};
    if (list->hasValues) {
        const QStringList values = name.sliced(list->name.size() + 1).split(u' ');
        if (list->role == Role::Unit) {
            meaning.unit = values.front();
            meaning.value = values.size() > 1 ? values[1].toDouble() : 1;
            meaning.sign = meaning.isCurrency() ? currencySign(meaning.unit) : QChar();
        } else {
            meaning.value = values.front().toDouble();
            meaning.high = values.size() > 1 ? values[1].toDouble() : meaning.value;
        }
    }
    for (const QString &word : words) {
        meaning.isAmbiguous =
            meaning.isCurrency() && word.size() == 1 && word.front().category() == QChar::Symbol_Currency;
        add(word, meaning);
    }
}

/// Codes, and English names that the lexicon does not give to another currency.
void QuantityWords::addCurrencies()
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UEnumeration, decltype(&uenum_close)> codes(
        ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &status), &uenum_close);
    if (U_FAILURE(status))
        return;
    int32_t length = 0;
    while (const char16_t *code = uenum_unext(codes.get(), &length, &status)) {
        Meaning meaning{.role = Role::Unit, .value = 1, .unit = QString::fromUtf16(code, length)};
        meaning.sign = currencySign(meaning.unit);
        for (const QString &name :
            {currencyName(code, "other"), currencyName(code, "one"), currencySymbol(code, UCURR_SYMBOL_NAME)})
            if (name.compare(meaning.unit, Qt::CaseInsensitive) != 0)
                add(name, meaning);
        meaning.isCapitals = true;
        add(meaning.unit, meaning);
    }
}

void QuantityWords::add(const QString &phrase, const Meaning &meaning)
{
    int node = 0;
    for (const Token &token : tokensOf(phrase, m_vocabulary)) {
        if (token.isDash)
            continue;
        const quint64 key = quint64(node) << 32 | quint64(m_vocabulary.add(quote(phrase, token.span)));
        const auto [child, isNew] = m_children.try_emplace(key, int(m_nodes.size()));
        node = child->second;
        if (isNew)
            m_nodes.emplace_back();
    }
    // The first meaning of a role counts: the lexicon's lists come before ICU's names.
    if (node != 0 && !(m_nodes[node].roles & meaning.role)) {
        m_nodes[node].meanings.push_back(meaning);
        m_nodes[node].roles |= meaning.role;
    }
}

PhraseMatch QuantityWords::match(std::span<const Token> tokens, int at, int limit, Roles roles) const
{
    PhraseMatch best;
    int node = 0;
    for (int i = at; i < limit;) {
        if (i > at)
            i = skipHyphen(tokens, i, limit);
        const Token &token = tokens[i];
        if (token.word < 0 || (i > at && token.kind == Token::Kind::Sign && token.isSpaced))
            break;
        const auto child = m_children.find(quint64(node) << 32 | quint64(token.word));
        if (child == m_children.end())
            break;
        node = child->second;
        ++i;
        if (!(m_nodes[node].roles & roles))
            continue;
        for (const Meaning &meaning : m_nodes[node].meanings) {
            const bool isWritten = !meaning.isCapitals || token.isAllCapitals;
            if ((roles & meaning.role) && isWritten) {
                best = {&meaning, i};
                break;
            }
        }
    }
    return best;
}

int skipHyphen(std::span<const Token> tokens, int at, int limit)
{
    const bool isHyphen = at + 1 < limit && tokens[at].isDash && !tokens[at].isSpaced &&
                          !tokens[at + 1].isSpaced && tokens[at + 1].kind == Token::Kind::Word;
    return isHyphen ? at + 1 : at;
}

} // namespace text
