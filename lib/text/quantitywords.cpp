// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/quantitywords.h"

#include "text/countednouns.h"

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
    ListOfRole{u"money scale", Role::MoneyScale, Relation::Equal, true},
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
    ListOfRole{u"multiple", Role::Multiple, Relation::Equal, true},
    ListOfRole{u"rate openings", Role::Rate},
    ListOfRole{u"rate nouns", Role::RateNoun},
    ListOfRole{u"time relations", Role::TimeRelation},
    ListOfRole{u"joints of multiples", Role::Joint},
    ListOfRole{u"small unit", Role::SmallUnit, Relation::Equal, true},
    ListOfRole{u"bound joining", Role::BoundJoining},
    ListOfRole{u"names before amounts", Role::CurrencyBefore},
};

const ListOfRole *roleOf(const QString &name)
{
    const auto exact = std::ranges::find_if(
        lists, [&name](const ListOfRole &list) { return !list.hasValues && name == list.name; });
    if (exact != lists.end())
        return &*exact;
    if (name.startsWith(u"currency places "))
        return nullptr;
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

/// Whether a spaced sign goes with the capitals before it and the number right after it: "US $5".
bool isApartSign(std::span<const Token> tokens, int at, int limit)
{
    const Token &before = tokens[size_t(at) - 1];
    if (at + 1 >= limit || tokens[size_t(at) + 1].kind != Token::Kind::Number)
        return false;
    const bool isPossessive = at >= 2 && tokens[size_t(at) - 2].kind == Token::Kind::Sign &&
                              !tokens[size_t(at) - 2].isDash && before.span.length() == 1; // music ' s $ 5
    if (isPossessive)
        return false;
    const bool isName = before.isAllCapitals && (before.hasStop || before.span.length() > 1);
    return isName || tokens[size_t(at) + 1].isSpaced; // text with spaces around every sign: "c $ 5"
}

} // namespace

QuantityWords::QuantityWords(const Lexicon &lexicon, Vocabulary &vocabulary)
    : m_nodes(1)
{
    QStringList names = lexicon.lists();
    names.sort();
    const QString shared = u"shared currency "_s;
    for (const QString &name : std::as_const(names))
        if (name.startsWith(shared))
            for (const QString &word : lexicon.words(name))
                m_shared.insert(word, name.sliced(shared.size()).split(u' '));
    m_distances = lexicon.words(u"units of speed"_s);
    m_times = lexicon.words(u"units of time"_s);
    const QString parts = u"parts of "_s;
    for (const QString &name : std::as_const(names)) {
        addList(name, lexicon.words(name), vocabulary);
        if (name.startsWith(parts))
            for (const QString &smaller : lexicon.words(name))
                m_parts.insert({name.section(u' ', 2, 2), smaller}, name.section(u' ', 3).toDouble());
    }
    addCurrencies(vocabulary);
}

QString QuantityWords::speed(const QString &unit, const QString &time) const
{
    const bool isSpeed = m_distances.contains(unit) && m_times.contains(time);
    return isSpeed ? unit + speedJoint.toString() + singularOf(time) : QString();
}

void QuantityWords::addList(const QString &name, const QStringList &words, Vocabulary &vocabulary)
{
    const ListOfRole *list = roleOf(name);
    if (!list)
        return;
    Meaning meaning{.role = list->role, .relation = list->relation};
    if (list->hasValues) {
        const QStringList values = name.sliced(list->name.size() + 1).split(u' ');
        if (list->role == Role::Unit || list->role == Role::SmallUnit) {
            meaning.unit = values.front();
            meaning.value = values.size() > 1 ? values[1].toDouble() : 1;
        } else {
            meaning.value = values.front().toDouble();
            meaning.high = values.size() > 1 ? values[1].toDouble() : meaning.value;
        }
    }
    for (const QString &word : words) {
        meaning.candidates = meaning.role == Role::Unit ? m_shared.value(word) : QStringList();
        add(word, meaning, vocabulary);
    }
}

/// Codes, and English names that the lexicon does not give to another currency.
void QuantityWords::addCurrencies(Vocabulary &vocabulary)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UEnumeration, decltype(&uenum_close)> codes(
        ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &status), &uenum_close);
    if (U_FAILURE(status))
        return;
    int32_t length = 0;
    while (const char16_t *code = uenum_unext(codes.get(), &length, &status)) {
        Meaning meaning{.role = Role::Unit, .value = 1, .unit = QString::fromUtf16(code, length)};
        for (const QString &name :
            {currencyName(code, "other"), currencyName(code, "one"), currencySymbol(code, UCURR_SYMBOL_NAME)})
            if (name.compare(meaning.unit, Qt::CaseInsensitive) != 0)
                add(name, meaning, vocabulary);
        const QString sign = currencySymbol(code, UCURR_NARROW_SYMBOL_NAME);
        if (sign.size() == 1 && sign.front().category() == QChar::Symbol_Currency) {
            add(sign, meaning, vocabulary);
            add(meaning.unit + sign, meaning, vocabulary); // CAD$
        }
        meaning.isCapitals = true;
        add(meaning.unit, meaning, vocabulary);
    }
}

void QuantityWords::add(const QString &phrase, const Meaning &meaning, Vocabulary &vocabulary)
{
    if (phrase.back() == u'2' || phrase.back() == u'3')
        vocabulary.add(phrase); // km2 is one word
    int node = 0;
    for (const Token &token : tokensOf(phrase, vocabulary)) {
        if (token.isDash)
            continue;
        const int word = vocabulary.add(quote(phrase, token.span));
        const bool isFirst = node == 0;
        node = child(node, word);
        m_facts[size_t(word)].with |= meaning.role;
        if (isFirst)
            m_facts[size_t(word)].from |= meaning.role;
    }
    // The first meaning of a role counts: the lexicon's lists come before ICU's names.
    if (node != 0 && !(m_nodes[size_t(node)].roles & meaning.role)) {
        m_nodes[size_t(node)].meanings.push_back(meaning);
        m_nodes[size_t(node)].roles |= meaning.role;
    }
}

/// The node of a longer phrase; a new one when there is none yet.
int QuantityWords::child(int parent, int word)
{
    if (size_t(word) >= m_facts.size())
        m_facts.resize(size_t(word) + 1);
    int &node = parent == 0 ? m_facts[size_t(word)].node : m_children[quint64(parent) << 32 | quint64(word)];
    if (node == 0) {
        node = int(m_nodes.size());
        m_nodes[size_t(parent)].hasChildren = true;
        m_nodes.emplace_back();
    }
    return node;
}

PhraseMatch QuantityWords::longest(std::span<const Token> tokens, int at, int limit, Roles roles) const
{
    PhraseMatch best;
    int node = facts(tokens[size_t(at)].word).node;
    for (int i = at;;) {
        const Token &token = tokens[size_t(i++)];
        const Node &reached = m_nodes[size_t(node)];
        if (reached.roles & roles)
            for (const Meaning &meaning : reached.meanings)
                if ((roles & meaning.role) && (!meaning.isCapitals || token.isAllCapitals)) {
                    best = {&meaning, i};
                    break;
                }
        i = reached.hasChildren ? skipHyphen(tokens, i, limit) : limit;
        if (i >= limit)
            return best;
        const Token &next = tokens[size_t(i)];
        const bool isArticle =
            i == at + 1 && next.isSpaced && (facts(tokens[size_t(at)].word).from & Role::Article);
        if (isArticle && next.kind == Token::Kind::Sign) // "a $5 note"
            return best;
        if (next.word < 0 ||
            (next.isSpaced && next.kind == Token::Kind::Sign && !isApartSign(tokens, i, limit)))
            return best;
        const auto found = m_children.find(quint64(node) << 32 | quint64(next.word));
        if (found == m_children.end())
            return best;
        node = found->second;
    }
}

int skipHyphen(std::span<const Token> tokens, int at, int limit)
{
    if (at + 1 >= limit || !tokens[size_t(at)].isDash || tokens[size_t(at)].isSpaced)
        return at;
    const Token &next = tokens[size_t(at) + 1];
    return !next.isSpaced && next.kind == Token::Kind::Word ? at + 1 : at;
}

} // namespace text
