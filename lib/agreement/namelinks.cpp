// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/namelinks.h"

#include "agreement/names.h"
#include "agreement/vocabulary.h"

#include <algorithm>

namespace agreement {
namespace {

using coding::Claim;
using coding::Entity;
using coding::Kind;

/// Statements that belong together unless an analyst keeps some apart; each goes with the first that it may.
class Gathering
{
public:
    explicit Gathering(Clusters &clusters)
        : m_clusters(clusters)
    {
    }

    void add(const QString &key, int place)
    {
        std::vector<int> &parts = m_parts[key];
        if (std::ranges::none_of(parts, [&](int part) { return m_clusters.join(part, place); }))
            parts.push_back(place);
    }

private:
    Clusters &m_clusters;
    QHash<QString, std::vector<int>> m_parts;
};

/// A cause or an effect.
struct Phrase
{
    WordSet words;
    int initials = -1;

    Phrase(QStringView phrase, Vocabulary &vocabulary)
        : words(vocabulary.phrase(phrase))
        , initials(vocabulary.initials(phrase))
    {
    }
    bool isEmpty() const { return words.isEmpty(); }
    bool has(int word) const { return words.contains(word); }
};

/// What a claim says that is compared, each combination once.
struct Proposition
{
    QString speaker;
    Phrase cause;
    Phrase effect;
    std::vector<int> places;

    bool isComplete() const { return !cause.isEmpty() && !effect.isEmpty(); }
};

/// Whether two phrases share half of the shorter one's words, or one has the other's initials.
bool alike(const Phrase &one, const Phrase &other)
{
    if (one.has(other.initials) || other.has(one.initials))
        return true;
    const int shared = one.words.shared(other.words);
    return shared > 0 && 2 * shared >= std::min(one.words.size(), other.words.size());
}

bool mayBeSame(const Proposition &one, const Proposition &other)
{
    const auto fit = [](const Phrase &first, const Phrase &second) {
        return first.isEmpty() || second.isEmpty() || alike(first, second);
    };
    return one.speaker == other.speaker && fit(one.cause, other.cause) && fit(one.effect, other.effect);
}

std::vector<NameUse> inOrder(const QHash<QString, std::set<coding::EntityType>> &names)
{
    std::vector<NameUse> uses;
    for (const auto &[key, types] : names.asKeyValueRange())
        uses.push_back({key, types});
    std::ranges::sort(uses, {}, &NameUse::key);
    return uses;
}

const Claim *claimAt(const Statements &statements, int place)
{
    const Statement &statement = *statements[size_t(place)].statement;
    return statement.kind == Kind::Claim ? std::get_if<Claim>(&statement.value) : nullptr;
}

/// The names of the speakers, and of the people and organisations of the story that may be meant by them.
std::vector<NameUse> speakerNames(const Statements &statements, const QStringList &speakers)
{
    QHash<QString, std::set<coding::EntityType>> names;
    for (const QString &speaker : speakers)
        names[speaker];
    for (const Placed &statement : statements)
        if (const auto *entity = std::get_if<Entity>(&statement->value);
            entity && entity->type != coding::EntityType::Location)
            if (const QString &key = statement.reading->name; !names.contains(key) || !names[key].empty())
                names[key].insert(entity->type);
    return inOrder(names);
}

/// The propositions of the story, in its order.
std::vector<Proposition> propositions(const Statements &statements, KeptComparison &kept)
{
    Vocabulary vocabulary;
    std::vector<Proposition> propositions;
    QHash<QString, size_t> known;
    QStringList speakers;
    for (int place = 0; place < int(statements.size()); ++place) {
        const Claim *claim = claimAt(statements, place);
        if (!claim)
            continue;
        const QString key = claim->speaker + u'\n' + claim->cause + u'\n' + claim->effect;
        if (!known.contains(key)) {
            known.insert(key, propositions.size());
            propositions.push_back({statements[size_t(place)].reading->speaker,
                Phrase(claim->cause, vocabulary), Phrase(claim->effect, vocabulary), {}});
            if (!speakers.contains(propositions.back().speaker))
                speakers.append(propositions.back().speaker);
        }
        propositions[known.value(key)].places.push_back(place);
    }
    const QHash<QString, QString> &full =
        kept.fullNames(int(Kind::Claim), speakerNames(statements, speakers));
    for (Proposition &proposition : propositions)
        proposition.speaker = full.value(proposition.speaker);
    return propositions;
}

/// Joins all statements of two propositions, as far as no decision stands in the way.
void join(Clusters &clusters, const std::vector<int> &places, const std::vector<int> &others)
{
    for (const int other : others)
        std::ignore = std::ranges::any_of(places, [&](int place) { return clusters.join(place, other); });
}

void matchEntities(Clusters &clusters, const Statements &statements, KeptComparison &kept)
{
    QStringList keys; // by place; empty for other kinds
    QHash<QString, std::set<coding::EntityType>> names;
    keys.reserve(qsizetype(statements.size()));
    for (const Placed &statement : statements) {
        const auto *entity = std::get_if<Entity>(&statement->value);
        if (statement->kind != Kind::Entity) {
            keys.append(QString());
            continue;
        }
        const QString &key = statement.reading->name;
        if (std::set<coding::EntityType> &types = names[key]; entity)
            types.insert(entity->type);
        keys.append(key);
    }
    const QHash<QString, QString> &full = kept.fullNames(int(Kind::Entity), inOrder(names));
    Gathering gathering(clusters);
    for (int place = 0; place < int(statements.size()); ++place)
        if (statements[size_t(place)]->kind == Kind::Entity)
            gathering.add(full.value(keys[place]), place);
}

void matchClaims(Clusters &clusters, const Statements &statements, KeptComparison &kept)
{
    const std::vector<Proposition> all = propositions(statements, kept);
    for (const Proposition &proposition : all)
        join(clusters, proposition.places, proposition.places);
    QHash<QString, std::vector<const Proposition *>> bySpeaker;
    for (const Proposition &proposition : all)
        bySpeaker[proposition.speaker].push_back(&proposition);
    for (std::vector<const Proposition *> &group : bySpeaker) {
        // Complete ones first, so that one without an effect never holds two effects together.
        std::ranges::stable_partition(group, &Proposition::isComplete);
        for (size_t i = 0; i < group.size(); ++i)
            for (size_t j = 0; j < i; ++j)
                if (mayBeSame(*group[i], *group[j])) {
                    join(clusters, group[j]->places, group[i]->places);
                    if (!group[i]->isComplete())
                        break;
                }
    }
}

/// Places of a kind's statements.
std::vector<int> placesOf(coding::Kind kind, const Statements &statements)
{
    std::vector<int> places;
    for (int place = 0; place < int(statements.size()); ++place)
        if (statements[size_t(place)]->kind == kind)
            places.push_back(place);
    return places;
}

} // namespace

void joinEntities(Clusters &clusters, const Statements &statements, const std::vector<Constraint> &decided,
    KeptComparison &kept)
{
    const std::vector<int> places = placesOf(Kind::Entity, statements);
    KeptJoins::Origin origin;
    for (const int place : places)
        origin.readings.push_back(statements[size_t(place)].reading->number);
    KeptJoins::addDecided(origin, Kind::Entity, statements, decided);
    kept.joins(Kind::Entity).join(clusters, std::move(origin), places, [&] {
        matchEntities(clusters, statements, kept);
    });
}

void joinClaims(Clusters &clusters, const Statements &statements, const std::vector<Constraint> &decided,
    KeptComparison &kept)
{
    KeptJoins::Origin origin;
    for (const Placed &statement : statements) // entities may be who speaks
        if (statement->kind == Kind::Claim || std::holds_alternative<Entity>(statement->value))
            origin.readings.push_back(statement.reading->number);
    KeptJoins::addDecided(origin, Kind::Claim, statements, decided);
    kept.joins(Kind::Claim).join(clusters, std::move(origin), placesOf(Kind::Claim, statements), [&] {
        matchClaims(clusters, statements, kept);
    });
}

void joinQuotes(Clusters &clusters, const Statements &statements)
{
    Gathering gathering(clusters);
    for (int place = 0; place < int(statements.size()); ++place) {
        const Statement &statement = *statements[size_t(place)].statement;
        const bool hasName = statement.kind == Kind::Entity; // its quote stands for it
        const bool hasValue =
            (statement.kind == Kind::Figure && std::holds_alternative<text::Quantity>(statement.value)) ||
            (statement.kind == Kind::Claim && std::holds_alternative<Claim>(statement.value));
        if (hasName || hasValue)
            continue;
        if (const QString words = statement.quote.simplified().toCaseFolded(); !words.isEmpty())
            gathering.add(QString::number(int(statement.kind)) + words, place);
    }
}

} // namespace agreement
