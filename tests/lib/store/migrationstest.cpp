// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrations.h"

#include "store/database.h"
#include "support/require.h"
#include "support/samplecorpus.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using store::Connection;
using store::Migration;
using support::require;
using support::SampleCorpus;

namespace {

const int newest = store::newestVersion();
/// After the newest version.
const std::vector<Migration> steps = {{newest, {u"never run: the corpus has it"_s}},
    {newest + 1, {u"ALTER TABLE sources ADD COLUMN country TEXT NOT NULL DEFAULT ''"_s,
                     u"UPDATE sources SET country = 'DE'"_s}},
    {newest + 2, {u"CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT"_s}}};

std::unique_ptr<Connection> connectionTo(const QString &path)
{
    return require(Connection::open(path, Connection::Access::ReadWrite));
}

QVariant value(const QString &path, const QString &sql)
{
    return support::sqlValue(path, sql);
}

QString backupOf(const SampleCorpus &corpus)
{
    return u"%1.v%2-backup"_s.arg(corpus.path()).arg(newest);
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreNumberedWithoutGaps();
    void statementsAreSingle();
    void anEmptyFileBecomesTheNewestVersion();
    void aCorpusOfTheFirstVersionOpens();
    void aCorpusOfEachVersionOpens_data();
    void aCorpusOfEachVersionOpens();
    void onlyMissingStepsAreRun();
    void aCopyIsMadeFirst();
    void aSecondCopyGetsANumber();
    void noCopyIsMadeWhenNothingIsToDo();
    void aFailingStepLeavesTheVersionBefore();
    void aStepThatBreaksReferencesIsUndone();
    void withoutACopyNothingIsMigrated();
};

void MigrationsTest::stepsAreNumberedWithoutGaps()
{
    int version = 0;
    for (const Migration &step : store::migrations())
        QCOMPARE(step.version, ++version);
    QCOMPARE(store::newestVersion(), version);
}

void MigrationsTest::statementsAreSingle()
{
    // Qt prepares one statement only; a trigger's body is the one place for semicolons.
    for (const Migration &step : store::migrations())
        for (const QString &statement : step.statements)
            QVERIFY2(!statement.contains(u';') || statement.startsWith("CREATE TRIGGER"_L1),
                qPrintable(statement));
}

void MigrationsTest::anEmptyFileBecomesTheNewestVersion()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"empty.variorum"_s);
    const auto connection = connectionTo(path);
    QCOMPARE(require(store::versionOf(*connection)), 0);
    require(store::migrate(*connection, store::migrations()));
    QCOMPARE(require(store::versionOf(*connection)), store::newestVersion());
    QCOMPARE(value(path, u"PRAGMA application_id"_s).toInt(), store::applicationId);
    QCOMPARE(value(path, u"SELECT group_concat(name) FROM pragma_table_list WHERE schema = 'main' AND type ="
                         " 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'"_s)
                 .toString(),
        QString());
}

void MigrationsTest::aCorpusOfTheFirstVersionOpens()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.variorum"_s);
    {
        auto connection = require(Connection::open(path, Connection::Access::ReadWrite));
        require(store::migrate(*connection, {store::migrations().front()}));
        require(connection->run(u"INSERT INTO sources VALUES (1, 'a', 'Wire')"_s));
        for (const QString &row : {u"'12345678-1234-1234-1234-123456789001', 0, 'Sum', 'figure'"_s,
                 u"'12345678-1234-1234-1234-123456789002', 1, 'Blame', 'claim'"_s})
            require(connection->run(
                u"INSERT INTO tags (guid, position, name, kind, colour, shortcut) VALUES (%1, '#808080', '')"_s
                    .arg(row)));
    }
    const auto database = require(store::Database::open(path, store::Database::Mode::Edit));
    QCOMPARE(require(database->sources()).size(), 1);
    QCOMPARE(require(database->check({})), QStringList());
    QVERIFY(QFile::exists(path + u".v1-backup"_s));
    const std::vector<coding::Tag> tags = require(database->tags());
    QCOMPARE(tags.size(), 2U);
    QCOMPARE(tags[0].cause, coding::Cause());
    QCOMPARE(tags[1].cause, (coding::Cause{u"AI"_s, {}})); // what its claims were about
    QVERIFY(require(database->ownWordLists()).empty());
}

void MigrationsTest::aCorpusOfEachVersionOpens_data()
{
    QTest::addColumn<size_t>("version");
    for (size_t version = 1; version < store::migrations().size(); ++version)
        QTest::addRow("version %d", int(version)) << version;
}

void MigrationsTest::aCorpusOfEachVersionOpens()
{
    QFETCH(const size_t, version);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.variorum"_s);
    {
        auto connection = connectionTo(path);
        const auto &all = store::migrations();
        require(store::migrate(*connection, {all.begin(), all.begin() + qsizetype(version)}));
        require(connection->run(u"INSERT INTO stories VALUES (1, 'a', 'Ferries')"_s));
    }
    const auto database = require(store::Database::open(path, store::Database::Mode::Edit));
    QVERIFY(QFile::exists(u"%1.v%2-backup"_s.arg(path).arg(version)));
    QVERIFY(require(database->exchangeRates()).empty());
    coding::ChangeSet changes;
    changes.add(coding::ExchangeRate{.id = coding::ExchangeRateId(1),
        .guid = QUuid::createUuid(),
        .from = u"EUR"_s,
        .to = u"USD"_s,
        .value = 1.081,
        .story = text::StoryId(1),
        .note = u"ECB"_s});
    auto edit = SampleCorpus::edit(u"rate"_s, changes);
    edit.analyst = {}; // there is none
    require(database->apply(std::move(edit)));
    QCOMPARE(require(database->exchangeRates()).size(), 1U);
    QCOMPARE(require(database->lastIds()).exchangeRate, 1);
    QCOMPARE(value(path, u"SELECT from_currency || to_currency || rate || story || note FROM exchange_rate"_s)
                 .toString(),
        u"EURUSD1.081FerriesECB"_s);
    require(database->undo());
    QVERIFY(require(database->exchangeRates()).empty());
    QVERIFY(require(database->storyRejections()).empty());
    QCOMPARE(require(database->lastIds()).storyRejection, 0);
    QCOMPARE(value(path, u"SELECT count(*) FROM story_rejection"_s).toInt(), 0);
    QCOMPARE(require(database->check({})), QStringList());
}

void MigrationsTest::onlyMissingStepsAreRun()
{
    SampleCorpus corpus;
    corpus.close();
    require(store::migrateWithBackup(*connectionTo(corpus.path()), steps));
    QCOMPARE(value(corpus.path(), u"PRAGMA user_version"_s).toInt(), newest + 2);
    QCOMPARE(value(corpus.path(), u"SELECT count(*) FROM sources WHERE country = 'DE'"_s).toInt(), 2);
    QCOMPARE(value(corpus.path(), u"SELECT count(*) FROM later"_s).toInt(), 0);
}

void MigrationsTest::aCopyIsMadeFirst()
{
    SampleCorpus corpus;
    corpus.close();
    require(store::migrateWithBackup(*connectionTo(corpus.path()), steps));
    const auto copy = require(store::Database::open(backupOf(corpus), store::Database::Mode::Read));
    QCOMPARE(require(copy->annotations(text::StoryId(1))).size(), 6);
    QCOMPARE(require(copy->check({})), QStringList());
    QVERIFY(!store::Database::open(corpus.path(), store::Database::Mode::Read)); // it is newer now
}

void MigrationsTest::aSecondCopyGetsANumber()
{
    SampleCorpus corpus;
    corpus.close();
    QVERIFY(QFile::copy(corpus.path(), backupOf(corpus)));
    require(store::migrateWithBackup(*connectionTo(corpus.path()), steps));
    QVERIFY(QFile::exists(backupOf(corpus) + u"-2"_s));

    SampleCorpus other;
    other.close();
    const QString percents = other.filePath(u"100%2 %1.variorum"_s);
    QVERIFY(QFile::copy(other.path(), percents));
    const QString backup = percents + u".v%1-backup"_s.arg(newest);
    QVERIFY(QFile::copy(percents, backup));
    require(store::migrateWithBackup(*connectionTo(percents), steps));
    QVERIFY(QFile::exists(backup + u"-2"_s));
}

void MigrationsTest::noCopyIsMadeWhenNothingIsToDo()
{
    SampleCorpus corpus;
    corpus.close();
    require(store::migrateWithBackup(*connectionTo(corpus.path()), {steps.front()}));
    QCOMPARE(QDir(corpus.filePath({})).entryList(QDir::Files), QStringList{u"sample.variorum"_s});
}

void MigrationsTest::aFailingStepLeavesTheVersionBefore()
{
    SampleCorpus corpus;
    corpus.close();
    auto failing = steps;
    failing[2].statements += u"INSERT INTO nowhere VALUES (1)"_s;
    const auto done = store::migrateWithBackup(*connectionTo(corpus.path()), failing);
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(u"sample.variorum"));
    QCOMPARE(value(corpus.path(), u"PRAGMA user_version"_s).toInt(), newest + 1);
    QCOMPARE(value(corpus.path(), u"SELECT count(*) FROM sqlite_schema WHERE name = 'later'"_s).toInt(), 0);
    QCOMPARE(value(corpus.path(), u"SELECT count(*) FROM annotations"_s).toInt(), 9);
}

void MigrationsTest::aStepThatBreaksReferencesIsUndone()
{
    SampleCorpus corpus;
    corpus.close();
    const std::vector<Migration> breaking = {{newest + 1, {u"DELETE FROM tags WHERE id = 1"_s}}};
    QVERIFY(!store::migrate(*connectionTo(corpus.path()), breaking));
    QCOMPARE(value(corpus.path(), u"SELECT count(*) FROM tags"_s).toInt(), 3);
    QCOMPARE(value(corpus.path(), u"PRAGMA user_version"_s).toInt(), newest);
}

void MigrationsTest::withoutACopyNothingIsMigrated()
{
    SampleCorpus corpus;
    corpus.close();
    QDir().mkdir(backupOf(corpus) + u".part"_s); // in the way of the copy
    const auto done = store::migrateWithBackup(*connectionTo(corpus.path()), steps);
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(QFileInfo(backupOf(corpus)).fileName()),
        qPrintable(done.error().message));
    QCOMPARE(value(corpus.path(), u"PRAGMA user_version"_s).toInt(), newest);
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrationstest.moc"
