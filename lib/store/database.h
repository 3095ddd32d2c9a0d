// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// In: values and change sets. Out: the same values, from one SQLite file. Nothing else in the program writes
// SQL.

#include "base/error.h"
#include "base/progress.h"
#include "coding/changeset.h"
#include "coding/searchquery.h"
#include "store/connection.h"
#include "store/corpusfile.h"
#include "store/edit.h"
#include "store/foundarticle.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace store {

class WriterLock;
class WritingTurns;
struct TextRow;
struct Writing;

/// What a story's row in the corpus list needs without its articles.
struct StorySummary
{
    text::Story
        story; ///< An invalid id stands for "in no story"; always the last, present when it has articles.
    int articles = 0;
};

/// An article with its reading state, as lists show it.
struct ArticleRow
{
    text::Article article;
    text::Reading reading;
};

/// An article with the hash of its text, which finds the same text in another corpus.
struct HashedArticle
{
    ArticleRow row;
    QByteArray textHash;
};

/// Values that words stand for, as the person reads them: in their language, with their digits.
struct ValuesMeant
{
    std::vector<coding::Stance> stances;
    std::vector<coding::EntityType> entityTypes;
    bool isArticlesVoice = false; ///< Claims without another speaker.
    /// A part of a figure's number, such as "2930" of 29,300,000,000: digits and at most one point, without
    /// what groups them. Empty for none.
    QString digits;
    QString unit; ///< What has to be in the unit as well, when there are digits.
};

/// Which annotations a listing is about. Empty members do not restrict.
struct AnnotationFilter
{
    std::optional<text::StoryId> story;
    std::optional<text::ArticleId> article;
    std::optional<text::SourceId> source;
    std::optional<coding::TagId> tag;
    std::optional<coding::AnalystId> analyst;
    QString words;     ///< Found in the quote, the note or a part of the value, without regard to case.
    ValuesMeant meant; ///< By the words: those values are found too.
};

enum class AnnotationOrder { Place, Source, Tag, Quote, Value, Analyst, Note, Modified };

/// The largest numbers given out so far, one for each table, deleted rows included.
struct LastIds
{
    qint64 source = 0, story = 0, article = 0, analyst = 0, tag = 0, annotation = 0, decision = 0,
           rejection = 0, ownWordList = 0, exchangeRate = 0, storyRejection = 0;
};

/// Every series of LastIds.
inline constexpr std::array lastIdSeries{&LastIds::source, &LastIds::story, &LastIds::article,
    &LastIds::analyst, &LastIds::tag, &LastIds::annotation, &LastIds::decision, &LastIds::rejection,
    &LastIds::ownWordList, &LastIds::exchangeRate, &LastIds::storyRejection};
static_assert(sizeof(LastIds) == lastIdSeries.size() * sizeof(qint64));

/// What becomes of a file that is where another one is to be written.
enum class Existing { Refuse, Replace };

/// What a job needs for a connection of its own to a corpus that is edited on another thread: a value. The
/// corpus stays locked as long as it lives.
struct DatabaseShare
{
    QString path;
    std::shared_ptr<WriterLock> lock;
    std::shared_ptr<WritingTurns> turns;
    corpusfile::Identity identity; ///< Of the file when it was opened.
};

/// One connection to a corpus file. Belongs to the thread that opened it; other threads open their own
/// (readers of a WAL database never block). Closing is the destructor's work.
///
/// Edit: takes the file's writer lock, a lock file beside it that says who holds it; fails with isLocked()
/// errors when another process or window holds it. Read: sees what others commit, writes nothing. Assist: a
/// further connection beside the one that edits, for a job; keeps texts, and makes edits that are too large
/// for the thread of the other, which makes none meanwhile.
class Database
{
public:
    enum class Mode { Edit, Read, Assist };

    /// Makes a new corpus file with the starting codebook and opens it for editing. Fails when the file
    /// exists.
    static base::Result<std::unique_ptr<Database>> create(const QString &path);
    /// Opens a corpus; in Edit mode migrates an older one first, keeping a copy beside it. Fails, naming file
    /// and cause, on what is missing, not SQLite, another program's database, from a newer Variorum (both
    /// versions named), damaged, or locked or not writable in Edit mode.
    static base::Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    /// Opens a further connection in Assist mode. Fails when another file stands in the corpus's place.
    static base::Result<std::unique_ptr<Database>> open(const DatabaseShare &share);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Whether the error of open() means that someone else edits the corpus, so that reading would work.
    static bool isLocked(const base::Error &error);
    /// Whether it means that the file or folder cannot be written, so that reading would work.
    static bool isNotWritable(const base::Error &error);

    QString path() const { return m_path; }
    Mode mode() const { return m_mode; }
    /// For jobs. Fails when the corpus is not open for editing.
    base::Result<DatabaseShare> share() const;

    // --- editing: each one transaction; on failure nothing has changed. Also while the file is deleted, so
    // that saveCopy() can save what is edited then; not when it was moved ---

    /// Gives the text of an article that is to be added.
    using TextOf = std::function<base::Result<QString>(const text::Article &article)>;
    /// Applies the changes and writes them to the edit log. The ids in added values are used as they are.
    /// When the edit is undoable (Done), edits that had been undone can no longer be redone. Recorded edits
    /// leave a line in the log without their changes; consecutive ones about nothing but reading states share
    /// one. A quote is what the text says, whatever the annotation holds. Returns the edit with its id.
    ///
    /// An edit that has an id goes on with that one: the log then holds both as one, under the new label. The
    /// caller sees to it that edits made since can still be undone before it. Fails when it is not Done any
    /// more.
    /// Added articles whose text has no number get it by `textOf`, when that is given.
    ///
    /// Cancelled, it fails with Cause::Cancelled, like undo() and redo(). In Assist mode others read
    /// meanwhile, and an edit of theirs would wait for all of it.
    base::Result<Edit> apply(Edit edit, const base::Progress &progress = {}, const TextOf &textOf = {});
    /// Applies the inverse of the newest edit that can be undone and marks it; returns it. An error when
    /// there is none.
    base::Result<Edit> undo(const base::Progress &progress = {});
    /// Applies the oldest undone edit again; returns it.
    base::Result<Edit> redo(const base::Progress &progress = {});
    /// Keeps a text and returns its number; the number of the same text when the corpus has it already.
    base::Result<text::TextId> keepText(const QString &text);
    /// The same for many texts in one transaction; in Assist mode in several short ones, so that an edit
    /// never waits for more than one text.
    base::Result<std::vector<text::TextId>> keepTexts(const QStringList &texts);
    /// Copies SQLite's log into the file and syncs the disk, so that no edit has to. May take long; others
    /// read and write meanwhile.
    base::Result<void> tidyLog();

    // --- reading ---

    /// As long as it lives, all that is read is of one moment, whatever others commit. It must not outlive
    /// the database, and none is to be edited meanwhile.
    base::Result<Transaction> beginReading() const;

    base::Result<std::vector<text::Source>> sources() const;
    /// Addresses of articles and the names of their sources, of those that have both; each pair once.
    base::Result<std::vector<std::pair<QString, QString>>> sourcesOfUrls() const;
    base::Result<std::vector<coding::Analyst>> analysts() const;
    base::Result<std::vector<coding::Tag>> tags() const;
    base::Result<std::vector<StorySummary>> stories() const;
    base::Result<std::vector<coding::OwnWordList>> ownWordLists() const;
    base::Result<std::vector<coding::ExchangeRate>> exchangeRates() const;
    /// What analysts say was proposed for stories in error: all, or that about some articles.
    base::Result<std::vector<coding::StoryRejection>> storyRejections() const;
    base::Result<std::vector<coding::StoryRejection>> storyRejections(
        const std::vector<text::ArticleId> &articles) const;
    /// The articles of a story by date and title; an invalid id: those in no story. `limit` < 0: all.
    base::Result<std::vector<ArticleRow>> articles(text::StoryId story, int offset = 0, int limit = -1) const;
    base::Result<std::optional<ArticleRow>> article(text::ArticleId article) const;
    base::Result<std::vector<HashedArticle>> hashedArticles() const; ///< All of the corpus, by number.
    base::Result<std::optional<text::ArticleId>> articleByGuid(const QUuid &guid) const;
    /// Articles, deleted ones not counted, that have exactly this text.
    base::Result<std::vector<text::Article>> articlesWithText(const QString &text) const;
    base::Result<bool> hasArticleWithText(text::TextId text) const; ///< Deleted ones not counted.
    base::Result<QString> text(text::TextId text) const;
    /// Annotations by place. Spans are converted to UTF-16.
    base::Result<std::vector<coding::Annotation>> annotations(text::ArticleId article) const;
    base::Result<std::vector<coding::Annotation>> annotations(text::StoryId story) const;
    /// In the order of the numbers, each once.
    base::Result<std::vector<coding::Annotation>> annotations(
        const std::vector<coding::AnnotationId> &ids) const;
    base::Result<std::vector<coding::Annotation>> annotationsWithTag(coding::TagId tag) const;
    base::Result<std::optional<coding::AnnotationId>> annotationByGuid(const QUuid &guid) const;
    /// The numbers of the annotations that pass the filter, sorted.
    base::Result<std::vector<coding::AnnotationId>> annotationIds(
        const AnnotationFilter &filter, AnnotationOrder order, Qt::SortOrder direction) const;
    base::Result<std::unordered_map<coding::TagId, int>> annotationCounts() const;
    base::Result<int> annotationCount(coding::TagId tag) const;
    base::Result<int> valueCount(coding::TagId tag) const; ///< Its annotations that have a value.
    base::Result<int> annotationCount(const std::vector<text::ArticleId> &articles) const;
    base::Result<std::vector<coding::Decision>> decisions() const; ///< Of all stories, the oldest first.
    base::Result<std::vector<coding::Decision>> decisions(text::StoryId story) const;
    /// The suggestions that an article's readers turned down, by place.
    base::Result<std::vector<coding::Rejection>> rejections(text::ArticleId article) const;
    /// What annotations name, each name once with the type that it most often has.
    base::Result<std::vector<coding::Entity>> entities() const;
    /// Decisions that speak of any of these annotations.
    base::Result<std::vector<coding::Decision>> decisionsAbout(
        const std::vector<coding::AnnotationId> &ids) const;
    /// Canonical entity names of the corpus that start with the words, the most used first, at most `limit`.
    base::Result<QStringList> entityNames(const QString &start, int limit) const;
    /// What the newest annotation of these very words takes them for; else the newest entity of that name.
    base::Result<std::optional<coding::Entity>> entityNamed(const QString &words) const;
    base::Result<QStringList> speakers(int limit) const; ///< Speakers of claims, the most used first.
    /// Articles whose text has these words somewhere (found by the full-text index; a superset is possible).
    base::Result<std::vector<text::ArticleId>> articlesWithWords(const QString &words) const;
    /// Finds the articles for which a query holds, in the order in which their texts came into the corpus.
    /// Reads slice by slice, so that the first ones are there at once and nothing is kept; fails when
    /// cancelled.
    base::Result<void> search(
        const coding::SearchQuery &query, const FoundVisitor &visit, const base::Progress &progress) const;

    base::Result<std::optional<Edit>> nextUndo() const; ///< Without its changes.
    base::Result<std::optional<Edit>> nextRedo() const; ///< Without its changes.
    base::Result<bool> isDone(EditId edit) const;       ///< Whether it is in the log and not undone.
    /// Whether the log keeps more of an edit than so many bytes; a change of an annotation is 300 to 1,000 of
    /// them.
    base::Result<bool> isLargerInLog(EditId edit, qint64 bytes) const;
    base::Result<std::vector<Edit>> history(
        int limit) const; ///< The newest edits first, without their changes.
    base::Result<LastIds> lastIds() const;
    /// A number that changes when another connection has committed.
    qint64 dataVersion() const;

    // --- the whole file ---

    /// Writes a compact copy, whole or not at all, also of a file that is deleted or moved. Fails when the
    /// target exists and is not to be replaced, or when it is this corpus or one that is being edited
    /// somewhere.
    base::Result<void> saveCopy(const QString &path, Existing existing = Existing::Refuse) const;
    /// Looks for everything that could be wrong: SQLite's own check, references, spans outside their text,
    /// quotes that are not the span's words, the full-text index, the codebook's tree, the log. A line each;
    /// none: all is well. Fails when cancelled.
    base::Result<QStringList> check(const base::Progress &progress) const;

    /// Rows of text in UTF-8, valid during the call.
    using RowVisitor = std::function<bool(const std::vector<QByteArrayView> &cells)>;
    /// Calls the visitor with every annotation as the view `annotation_rows` has it, by story, article and
    /// place; stops when it returns false, fails when cancelled. Made for millions of rows: cells come in
    /// blocks, not through QVariant.
    base::Result<void> eachAnnotationRow(const RowVisitor &visit, const base::Progress &progress) const;

private:
    struct State;
    Database(QString path, Mode mode, std::unique_ptr<State> state);
    base::Result<void> checkWritable() const;
    base::Result<Writing> beginWriting();
    base::Result<void> keepTextsOf(
        coding::ChangeSet &changes, const TextOf &textOf, const base::Progress &progress);
    base::Result<void> keepSome(const std::vector<TextRow> &texts, std::vector<text::TextId> &ids);
    base::Result<Edit> step(Edit::State state, const base::Progress &progress);

    QString m_path;
    Mode m_mode;
    std::unique_ptr<State> m_state;
};

} // namespace store
