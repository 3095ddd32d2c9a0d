// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/mergetables.h"

#include "workspace/mergewords.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace workspace {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(workspace::Merging)
};

/// Names are the same without regard to case and to space around.
QString folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

QString colourName(quint32 colour)
{
    return u"#%1"_s.arg(colour, 6, 16, QLatin1Char('0'));
}

std::vector<text::Story> storiesOf(const std::vector<store::StorySummary> &summaries)
{
    std::vector<text::Story> stories;
    for (const store::StorySummary &one : summaries)
        if (one.story.id.isValid())
            stories.push_back(one.story);
    return stories;
}

/// The tag that is the same as another corpus's: null when there is none.
const coding::Tag *same(const std::vector<coding::Tag> &known, const coding::Tag &theirs)
{
    const auto byGuid = std::ranges::find_if(
        known, [&](const coding::Tag &one) { return one.guid == theirs.guid && one.kind == theirs.kind; });
    if (byGuid != known.end())
        return &*byGuid;
    const auto byName = std::ranges::find_if(known, [&](const coding::Tag &one) {
        return folded(one.name) == folded(theirs.name) && one.kind == theirs.kind;
    });
    return byName == known.end() ? nullptr : &*byName;
}

bool isTaken(const std::vector<coding::Tag> &known, const QString &name)
{
    return std::ranges::contains(
        known, folded(name), [](const coding::Tag &one) { return folded(one.name); });
}

/// Whether two rates of one pair of currencies in one story are one, perhaps told the other way round.
bool saySame(const coding::ExchangeRate &one, const coding::ExchangeRate &other)
{
    constexpr double dust = 1e-9;
    if (!one.isInPlaceOf(other))
        return false;
    const double value = one.from == other.from ? other.value : 1 / other.value;
    return std::abs(one.value - value) <= dust * one.value;
}

} // namespace

base::Result<void> MergeTables::read(const store::Database &ours, const store::Database &theirs)
{
    const auto ourSources = ours.sources();
    const auto theirSources = theirs.sources();
    const auto ourStories = ours.stories().transform(storiesOf);
    const auto theirStories = theirs.stories().transform(storiesOf);
    const auto ourAnalysts = ours.analysts();
    const auto theirAnalysts = theirs.analysts();
    const auto ourTags = ours.tags();
    const auto theirTags = theirs.tags();
    const auto ourWords = ours.ownWordLists();
    const auto theirWords = theirs.ownWordLists();
    const auto ourRates = ours.exchangeRates();
    const auto theirRates = theirs.exchangeRates();
    base::Result<void> isRead;
    const auto look = [&](const auto &result) {
        if (!result && isRead)
            isRead = std::unexpected(result.error());
    };
    look(ourSources);
    look(theirSources);
    look(ourStories);
    look(theirStories);
    look(ourAnalysts);
    look(theirAnalysts);
    look(ourTags);
    look(theirTags);
    look(ourWords);
    look(theirWords);
    look(ourRates);
    look(theirRates);
    if (!isRead)
        return isRead;
    m_theirStories = *theirStories;
    using Kind = MergeConflict::Kind;
    m_plan.counts.sources = match(*ourSources, *theirSources, Kind::Source, m_sourceIds, m_sourceNames);
    m_plan.counts.stories = match(*ourStories, *theirStories, Kind::Story, m_storyIds, m_storyNames);
    m_plan.counts.analysts = match(*ourAnalysts, *theirAnalysts, Kind::Analyst, m_analystIds, m_analystNames);
    matchTags(*ourTags, *theirTags);
    joinWords(*ourWords, *theirWords);
    joinRates(*ourRates, *theirRates);
    return {};
}

/// Finds theirs among ours, or adds them; returns how many were added.
template <class T>
int MergeTables::match(const std::vector<T> &ours, const std::vector<T> &theirs, MergeConflict::Kind kind,
    QHash<Id<T>, Id<T>> &ids, QHash<Id<T>, QString> &names)
{
    QHash<QUuid, const T *> byGuid;
    QHash<QString, Id<T>> byName;
    for (const T &one : ours) {
        byGuid.insert(one.guid, &one);
        if (!byName.contains(folded(one.name)))
            byName.insert(folded(one.name), one.id);
        names.insert(one.id, one.name);
    }
    int added = 0;
    for (const T &one : theirs) {
        if (const T *known = byGuid.value(one.guid)) {
            ids.insert(one.id, known->id);
            // The name may be another one's here by now; then there is no choice.
            if (known->name != one.name && byName.value(folded(one.name), known->id) == known->id) {
                T renamed = *known;
                renamed.name = one.name;
                m_plan.conflicts.push_back({.kind = kind,
                    .what = known->name,
                    .ours = known->name,
                    .theirs = one.name,
                    .article = {},
                    .toTheirs = coding::Change<T>{*known, std::move(renamed)}});
            }
        } else if (const auto named = byName.constFind(folded(one.name)); named != byName.cend()) {
            ids.insert(one.id, *named);
        } else {
            T addition = one;
            addition.id = m_ids.next<Id<T>>();
            ids.insert(one.id, addition.id);
            names.insert(addition.id, addition.name);
            byName.insert(folded(one.name), addition.id);
            m_plan.changes.add(std::move(addition));
            ++added;
        }
    }
    return added;
}

/// `theirs` in the order of the tree, so that parents are known first.
void MergeTables::matchTags(const std::vector<coding::Tag> &ours, const std::vector<coding::Tag> &theirs)
{
    std::vector<coding::Tag> known = ours;
    for (const coding::Tag &one : ours)
        m_tagNames.insert(one.id, one.name);
    for (const coding::Tag &one : theirs) {
        if (const coding::Tag *found = same(known, one)) {
            m_tagIds.insert(one.id, found->id);
            if (found->guid == one.guid)
                compareTags(*found, one, known);
        } else {
            addTag(one, known);
        }
    }
}

void MergeTables::compareTags(
    const coding::Tag &ours, const coding::Tag &theirs, const std::vector<coding::Tag> &known)
{
    coding::Tag changed = ours;
    changed.colour = theirs.colour;
    if (folded(ours.name) == folded(theirs.name) || !isTaken(known, theirs.name))
        changed.name = theirs.name;
    if (changed == ours)
        return;
    const bool isOnlyColour = changed.name == ours.name;
    m_plan.conflicts.push_back({.kind = MergeConflict::Kind::Tag,
        .what = ours.name,
        .ours = isOnlyColour ? colourName(ours.colour) : ours.name,
        .theirs = isOnlyColour ? colourName(theirs.colour) : theirs.name,
        .article = {},
        .toTheirs = coding::Change<coding::Tag>{ours, std::move(changed)}});
}

/// A tag that is not here. Where its name belongs to a tag of another kind it gets a number, the same one
/// when it comes again.
void MergeTables::addTag(const coding::Tag &theirs, std::vector<coding::Tag> &known)
{
    coding::Tag addition = theirs;
    for (int number = 2; isTaken(known, addition.name); ++number) {
        addition.name = u"%1 (%2)"_s.arg(theirs.name, QString::number(number));
        if (const coding::Tag *found = same(known, addition)) {
            m_tagIds.insert(theirs.id, found->id);
            return;
        }
    }
    if (addition.name != theirs.name)
        m_plan.notes += Text::tr("The tag “%1” has another kind here, so theirs comes as “%2”.")
                            .arg(theirs.name, addition.name);
    if (std::ranges::contains(known, addition.guid, &coding::Tag::guid))
        addition.guid = QUuid::createUuid();
    if (!addition.shortcut.isEmpty() &&
        std::ranges::contains(known, addition.shortcut, &coding::Tag::shortcut))
        addition.shortcut.clear();
    addition.id = m_ids.next<coding::TagId>();
    addition.parent = m_tagIds.value(theirs.parent);
    addition.position = 0; // after its siblings
    for (const coding::Tag &one : known)
        if (one.parent == addition.parent)
            addition.position = std::max(addition.position, one.position + 1);
    m_tagIds.insert(theirs.id, addition.id);
    m_tagNames.insert(addition.id, addition.name);
    known.push_back(addition);
    m_plan.changes.add(std::move(addition));
    ++m_plan.counts.tags;
}

/// Words that are not here come to the end of the list of the same name.
void MergeTables::joinWords(
    const std::vector<coding::OwnWordList> &ours, const std::vector<coding::OwnWordList> &theirs)
{
    for (const coding::OwnWordList &list : theirs) {
        const auto before = std::ranges::find(ours, list.list, &coding::OwnWordList::list);
        coding::OwnWordList after = before == ours.end() ? list : *before;
        if (before == ours.end()) {
            after.id = m_ids.next<coding::OwnWordListId>();
            m_plan.counts.words += static_cast<int>(after.words.size());
            m_plan.changes.add(std::move(after));
            continue;
        }
        for (const QString &word : list.words)
            if (!after.words.contains(word, Qt::CaseInsensitive))
                after.words += word;
        if (after.words.size() == before->words.size())
            continue;
        m_plan.counts.words += static_cast<int>(after.words.size() - before->words.size());
        m_plan.changes.replace(*before, std::move(after));
    }
}

/// A pair of currencies of one story has one rate.
void MergeTables::joinRates(
    const std::vector<coding::ExchangeRate> &ours, const std::vector<coding::ExchangeRate> &theirs)
{
    for (const coding::ExchangeRate &their : theirs) {
        coding::ExchangeRate addition = their;
        addition.story = m_storyIds.value(their.story);
        auto known = std::ranges::find_if(
            ours, [&](const coding::ExchangeRate &our) { return our.isInPlaceOf(addition); });
        if (known == ours.end())
            known = std::ranges::find(ours, their.guid, &coding::ExchangeRate::guid);
        if (known != ours.end()) {
            compareRates(*known, std::move(addition));
            continue;
        }
        addition.id = m_ids.next<coding::ExchangeRateId>();
        m_plan.changes.add(std::move(addition));
        ++m_plan.counts.rates;
    }
}

void MergeTables::compareRates(const coding::ExchangeRate &ours, coding::ExchangeRate theirs)
{
    theirs.id = ours.id;
    theirs.guid = ours.guid;
    if (theirs == ours || (saySame(ours, theirs) && theirs.note.isEmpty()))
        return;
    if (saySame(ours, theirs) && ours.note.isEmpty()) {
        coding::ExchangeRate filled = ours;
        filled.note = theirs.note;
        m_plan.changes.replace(ours, std::move(filled));
        return;
    }
    m_plan.conflicts.push_back({.kind = MergeConflict::Kind::Rate,
        .what = u"%1/%2"_s.arg(ours.from, ours.to),
        .ours = rateInALine(ours),
        .theirs = rateInALine(theirs),
        .article = {},
        .toTheirs = coding::Change<coding::ExchangeRate>{ours, theirs}});
}

} // namespace workspace
