// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/names.h"

#include "agreement/wordclasses.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace agreement {
namespace {

constexpr QStringView legalSuffixes[] = {u"inc", u"incorporated", u"corp", u"corporation", u"co", u"company",
    u"ltd", u"limited", u"llc", u"llp", u"lp", u"plc", u"ag", u"se", u"gmbh", u"sa", u"sas", u"nv", u"bv",
    u"oyj", u"ab", u"spa", u"kgaa", u"pty", u"pvt"};

/// "S.A." and "Inc." without their stops.
QString withoutStops(QStringView word)
{
    QString plain = word.toString();
    plain.remove(u'.');
    return plain;
}

/// Takes a possessive ending off: "Amazon's", "Microsofts’".
QStringView owner(QStringView name)
{
    for (const QStringView ending : {u"'s", u"’s", u"'S", u"’S"})
        if (name.endsWith(ending))
            return name.chopped(ending.size());
    while (name.endsWith(u'\'') || name.endsWith(u'’'))
        name.chop(1);
    return name;
}

bool isOuterMark(QChar c)
{
    return c.isSpace() || (c.isPunct() && c != u'\'' && c != u'’' && c != u'&');
}

QStringView trimmedMarks(QStringView name)
{
    while (!name.isEmpty() && isOuterMark(name.front()))
        name = name.sliced(1);
    while (!name.isEmpty() && isOuterMark(name.back()))
        name.chop(1);
    return name;
}

/// Words before the name of a person or company.
constexpr QStringView titles[] = {u"mr", u"mrs", u"ms", u"miss", u"dr", u"prof", u"professor", u"sir",
    u"dame", u"lord", u"lady", u"president", u"chancellor", u"minister", u"mayor", u"governor", u"gov",
    u"senator", u"sen", u"rep", u"judge", u"justice", u"general", u"gen", u"king", u"queen", u"prince",
    u"princess", u"pope", u"captain", u"chairman", u"chairwoman", u"ceo", u"cfo", u"secretary", u"spokesman",
    u"spokeswoman", u"herr", u"frau", u"monsieur", u"madame", u"carmaker", u"automaker", u"drugmaker",
    u"chipmaker", u"planemaker", u"lender", u"retailer", u"airline", u"grocer", u"brewer", u"insurer",
    u"miner", u"telco", u"operator", u"giant"};

/// What a company or party does, or is: a name without it is the same one.
constexpr QStringView trades[] = {u"motors", u"motor", u"automotive", u"software", u"group", u"holding",
    u"holdings", u"bank", u"pharma", u"pharmaceutical", u"pharmaceuticals", u"therapeutics", u"airlines",
    u"airways", u"air", u"industries", u"technologies", u"technology", u"systems", u"international", u"foods",
    u"energy", u"partners", u"party", u"home", u"steel", u"oil", u"gas", u"petroleum", u"chemicals",
    u"electronics", u"electric", u"financial", u"insurance", u"retail", u"stores", u"media", u"entertainment",
    u"pictures", u"telecom", u"communications", u"semiconductor", u"biotech", u"sciences", u"shipping",
    u"logistics", u"mining", u"resources", u"robotics", u"aerospace", u"aviation", u"brands", u"beverages",
    u"breweries", u"hotels", u"properties", u"university", u"city", u"united", u"council"};

/// What a part of a company is called.
constexpr QStringView parts[] = {u"services", u"cloud", u"labs", u"prime", u"studios", u"studio", u"devices",
    u"web", u"music", u"news", u"europe", u"america", u"asia", u"india", u"china", u"uk", u"us",
    u"foundation", u"ventures", u"capital", u"research", u"institute", u"union", u"street", u"university",
    u"north", u"south"};

bool isFunction(QStringView word)
{
    return knownWord(wordKey(word)).classes.testFlag(WordClass::Function);
}

bool isTitle(const QString &word)
{
    return std::ranges::contains(titles, withoutStops(word));
}

/// Whether `part` are the last words of `whole`, which names somebody with more words and joins none by "of".
bool endsName(const QString &whole, const QString &part)
{
    if (whole.size() <= part.size() + 1 || whole[whole.size() - part.size() - 1] != u' ' ||
        !whole.endsWith(part))
        return false;
    return std::ranges::none_of(whole.split(u' '), [](const QString &word) { return isFunction(word); });
}

/// Whether `whole` is `part` and what it does, or where it is: "halden motors", "national bank of varland".
bool beginsName(const QString &whole, const QString &part)
{
    if (whole.size() <= part.size() + 1 || whole[part.size()] != u' ' || !whole.startsWith(part))
        return false;
    const QStringList rest = whole.sliced(part.size() + 1).split(u' ');
    if (rest.size() > 1 && rest.front() == "of"_L1)
        return part.contains(u' ');
    if (std::ranges::all_of(rest, [](const QString &word) { return std::ranges::contains(trades, word); }))
        return true;
    return rest.size() == 1 && !part.contains(u' ') && part.size() > 3 && !isFunction(rest.front()) &&
           !std::ranges::contains(parts, rest.front());
}

/// The initials of a name of two words and more ("amazon web services" → "aws"), with and without those of
/// small words.
QStringList initialsOf(QStringView key)
{
    QString all;
    QString own;
    for (const QStringView word : key.tokenize(u' ')) {
        if (word.isEmpty() || !(word.front().isLetterOrNumber() || word.front() == u'&'))
            continue;
        all += word.front();
        if (!isFunction(word))
            own += word.front();
    }
    QStringList initials;
    for (const QString &one : {all, own})
        if (one.size() > 1 && !initials.contains(one))
            initials.append(one);
    return initials;
}

QStringView firstWord(QStringView key)
{
    const qsizetype space = key.indexOf(u' ');
    return space < 0 ? key : key.first(space);
}

QStringView lastWord(QStringView key)
{
    return key.sliced(key.lastIndexOf(u' ') + 1);
}

/// Finds the fuller names of a story's names.
class Aliases
{
public:
    explicit Aliases(const std::vector<NameUse> &uses)
    {
        // Initials are looked up only for names of one word.
        qsizetype shortest = std::numeric_limits<qsizetype>::max();
        for (const NameUse &use : uses)
            if (!use.key.contains(u' '))
                shortest = std::min(shortest, withoutStops(use.key).size());
        for (const NameUse &use : uses) {
            m_types.insert(use.key, use.types);
            const qsizetype words = use.key.count(u' ') + 1;
            if (words == 1)
                continue; // stands for no shorter one
            m_byLastWord[lastWord(use.key)].append(use.key);
            m_byFirstWord[firstWord(use.key)].append(use.key);
            if (words >= shortest)
                for (const QString &initials : initialsOf(use.key))
                    m_byInitials[initials].append(use.key);
        }
    }

    QString fullerName(const QString &key) const
    {
        for (const auto find : {&Aliases::person, &Aliases::spelledOut, &Aliases::organisation})
            if (QString found = (this->*find)(key); !found.isEmpty())
                return found;
        return key;
    }

private:
    using Type = coding::EntityType;

    bool mayBe(const QString &key, std::initializer_list<Type> types) const
    {
        const auto known = m_types.constFind(key);
        return known == m_types.cend() || known->empty() ||
               std::ranges::any_of(types, [&](Type type) { return known->contains(type); });
    }

    /// The longest, when the others are only shorter forms of it.
    template <class IsPart>
    static QString theOne(QStringList longer, IsPart isPart)
    {
        std::ranges::sort(longer, {}, [](const QString &name) { return std::pair(-name.size(), name); });
        longer.removeDuplicates();
        // "chief executive andy jassy" and "andy jassy" are no two people
        const bool isOne = !longer.isEmpty() && std::ranges::all_of(longer, [&](const QString &name) {
            return name == longer.front() || isPart(longer.front(), name);
        });
        return isOne ? longer.front() : QString();
    }

    QString person(const QString &key) const
    {
        QStringList longer;
        for (const QString &other : m_byLastWord.value(lastWord(key)))
            if (endsName(other, key) && mayBe(other, {Type::Person}))
                longer.append(other);
        return theOne(longer, endsName);
    }

    QString spelledOut(const QString &key) const
    {
        if (key.contains(u' '))
            return {};
        const QStringList longer = m_byInitials.value(withoutStops(key));
        return longer.size() == 1 ? longer.front() : QString();
    }

    QString organisation(const QString &key) const
    {
        if (!mayBe(key, {Type::Organisation, Type::Other, Type::Product, Type::Person}))
            return {};
        QStringList longer;
        for (const QString &other : m_byFirstWord.value(firstWord(key)))
            if (beginsName(other, key) && mayBe(other, {Type::Organisation}))
                longer.append(other);
        return theOne(longer, beginsName);
    }

    QHash<QString, std::set<Type>> m_types;
    QHash<QStringView, QStringList> m_byLastWord; ///< By parts of the names that were given.
    QHash<QStringView, QStringList> m_byFirstWord;
    QHash<QString, QStringList> m_byInitials;
};

} // namespace

QString nameKey(QStringView name)
{
    const QString plain = trimmedMarks(owner(trimmedMarks(name))).toString().simplified().toCaseFolded();
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && words.front() == "the"_L1)
        words.removeFirst();
    while (words.size() > 1 && isTitle(words.front()))
        words.removeFirst();
    while (words.size() > 1 && std::ranges::contains(legalSuffixes, withoutStops(words.back()))) {
        words.removeLast();
        while (words.back().endsWith(u',') && words.back().size() > 1)
            words.back().chop(1);
    }
    // "Northwind Software Q2"
    while (
        words.size() > 1 && words.back().size() == 2 && words.back()[0] == u'q' && words.back()[1].isDigit())
        words.removeLast();
    const QString key = words.join(u' ');
    return key.isEmpty() ? name.toString().simplified().toCaseFolded() : key;
}

QString speakerKey(QStringView speaker)
{
    const qsizetype comma = speaker.indexOf(u','); // "Andy Jassy, chief executive"
    const QString key = nameKey(comma > 0 ? speaker.first(comma) : speaker);
    return key.isEmpty() ? u"author"_s : key;
}

QHash<QString, QString> fullNames(const std::vector<NameUse> &uses)
{
    const Aliases aliases(uses);
    QHash<QString, QString> full;
    for (const NameUse &use : uses) {
        constexpr int mostSteps = 4; // "sol", "ingrid sol", "chief economist ingrid sol"
        QString name = use.key;
        for (int step = 0; step < mostSteps; ++step)
            if (QString fuller = aliases.fullerName(name); fuller != name)
                name = std::move(fuller);
            else
                break;
        full.insert(use.key, name);
    }
    return full;
}

} // namespace agreement
