// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/names.h"

#include "agreement/wordclasses.h"

#include <algorithm>

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

/// Whether `part` are the last words of `whole`, which names somebody with more words and joins none by "of".
bool endsName(const QString &whole, const QString &part)
{
    if (whole.size() <= part.size() + 1 || !whole.endsWith(part) ||
        whole[whole.size() - part.size() - 1] != u' ')
        return false;
    return std::ranges::none_of(whole.split(u' '),
        [](const QString &word) { return knownWord(wordKey(word)).classes.testFlag(WordClass::Function); });
}

} // namespace

QString nameKey(QStringView name)
{
    const QString plain = trimmedMarks(owner(trimmedMarks(name))).toString().simplified().toCaseFolded();
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && words.front() == "the"_L1)
        words.removeFirst();
    while (words.size() > 1 && std::ranges::contains(legalSuffixes, withoutStops(words.back()))) {
        words.removeLast();
        while (words.back().endsWith(u',') && words.back().size() > 1)
            words.back().chop(1);
    }
    const QString key = words.join(u' ');
    return key.isEmpty() ? name.toString().simplified().toCaseFolded() : key;
}

QString speakerKey(QStringView speaker)
{
    const qsizetype comma = speaker.indexOf(u','); // "Andy Jassy, chief executive"
    const QString key = nameKey(comma > 0 ? speaker.first(comma) : speaker);
    return key.isEmpty() ? u"author"_s : key;
}

QString initialsOf(QStringView key)
{
    QString initials;
    for (const QStringView word : key.tokenize(u' '))
        if (!word.isEmpty() && (word.front().isLetterOrNumber() || word.front() == u'&'))
            initials += word.front();
    return initials.size() > 1 ? initials : QString();
}

QHash<QString, QString> fullNames(const QStringList &keys)
{
    QHash<QString, QStringList> byLastWord;
    for (const QString &key : keys)
        byLastWord[key.sliced(key.lastIndexOf(u' ') + 1)].append(key);
    QHash<QString, QString> full;
    for (const QString &key : keys) {
        QStringList longer;
        for (const QString &other : std::as_const(byLastWord)[key.sliced(key.lastIndexOf(u' ') + 1)])
            if (endsName(other, key))
                longer.append(other);
        std::ranges::sort(longer, {}, [](const QString &name) { return std::pair(-name.size(), name); });
        // "chief executive andy jassy" and "andy jassy" are no two people
        const bool isOne = !longer.isEmpty() && std::ranges::all_of(longer, [&](const QString &name) {
            return name == longer.front() || endsName(longer.front(), name);
        });
        full.insert(key, isOne ? longer.front() : key);
    }
    return full;
}

QHash<QString, QString> spelledOut(const QStringList &keys)
{
    QHash<QString, QStringList> byInitials;
    for (const QString &key : keys)
        if (const QString initials = initialsOf(key); !initials.isEmpty())
            byInitials[initials].append(key);
    QHash<QString, QString> spelled;
    for (const QString &key : keys) {
        const QStringList longer = byInitials.value(withoutStops(key));
        spelled.insert(key, longer.size() == 1 ? longer.front() : key);
    }
    return spelled;
}

} // namespace agreement
