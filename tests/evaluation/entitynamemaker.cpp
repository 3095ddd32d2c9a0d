// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entitynamemaker.h"

#include <QStringList>

namespace evaluation {

using namespace Qt::StringLiterals;
using coding::EntityType;

namespace {

QStringList words(const char16_t *spaced)
{
    return QString::fromUtf16(spaced).split(u' ');
}

/// "new york" → "New York", "ibm" → "IBM".
QString inCapitals(const QString &lower)
{
    static const QStringList small{u"of"_s, u"the"_s, u"and"_s, u"de"_s, u"du"_s, u"for"_s};
    QString text = lower;
    bool starts = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (starts) {
            const qsizetype end =
                std::min(text.indexOf(u' ', i) < 0 ? text.size() : text.indexOf(u' ', i), text.size());
            const QString word = text.mid(i, end - i);
            const bool isAcronym =
                (word.size() == 3 || word.size() == 2) && !small.contains(word) && text == word;
            if (isAcronym)
                text.replace(i, word.size(), word.toUpper());
            else if (i == 0 || !small.contains(word))
                text[i] = text[i].toUpper();
        }
        starts = text[i] == u' ' || text[i] == u'-' || text[i] == u'.';
    }
    return text;
}

} // namespace

NameMaker::NameMaker(const text::Lexicon &lexicon, quint32 seed)
    : m_lexicon(lexicon)
    , m_random(seed)
{
}

bool NameMaker::happens(double share)
{
    return double(m_random() >> 8) / double(1 << 24) < share;
}

QString NameMaker::listed(const QString &list)
{
    return inCapitals(oneOf(m_lexicon.words(list)));
}

QString NameMaker::invented()
{
    static const QStringList starts =
        words(u"b br c ch d dr f fl g gr h j k kr l m n p pr qu r s sch st t tr v w z sh");
    static const QStringList vowels = words(u"a e i o u a e o ai ou ie au y ei");
    static const QStringList middles = words(u"l n r s t m nd rt ll ss nn v d k g b lt rn x z");
    static const QStringList ends = words(u"a o n r s er en in ia i y ov ez el on ard ski sen ner x us ek");
    QString name = happens(0.15) ? QString() : oneOf(starts);
    const int syllables = 1 + below(2);
    for (int i = 0; i < syllables; ++i)
        name += oneOf(vowels) + oneOf(middles);
    name += oneOf(ends);
    name[0] = name[0].toUpper();
    return name;
}

QString NameMaker::word()
{
    return inCapitals(oneOf(m_lexicon.words(u"ordinary words"_s)));
}

QString NameMaker::topic()
{
    static const QStringList topics =
        words(u"Health Labour Trade Energy Transport Press Science Farmers Nurses Writers "
              "Teachers Workers Peoples Freedom Justice Rail Food Water Football Chess "
              "Housing Defence Culture Finance Interior Environment Immigration Media "
              "Railway Hockey Athletic Medical Historical Democratic Socialist Liberal "
              "Aviation Space Nuclear Consumer Safety Security Rights Research");
    return oneOf(topics);
}

QString NameMaker::city()
{
    static const QStringList ends = words(u"ton ville burg ford port mouth field stad grad");
    if (happens(0.55))
        return listed(u"cities"_s);
    if (happens(0.3))
        return oneOf(words(u"San Port New Fort Saint East North Santa El Mount")) + u' ' + invented();
    return happens(0.5) ? invented() : invented() + oneOf(ends);
}

QString NameMaker::village()
{
    static const QStringList ends = words(u"ham by dorf heim wick thorpe hausen ovo ice ac");
    if (happens(0.25))
        return oneOf(words(u"Upper Lower Great Little West Saint Bad Old")) + u' ' + invented();
    return happens(0.4) ? invented() : invented() + oneOf(ends);
}

QString NameMaker::region()
{
    if (happens(0.65))
        return listed(u"regions"_s);
    if (happens(0.4))
        return invented() + oneOf({u" County"_s, u" Province"_s, u" District"_s, u" Oblast"_s});
    return invented();
}

QString NameMaker::familyName()
{
    const double choice = double(below(100)) / 100;
    if (choice < 0.4)
        return listed(u"surnames"_s);
    if (choice < 0.46)
        return oneOf(words(u"Mc O' Mac al- De Van Le Fitz")) + invented();
    if (choice < 0.5)
        return oneOf({u"van "_s, u"de "_s, u"von "_s, u"di "_s, u"van der "_s}) + invented();
    if (choice < 0.53)
        return word();
    return invented();
}

MadeName NameMaker::person()
{
    const QString first = happens(0.75) ? listed(u"first names"_s) : invented();
    const QString family = familyName();
    QString middle;
    if (happens(0.12))
        middle = QChar(u'A' + below(26)) + u". "_s;
    else if (happens(0.06))
        middle = listed(u"first names"_s) + u' ';
    return {first + u' ' + middle + family, {{u's', family}, {u'f', first}}, EntityType::Person};
}

MadeName NameMaker::company()
{
    static const QStringList kinds =
        words(u"Systems Labs Foods Air Bank Energy Motors Airlines Pharma Media Records "
              "Technologies Steel Studios Capital Software Insurance Airways Networks "
              "Electronics Robotics Logistics Pictures Stores Health Oil Telecom Group "
              "Partners Press Financial Aerospace Analytics Cloud AI Interactive Games");
    static const QStringList forms{u" Inc."_s, u" Inc"_s, u" Corp."_s, u" Ltd"_s, u" plc"_s, u" AG"_s,
        u" Group"_s, u" Holdings"_s, u" Corporation"_s, u" Co."_s, u" SA"_s, u" GmbH"_s, u", Inc."_s,
        u" Limited"_s};
    const int choice = below(100);
    QString name;
    if (choice < 32)
        name = listed(u"companies"_s);
    else if (choice < 55)
        name = invented();
    else if (choice < 62)
        name = happens(0.5) ? familyName() + u" & "_s + familyName() : familyName() + u' ' + familyName();
    else if (choice < 68)
        name = word();
    else if (choice < 73)
        name = QString(QChar(u'A' + below(26))) + QChar(u'A' + below(26)) + QChar(u'A' + below(26));
    else
        name = (happens(0.5) ? invented() : happens(0.5) ? city() : word()) + u' ' + oneOf(kinds);
    return {name, {{u'c', name + oneOf(forms)}}, EntityType::Organisation};
}

MadeName NameMaker::organisation()
{
    static const QStringList kinds =
        words(u"Association Council Federation Union Institute Agency Party Commission "
              "Alliance League Society Organisation Committee Front Movement Fund Board "
              "Foundation Bureau Organization Office Authority Centre Services Company");
    static const QStringList scopes =
        words(u"National International European World American Royal United Free "
              "Central Federal African Asian Northern Southern General New");
    QString name;
    if (happens(0.15))
        name = listed(u"organisations"_s);
    else if (happens(0.25))
        name = oneOf(scopes) + u' ' + oneOf(kinds) + (happens(0.5) ? u" of "_s : u" for "_s) + topic();
    else if (happens(0.3))
        name = oneOf(kinds) + u" of "_s + topic() + u' ' + (happens(0.5) ? topic() : oneOf(kinds));
    else
        name = (happens(0.3)      ? country()
                   : happens(0.3) ? invented()
                                  : oneOf(scopes)) +
               u' ' + topic() + u' ' + oneOf(kinds);
    QString acronym;
    for (const QString &part : name.split(u' '))
        if (part[0].isUpper())
            acronym += part[0];
    return {name, {{u'a', acronym.size() > 1 ? acronym : name}}, EntityType::Organisation};
}

QString NameMaker::title()
{
    static const QStringList links = words(u"of in and the to for from with");
    if (happens(0.12))
        return listed(u"other names"_s);
    QString name = happens(0.35) ? u"The "_s : happens(0.1) ? u"A "_s : QString();
    name += happens(0.15) ? invented() : word();
    const int more = below(4);
    for (int i = 0; i < more; ++i) {
        if (happens(0.3))
            name += u' ' + oneOf(links);
        name += u' ' + (happens(0.15) ? city() : word());
    }
    return name;
}

QString NameMaker::product()
{
    if (happens(0.35))
        return listed(u"products"_s);
    QString name = happens(0.3) ? word() : invented();
    if (happens(0.2))
        name = QString(QChar(u'A' + below(26))) + QChar(u'A' + below(26)) + u'-' +
               QString::number(1 + below(99));
    if (happens(0.2))
        name = u'i' + name;
    if (happens(0.35))
        name += u' ' + QString::number(1 + below(12) * (happens(0.3) ? 100 : 1));
    else if (happens(0.25))
        name += u' ' + oneOf(words(u"Pro Max Plus X Air Mini One Ultra Go II Lite"));
    return name;
}

QString NameMaker::place()
{
    static const QStringList kinds =
        words(u"River Bridge Castle Airport Park Museum Street Station Stadium Valley "
              "Creek Square Hall Bay Hill Road Canal Theatre Harbour Forest Mountain "
              "Cathedral Tower Island Dam Gardens Hotel Arena Point Palace Beach");
    const QString name = happens(0.25) ? city() : happens(0.25) ? familyName() : invented();
    if (happens(0.2))
        return oneOf({u"Lake "_s, u"Mount "_s, u"River "_s, u"Fort "_s, u"Cape "_s}) + name;
    return happens(0.12) ? name : name + u' ' + oneOf(kinds);
}

QString NameMaker::event()
{
    static const QStringList kinds{u"Open"_s, u"Prize"_s, u"Championship"_s, u"Award"_s, u"Cup"_s, u"Games"_s,
        u"Festival"_s, u"Film Festival"_s, u"Grand Prix"_s, u"Championships"_s, u"Medal"_s, u"Trophy"_s,
        u"Tour"_s, u"Marathon"_s, u"Awards"_s, u"Music Awards"_s, u"Masters"_s, u"Summit"_s, u"Book Prize"_s};
    static const QStringList scopes =
        words(u"World European African Asian National Golden Pan Olympic Royal");
    if (happens(0.15))
        return listed(u"other names"_s);
    const QString scope = happens(0.3)   ? oneOf(scopes)
                          : happens(0.4) ? city()
                          : happens(0.3) ? listed(u"nationalities"_s)
                                         : invented();
    return scope + u' ' + oneOf(kinds);
}

QString NameMaker::authority()
{
    const QString what = topic();
    switch (below(7)) {
    case 0:
        return u"Ministry of "_s + what;
    case 1:
        return what + u" Ministry"_s;
    case 2:
        return u"Department of "_s + what;
    case 3:
        return u"Federal "_s + what + u" Commission"_s;
    case 4:
        return city() + u" City Council"_s;
    case 5:
        return country() + u" National Police"_s;
    default:
        return what + oneOf({u" Department"_s, u" Authority"_s, u" Agency"_s, u" Service"_s});
    }
}

MadeName NameMaker::university()
{
    const auto made = [](const QString &whole, const QString &shortForm) {
        return MadeName{whole, {{u's', shortForm}}, EntityType::Organisation};
    };
    const QString town = city();
    switch (below(6)) {
    case 0:
    case 1:
        return made(u"University of "_s + town, town);
    case 2:
        return made(town + u" University"_s, town);
    case 3: {
        const QString founder = familyName();
        return made(founder + u" College"_s, founder);
    }
    case 4:
        return made(town + oneOf({u" High School"_s, u" State University"_s, u" School of Economics"_s,
                               u" Academy"_s}),
            town);
    default: {
        const QString where = region();
        return made(u"University of "_s + where, where);
    }
    }
}

QString NameMaker::medium()
{
    static const QStringList kinds =
        words(u"Times Herald Post News Tribune Gazette Chronicle Observer Weekly Review "
              "Star Mail Journal Radio TV Courier");
    static const QStringList known{u"BBC"_s, u"CNN"_s, u"Reuters"_s, u"CNBC"_s, u"Associated Press"_s,
        u"Bloomberg"_s, u"Le Monde"_s, u"Der Spiegel"_s, u"NBC"_s, u"NPR"_s, u"Billboard"_s,
        u"Rolling Stone"_s};
    if (happens(0.25))
        return oneOf(known);
    const QString start = happens(0.2) ? u"Daily"_s : happens(0.25) ? topic() : city();
    return start + u' ' + oneOf(kinds);
}

MadeName NameMaker::team()
{
    static const QStringList kinds =
        words(u"United City Rovers FC Bears Tigers Hawks Athletic Lions Kings Rangers "
              "Eagles Giants Reds Warriors Bulls Sharks Dynamo Wanderers Victorias Blues");
    const auto made = [](const QString &whole, const QString &nickname) {
        return MadeName{whole, {{u's', nickname}}, EntityType::Organisation};
    };
    const QString town = city();
    if (happens(0.1))
        return made(town, town);
    if (happens(0.1))
        return made(oneOf({u"Real "_s, u"AC "_s, u"FC "_s, u"Sporting "_s, u"Dynamo "_s}) + town, town);
    const QString nickname = happens(0.5) ? oneOf(kinds) : happens(0.5) ? word() + u's' : invented() + u's';
    return made(town + u' ' + nickname, nickname);
}

QString NameMaker::band()
{
    if (happens(0.4))
        return u"The "_s + (happens(0.4) ? word() + u' ' : QString()) + (happens(0.5) ? word() : invented()) +
               u's';
    if (happens(0.35))
        return invented();
    if (happens(0.1))
        return QString::number(2 + below(98)) + u' ' + word() + u" to "_s + word();
    return word() + u' ' + (happens(0.3) ? u"and the "_s : QString()) + word();
}

MadeName NameMaker::make(QChar kind)
{
    switch (kind.unicode()) {
    case u'P':
        return person();
    case u'O':
        return company();
    case u'A':
        return organisation();
    case u'T':
        return team();
    case u'B':
        return {band(), {}, EntityType::Organisation};
    case u'U':
        return university();
    case u'G':
        return {authority(), {}, EntityType::Organisation};
    case u'M':
        return {medium(), {}, EntityType::Organisation};
    case u'L':
        return {city(), {}, EntityType::Location};
    case u'C':
        return {country(), {}, EntityType::Location};
    case u'R':
        return {region(), {}, EntityType::Location};
    case u'V':
        return {village(), {}, EntityType::Location};
    case u'F':
        return {place(), {}, EntityType::Location};
    case u'D':
        return {product(), {}, EntityType::Product};
    case u'N':
        return {listed(u"nationalities"_s), {}, EntityType::Other};
    case u'W':
        return {title(), {}, EntityType::Other};
    default:
        return {event(), {}, EntityType::Other};
    }
}

} // namespace evaluation
