// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/quantitywords.h"

#include "text/countednouns.h"
#include "text/currencynames.h"
#include "text/measurenames.h"

#include <algorithm>
#include <array>

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
    ListOfRole{u"letter unit", Role::Unit, Relation::Equal, true},
    ListOfRole{u"letter currency", Role::Unit, Relation::Equal, true},
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
    ListOfRole{u"names before sums", Role::CurrencyBefore},
    ListOfRole{u"codes before sums", Role::CurrencyBefore},
    ListOfRole{u"alternatives", Role::Alternative},
};

const ListOfRole *roleOf(const QString &name)
{
    const auto exact = std::ranges::find_if(
        lists, [&name](const ListOfRole &list) { return !list.hasValues && name == list.name; });
    if (exact != lists.end())
        return &*exact;
    if (name.startsWith(u"currency places ") || name.startsWith(u"currency adjectives "))
        return nullptr;
    const auto found = std::ranges::find_if(lists, [&name](const ListOfRole &list) {
        return list.hasValues ? name.startsWith(list.name) && name.size() > list.name.size() + 1 &&
                                    name[list.name.size()] == u' '
                              : name == list.name;
    });
    return found == lists.end() ? nullptr : &*found;
}

/// Whether a spaced sign goes with the capitals before it and the number right after it: "US $5".
bool isApartSign(std::span<const Token> tokens, int at, int limit)
{
    const Token &before = tokens[size_t(at) - 1];
    constexpr int shortestAdjective = 4; // Fijian $5, but "can $5 buy it"
    const bool isAdjective = before.span.length() >= shortestAdjective;
    if (at + 1 >= limit || tokens[size_t(at) + 1].kind != Token::Kind::Number)
        return isAdjective; // 20 Fijian $
    const bool isPossessive = at >= 2 && tokens[size_t(at) - 2].kind == Token::Kind::Sign &&
                              !tokens[size_t(at) - 2].isDash && before.span.length() == 1; // music ' s $ 5
    if (isPossessive)
        return false;
    const bool isName = isAdjective || (before.isAllCapitals && (before.hasStop || before.span.length() > 1));
    return isName || tokens[size_t(at) + 1].isSpaced; // text with spaces around every sign: "c $ 5"
}

} // namespace

/// A unit as it is named in a list: a currency's code stands there in small letters.
static QString nameOfUnit(const QString &word)
{
    constexpr qsizetype codeLength = 3;
    return word.size() == codeLength ? word.toUpper() : word;
}

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
    m_distances =
        lexicon.words(u"units of speed"_s) + prefixedUnits(lexicon, lexicon.words(u"units of speed"_s));
    m_times = lexicon.words(u"units of time"_s);
    for (const QString &code : lexicon.words(u"currencies with thousandths"_s))
        m_thousandths += code.toUpper();
    const QString parts = u"parts of "_s;
    for (const QString &name : std::as_const(names)) {
        addList(name, lexicon.words(name), vocabulary);
        if (name.startsWith(parts))
            for (const QString &smaller : lexicon.words(name))
                m_parts.insert(
                    {name.section(u' ', 2, 2), nameOfUnit(smaller)}, name.section(u' ', 3).toDouble());
    }
    for (const auto &made : {measureNames(lexicon), currencyNames(lexicon)})
        for (const auto &[phrase, meaning] : made)
            add(phrase, meaning, vocabulary);
    addKinds(lexicon, vocabulary);
    addAdjectives(lexicon, vocabulary);
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
            if (list->name.startsWith(u"letter "))
                meaning.writing = Writing::CapitalFirst;
        } else {
            meaning.value = values.front().toDouble();
            meaning.high = values.size() > 1 ? values[1].toDouble() : meaning.value;
        }
    }
    for (const QString &word : words) {
        meaning.candidates.clear();
        if (meaning.unit.size() == 3 && meaning.unit.front().isUpper())
            for (const QStringList &candidates : m_shared.values(word))
                if (candidates.contains(meaning.unit))
                    meaning.candidates = candidates;
        add(word, meaning, vocabulary);
    }
}

/// The single words of the lists that no phrase is made of.
void QuantityWords::addKinds(const Lexicon &lexicon, Vocabulary &vocabulary)
{
    constexpr std::array<std::pair<QStringView, WordKind>, 11> kinds = {{
        {u"decimal points", WordKind::DecimalPoint},
        {u"dimension words", WordKind::Dimension},
        {u"words below zero", WordKind::Below},
        {u"words between sides", WordKind::By},
        {u"signs of plus", WordKind::Plus},
        {u"points of rates", WordKind::Point},
        {u"words of more", WordKind::More},
        {u"modifiers in capitals", WordKind::Modifier},
        {u"words of each", WordKind::Each},
        {u"words of length", WordKind::Length},
        {u"words before factors", WordKind::Factor},
    }};
    for (const auto &[list, kind] : kinds) {
        for (const QString &word : lexicon.words(list.toString())) {
            const auto known = size_t(vocabulary.add(word));
            if (known >= m_facts.size())
                m_facts.resize(known + 1);
            m_facts[known].kinds |= kind;
        }
    }
}

void QuantityWords::addAdjectives(const Lexicon &lexicon, Vocabulary &vocabulary)
{
    for (const QString &list : lexicon.lists())
        if (list.startsWith(u"currency places ") || list.startsWith(u"currency adjectives "))
            for (const QString &word : lexicon.words(list))
                if (!word.contains(u' '))
                    m_adjectives.insert(vocabulary.add(word), list.section(u' ', -1));
}

/// Whether the last word of a phrase is written as its meaning asks.
static bool isWritten(Writing writing, const Token &token)
{
    constexpr int codeLength = 3;
    switch (writing) {
    case Writing::Any:
        return true;
    case Writing::Capitals:
        return token.isAllCapitals;
    case Writing::SmallFirst:
        return !token.isCapital && token.capitals > 0;
    case Writing::CapitalFirst:
        return token.isCapital;
    case Writing::Code:
        return token.capitals >= codeLength;
    }
    return true;
}

void QuantityWords::add(const QString &phrase, const Meaning &meaning, Vocabulary &vocabulary)
{
    if (phrase.isEmpty())
        return;
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
    // The first meaning of a role counts: the lexicon's lists come before the names made by rule. A meaning
    // that asks for its writing comes before one that does not.
    Node &reached = m_nodes[size_t(node)];
    const bool isKnown = std::ranges::any_of(reached.meanings, [&meaning](const Meaning &known) {
        return known.role == meaning.role && known.writing == meaning.writing;
    });
    if (node == 0 || isKnown)
        return;
    reached.meanings.insert(
        meaning.writing == Writing::Any ? reached.meanings.end() : reached.meanings.begin(), meaning);
    reached.roles |= meaning.role;
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
                if ((roles & meaning.role) && isWritten(meaning.writing, token)) {
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
