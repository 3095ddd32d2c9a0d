// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "store/migrations.h"
#include "support/require.h"
#include "support/samplecorpus.h"
#include "support/samplevalues.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <sys/mount.h>

using namespace Qt::StringLiterals;
using coding::ChangeSet;
using store::Database;
using support::require;
using support::runSql;
using support::SampleCorpus;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

/// A disk of 6 MB, when we may mount one.
class SmallDisk
{
public:
    SmallDisk() { m_mounted = ::mount("variorum", qPrintable(m_folder.path()), "tmpfs", 0, "size=6m") == 0; }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(qPrintable(m_folder.path()), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_mounted; }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    /// Writes into a file until nothing more fits.
    void fill(const QString &path) const
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("cannot write %s", qPrintable(path));
        while (file.write(QByteArray(4096, 'x')) == 4096) {
        }
    }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace

class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewCorpusHasTheStartingCodebook();
    void aNewCorpusIsOneWholeFile();
    void creatingRefusesAFileThatExists();
    void creatingWhereThereIsNoFolderNamesTheFile();
    void openingRefuses_data();
    void openingRefuses();
    void aNewerVersionIsRefusedNamingBoth();
    void aRefusedFileIsLeftAsItWas();
    void anEditAfterTheFileWasDeletedIsInTheCopy();
    void aFileInTheDeletedOnesPlaceIsLeftAlone();
    void anEditNoticesThatTheFileWasMovedAndReplaced();
    void aDeletedCorpusCanStillBeSaved();
    void aFullDiskLosesNothing();
    void saveCopyRefusesAnExistingFile();
    void saveCopyReplacesAFileWhenToldTo();
    void aReplacedCorpusLeavesNothingBehind();
    void aCorpusThatIsEditedIsNotReplaced();
    void aCopyIsTheSameCorpus();
    void pathsMayHaveAnyCharacters();
};

void OpeningTest::aNewCorpusHasTheStartingCodebook()
{
    QTemporaryDir folder;
    const auto database = require(Database::create(folder.filePath(u"new.variorum"_s)));
    const auto tags = require(database->tags());
    QCOMPARE(tags.size(), 3);
    QCOMPARE(tags[0].kind, coding::Kind::Figure);
    QCOMPARE(tags[0].id, coding::TagId(1));
    QCOMPARE(tags[2].shortcut, u"3"_s);
    QVERIFY(!tags[1].guid.isNull());
    QVERIFY(require(database->stories()).empty());
    QVERIFY(!require(database->nextUndo()));
    QCOMPARE(require(database->lastIds()).tag, 3);
    QCOMPARE(require(database->check({})), QStringList());
}

void OpeningTest::aNewCorpusIsOneWholeFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"new.variorum"_s);
    require(Database::create(path)).reset();
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"new.variorum"_s});
    QCOMPARE(support::sqlValue(path, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(support::sqlValue(path, u"SELECT count(*) FROM tag"_s).toInt(), 3);
}

void OpeningTest::creatingRefusesAFileThatExists()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"there.variorum"_s);
    writeFile(path, "precious");
    const auto database = Database::create(path);
    QVERIFY(!database);
    QVERIFY2(database.error().message.contains(u"there.variorum"), qPrintable(database.error().message));
    QCOMPARE(bytesOf(path), "precious");
}

void OpeningTest::creatingWhereThereIsNoFolderNamesTheFile()
{
    QTemporaryDir folder;
    const auto database = Database::create(folder.filePath(u"no/such/folder.variorum"_s));
    QVERIFY(!database);
    QVERIFY(database.error().message.contains(u"folder.variorum"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void OpeningTest::openingRefuses_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("cause");
    QTest::newRow("a file that is not there") << u"missing"_s << u"no corpus"_s;
    QTest::newRow("a folder") << u"folder"_s << u"folder"_s;
    QTest::newRow("an empty file") << u"empty"_s << u"empty"_s;
    QTest::newRow("a text file") << u"text"_s << u"not a Variorum corpus"_s;
    QTest::newRow("a few bytes that begin like SQLite") << u"short"_s << u"not a Variorum corpus"_s;
    QTest::newRow("another program's database") << u"other"_s << u"another program"_s;
    QTest::newRow("a corpus cut short") << u"cut"_s << u"damaged"_s;
    QTest::newRow("a corpus overwritten with noise") << u"noise"_s << u"damaged"_s;
    QTest::newRow("a corpus without a table") << u"table"_s << u"damaged"_s;
    QTest::newRow("a corpus without a version") << u"version"_s << u"damaged"_s;
}

void OpeningTest::openingRefuses()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, cause);
    SampleCorpus corpus;
    corpus.close();
    const QString path = corpus.filePath(kind + u".variorum"_s);
    if (kind == u"folder")
        QDir().mkdir(path);
    else if (kind == u"empty")
        writeFile(path, {});
    else if (kind == u"text")
        writeFile(path, QByteArray("Once upon a time\n").repeated(100));
    else if (kind == u"short")
        writeFile(path, QByteArray("SQLite format 3\0", 16));
    else if (kind == u"other")
        runSql(path, u"CREATE TABLE notes (words TEXT)"_s);
    else if (kind != u"missing")
        QVERIFY(QFile::copy(corpus.path(), path));
    if (kind == u"cut")
        QVERIFY(QFile::resize(path, 20'000));
    if (kind == u"noise")
        writeFile(path, bytesOf(path).first(4096) + QByteArray("noise").repeated(100'000));
    if (kind == u"table")
        runSql(path, u"DROP TABLE decisions"_s);
    if (kind == u"version")
        runSql(path, u"PRAGMA user_version = 0"_s);

    for (const auto mode : {Database::Mode::Edit, Database::Mode::Read}) {
        const auto database = Database::open(path, mode);
        QVERIFY(!database);
        const QString message = database.error().message;
        QVERIFY2(message.contains(kind + u".variorum"_s), qPrintable(message));
        QVERIFY2(message.contains(cause), qPrintable(message));
        QVERIFY(!Database::isLocked(database.error()));
        QVERIFY(!Database::isNotWritable(database.error()));
    }
}

void OpeningTest::aNewerVersionIsRefusedNamingBoth()
{
    SampleCorpus corpus;
    corpus.close();
    runSql(corpus.path(), u"PRAGMA user_version = 4711"_s);
    const QString percents = corpus.filePath(u"100%2 %3.variorum"_s);
    QVERIFY(QFile::copy(corpus.path(), percents));
    const auto refused = Database::open(percents, Database::Mode::Read);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"100%2 %3.variorum"), qPrintable(refused.error().message));
    for (const auto mode : {Database::Mode::Edit, Database::Mode::Read}) {
        const auto database = Database::open(corpus.path(), mode);
        QVERIFY(!database);
        QVERIFY2(database.error().message.contains(u"4711"), qPrintable(database.error().message));
        QVERIFY2(database.error().message.contains(u" %1."_s.arg(store::newestVersion())),
            qPrintable(database.error().message));
        QVERIFY(database.error().message.contains(u"sample.variorum"));
    }
}

void OpeningTest::aRefusedFileIsLeftAsItWas()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"other.sqlite"_s);
    runSql(path, u"CREATE TABLE notes (words TEXT)"_s);
    const QByteArray before = bytesOf(path);
    QVERIFY(!Database::open(path, Database::Mode::Edit));
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"other.sqlite"_s});
}

void OpeningTest::anEditAfterTheFileWasDeletedIsInTheCopy()
{
    SampleCorpus corpus;
    QVERIFY(QFile::exists(corpus.path() + u"-wal"_s));
    QVERIFY(QFile::remove(corpus.path()));
    ChangeSet changes;
    changes.add(support::story(3, u"New"_s));
    require(corpus.database().apply(SampleCorpus::edit(u"more"_s, changes)));
    // Else SQLite would take it for the log of a file that comes in its place.
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QVERIFY2(!QFile::exists(corpus.path() + suffix), qPrintable(suffix));
    require(corpus.database().undo());
    require(corpus.database().redo());
    const QString copy = corpus.filePath(u"saved.variorum"_s);
    require(corpus.database().saveCopy(copy));
    const auto saved = require(Database::open(copy, Database::Mode::Edit));
    QVERIFY(std::ranges::any_of(
        require(saved->stories()), [](const store::StorySummary &one) { return one.story.name == u"New"; }));
    QCOMPARE(require(saved->check({})), QStringList());
}

void OpeningTest::aFileInTheDeletedOnesPlaceIsLeftAlone()
{
    SampleCorpus corpus;
    const QString other = corpus.filePath(u"other.variorum"_s);
    require(corpus.database().saveCopy(other));
    const QByteArray before = bytesOf(other);
    QCOMPARE(
        std::rename(QFile::encodeName(other).constData(), QFile::encodeName(corpus.path()).constData()), 0);
    ChangeSet changes;
    changes.add(support::story(3, u"New"_s));
    require(corpus.database().apply(SampleCorpus::edit(u"more"_s, changes)));
    QVERIFY(!QFile::exists(corpus.path() + u"-wal"_s));
    QCOMPARE(bytesOf(corpus.path()), before);
}

void OpeningTest::anEditNoticesThatTheFileWasMovedAndReplaced()
{
    SampleCorpus corpus;
    require(corpus.database().saveCopy(corpus.filePath(u"copy.variorum"_s)));
    QVERIFY(QFile::rename(corpus.path(), corpus.filePath(u"away.variorum"_s)));
    QVERIFY(QFile::rename(corpus.filePath(u"copy.variorum"_s), corpus.path()));
    const auto done = corpus.database().keepText(u"words"_s);
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(u"replaced"));
}

void OpeningTest::aDeletedCorpusCanStillBeSaved()
{
    SampleCorpus corpus;
    QVERIFY(QFile::remove(corpus.path()));
    const QString copy = corpus.filePath(u"saved.variorum"_s);
    require(corpus.database().saveCopy(copy));
    const auto saved = require(Database::open(copy, Database::Mode::Edit));
    QCOMPARE(require(saved->annotations(text::StoryId(1))).size(), 6);
}

void OpeningTest::aFullDiskLosesNothing()
{
    SampleCorpus corpus;
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("only root can make a small disk");
    const QString path = disk.filePath(u"full.variorum"_s);
    require(corpus.database().saveCopy(path));
    const auto database = require(Database::open(path, Database::Mode::Edit));
    const auto before = require(database->annotations(text::StoryId(1)));
    const QString ballast = disk.filePath(u"ballast"_s);
    disk.fill(ballast);

    ChangeSet changes;
    for (int i = 0; i < 2000; ++i)
        changes.add(support::annotation(100 + i, 1, SampleCorpus::text(1), u"AWS"_s, coding::Kind::Entity));
    const auto done = database->apply(SampleCorpus::edit(u"many"_s, changes));
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(u"disk is full"), qPrintable(done.error().message));
    QVERIFY(done.error().message.contains(u"full.variorum"));
    QVERIFY(!database->keepText(QString(3'000'000, u'x')));
    QVERIFY(!database->saveCopy(disk.filePath(u"copy.variorum"_s)));
    QVERIFY(!QFile::exists(disk.filePath(u"copy.variorum"_s)));
    QCOMPARE(require(database->annotations(text::StoryId(1))), before);
    const auto made = Database::create(disk.filePath(u"new.variorum"_s));
    QVERIFY(!made);
    QVERIFY(made.error().message.contains(u"new.variorum"));

    QVERIFY(QFile::remove(ballast));
    require(database->apply(SampleCorpus::edit(u"many"_s, changes)));
    QCOMPARE(require(database->annotations(text::StoryId(1))).size(), before.size() + 2000);
    QCOMPARE(require(database->check({})), QStringList());
}

void OpeningTest::saveCopyRefusesAnExistingFile()
{
    SampleCorpus corpus;
    const QString path = corpus.filePath(u"there.variorum"_s);
    writeFile(path, "precious");
    const auto done = corpus.database().saveCopy(path);
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(u"there.variorum"));
    QCOMPARE(bytesOf(path), "precious");

    const auto nowhere = corpus.database().saveCopy(corpus.filePath(u"no/folder.variorum"_s));
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().message.contains(u"folder.variorum"));
}

void OpeningTest::saveCopyReplacesAFileWhenToldTo()
{
    SampleCorpus corpus;
    const QString path = corpus.filePath(u"there.variorum"_s);
    writeFile(path, "precious");
    require(corpus.database().saveCopy(path, store::Existing::Replace));
    const auto expected = require(corpus.database().annotations(text::StoryId(1)));
    QCOMPARE(require(require(Database::open(path, Database::Mode::Read))->annotations(text::StoryId(1))),
        expected);
    QVERIFY(!QFile::exists(path + u".part"_s));
    QVERIFY(!QFile::exists(path + u".lock"_s));
}

void OpeningTest::aReplacedCorpusLeavesNothingBehind()
{
    SampleCorpus corpus;
    const QString path = corpus.filePath(u"there.variorum"_s);
    const QString crashed = corpus.filePath(u"crashed.variorum"_s);
    require(Database::create(path));
    { // a corpus as a program leaves it that was killed: with its log
        const auto database = require(Database::open(path, Database::Mode::Edit));
        require(database->keepText(u"words that are only in the log"_s));
        for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QVERIFY(QFile::copy(path + suffix, crashed + suffix));
    }
    QVERIFY(QFileInfo(crashed + u"-wal"_s).size() > 0);
    require(corpus.database().saveCopy(crashed, store::Existing::Replace));
    QVERIFY(!QFile::exists(crashed + u"-wal"_s));
    QVERIFY(!QFile::exists(crashed + u"-shm"_s));
    const auto copy = require(Database::open(crashed, Database::Mode::Edit));
    QCOMPARE(require(copy->check({})), QStringList());
    QCOMPARE(require(copy->annotations(text::StoryId(1))),
        require(corpus.database().annotations(text::StoryId(1))));
}

void OpeningTest::aCorpusThatIsEditedIsNotReplaced()
{
    SampleCorpus corpus;
    const QString path = corpus.filePath(u"open.variorum"_s);
    const auto open = require(Database::create(path));
    const QByteArray before = bytesOf(path);
    const auto done = corpus.database().saveCopy(path, store::Existing::Replace);
    QVERIFY(!done);
    QVERIFY(Database::isLocked(done.error()));
    QCOMPARE(bytesOf(path), before);
    require(open->keepText(u"still its own"_s));

    const auto itself = corpus.database().saveCopy(corpus.path(), store::Existing::Replace);
    QVERIFY(!itself);
    const auto reader = require(Database::open(corpus.path(), Database::Mode::Read));
    QVERIFY(!reader->saveCopy(corpus.path(), store::Existing::Replace));
    QVERIFY(!corpus.database().saveCopy(corpus.filePath({}), store::Existing::Replace)); // a folder
}

void OpeningTest::aCopyIsTheSameCorpus()
{
    SampleCorpus corpus;
    const QString path = corpus.filePath(u"copy.variorum"_s);
    const auto reader = require(Database::open(corpus.path(), Database::Mode::Read));
    require(reader->saveCopy(path));
    const auto copy = require(Database::open(path, Database::Mode::Edit));
    QCOMPARE(require(copy->annotations(text::StoryId(1))),
        require(corpus.database().annotations(text::StoryId(1))));
    QCOMPARE(require(copy->lastIds()).annotation, 9);
    QCOMPARE(require(copy->check({})), QStringList());
}

void OpeningTest::pathsMayHaveAnyCharacters()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"100% “größe” #1?mode=ro&x='y'.variorum"_s);
    {
        const auto database = require(Database::create(path));
        require(database->keepText(u"words"_s));
    }
    QVERIFY(QFile::exists(path));
    const auto database = require(Database::open(path, Database::Mode::Read));
    QCOMPARE(require(database->tags()).size(), 3);
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "openingtest.moc"
