// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/measurenames.h"

#include <algorithm>

namespace text {

using namespace Qt::StringLiterals;

namespace {

/// "kilo", written k.
struct Prefix
{
    QString name;      ///< As it stands in units: "deca".
    QStringList names; ///< As it is said: "deca", "deka".
    QStringList symbols;
};

/// A name of a unit, as the squares and cubes of it are made.
struct Length
{
    QString unit;
    QString name;
    bool isSymbol = false;
};

class MeasureNames
{
public:
    explicit MeasureNames(const Lexicon &lexicon)
        : m_lexicon(lexicon)
        , m_lists(lexicon.lists())
    {
        m_lists.sort();
        for (const QString &list : listsOf(u"prefix "_s)) {
            QStringList parts = list.split(u' ');
            const QString name = parts.takeFirst();
            m_prefixes.push_back({name, m_lexicon.words(u"prefix "_s + list), parts});
        }
    }

    std::vector<MadePhrase> make()
    {
        addNames();
        addSymbols();
        addPowers();
        return std::move(m_made);
    }

    QStringList prefixed(const QStringList &units) const
    {
        QStringList all;
        for (const QString &list : listsOf(u"metric "_s))
            if (units.contains(list))
                for (const Prefix &prefix : m_prefixes)
                    all += prefix.name + list;
        return all;
    }

private:
    /// What follows the opening in the names of lists that have it.
    QStringList listsOf(const QString &opening) const
    {
        QStringList all;
        for (const QString &list : m_lists)
            if (list.startsWith(opening))
                all += list.sliced(opening.size());
        return all;
    }

    void add(const QString &phrase, const QString &unit, Writing writing = Writing::Any)
    {
        m_made.push_back({phrase, {.role = Role::Unit, .value = 1, .unit = unit, .writing = writing}});
    }

    /// "kilowatt", "kilowatts", "kilo-watt"
    void addNames()
    {
        const QStringList lengths = m_lexicon.words(u"lengths"_s);
        for (const QString &unit : listsOf(u"metric "_s)) {
            if (unit.startsWith(u"symbol "))
                continue;
            for (const QString &name : m_lexicon.words(u"metric "_s + unit)) {
                for (const Prefix &prefix : m_prefixes) {
                    for (const QString &said : prefix.names) {
                        add(said + name, prefix.name + unit);
                        add(said + u' ' + name, prefix.name + unit);
                        if (lengths.contains(unit))
                            m_lengths.push_back({prefix.name + unit, said + name});
                    }
                }
            }
        }
    }

    /// "kW", "MW" beside "mW"
    void addSymbols()
    {
        const QString opening = u"metric symbol "_s;
        const QStringList plurals = m_lexicon.words(u"symbols with plurals"_s);
        const QStringList lengths = m_lexicon.words(u"lengths"_s);
        for (const QString &list : listsOf(opening)) {
            const QString unit = list.section(u' ', 0, 0);
            const QString symbol = list.section(u' ', 1);
            const QStringList prefixes = m_lexicon.words(opening + list);
            for (const Prefix &prefix : m_prefixes) {
                if (!prefixes.contains(prefix.name))
                    continue;
                // Two prefixes have the letter m.
                const bool isMilli = prefixes.contains(u"mega"_s) && prefix.symbols.contains(u"m"_s);
                const bool isMixed = symbol.front().isUpper() && prefix.symbols.front().front().isLower();
                for (const QString &letters : prefix.symbols) {
                    const QString phrase = (letters + symbol).toLower();
                    if (isMixed) // kN; knots are kn
                        add(phrase, prefix.name + unit, Writing::SmallFirst);
                    if (!isMilli && !(isMixed && phrase.size() < 3))
                        add(phrase, prefix.name + unit);
                    if (plurals.contains(unit))
                        add(phrase + u's', prefix.name + unit);
                    if (lengths.contains(unit))
                        m_lengths.push_back({prefix.name + unit, phrase, true});
                }
            }
        }
    }

    /// "square miles", "sq. mi", "km²", "km^2", "cubic decimetres", "metres squared"
    void addPowers()
    {
        for (const QString &unit : m_lexicon.words(u"lengths"_s))
            for (const QString &name : m_lexicon.words(u"unit "_s + unit))
                m_lengths.push_back({unit, name, name.size() <= 2});
        const auto addPower = [this](const Length &length, const QString &unit, const QStringList &before,
                                  const QStringList &after, const QStringList &signs) {
            for (const QString &word : before)
                add(word + u' ' + length.name, unit);
            for (const QString &word : after)
                add(length.name + u' ' + word, unit);
            if (length.isSymbol)
                for (const QString &sign : signs)
                    add(length.name + sign, unit);
        };
        for (const Length &length : m_lengths) {
            addPower(length, u"square_"_s + length.unit, m_lexicon.words(u"square words"_s),
                m_lexicon.words(u"squared words"_s), {u"²"_s, u"2"_s, u"^2"_s});
            addPower(length, u"cubic_"_s + length.unit, m_lexicon.words(u"cubic words"_s),
                m_lexicon.words(u"cubed words"_s), {u"³"_s, u"3"_s, u"^3"_s});
        }
    }

    const Lexicon &m_lexicon;
    QStringList m_lists;
    std::vector<Prefix> m_prefixes;
    std::vector<Length> m_lengths;
    std::vector<MadePhrase> m_made;
};

} // namespace

std::vector<MadePhrase> measureNames(const Lexicon &lexicon)
{
    return MeasureNames(lexicon).make();
}

QStringList prefixedUnits(const Lexicon &lexicon, const QStringList &units)
{
    return MeasureNames(lexicon).prefixed(units);
}

} // namespace text
