// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/memory.h"

#include <algorithm>
#include <map>

namespace workspace {
namespace {

constexpr size_t lookedUpAnnotations = 20000;

template <class T>
const base::Error *errorOf(const base::Result<T> &result)
{
    return result ? nullptr : &result.error();
}

/// Whether a story is listed before another: by name (SQLite's NOCASE) and number, "in no story" last.
bool isListedBefore(const store::StorySummary &one, const store::StorySummary &other)
{
    if (!one.story.id.isValid() || !other.story.id.isValid())
        return one.story.id.isValid();
    const QByteArray name = one.story.name.toUtf8().toLower(); // of ASCII only
    const QByteArray otherName = other.story.name.toUtf8().toLower();
    return name == otherName ? one.story.id < other.story.id : name < otherName;
}

/// Follows the changes of one table, which is kept in the order of its numbers; whether there were any.
template <class T>
bool follow(std::vector<T> &values, const coding::ChangeSet &changes)
{
    bool hasChanged = false;
    changes.each<T>([&](const coding::Change<T> &change) {
        hasChanged = true;
        const auto place = std::ranges::lower_bound(values, change.either().id, {}, &T::id);
        const bool isThere = place != values.end() && place->id == change.either().id;
        if (isThere && change.after)
            *place = *change.after;
        else if (isThere)
            values.erase(place);
        else if (change.after)
            values.insert(place, *change.after);
    });
    return hasChanged;
}

template <class Id, class T>
QHash<Id, size_t> places(const std::vector<T> &values)
{
    QHash<Id, size_t> places;
    places.reserve(static_cast<qsizetype>(values.size()));
    for (size_t place = 0; place < values.size(); ++place)
        places.insert(values[place].id, place);
    return places;
}

template <class Id, class T>
const T *find(const std::vector<T> &values, const QHash<Id, size_t> &places, Id id)
{
    const auto found = places.constFind(id);
    return found == places.cend() ? nullptr : &values[*found];
}

} // namespace

base::Result<void> Memory::load(const store::Database &database)
{
    if (auto loaded = loadTables(database); !loaded)
        return loaded;
    forgetLookUps();
    std::erase_if(m_open, [this](const auto &open) {
        return open.first.isValid() && !std::ranges::contains(m_stories, open.first,
                                           [](const auto &summary) { return summary.story.id; });
    });
    for (const auto &[id, story] : m_open) {
        const auto summary =
            std::ranges::find(m_stories, id, [](const store::StorySummary &one) { return one.story.id; });
        const text::Story known = summary == m_stories.end() ? text::Story() : summary->story;
        if (auto loaded = story->load(database, known); !loaded)
            return loaded;
    }
    return {};
}

base::Result<void> Memory::loadTables(const store::Database &database)
{
    auto sources = database.sources();
    auto tags = database.tags();
    auto analysts = database.analysts();
    auto ownWordLists = database.ownWordLists();
    auto exchangeRates = database.exchangeRates();
    auto stories = database.stories();
    // All or nothing: the tables speak of each other.
    base::Result<void> areRead;
    for (const base::Error *error : {errorOf(sources), errorOf(tags), errorOf(analysts),
             errorOf(ownWordLists), errorOf(exchangeRates), errorOf(stories)})
        if (error && areRead)
            areRead = std::unexpected(*error);
    if (!areRead)
        return areRead;
    m_sources = std::move(*sources);
    m_tags = std::move(*tags);
    m_analysts = std::move(*analysts);
    m_ownWordLists = std::move(*ownWordLists);
    m_exchangeRates = std::move(*exchangeRates);
    m_stories = std::move(*stories);
    findNamed();
    return {};
}

void Memory::findNamed()
{
    m_sourcePlaces = places<text::SourceId>(m_sources);
    m_tagPlaces = places<coding::TagId>(m_tags);
}

base::Result<void> Memory::apply(const coding::ChangeSet &changes, const store::Database &database)
{
    forgetLookUps();
    applyToTables(changes);
    applyToSummaries(changes);
    return applyToStories(changes, database);
}

void Memory::applyToTables(const coding::ChangeSet &changes)
{
    follow(m_analysts, changes);
    follow(m_ownWordLists, changes);
    follow(m_exchangeRates, changes);
    const bool isNamedAnew = follow(m_sources, changes) || changes.touches<coding::Tag>();
    if (changes.touches<coding::Tag>()) {
        std::ranges::sort(m_tags, {}, &coding::Tag::id);
        follow(m_tags, changes);
        m_tags = coding::inTreeOrder(std::move(m_tags));
    }
    if (isNamedAnew)
        findNamed();
}

void Memory::applyToSummaries(const coding::ChangeSet &changes)
{
    changes.each<text::Story>([this](const coding::Change<text::Story> &change) {
        store::StorySummary summary{change.either(), 0};
        std::erase_if(m_stories, [&](const store::StorySummary &one) {
            const bool isIt = one.story.id == summary.story.id;
            if (isIt)
                summary.articles = one.articles;
            return isIt;
        });
        if (change.after)
            m_stories.insert(std::ranges::upper_bound(m_stories, summary, isListedBefore), summary);
    });
    std::map<text::StoryId, int> more;
    changes.each<text::Article>([&](const coding::Change<text::Article> &change) {
        if (change.before)
            --more[change.before->story];
        if (change.after)
            ++more[change.after->story];
    });
    if (more.contains({}) && (m_stories.empty() || m_stories.back().story.id.isValid()))
        m_stories.push_back({});
    if (!more.empty())
        for (store::StorySummary &summary : m_stories)
            if (const auto found = more.find(summary.story.id); found != more.end())
                summary.articles += found->second;
    if (!m_stories.empty() && !m_stories.back().story.id.isValid() && m_stories.back().articles == 0)
        m_stories.pop_back();
}

base::Result<void> Memory::applyToStories(const coding::ChangeSet &changes, const store::Database &database)
{
    changes.each<text::Story>([this](const coding::Change<text::Story> &change) {
        const auto open = m_open.find(change.either().id);
        if (open == m_open.end())
            return;
        if (change.after)
            open->second->rename(*change.after);
        else
            m_open.erase(open);
    });
    base::Result<void> result;
    std::erase_if(m_open, [&](const auto &open) {
        StoryMemory &story = *open.second;
        if (story.apply(changes))
            return false;
        const auto loaded = story.load(database, story.story().story);
        if (!loaded)
            result = loaded;
        return !loaded; // what is behind the file must not be edited
    });
    return result;
}

void Memory::forgetLookUps()
{
    m_article.reset();
    m_annotations.clear();
    m_olderAnnotations.clear();
}

const text::Source *Memory::source(text::SourceId id) const
{
    return find(m_sources, m_sourcePlaces, id);
}

const coding::Tag *Memory::tag(coding::TagId id) const
{
    return find(m_tags, m_tagPlaces, id);
}

const StoryMemory *Memory::openStory(text::StoryId id) const
{
    const auto open = m_open.find(id);
    return open == m_open.end() ? nullptr : open->second.get();
}

base::Result<const StoryMemory *> Memory::open(const text::Story &story, const store::Database &database)
{
    auto memory = std::make_unique<StoryMemory>();
    if (const auto loaded = memory->load(database, story); !loaded)
        return std::unexpected(loaded.error());
    return m_open.insert_or_assign(story.id, std::move(memory)).first->second.get();
}

const StoryMemory *Memory::storyWith(text::ArticleId article) const
{
    for (const auto &[id, story] : m_open)
        if (story->article(article))
            return story.get();
    return nullptr;
}

base::Result<const store::ArticleRow *> Memory::article(text::ArticleId id, const store::Database &database)
{
    if (const StoryMemory *story = storyWith(id))
        return story->article(id);
    if (!m_article || m_article->article.id != id) {
        auto row = database.article(id);
        if (!row)
            return std::unexpected(row.error());
        m_article = std::move(*row);
    }
    return m_article ? &*m_article : nullptr;
}

const coding::Annotation *Memory::openAnnotation(coding::AnnotationId id) const
{
    for (const auto &[storyId, story] : m_open)
        if (const coding::Annotation *found = story->annotation(id))
            return found;
    return nullptr;
}

base::Result<const coding::Annotation *> Memory::annotation(
    coding::AnnotationId id, const store::Database &database)
{
    if (const coding::Annotation *found = openAnnotation(id))
        return found;
    for (const auto *generation : {&m_annotations, &m_olderAnnotations})
        if (const auto found = generation->find(id); found != generation->end())
            return &found->second;
    auto read = database.annotations(std::vector{id});
    if (!read)
        return std::unexpected(read.error());
    if (read->empty())
        return nullptr;
    if (m_annotations.size() >= lookedUpAnnotations) {
        m_olderAnnotations = std::move(m_annotations);
        m_annotations.clear();
    }
    return &m_annotations.emplace(id, std::move(read->front())).first->second;
}

std::set<text::StoryId> Memory::affectedStories(const coding::ChangeSet &changes) const
{
    std::set<text::StoryId> stories;
    const auto addWith = [&](text::ArticleId article) {
        if (const StoryMemory *story = storyWith(article))
            stories.insert(story->story().story.id);
    };
    changes.each<coding::Annotation>([&](const auto &change) { addWith(change.either().article); });
    changes.each<text::Reading>([&](const coding::Change<text::Reading> &change) {
        const auto state = [](const std::optional<text::Reading> &reading) {
            return reading.value_or(text::Reading()).state;
        };
        if (state(change.before) != state(change.after))
            addWith(change.either().article);
    });
    changes.each<coding::Decision>([&](const auto &change) { stories.insert(change.either().story); });
    changes.each<text::Article>([&](const coding::Change<text::Article> &change) {
        if (change.before)
            stories.insert(change.before->story);
        if (change.after)
            stories.insert(change.after->story);
    });
    changes.each<coding::ExchangeRate>([&](const coding::Change<coding::ExchangeRate> &change) {
        for (const auto *rate : {&change.before, &change.after}) {
            if (!*rate)
                continue;
            if ((*rate)->story.isValid())
                stories.insert((*rate)->story);
            else
                for (const auto &[id, story] : m_open)
                    stories.insert(id);
        }
    });
    changes.each<coding::Tag>([&](const coding::Change<coding::Tag> &change) {
        if (change.before && change.after && change.before->kind != change.after->kind)
            for (const auto &[id, story] : m_open)
                stories.insert(id);
    });
    std::erase_if(stories, [this](text::StoryId id) { return !m_open.contains(id); });
    return stories;
}

} // namespace workspace
