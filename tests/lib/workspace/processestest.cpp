// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Several processes and one corpus: this program starts itself again as the other one.

#include "lib/workspace/testcorpus.h"
#include "workspace/annotationedits.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <csignal>
#include <grp.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace workspace;

namespace {

const QString words =
    u"Amazon said AWS took in USD 29.3 billion in the quarter; hundreds of jobs were cut."_s;

void print(const QString &line)
{
    fputs(qPrintable(line + u'\n'), stdout);
    fflush(stdout);
}

base::Result<void> tagSomething(Workspace &workspace)
{
    const auto article = workspace.openStory({}).articles.front().article.id;
    const int start = QRandomGenerator::global()->bounded(static_cast<int>(words.size()) - 1);
    return workspace.edit(u"tag"_s,
        addAnnotation(workspace, article, {start, start + 1}, workspace.firstTag(coding::Kind::Entity)->id));
}

/// Tags until it is killed, and prints the GUID of each annotation once it is committed.
int tagForever(Workspace &workspace)
{
    QObject::connect(&workspace, &Workspace::changed, &workspace, [](const coding::ChangeSet &changes) {
        changes.each<coding::Annotation>([](const auto &change) { print(change.after->guid.toString()); });
    });
    for (;;) {
        if (const auto tagged = tagSomething(workspace); !tagged) {
            print(u"failed "_s + wordsOf(tagged.error()));
            return 1;
        }
    }
}

/// Tags once for each line that it is told.
int tagWhenTold(Workspace &workspace)
{
    print(u"ready"_s);
    char line[16];
    while (fgets(line, sizeof line, stdin)) {
        const auto tagged = tagSomething(workspace);
        print(tagged ? u"done"_s : wordsOf(tagged.error()));
    }
    return 0;
}

/// Meets a full disk: no file may grow any more.
int tagWithoutRoom(Workspace &workspace)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_FSIZE, &none);
    const int before = workspace.annotationCount();
    const auto tagged = tagSomething(workspace);
    print(tagged ? u"done"_s : tagged.error().message);
    print(
        u"%1 %2"_s.arg(workspace.annotationCount() - before).arg(workspace.openStory({}).annotations.size()));
    return 0;
}

/// Opens the corpus as somebody who may only read it.
int readAsNobody(const QString &path)
{
    constexpr uid_t nobody = 65534;
    if (geteuid() == 0 && (setgroups(0, nullptr) != 0 || setegid(nobody) != 0 || seteuid(nobody) != 0)) {
        print(u"cannot become nobody"_s);
        return 0;
    }
    auto options = TestCorpus::lexicon();
    const auto refused = Workspace::open(path, options);
    print(refused ? u"opened"_s : refused.error().message);
    options.fallBackToReading = true;
    const auto opened = Workspace::open(path, options);
    if (!opened) {
        print(wordsOf(opened.error()));
        return 0;
    }
    print((*opened)->readOnlyReason());
    print(u"%1"_s.arg((*opened)->annotationCount()));
    const auto tagged = tagSomething(**opened);
    print(tagged ? u"tagged"_s : tagged.error().message);
    return 0;
}

int other(const QString &role, const QString &path)
{
    if (role == "read-as-nobody"_L1)
        return readAsNobody(path);
    const auto workspace = Workspace::open(path, TestCorpus::lexicon());
    if (!workspace) {
        print(workspace.error().message);
        return 1;
    }
    if (role == "tag-forever"_L1)
        return tagForever(**workspace);
    if (role == "tag-without-room"_L1)
        return tagWithoutRoom(**workspace);
    return tagWhenTold(**workspace);
}

QStringList lines(const QByteArray &output)
{
    QStringList lines = QString::fromUtf8(output).split(u'\n');
    lines.removeLast(); // empty, or cut off
    return lines;
}

} // namespace

class ProcessesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCorpus> m_corpus;

    void start(QProcess &process, const QString &role)
    {
        process.start(QCoreApplication::applicationFilePath(), {u"--other"_s, role, m_corpus->path()});
        QVERIFY(process.waitForStarted());
    }
    QString nextLine(QProcess &process)
    {
        while (!process.canReadLine())
            if (!process.waitForReadyRead(20000))
                return {};
        return QString::fromUtf8(process.readLine()).trimmed();
    }

private Q_SLOTS:
    void init()
    {
        m_corpus = std::make_unique<TestCorpus>();
        m_corpus->addArticle({}, u"Wire"_s, words);
    }

    void aSecondProcessSeesTheFirstOnesCommitsAndCannotEdit()
    {
        m_corpus->close();
        QProcess writer;
        start(writer, u"tag-when-told"_s);
        QCOMPARE(nextLine(writer), u"ready"_s);

        auto options = TestCorpus::lexicon();
        const auto refused = Workspace::open(m_corpus->path(), options);
        QVERIFY(!refused);
        QVERIFY(store::Database::isLocked(refused.error()));
        QVERIFY(refused.error().message.contains(QString::number(writer.processId())));

        options.fallBackToReading = true;
        const auto reader = orDie(Workspace::open(m_corpus->path(), options));
        QVERIFY(reader->isReadOnly());
        QCOMPARE(reader->openStory({}).annotations.size(), 0U);
        QSignalSpy reloaded(reader.get(), &Workspace::reloaded);
        for (size_t count = 1; count <= 3; ++count) {
            writer.write("\n");
            QCOMPARE(nextLine(writer), u"done"_s);
            QTRY_COMPARE(reader->openStory({}).annotations.size(), count);
        }
        QCOMPARE(reloaded.size(), 3);
        writer.closeWriteChannel();
        QVERIFY(writer.waitForFinished());
        const auto now = orDie(Workspace::open(m_corpus->path(), TestCorpus::lexicon()));
        QVERIFY(!now->isReadOnly());
    }

    void aProcessThatComesSecondIsTurnedAway()
    {
        QProcess second;
        start(second, u"tag-when-told"_s);
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(QString::fromUtf8(second.readAllStandardOutput()).contains(u"test.variorum"_s));
    }

    void killingATaggingProcessLosesNoCommittedTag()
    {
        m_corpus->close();
        QSet<QUuid> acknowledged;
        constexpr int kills = 100;
        constexpr int longest = 60; // milliseconds after the first tag
        for (int kill = 0; kill < kills; ++kill) {
            QProcess tagger;
            start(tagger, u"tag-forever"_s);
            if (kill % 4 != 0) // else somewhere while it starts
                QVERIFY(tagger.waitForReadyRead(20000));
            QTest::qSleep(QRandomGenerator::global()->bounded(longest));
            tagger.kill();
            QVERIFY(tagger.waitForFinished());
            const QByteArray output = tagger.readAllStandardOutput();
            QVERIFY2(tagger.exitStatus() == QProcess::CrashExit, output.constData());
            for (const QString &line : lines(output)) {
                const auto guid = QUuid::fromString(line);
                QVERIFY2(!guid.isNull(), qPrintable(line));
                acknowledged.insert(guid);
            }

            const auto database = orDie(store::Database::open(m_corpus->path(), store::Database::Mode::Read));
            const QStringList problems = orDie(database->check({}));
            QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
            QSet<QUuid> kept;
            for (const coding::Annotation &one : orDie(database->annotations(text::StoryId())))
                kept.insert(one.guid);
            QVERIFY2(kept.contains(acknowledged), qPrintable(u"kill %1"_s.arg(kill)));
        }
        QVERIFY(acknowledged.size() > kills / 2);
        qInfo("%d tags were acknowledged", static_cast<int>(acknowledged.size()));
    }

    void aFullDiskIsToldAndChangesNothing()
    {
        m_corpus->close();
        QProcess process;
        start(process, u"tag-without-room"_s);
        QVERIFY(process.waitForFinished());
        const QStringList said = lines(process.readAllStandardOutput());
        QCOMPARE(said.size(), 2);
        QVERIFY2(said[0].contains(u"test.variorum"_s), qPrintable(said[0]));
        QCOMPARE(said[1], u"0 0"_s);
        m_corpus->reopen();
        QVERIFY(orDie((*m_corpus)->database().check({})).isEmpty());
        REQUIRE(tagSomething(**m_corpus));
    }

    void aFolderThatCannotBeWrittenIsOpenedForReading()
    {
        REQUIRE(tagSomething(**m_corpus));
        m_corpus->close();
        const QByteArray folder = m_corpus->folder().toLocal8Bit();
        const QByteArray file = m_corpus->path().toLocal8Bit();
        QCOMPARE(chmod(file.constData(), 0444), 0);
        QCOMPARE(chmod(folder.constData(), 0555), 0);
        const auto restore = qScopeGuard([&] { chmod(folder.constData(), 0755); });
        QProcess process;
        start(process, u"read-as-nobody"_s);
        QVERIFY(process.waitForFinished());
        const QStringList said = lines(process.readAllStandardOutput());
        if (said.value(0) == "cannot become nobody"_L1)
            QSKIP("root may write everywhere, and this process cannot become anybody else");
        QCOMPARE(said.size(), 4);
        QVERIFY2(said[0].contains(u"test.variorum"_s), qPrintable(said[0]));
        QCOMPARE(said[1], said[0]);
        QCOMPARE(said[2], u"1"_s);
        QVERIFY2(said[3].contains(u"test.variorum"_s), qPrintable(said[3]));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--other"_L1)
        return other(arguments.value(2), arguments.value(3));
    ProcessesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "processestest.moc"
