// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/workspace.h"

#include "store/messages.h"
#include "workspace/workspacestate.h"

#include <algorithm>

namespace workspace {
namespace {

constexpr int refreshInterval = 500; // milliseconds: what somebody else tags appears soon after

template <class T>
const T *named(const std::vector<T> &values, const QString &name)
{
    const auto found = std::ranges::find_if(
        values, [&](const T &value) { return value.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == values.end() ? nullptr : &*found;
}

template <class T, class Id>
const T *numbered(const std::vector<T> &values, Id id)
{
    const auto found = std::ranges::find(values, id, &T::id);
    return found == values.end() ? nullptr : &*found;
}

} // namespace

base::Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, Options options)
{
    auto database = store::Database::create(path);
    if (!database)
        return std::unexpected(database.error());
    return start(std::move(*database), std::move(options), {});
}

base::Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Options options)
{
    using Mode = store::Database::Mode;
    auto database = store::Database::open(path, options.readOnly ? Mode::Read : Mode::Edit);
    QString reason;
    if (options.readOnly)
        reason = store::messages::openedForReading(path).message;
    if (!database && options.fallBackToReading &&
        (store::Database::isLocked(database.error()) || store::Database::isNotWritable(database.error()))) {
        reason = database.error().message;
        database = store::Database::open(path, Mode::Read);
    }
    if (!database)
        return std::unexpected(database.error());
    return start(std::move(*database), std::move(options), reason);
}

base::Result<std::unique_ptr<Workspace>> Workspace::start(
    std::unique_ptr<store::Database> database, Options options, const QString &readOnlyReason)
{
    // The state asks the workspace for texts, and the workspace owns the state.
    auto owner = std::make_shared<Workspace *>(nullptr);
    auto state = std::make_unique<State>(std::move(database), std::move(options), readOnlyReason,
        [owner](text::ArticleId article) { return (*owner)->readText(article); });
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(state)));
    *owner = workspace.get();
    if (const auto loaded = workspace->load(); !loaded)
        return std::unexpected(loaded.error());
    return workspace;
}

Workspace::Workspace(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
    connect(&m_state->agreements, &StoryAgreements::changed, this, &Workspace::agreementChanged);
    connect(&m_state->agreements, &StoryAgreements::failed, this, &Workspace::failed);
    connect(&m_state->learned, &LearnedPairs::failed, this, &Workspace::failed);
    connect(&m_state->counts, &AnnotationCounts::failed, this, &Workspace::failed);
    connect(&m_state->counts, &AnnotationCounts::counted, this, &Workspace::countsChanged);
    connect(&m_state->timer, &QTimer::timeout, this, &Workspace::refresh);
    m_state->timer.start(refreshInterval);
}

Workspace::~Workspace()
{
    blockSignals(true);
    const QObjectList edits = children(); // under way; they speak to the state
    qDeleteAll(edits);
    if (isBusy()) {
        m_state->pause.reset();
        recordWaiting();
    }
}

base::Result<void> Workspace::load()
{
    const store::Database &file = database();
    const qint64 version = file.dataVersion();
    const text::OwnWords before = ownWords();
    if (const auto loaded = m_state->memory.load(file); !loaded)
        return loaded;
    if (ownWords() != before) {
        makeLexicon();
        Q_EMIT lexiconChanged();
    }
    const auto last = file.lastIds();
    if (!last)
        return std::unexpected(last.error());
    *m_state->ids = IdCounters(*last);
    askForUndo();
    m_state->dataVersion = version; // not before: what could not be read is read again
    return m_state->counts.count(file, last->annotation);
}

void Workspace::refresh()
{
    if (isFileGone()) {
        if (!std::exchange(m_state->isGone, true)) {
            Q_EMIT fileGoneChanged();
            Q_EMIT failed(store::messages::gone(path()));
        }
        return;
    }
    if (std::exchange(m_state->isGone, false))
        Q_EMIT fileGoneChanged();
    if (!isReadOnly() || database().dataVersion() == m_state->dataVersion)
        return;
    if (const auto loaded = load(); !loaded) {
        if (!std::exchange(m_state->isUnreadable, true))
            Q_EMIT failed(loaded.error());
        return;
    }
    m_state->isUnreadable = false;
    m_state->texts.clear();
    m_state->learned.followAnything();
    m_state->agreements.touchAll();
    Q_EMIT reloaded();
    Q_EMIT undoChanged();
}

QString Workspace::path() const
{
    return m_state->database->path();
}

bool Workspace::isFileGone() const
{
    return store::corpusfile::Identity::of(path()) != m_state->file;
}

bool Workspace::isReadOnly() const
{
    return m_state->database->mode() == store::Database::Mode::Read;
}

QString Workspace::readOnlyReason() const
{
    return m_state->readOnlyReason;
}

const text::Lexicon &Workspace::lexicon() const
{
    return m_state->lexicon;
}

text::OwnWords Workspace::ownWords() const
{
    text::OwnWords words;
    for (const coding::OwnWordList &list : m_state->memory.ownWordLists())
        words[list.list] += list.words;
    return words;
}

void Workspace::setLexicon(const text::Lexicon &lexicon)
{
    m_state->options.lexicon = lexicon;
    makeLexicon();
    Q_EMIT lexiconChanged();
}

/// Adds the corpus's own words to the lexicon.
void Workspace::makeLexicon()
{
    m_state->lexicon = m_state->options.lexicon.with(ownWords());
    m_state->quantities = text::QuantityReader(m_state->lexicon);
}

const text::QuantityReader &Workspace::quantities() const
{
    return m_state->quantities;
}

const store::Database &Workspace::database() const
{
    return *m_state->database;
}

const std::vector<text::Source> &Workspace::sources() const
{
    return m_state->memory.sources();
}

const std::vector<coding::Tag> &Workspace::tags() const
{
    return m_state->memory.tags();
}

const std::vector<coding::Analyst> &Workspace::analysts() const
{
    return m_state->memory.analysts();
}

const std::vector<store::StorySummary> &Workspace::stories() const
{
    return m_state->memory.stories();
}

const std::vector<coding::OwnWordList> &Workspace::ownWordLists() const
{
    return m_state->memory.ownWordLists();
}

const std::vector<coding::ExchangeRate> &Workspace::exchangeRates() const
{
    return m_state->memory.exchangeRates();
}

const text::Source *Workspace::source(text::SourceId id) const
{
    return m_state->memory.source(id);
}

const text::Source *Workspace::sourceNamed(const QString &name) const
{
    return named(sources(), name);
}

const coding::Tag *Workspace::tag(coding::TagId id) const
{
    return m_state->memory.tag(id);
}

const coding::Tag *Workspace::tagNamed(const QString &name) const
{
    return named(tags(), name);
}

const coding::Tag *Workspace::firstTag(coding::Kind kind) const
{
    const auto found = std::ranges::find(tags(), kind, &coding::Tag::kind);
    return found == tags().end() ? nullptr : &*found;
}

const coding::Analyst *Workspace::analyst(coding::AnalystId id) const
{
    return numbered(analysts(), id);
}

const text::Story *Workspace::story(text::StoryId id) const
{
    const auto found =
        std::ranges::find(stories(), id, [](const store::StorySummary &summary) { return summary.story.id; });
    return id.isValid() && found != stories().end() ? &found->story : nullptr;
}

const text::Story *Workspace::storyNamed(const QString &name) const
{
    const auto found = std::ranges::find_if(stories(), [&](const store::StorySummary &summary) {
        return summary.story.id.isValid() && summary.story.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == stories().end() ? nullptr : &found->story;
}

int Workspace::articleCount() const
{
    int count = 0;
    for (const store::StorySummary &summary : stories())
        count += summary.articles;
    return count;
}

int Workspace::annotationCount() const
{
    return m_state->counts.all();
}

bool Workspace::countsAreKnown() const
{
    return m_state->counts.areKnown();
}

int Workspace::annotationCount(coding::TagId tag) const
{
    return m_state->counts.of(tag);
}

} // namespace workspace
