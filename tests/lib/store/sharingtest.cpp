// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "support/require.h"
#include "support/samplecorpus.h"
#include "support/samplevalues.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <unistd.h>

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

/// Root may write everything; while this lives, the process is somebody else.
class NotRoot
{
public:
    NotRoot()
    {
        if (m_wasRoot && setresuid(65534, 65534, 0) != 0)
            m_failed = true;
    }
    ~NotRoot()
    {
        if (m_wasRoot && !m_failed && setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(NotRoot)
    bool worked() const { return !m_failed; }

private:
    bool m_wasRoot = geteuid() == 0;
    bool m_failed = false;
};

/// A corpus in a folder that only its owner may write.
struct ReadOnlyFolder
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"r/kept.variorum"_s);

    explicit ReadOnlyFolder(SampleCorpus &corpus)
    {
        QDir(folder.path()).mkdir(u"r"_s);
        require(corpus.database().saveCopy(path));
        QFile::setPermissions(folder.path(), QFile::Permissions(0x7755));
        setWritable(false);
    }
    ~ReadOnlyFolder() { setWritable(true); }
    Q_DISABLE_COPY_MOVE(ReadOnlyFolder)

    void setWritable(bool writable) const
    {
        QFile::setPermissions(path, QFile::Permissions(writable ? 0x6644 : 0x4444));
        QFile::setPermissions(folder.filePath(u"r"_s), QFile::Permissions(writable ? 0x7755 : 0x5555));
    }
};

} // namespace

class SharingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondEditorIsToldWhoEdits();
    void theLockIsGivenBack();
    void theLockOfADeadProcessIsTakenOver_data();
    void theLockOfADeadProcessIsTakenOver();
    void aReaderWorksBesideAnEditor();
    void aReaderCannotEdit();
    void aReaderSeesThatSomebodyCommitted();
    void aReadOnlyFileCannotBeEdited();
    void aReadOnlyFolderCanBeRead();
    void aReaderInAReadOnlyFolderFollowsAnEditor();
    void anUnclosedCorpusInAReadOnlyFolderSaysWhatToDo();
    void anotherWritingProgramGivesASentence();
};

void SharingTest::aSecondEditorIsToldWhoEdits()
{
    SampleCorpus corpus;
    const auto second = Database::open(corpus.path(), Database::Mode::Edit);
    QVERIFY(!second);
    QVERIFY(Database::isLocked(second.error()));
    QVERIFY(!Database::isNotWritable(second.error()));
    const QString message = second.error().message;
    QVERIFY2(message.contains(u"sample.variorum"), qPrintable(message));
    QVERIFY2(message.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(message));
    QVERIFY2(message.contains(QSysInfo::machineHostName()), qPrintable(message));

    QVERIFY(QFile::link(corpus.path(), corpus.filePath(u"link.variorum"_s)));
    const auto byLink = Database::open(corpus.filePath(u"link.variorum"_s), Database::Mode::Edit);
    QVERIFY(!byLink && Database::isLocked(byLink.error()));
}

void SharingTest::theLockIsGivenBack()
{
    SampleCorpus corpus;
    const QString lock = corpus.path() + u".lock"_s;
    QVERIFY(QFile::exists(lock));
    corpus.close();
    QVERIFY(!QFile::exists(lock));
    QVERIFY(Database::open(corpus.path(), Database::Mode::Edit).has_value());
    QVERIFY(!QFile::exists(lock));
}

void SharingTest::theLockOfADeadProcessIsTakenOver_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("killed while it edited") << QByteArray("999999999\nvariorum\nhost\n"); // no process has it
    QTest::newRow("killed before it wrote its name") << QByteArray();
    QTest::newRow("its number belongs to another process now")
        << QByteArray::number(QCoreApplication::applicationPid()) + "\nvariorum\nhost\n";
}

void SharingTest::theLockOfADeadProcessIsTakenOver()
{
    SampleCorpus corpus;
    corpus.close();
    QFETCH(QByteArray, words);
    writeFile(corpus.path() + u".lock"_s, words);
    const auto database = require(Database::open(corpus.path(), Database::Mode::Edit));
    QCOMPARE(require(database->annotations(text::StoryId(1))).size(), 6);
}

void SharingTest::aReaderWorksBesideAnEditor()
{
    SampleCorpus corpus;
    const auto reader = require(Database::open(corpus.path(), Database::Mode::Read));
    QCOMPARE(require(reader->annotations(text::ArticleId(1))).size(), 3);
    ChangeSet changes;
    changes.add(support::annotation(10, 1, SampleCorpus::text(1), u"Cloud"_s, coding::Kind::Entity));
    require(corpus.database().apply(SampleCorpus::edit(u"more"_s, changes)));
    QCOMPARE(require(reader->annotations(text::ArticleId(1))).size(), 4);
    QCOMPARE(require(reader->check({})), QStringList());
}

void SharingTest::aReaderCannotEdit()
{
    SampleCorpus corpus;
    const auto reader = require(Database::open(corpus.path(), Database::Mode::Read));
    ChangeSet changes;
    changes.add(support::story(3, u"New"_s));
    const auto done = reader->apply(SampleCorpus::edit(u"more"_s, changes));
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(u"sample.variorum"));
    QVERIFY(!reader->keepText(u"words"_s));
    QVERIFY(!reader->undo());
    QCOMPARE(require(reader->stories()).size(), 3);
}

void SharingTest::aReaderSeesThatSomebodyCommitted()
{
    SampleCorpus corpus;
    const auto reader = require(Database::open(corpus.path(), Database::Mode::Read));
    const qint64 before = reader->dataVersion();
    QCOMPARE(reader->dataVersion(), before);
    ChangeSet changes;
    changes.add(support::story(3, u"New"_s));
    require(corpus.database().apply(SampleCorpus::edit(u"more"_s, changes)));
    QVERIFY(reader->dataVersion() != before);
}

void SharingTest::aReadOnlyFileCannotBeEdited()
{
    SampleCorpus corpus;
    ReadOnlyFolder kept(corpus);
    const NotRoot somebody;
    if (!somebody.worked())
        QSKIP("root here cannot become somebody else");
    const auto database = Database::open(kept.path, Database::Mode::Edit);
    QVERIFY(!database);
    QVERIFY(Database::isNotWritable(database.error()));
    QVERIFY(!Database::isLocked(database.error()));
    QVERIFY(database.error().message.contains(u"kept.variorum"));
}

void SharingTest::aReadOnlyFolderCanBeRead()
{
    SampleCorpus corpus;
    ReadOnlyFolder kept(corpus);
    const NotRoot somebody;
    if (!somebody.worked())
        QSKIP("root here cannot become somebody else");
    const auto database = require(Database::open(kept.path, Database::Mode::Read));
    QCOMPARE(require(database->annotations(text::StoryId(1))).size(), 6);
    QCOMPARE(require(database->check({})), QStringList());
}

void SharingTest::aReaderInAReadOnlyFolderFollowsAnEditor()
{
    SampleCorpus corpus;
    ReadOnlyFolder kept(corpus);
    kept.setWritable(true);
    const auto editor = require(Database::open(kept.path, Database::Mode::Edit));
    kept.setWritable(false);
    std::unique_ptr<Database> reader;
    {
        const NotRoot somebody;
        if (!somebody.worked())
            QSKIP("root here cannot become somebody else");
        reader = require(Database::open(kept.path, Database::Mode::Read));
    }
    QCOMPARE(require(reader->stories()).size(), 3);
    ChangeSet changes;
    changes.add(support::story(3, u"New"_s));
    require(editor->apply(SampleCorpus::edit(u"more"_s, changes)));
    QCOMPARE(require(reader->stories()).size(), 4);
}

void SharingTest::anUnclosedCorpusInAReadOnlyFolderSaysWhatToDo()
{
    SampleCorpus corpus;
    ReadOnlyFolder kept(corpus);
    kept.setWritable(true);
    ChangeSet changes;
    changes.add(support::story(3, u"New"_s));
    require(corpus.database().apply(SampleCorpus::edit(u"more"_s, changes)));
    QVERIFY(QFile::copy(corpus.path() + u"-wal"_s, kept.path + u"-wal"_s)); // as a crash leaves it
    kept.setWritable(false);
    const NotRoot somebody;
    if (!somebody.worked())
        QSKIP("root here cannot become somebody else");
    const auto database = Database::open(kept.path, Database::Mode::Read);
    QVERIFY(!database);
    QVERIFY2(database.error().message.contains(u"not closed properly"), qPrintable(database.error().message));
    QVERIFY(database.error().message.contains(u"kept.variorum"));
}

void SharingTest::anotherWritingProgramGivesASentence()
{
    SampleCorpus corpus;
    corpus.close();
    // Somebody in the sqlite3 shell holds the file as a whole.
    QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
    other.setDatabaseName(corpus.path());
    QVERIFY(other.open());
    QSqlQuery query(other);
    QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
    {
        const auto database = require(Database::open(corpus.path(), Database::Mode::Edit));
        ChangeSet changes;
        changes.add(support::story(3, u"New"_s));
        const auto done = database->apply(SampleCorpus::edit(u"more"_s, changes));
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(u"Another program"), qPrintable(done.error().message));
        QVERIFY(query.exec(u"ROLLBACK"_s));
        QVERIFY(database->apply(SampleCorpus::edit(u"more"_s, changes)).has_value());
    }
    query = QSqlQuery();
    other = QSqlDatabase();
    QSqlDatabase::removeDatabase(u"other"_s);
}

QTEST_GUILESS_MAIN(SharingTest)
#include "sharingtest.moc"
