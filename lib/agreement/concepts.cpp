// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/concepts.h"

#include "agreement/wordclasses.h"

#include <QHash>
#include <QStringTokenizer>
#include <QVarLengthArray>
#include <algorithm>
#include <vector>

namespace agreement {
namespace {

/// Words that newspapers use for one another, a group a line; the first names the group.
constexpr QStringView synonyms[] = {
    u"dead die died dies dying kill killed kills killing death deaths fatal fatality fatalities lives "
    u"perished toll "
    u"deadly deadliest slain killings mortality",
    u"injured injure injures injuring injury injuries hurt wounded wound wounding wounds hospitalised "
    u"hospitalized",
    u"missing unaccounted disappeared",
    u"homeless displaced displacement evacuated evacuate evacuees evacuation uprooted flee fled",
    u"house houses home homes household households dwelling dwellings residence residences",
    u"destroyed destroy destroying ruin ruins ruined collapsed collapse levelled leveled flattened wrecked "
    u"demolished",
    u"damage damaged damages damaging",
    u"electricity power blackout blackouts outage outages",
    u"rescuer rescuers rescue rescued",
    u"aid relief assistance",
    u"magnitude magnitudes richter",
    u"earthquake earthquakes quake quakes tremor temblor",
    u"storm storms hurricane typhoon cyclone tornado tornadoes twister",
    u"depth deep",
    u"epicentre epicenter",
    u"job jobs position positions post posts role roles",
    u"layoff layoffs cut cuts cutting lay laid axe axed axes axing eliminate eliminated eliminates "
    u"eliminating "
    u"elimination shed sheds shedding slash slashed slashes slashing redundancy redundancies redundant "
    u"dismiss "
    u"dismissed dismissals sack sacked scrap scrapping scrapped retrench retrenched trim trimmed reduction "
    u"reductions",
    u"worker workers employee employees staff staffer staffers workforce headcount employ employs employed "
    u"employing payroll personnel workmen",
    u"saving save saves savings synergies synergy",
    u"revenue revenues sales turnover",
    u"profit profits earnings income",
    u"loss losses lose lost loses losing",
    u"stock stocks share shares",
    u"shareholder shareholders stockholder stockholders holder holders owner owners",
    u"buyback buybacks repurchase repurchases",
    u"customer customers subscriber subscribers user users client clients subscription subscriptions",
    u"sign signed signs signing add added adding adds addition",
    u"unemployment jobless unemployed joblessness",
    u"economy economic economies",
    u"inflation prices",
    u"target targets goal goals aim objective",
    u"vote votes ballot ballots",
    u"voter voters electorate entitled eligible",
    u"seat seats mandate mandates",
    u"poll polls survey surveys",
    u"woman women female",
    u"man men male",
    u"child children kids",
    u"recall recalls recalled recalling withdraw withdrawn",
    u"vehicle vehicles car cars automobile automobiles",
    u"fire fires blaze blazes",
    u"burn burns burned burnt",
    u"store stores shop shops outlet outlets",
    u"price priced cost costs costing",
    u"charge charges",
    u"acquire acquires acquired acquisition takeover buy buys buying bought purchase purchased",
    u"merger merge merged merges combined combine",
    u"debt debts borrowings",
    u"strike strikes striking walkout walkouts stoppage",
    u"docker dockers dockworker dockworkers longshoreman longshoremen",
    u"union unions federation",
    u"wage wages pay salary salaries earn earns",
    u"demand demands demanding demanded ask asks asking seek seeks",
    u"offer offers offered proposal proposed propose",
    u"ship ships vessel vessels boat boats",
    u"port ports harbour harbours harbor harbors",
    u"emission emissions",
    u"chance probability likelihood odds",
    u"glacier glaciers",
    u"warm warmer warming hotter hot temperature temperatures",
    u"fine fines fined penalty penalties",
    u"arrest arrested arrests detained",
    u"jail jailed prison imprisoned imprisonment",
    u"pupil pupils student students",
    u"flight flights plane planes aircraft jet jets",
    u"crash crashes accident accidents collision",
    u"rain rainfall rains precipitation",
    u"wind winds gust gusts",
    u"aftershock aftershocks",
    u"doctor doctors physician physicians",
    u"patient patients",
    u"case cases infection infections",
    u"vaccine vaccines vaccinated vaccination jab jabs",
    u"soldier soldiers troops",
    u"invest invested investment investments spend spends spending spent expenditure",
    u"dividend dividends payout",
    u"interest rate rates",
    u"plant plants factory factories",
    u"retail retailer retailers",
    u"country countries nation nations",
    u"crowd protesters demonstrators marchers protest",
    u"ticket tickets fare fares",
    u"battery electric ev evs",
    u"hit affect affected affects",
    u"compensation severance payoff settlement",
    u"museum gallery",
    u"refund refunds refunded",
    u"attendance attended attendees spectators visitors visitor",
};

/// That something grew, or stood higher.
constexpr QStringView grew = u"rise rises rose risen rising grow grows grew growing grown growth climb "
                             u"climbs climbed jump jumps jumped gain "
                             u"gains gained surge surged soar soared increase increases increased increasing "
                             u"up higher more advance advanced "
                             u"raise raises raised raising hike hikes hiked lift lifts lifted widen widened "
                             u"improve improved quicken quickened "
                             u"accelerate accelerated double doubled triple tripled expand expanded "
                             u"expansion boost boosted dearer rally "
                             u"rallied swell swelled";

constexpr QStringView shrank = u"fall falls fell fallen falling drop drops dropped decline declines declined "
                               u"slip slipped slips decrease "
                               u"decreased down lower less fewer shrink shrank shrunk slide slid plunge "
                               u"plunged tumble tumbled sink sank lowered "
                               u"narrow narrowed slump slumped cheaper ease eased weaken weakened";

constexpr QStringView expected = u"expect expects expected expecting expectation expectations forecast "
                                 u"forecasts outlook guidance predict predicts "
                                 u"predicted prediction project projected projection estimate estimates "
                                 u"estimated consensus analysts analyst "
                                 u"pencilled anticipate anticipated braced";

/// Words that say little of what is measured.
constexpr QStringView idle =
    u"total amount come came comes brought bring make made makes generate record recorded report reported "
    u"reports post "
    u"posted book booked stand stands stood remain stays become became include includes including reach "
    u"reached "
    u"reaches take took taken takes get got receive received give gave given let told tell announce "
    u"announced announces "
    u"confirm confirmed state stated note noted show showed shows according compare compared average nearly "
    u"almost "
    u"roughly approximately around number numbers figure figures level levels people person persons group "
    u"company firm "
    u"new year years month months week weeks day days quarter today yesterday monday tuesday wednesday "
    u"thursday friday "
    u"saturday sunday official officials authorities statement spokesman spokeswoman spokesperson another "
    u"others put "
    u"puts amid leave left keep keeps go goes gone went held hold holds part half one two three four five "
    u"six seven "
    u"eight nine ten want wants need needs time times like plan plans planned planning early late chief";

/// Words that leave only a part of what they go with, those that say the same in a line.
constexpr QStringView narrowing[] = {
    u"core underlying",
    u"net",
    u"gross",
    u"operating",
    u"pretax pre-tax",
    u"adjusted",
    u"organic comparable like-for-like same-store",
    u"domestic",
    u"foreign overseas",
    u"youth",
    u"temporary",
    u"permanent",
    u"part-time",
    u"full-time",
    u"voluntary",
    u"compulsory forced",
    u"median",
    u"hourly",
    u"wholesale",
    u"residential",
    u"commercial",
    u"industrial",
};
static_assert(std::size(narrowing) <= size_t(mostNarrowing));

/// Words that belong to an amount.
constexpr QStringView amounts = u"percent per cent percentage point points hundred hundreds thousand "
                                u"thousands million millions billion billions "
                                u"trillion bn bln mln m k dollar dollars euro euros pound pounds usd eur gbp "
                                u"yen cents dozen dozens degree degrees "
                                u"about some just up celsius km kilometres kilometers";

struct Expansion
{
    QStringView word;
    QStringView concepts;
};

constexpr Expansion expansions[] = {
    {u"ebit", u"operating profit"},
    {u"eps", u"profit stock"},
    {u"gdp", u"economy domestic product"},
    {u"capex", u"capital invest"},
    {u"co2", u"carbon dioxide"},
    {u"jobless", u"rate"},
    {u"cloud", u"computing"},
    {u"breakup", u"break"},
};

quint64 hashOf(QStringView word)
{
    LettersKey key;
    for (const QChar c : word)
        key.add(folded(c));
    return key.key();
}

/// Long words by their first letters.
quint64 stemOf(QStringView word, quint64 key)
{
    constexpr qsizetype longWord = 8;
    constexpr qsizetype stem = 6;
    return word.size() >= longWord ? hashOf(word.first(stem)) : key;
}

struct Table
{
    QHash<quint64, Concept> words; ///< By hash of the word as written, without case.
    QHash<quint64, std::vector<quint64>> further;

    Table()
    {
        constexpr double littleTold = 0.25;
        constexpr double hardlyTold = 0.12;
        for (const QStringView group : synonyms) {
            const QStringView name = group.first(group.indexOf(u' '));
            for (const QStringView word : group.tokenize(u' '))
                words[hashOf(word)].key = hashOf(name);
        }
        add(grew, [](Concept &one) {
            one.movement = 1;
            one.weight = littleTold;
        });
        add(shrank, [](Concept &one) {
            one.movement = -1;
            one.weight = littleTold;
        });
        add(expected, [](Concept &one) {
            one.isExpected = true;
            one.weight = 0.5;
            one.key = hashOf(u"expected");
        });
        add(idle, [=](Concept &one) { one.weight = std::min(one.weight, hardlyTold); });
        add(amounts, [](Concept &one) { one.weight = 0; });
        for (size_t line = 0; line < std::size(narrowing); ++line) {
            const quint64 key = hashOf(*narrowing[line].tokenize(u' ').begin());
            add(narrowing[line], [&](Concept &one) {
                one.key = key;
                one.narrowing = static_cast<signed char>(line + 1);
            });
        }
        for (const Expansion &expansion : expansions)
            for (const QStringView word : expansion.concepts.tokenize(u' '))
                further[hashOf(expansion.word)].push_back(of(word).key);
    }

    Concept of(QStringView word) const
    {
        const auto found = words.constFind(hashOf(word));
        return found == words.cend() ? Concept{.key = stemOf(word, wordKey(word))} : *found;
    }

private:
    template <class Change>
    void add(QStringView list, Change change)
    {
        for (const QStringView word : list.tokenize(u' ')) {
            Concept &one = words[hashOf(word)];
            if (one.key == 0)
                one.key = stemOf(word, wordKey(word));
            change(one);
        }
    }
};

const Table &table()
{
    static const Table made;
    return made;
}

/// Nouns that count people, beside those who have a job.
bool isPeople(QStringView unit)
{
    static const QHash<quint64, bool> people = [] {
        QHash<quint64, bool> made;
        for (const QStringView word : QStringView(
                 u"people persons workers employees staff residents members women men children customers "
                 u"voters "
                 u"soldiers dockers passengers patients students pupils families households victims jobs "
                 u"positions posts roles lives deaths refugees protesters teachers nurses doctors drivers "
                 u"miners users subscribers clients individuals adults girls boys infants pensioners tenants "
                 u"inhabitants citizens migrants evacuees survivors travellers commuters tourists visitors "
                 u"prisoners hostages suspects firefighters officers pilots volunteers dead injured injuries "
                 u"wounded missing fatalities casualties bodies homeless unemployed")
                 .tokenize(u' '))
            made.insert(hashOf(word), true);
        return made;
    }();
    return people.contains(hashOf(unit));
}

} // namespace

Concept conceptOf(QStringView word, quint64 key)
{
    const auto found = table().words.constFind(hashOf(word));
    return found == table().words.cend() ? Concept{.key = stemOf(word, key)} : *found;
}

std::span<const quint64> furtherConcepts(quint64 key)
{
    const auto found = table().further.constFind(key);
    return found == table().further.cend() ? std::span<const quint64>() : std::span(*found);
}

Noun nounOf(QStringView unit)
{
    constexpr double telling = 0.2;
    if (unit.isEmpty())
        return {};
    const Concept meant = conceptOf(unit, wordKey(unit));
    return {.key = meant.key, .isPeople = isPeople(unit), .isTelling = meant.weight > telling};
}

Likeness countedAlike(const Noun &one, const Noun &other)
{
    if (one.key == 0 || other.key == 0)
        return Likeness::Possible;
    if (one.key == other.key)
        return Likeness::Same;
    return one.isPeople && other.isPeople ? Likeness::Possible : Likeness::None;
}

Likeness countedAlike(QStringView unit, QStringView otherUnit)
{
    return countedAlike(nounOf(unit), nounOf(otherUnit));
}

} // namespace agreement
