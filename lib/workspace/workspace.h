// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "coding/changeset.h"
#include "coding/point.h"
#include "store/database.h"
#include "text/lexicon.h"
#include "text/quantityreader.h"
#include "workspace/openstory.h"

#include <QObject>
#include <QStringList>
#include <memory>
#include <vector>

namespace workspace {

class BulkEdit;

/// What a workspace is opened with.
struct Options
{
    base::Clock clock = base::systemClock;
    text::Lexicon lexicon = text::Lexicon();
    /// Opens read-only, following what others commit, when someone else edits the corpus or it cannot be
    /// written; else that is an error.
    bool fallBackToReading = false;
    bool readOnly = false; ///< Never asks for the writer lock.
};

/// An open corpus: its live state, its undo, its agreement. Lives on the thread that opened it (the
/// window's), owns that thread's connection. Stories are loaded when first asked for and kept; the rest of
/// the corpus stays in the file, so that memory and start do not depend on its size.
///
/// The one way to change anything is edit(): it gives out ids, commits, then changes memory, then signals
/// changed().
class Workspace : public QObject
{
    Q_OBJECT

public:
    static base::Result<std::unique_ptr<Workspace>> create(const QString &path, Options options);
    static base::Result<std::unique_ptr<Workspace>> open(const QString &path, Options options);
    ~Workspace() override;

    QString path() const;
    /// Whether the file was deleted, moved or replaced since it was opened. What is edited when it is deleted
    /// is kept until the workspace goes: database().saveCopy() saves it.
    bool isFileGone() const;
    bool isReadOnly() const;
    QString readOnlyReason() const; ///< One sentence; empty when it can be edited.
    /// The lexicon it was opened with, and the corpus's own words.
    const text::Lexicon &lexicon() const;
    /// The words that the corpus adds to the lexicon.
    text::OwnWords ownWords() const;
    /// Goes on with another lexicon: the person has added words, or has taken some away.
    void setLexicon(const text::Lexicon &lexicon);
    /// Valid until the lexicon changes.
    const text::QuantityReader &quantities() const;
    /// For reading what is not in memory (listings, history). Never for editing.
    const store::Database &database() const;

    // --- the corpus ---

    const std::vector<text::Source> &sources() const;
    const std::vector<coding::Tag> &tags() const; ///< In the order of the tree.
    const std::vector<coding::Analyst> &analysts() const;
    const std::vector<store::StorySummary> &stories() const;
    const std::vector<coding::OwnWordList> &ownWordLists() const;
    /// What analysts say that currencies are worth, by number.
    const std::vector<coding::ExchangeRate> &exchangeRates() const;

    const text::Source *source(
        text::SourceId id) const; ///< Null when there is none; valid until the next change.
    const text::Source *sourceNamed(const QString &name) const;
    const coding::Tag *tag(coding::TagId id) const;
    const coding::Tag *tagNamed(const QString &name) const;
    const coding::Tag *firstTag(coding::Kind kind) const;
    const coding::Analyst *analyst(coding::AnalystId id) const;
    const text::Story *story(text::StoryId id) const;
    const text::Story *storyNamed(const QString &name) const;

    int articleCount() const;
    /// 0 in a large corpus until a job has counted: see countsAreKnown() and countsChanged().
    int annotationCount() const;
    int annotationCount(coding::TagId tag) const;
    bool countsAreKnown() const;

    // --- stories, articles and texts, loaded when asked for ---

    /// The story with its articles and annotations; an invalid id: the articles in no story. The reference
    /// stays valid until the story is removed; its content changes with edits.
    const OpenStory &openStory(text::StoryId id);
    /// The article's metadata and reading state, from memory or the file; null when there is none. Valid
    /// until the next call.
    const store::ArticleRow *article(text::ArticleId id);
    /// The article's text; empty on a read error (reported by failed()). Texts used last are kept.
    QString text(text::ArticleId id);
    /// Its annotations by place.
    std::vector<coding::Annotation> annotations(text::ArticleId id);
    /// Null when the annotation is in no open story and not in the file. Valid until the next change.
    const coding::Annotation *annotation(coding::AnnotationId id);
    /// Those of the annotations that there are, in the order of their numbers in the list.
    std::vector<coding::Annotation> annotations(const std::vector<coding::AnnotationId> &ids);

    /// The suggestions that were turned down in an article, by place.
    std::vector<coding::Rejection> rejections(text::ArticleId article);
    /// The decisions that speak of any of the annotations.
    std::vector<coding::Decision> decisionsAbout(const std::vector<coding::AnnotationId> &ids);

    // --- agreement ---

    /// The points of a story as of the last change; computed when first asked for, afterwards brought up to
    /// date after every edit that touches it, followed by agreementChanged(). A story of thousands of
    /// annotations is compared by a job: until that ends the points are those of the job before, or none.
    /// None for articles in no story.
    const coding::Agreement &agreement(text::StoryId id);
    /// The same, waiting for a large story: for files, not for a window.
    const coding::Agreement &settledAgreement(text::StoryId id);
    /// The point that an annotation is evidence of; null for none and for annotations of no open story.
    const coding::Point *pointOf(coding::AnnotationId id);
    /// Why two annotations of an open story are one point, or what they have in common: see
    /// agreement::reasons().
    QStringList reasons(coding::AnnotationId one, coding::AnnotationId other);

    // --- the analyst ---

    coding::AnalystId currentAnalyst() const; ///< Invalid until setCurrentAnalyst().
    /// Chooses who edits from now on, adding the analyst to the corpus when new. Not undoable.
    base::Result<void> setCurrentAnalyst(const QString &name);

    // --- editing ---

    /// A number for a value that is to be added; for building change sets whose values refer to each other.
    /// Values added with an invalid id get one from edit().
    template <class Id>
    Id newId();

    /// Commits the changes, then applies them to memory, then signals. An empty change set does nothing.
    /// Added values get an id and a GUID when they have none; annotations the current analyst, created and
    /// modified times. `label` names the edit in menus: "tag “USD 29.3 billion”".
    base::Result<void> edit(const QString &label, coding::ChangeSet changes);
    /// The same as a part of an edit that is made in several commits and is one in the undo list: `edit` is
    /// the one to go on with, or invalid to begin one, and becomes that one. For LongEdit.
    base::Result<void> edit(const QString &label, coding::ChangeSet changes, store::EditId &edit);
    /// The same without an entry in the undo list: reading states. `label`: what the history calls it.
    base::Result<void> record(coding::ChangeSet changes, const QString &label = {});

    /// Whether editing is paused: a BulkEdit or a Merger writes.
    bool isBusy() const;
    base::Result<void> checkNotPaused() const; ///< Fails, with the reason, while it is busy.

    bool canUndo() const;
    bool canRedo() const;
    QString undoLabel() const; ///< The label of the edit that undo() would undo.
    QString redoLabel() const;
    base::Result<void> undo();
    base::Result<void> redo();

    /// Keeps a text in the corpus for an article that is to be added.
    base::Result<text::TextId> keepText(const QString &text);
    /// The same for many.
    base::Result<std::vector<text::TextId>> keepTexts(const QStringList &texts);

    // --- what is committed elsewhere: see BulkEdit and Merger ---

    /// Until resumeEditing() edits, undo and redo fail with this sentence, what is recorded waits and
    /// agreement is not computed: a job writes much at once.
    void pauseEditing(const QString &reason);
    void resumeEditing();
    /// Numbers for many values that a job is to add, as many of each kind as `counts` says; gives the last
    /// ones before them.
    store::LastIds reserveIds(const store::LastIds &counts);
    QDateTime now() const; ///< By the clock that the workspace was opened with.
    /// Changes memory and signals after a part of an edit that a job has committed.
    void follow(const coding::ChangeSet &part);
    /// The same for the list of what can be undone.
    void followUndo(store::Edit edit);

public Q_SLOTS:
    /// Looks whether the file is still there, and in a read-only workspace whether others have committed;
    /// then reloads. Called by a timer of its own.
    void refresh();

Q_SIGNALS:
    /// After every change of memory, by edit, undo, redo or record.
    void changed(const coding::ChangeSet &changes);
    /// The lexicon has other words.
    void lexiconChanged();
    /// Everything may be different: views rebuild themselves (a read-only workspace saw somebody else's
    /// commit).
    void reloaded();
    /// The points of an open story were computed anew.
    void agreementChanged(text::StoryId story);
    /// A job has counted the annotations of a large corpus. (Edits tell themselves by changed().)
    void countsChanged();
    /// isFileGone() changed.
    void fileGoneChanged();
    /// Somebody else edits from now on.
    void currentAnalystChanged();
    /// canUndo(), canRedo(), their labels or isBusy() changed.
    void undoChanged();
    /// Something failed that nobody asked for right now: the file was deleted, the disk is full.
    void failed(const base::Error &error);

private:
    friend class BulkEdit;
    struct State;
    explicit Workspace(std::unique_ptr<State> state);
    static base::Result<std::unique_ptr<Workspace>> start(
        std::unique_ptr<store::Database> database, Options options, const QString &readOnlyReason);
    base::Result<void> load();
    base::Result<void> commit(
        const QString &label, coding::ChangeSet changes, store::Edit::State state, store::EditId &edit);
    void recordWaiting();
    void rememberUndo(store::Edit edit);
    void applyToMemory(const coding::ChangeSet &changes);
    void makeLexicon();
    base::Result<QString> readText(text::ArticleId id);
    void askForUndo();
    /// The result, or else nothing, told by failed().
    template <class T>
    T orReport(base::Result<T> result);

    std::unique_ptr<State> m_state;
};

} // namespace workspace
