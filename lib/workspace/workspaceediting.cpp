// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of a workspace that edits.

#include "workspace/completion.h"
#include "workspace/workspacestate.h"

#include <QCoreApplication>
#include <set>

namespace workspace {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(workspace::Workspace)
};

} // namespace

template <class Id>
Id Workspace::newId()
{
    return m_state->ids->next<Id>();
}

template text::SourceId Workspace::newId();
template text::StoryId Workspace::newId();
template text::ArticleId Workspace::newId();
template coding::AnalystId Workspace::newId();
template coding::TagId Workspace::newId();
template coding::AnnotationId Workspace::newId();
template coding::DecisionId Workspace::newId();
template coding::RejectionId Workspace::newId();
template coding::OwnWordListId Workspace::newId();
template coding::ExchangeRateId Workspace::newId();
template coding::StoryRejectionId Workspace::newId();

coding::AnalystId Workspace::currentAnalyst() const
{
    return m_state->analyst;
}

base::Result<void> Workspace::setCurrentAnalyst(const QString &name)
{
    const QString wanted = name.simplified();
    const auto known = std::ranges::find(analysts(), wanted, &coding::Analyst::name);
    if (known != analysts().end()) {
        m_state->analyst = known->id;
        Q_EMIT currentAnalystChanged();
        return {};
    }
    if (wanted.isEmpty() || isReadOnly()) {
        m_state->analyst = {};
        Q_EMIT currentAnalystChanged();
        return {};
    }
    const auto id = newId<coding::AnalystId>();
    coding::ChangeSet addition;
    addition.add(coding::Analyst{.id = id, .guid = {}, .name = wanted});
    //: who edits from now on, as an entry in the history; %1 is a person's name
    return record(std::move(addition), Text::tr("analyst “%1”").arg(wanted)).transform([&] {
        m_state->analyst = id;
        Q_EMIT currentAnalystChanged();
    });
}

base::Result<void> Workspace::edit(const QString &label, coding::ChangeSet changes)
{
    store::EditId begun;
    return commit(label, std::move(changes), store::Edit::State::Done, begun);
}

base::Result<void> Workspace::edit(const QString &label, coding::ChangeSet changes, store::EditId &edit)
{
    return commit(label, std::move(changes), store::Edit::State::Done, edit);
}

base::Result<void> Workspace::record(coding::ChangeSet changes, const QString &label)
{
    //: an entry in the history: how far articles were read
    const QString shown = label.isEmpty() ? Text::tr("reading") : label;
    store::EditId recorded;
    return commit(shown, std::move(changes), store::Edit::State::Recorded, recorded);
}

base::Result<void> Workspace::commit(
    const QString &label, coding::ChangeSet changes, store::Edit::State state, store::EditId &edit)
{
    if (changes.isEmpty())
        return {};
    if (isBusy() && state == store::Edit::State::Recorded) {
        m_state->waiting.push_back({label, std::move(changes)});
        return {};
    }
    if (auto free = checkNotPaused(); !free)
        return free;
    const QDateTime now = m_state->options.clock();
    complete(changes, *m_state->ids, m_state->analyst, now);
    auto applied = m_state->database->apply({.id = edit,
        .label = label,
        .analyst = m_state->analyst,
        .time = now,
        .state = state,
        .changes = std::move(changes)});
    if (!applied)
        return std::unexpected(applied.error());
    const coding::ChangeSet done = std::move(applied->changes);
    applied->changes = {};
    edit = applied->id;
    if (state == store::Edit::State::Done)
        rememberUndo(std::move(*applied));
    applyToMemory(done);
    if (state == store::Edit::State::Done)
        Q_EMIT undoChanged();
    return {};
}

/// An edit was added to the log, or has gone on there.
void Workspace::rememberUndo(store::Edit edit)
{
    if (!m_state->nextUndo || m_state->nextUndo->id < edit.id) {
        m_state->nextUndo = std::move(edit);
        m_state->nextRedo.reset();
    } else if (m_state->nextUndo->id == edit.id) {
        m_state->nextUndo->label = edit.label;
    }
}

void Workspace::applyToMemory(const coding::ChangeSet &changes)
{
    std::set<text::StoryId> affected = m_state->memory.affectedStories(changes);
    orReport(m_state->memory.apply(changes, database()));
    affected.merge(m_state->memory.affectedStories(changes));
    m_state->counts.apply(changes);
    m_state->learned.follow(changes);
    changes.each<text::Article>(
        [this](const coding::Change<text::Article> &change) { m_state->texts.forget(change.either().id); });
    changes.each<text::Story>([this](const coding::Change<text::Story> &change) {
        if (change.isRemoval())
            m_state->agreements.forget(change.before->id);
    });
    for (const text::StoryId story : affected)
        m_state->agreements.touch(story);
    const bool hasOtherWords = changes.touches<coding::OwnWordList>();
    if (hasOtherWords)
        makeLexicon();
    Q_EMIT changed(changes);
    if (hasOtherWords)
        Q_EMIT lexiconChanged();
}

bool Workspace::isBusy() const
{
    return m_state->pause.has_value();
}

bool Workspace::canUndo() const
{
    return m_state->nextUndo && !isReadOnly() && !isBusy();
}

bool Workspace::canRedo() const
{
    return m_state->nextRedo && !isReadOnly() && !isBusy();
}

QString Workspace::undoLabel() const
{
    return m_state->nextUndo ? m_state->nextUndo->label : QString();
}

QString Workspace::redoLabel() const
{
    return m_state->nextRedo ? m_state->nextRedo->label : QString();
}

base::Result<void> Workspace::undo()
{
    const auto undone = checkNotPaused().and_then([this] { return m_state->database->undo(); });
    if (!undone)
        return std::unexpected(undone.error());
    askForUndo();
    applyToMemory(undone->changes.inverse());
    Q_EMIT undoChanged();
    return {};
}

base::Result<void> Workspace::redo()
{
    const auto redone = checkNotPaused().and_then([this] { return m_state->database->redo(); });
    if (!redone)
        return std::unexpected(redone.error());
    askForUndo();
    applyToMemory(redone->changes);
    Q_EMIT undoChanged();
    return {};
}

void Workspace::pauseEditing(const QString &reason)
{
    m_state->pause = reason;
    m_state->agreements.hold();
    Q_EMIT undoChanged();
}

void Workspace::resumeEditing()
{
    m_state->pause.reset();
    m_state->agreements.release();
    recordWaiting();
    Q_EMIT undoChanged();
}

void Workspace::recordWaiting()
{
    for (State::Waiting &waiting : std::exchange(m_state->waiting, {})) {
        std::erase_if(waiting.changes.changes, [this](const coding::AnyChange &change) {
            const auto *reading = std::get_if<coding::Change<text::Reading>>(&change);
            return reading && !article(reading->either().article); // it was removed meanwhile
        });
        orReport(record(std::move(waiting.changes), waiting.label));
    }
}

base::Result<void> Workspace::checkNotPaused() const
{
    if (m_state->pause)
        return base::failure(*m_state->pause);
    return {};
}

store::LastIds Workspace::reserveIds(const store::LastIds &counts)
{
    return m_state->ids->reserve(counts);
}

QDateTime Workspace::now() const
{
    return m_state->options.clock();
}

void Workspace::follow(const coding::ChangeSet &part)
{
    applyToMemory(part);
}

void Workspace::followUndo(store::Edit edit)
{
    rememberUndo(std::move(edit));
    Q_EMIT undoChanged();
}

void Workspace::askForUndo()
{
    m_state->nextUndo = orReport(database().nextUndo());
    m_state->nextRedo = orReport(database().nextRedo());
}

base::Result<text::TextId> Workspace::keepText(const QString &text)
{
    return checkNotPaused().and_then([&] { return m_state->database->keepText(text); });
}

base::Result<std::vector<text::TextId>> Workspace::keepTexts(const QStringList &texts)
{
    return checkNotPaused().and_then([&] { return m_state->database->keepTexts(texts); });
}

} // namespace workspace
