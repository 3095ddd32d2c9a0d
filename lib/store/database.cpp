// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include "store/changewriter.h"
#include "store/databasestate.h"
#include "store/messages.h"
#include "store/migrations.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace store {
namespace {

using Access = Connection::Access;

/// Fails when the open file is not a corpus of this program's version. `mayBeOlder`: it will be migrated.
base::Result<void> verify(const Connection &connection, bool mayBeOlder)
{
    const QString &path = connection.path();
    const auto application = connection.single(u"PRAGMA application_id"_s);
    if (!application)
        return std::unexpected(application.error());
    if (application->toInt() != applicationId)
        return std::unexpected(messages::otherProgram(path));
    const auto version = versionOf(connection);
    if (!version)
        return std::unexpected(version.error());
    if (*version > newestVersion())
        return std::unexpected(messages::newer(path, *version, newestVersion()));
    if (*version < 1)
        return std::unexpected(messages::damaged(path, u"version %1"_s.arg(*version)));
    if (*version < newestVersion() && !mayBeOlder)
        return std::unexpected(messages::older(path, *version));
    return {};
}

/// Looks into every table, so that missing or damaged ones are told now and not while someone works.
base::Result<void> touchTables(const Connection &connection)
{
    for (const QLatin1StringView table :
        {"sources"_L1, "stories"_L1, "article_texts"_L1, "articles"_L1, "readings"_L1, "analysts"_L1,
            "tags"_L1, "annotations"_L1, "decisions"_L1, "rejections"_L1, "own_words"_L1, "exchange_rates"_L1,
            "edits"_L1, "edit_changes"_L1, "article_search"_L1, "annotation_rows"_L1}) {
        const auto touched = connection.run(u"SELECT 1 FROM %1 LIMIT 1"_s.arg(table));
        if (!touched)
            return std::unexpected(messages::damaged(connection.path(), touched.error().detail));
    }
    return {};
}

base::Result<std::unique_ptr<Connection>> openForReading(const QString &path)
{
    if (corpusfile::examineWritable(path))
        return Connection::open(path, Access::QueryOnly);
    // A folder that cannot be written takes no files beside the corpus; without them it can only be read as
    // one that nobody changes.
    if (!corpusfile::isFolderWritable(path) && !QFileInfo::exists(path + u"-shm"_s))
        return corpusfile::hasWriteAheadLog(path)
                   ? std::unexpected(messages::needsRecovery(path, u"-wal without -shm"_s))
                   : Connection::open(path, Access::Immutable);
    return Connection::open(path, Access::ReadOnly);
}

base::Result<std::unique_ptr<Connection>> openForEditing(const QString &path)
{
    auto connection = Connection::open(path, Access::ReadWrite);
    if (!connection)
        return connection;
    const auto ready =
        verify(**connection, true).and_then([&] { return migrateWithBackup(**connection, migrations()); });
    return ready ? std::move(connection) : std::unexpected(ready.error());
}

void removeWithCompanions(const QString &path)
{
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

/// Fills a new file with the schema and the starting codebook.
base::Result<void> build(const QString &path)
{
    auto connection = Connection::open(path, Access::ReadWrite);
    if (!connection)
        return std::unexpected(connection.error());
    if (auto done = migrate(**connection, migrations()); !done)
        return done;
    auto transaction = Transaction::begin(**connection, Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    coding::ChangeSet codebook;
    for (coding::Tag tag : coding::startingCodebook()) {
        tag.id = coding::TagId(static_cast<qint64>(codebook.changes.size()) + 1);
        codebook.add(std::move(tag));
    }
    Texts texts(**connection);
    return ChangeWriter(**connection, texts)
        .write(codebook)
        .and_then([&] { return transaction->commit(); })
        .and_then([&] { return (*connection)->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); });
}

} // namespace

Database::Database(QString path, Mode mode, std::unique_ptr<State> state)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_state(std::move(state))
{
}

Database::~Database() = default;

base::Result<std::unique_ptr<Database>> Database::create(const QString &givenPath)
{
    const QString path = QFileInfo(givenPath).absoluteFilePath();
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return std::unexpected(messages::exists(path));
    // Made whole under another name first: a corpus is there entirely or not at all.
    const QString part = path + u".new"_s;
    removeWithCompanions(part);
    if (const auto built = build(part); !built) {
        removeWithCompanions(part);
        return std::unexpected(messages::notCreated(path, built.error().detail));
    }
    if (QFile file(part); !file.rename(path)) {
        const QString reason = file.errorString();
        removeWithCompanions(part);
        return std::unexpected(messages::notCreated(path, reason));
    }
    return open(path, Mode::Edit);
}

base::Result<std::unique_ptr<Database>> Database::open(const QString &givenPath, Mode mode)
{
    const QString path = QFileInfo(givenPath).absoluteFilePath();
    if (const auto examined = corpusfile::examine(path); !examined)
        return std::unexpected(examined.error());

    Q_ASSERT(mode != Mode::Assist); // needs a share
    std::shared_ptr<WriterLock> lock;
    std::shared_ptr<WritingTurns> turns;
    if (mode == Mode::Edit) {
        auto locked = corpusfile::examineWritable(path).and_then([&] { return WriterLock::take(path); });
        if (!locked)
            return std::unexpected(locked.error());
        lock = std::move(*locked);
        turns = std::make_shared<WritingTurns>();
    }
    auto connection = mode == Mode::Edit ? openForEditing(path) : openForReading(path);
    if (!connection)
        return std::unexpected(connection.error());
    const auto sound = verify(**connection, false).and_then([&] { return touchTables(**connection); });
    if (!sound)
        return std::unexpected(sound.error());
    auto state = std::make_unique<State>(std::move(lock), std::move(turns), std::move(*connection));
    return std::unique_ptr<Database>(new Database(path, mode, std::move(state)));
}

base::Result<std::unique_ptr<Database>> Database::open(const DatabaseShare &share)
{
    if (corpusfile::Identity::of(share.path) != share.identity)
        return std::unexpected(messages::gone(share.path));
    return Connection::open(share.path, Access::Assist).transform([&](auto connection) {
        auto state = std::make_unique<State>(share.lock, share.turns, std::move(connection));
        return std::unique_ptr<Database>(new Database(share.path, Mode::Assist, std::move(state)));
    });
}

base::Result<DatabaseShare> Database::share() const
{
    if (m_mode == Mode::Read)
        return std::unexpected(messages::openedForReading(m_path));
    return DatabaseShare{m_path, m_state->lock, m_state->turns, m_state->identity};
}

bool Database::isLocked(const base::Error &error)
{
    return error.cause == base::Error::Cause::Locked;
}

bool Database::isNotWritable(const base::Error &error)
{
    return error.cause == base::Error::Cause::NotWritable;
}

base::Result<void> Database::checkWritable() const
{
    if (m_mode == Mode::Read)
        return std::unexpected(messages::openedForReading(m_path));
    if (corpusfile::Identity::of(m_path) == m_state->identity)
        return {};
    if (m_mode == Mode::Edit && m_state->file.isDeleted())
        return m_state->letGoOfName();
    return std::unexpected(messages::gone(m_path));
}

/// Makes it safe to go on writing into a deleted file: SQLite's log still has its name, and would be taken
/// for the log of whatever file comes where the corpus was.
base::Result<void> Database::State::letGoOfName()
{
    if (hasLetGo)
        return {};
    const QString &path = connection->path();
    const auto isBusy = connection->single(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!isBusy || isBusy->toBool())
        return std::unexpected(messages::gone(path));
    if (const QString walPath = path + u"-wal"_s; corpusfile::Identity::of(walPath) == writeAheadLog) {
        QFile::remove(walPath);
        QFile::remove(path + u"-shm"_s);
    }
    hasLetGo = true;
    return {};
}

base::Result<Transaction> Database::beginReading() const
{
    return Transaction::begin(*m_state->connection, Transaction::Kind::Read);
}

base::Result<Writing> Database::beginWriting()
{
    auto turn = m_mode == Mode::Assist ? m_state->turns->takeForJob() : m_state->turns->takeForEdit();
    return Transaction::begin(*m_state->connection, Transaction::Kind::Write)
        .transform([&](Transaction transaction) { return Writing{std::move(turn), std::move(transaction)}; });
}

base::Result<Edit> Database::apply(Edit edit, const base::Progress &progress, const TextOf &textOf)
{
    Q_ASSERT(edit.state == Edit::State::Done || edit.state == Edit::State::Recorded);
    auto writing = checkWritable().and_then([this] { return beginWriting(); });
    if (!writing)
        return std::unexpected(writing.error());
    const double texts = textOf ? 0.3 : 0; // of all the work, about
    const double log = texts + (1 - texts) / 2;
    if (textOf)
        if (auto kept = keepTextsOf(edit.changes, textOf, progress.part(0, texts)); !kept)
            return std::unexpected(kept.error());
    const base::Progress logging = progress.part(texts, log);
    const auto id = edit.id.isValid() ? m_state->log.extend(edit, logging) : m_state->log.add(edit, logging);
    if (!id)
        return std::unexpected(id.error());
    edit.id = *id;
    return ChangeWriter(*m_state->connection, m_state->texts)
        .write(edit.changes, progress.part(log, 1))
        .and_then([&] { return writing->transaction.commit(); })
        .transform([&] { return std::move(edit); });
}

/// Gives the texts of added articles their numbers, in the transaction under way.
base::Result<void> Database::keepTextsOf(
    coding::ChangeSet &changes, const TextOf &textOf, const base::Progress &progress)
{
    qint64 done = 0;
    for (coding::AnyChange &change : changes.changes) {
        ++done;
        auto *article = std::get_if<coding::Change<text::Article>>(&change);
        if (!article || !article->isAddition() || article->after->text.isValid())
            continue;
        if (progress.isCancelled())
            return std::unexpected(messages::cancelled(m_path));
        progress.report(done, qint64(changes.changes.size()));
        const auto text = textOf(*article->after).and_then([this](const QString &words) {
            return m_state->texts.keep(TextRow::of(words));
        });
        if (!text)
            return std::unexpected(text.error());
        article->after->text = *text;
    }
    return {};
}

base::Result<Edit> Database::undo(const base::Progress &progress)
{
    return step(Edit::State::Undone, progress);
}

base::Result<Edit> Database::redo(const base::Progress &progress)
{
    return step(Edit::State::Done, progress);
}

base::Result<Edit> Database::step(Edit::State state, const base::Progress &progress)
{
    auto writing = checkWritable().and_then([this] { return beginWriting(); });
    if (!writing)
        return std::unexpected(writing.error());
    const bool isUndo = state == Edit::State::Undone;
    auto next = isUndo ? m_state->log.nextUndo() : m_state->log.nextRedo();
    if (!next)
        return std::unexpected(next.error());
    if (!*next)
        return std::unexpected(isUndo ? messages::nothingToUndo() : messages::nothingToRedo());
    Edit &edit = **next;
    auto changes = m_state->log.changes(edit, progress.part(0, 0.5));
    if (!changes)
        return std::unexpected(changes.error());
    edit.changes = std::move(*changes);
    edit.state = state;
    return ChangeWriter(*m_state->connection, m_state->texts)
        .write(isUndo ? edit.changes.inverse() : edit.changes, progress.part(0.5, 1))
        .and_then([&] { return m_state->log.mark(edit.id, state); })
        .and_then([&] { return writing->transaction.commit(); })
        .transform([&] { return std::move(edit); });
}

base::Result<text::TextId> Database::keepText(const QString &text)
{
    return keepTexts({text}).transform([](const auto &ids) { return ids.front(); });
}

base::Result<std::vector<text::TextId>> Database::keepTexts(const QStringList &texts)
{
    std::vector<TextRow> rows;
    for (const QString &text : texts)
        rows.push_back(TextRow::of(text));
    std::vector<text::TextId> ids;
    base::Result<void> done = checkWritable();
    while (done && ids.size() < rows.size())
        done = keepSome(rows, ids);
    return done.transform([&] { return std::move(ids); });
}

/// Keeps texts after those that have a number already, in one transaction: all of them, or as many as fit
/// into a job's turn.
base::Result<void> Database::keepSome(const std::vector<TextRow> &texts, std::vector<text::TextId> &ids)
{
    constexpr int longestTurn = 4; // milliseconds, or one text
    auto writing = beginWriting();
    if (!writing)
        return std::unexpected(writing.error());
    QElapsedTimer timer;
    timer.start();
    bool hasTime = true;
    while (hasTime && ids.size() < texts.size()) {
        const auto id = m_state->texts.keep(texts[ids.size()]);
        if (!id)
            return std::unexpected(id.error());
        ids.push_back(*id);
        hasTime = m_mode == Mode::Edit || (timer.elapsed() < longestTurn && !m_state->turns->isWanted());
    }
    return writing->transaction.commit();
}

base::Result<void> Database::tidyLog()
{
    return m_state->connection->run(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
}

} // namespace store
