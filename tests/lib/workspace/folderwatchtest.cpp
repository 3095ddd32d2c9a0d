// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/folderwatch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using workspace::FolderWatch;

/// A folder that files come into.
class FolderWatchTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FolderWatch> m_watch;
    QStringList m_arrived; ///< Names of files.

    void write(const QString &name, const QByteArray &words = "A title\n\nSome words.\n")
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append) && file.write(words) == words.size());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_watch = std::make_unique<FolderWatch>();
        m_watch->setIntervals(40, 200);
        m_arrived.clear();
        connect(m_watch.get(), &FolderWatch::filesArrived, this, [this](const QStringList &files) {
            for (const QString &file : files)
                m_arrived += QDir(m_folder->path()).relativeFilePath(file);
        });
    }

    void whatIsThereAndWhatComesIsToldOnce()
    {
        write(u"one.txt"_s);
        write(u"picture.png"_s);
        m_watch->start(m_folder->path());
        QTRY_COMPARE(m_arrived, QStringList(u"one.txt"_s));
        write(u"two.txt"_s);
        QTRY_COMPARE(m_arrived, (QStringList{u"one.txt"_s, u"two.txt"_s}));
        QTest::qWait(500); // some looks more
        QCOMPARE(m_arrived.size(), 2);
    }

    void filesInFoldersThatComeLaterAreFound()
    {
        m_watch->start(m_folder->path());
        QTest::qWait(100);
        write(u"deep/er/one.txt"_s);
        QTRY_COMPARE(m_arrived, QStringList(u"deep/er/one.txt"_s));
        write(u"deep/er/two.txt"_s);
        QTRY_COMPARE(m_arrived.size(), 2);
    }

    void aFileIsToldOfWhenItIsWritten()
    {
        m_watch->setIntervals(300, 10'000);
        m_watch->start(m_folder->path());
        for (int i = 0; i < 8; ++i) { // for twice as long as it must stay the same
            write(u"long.txt"_s, "Some words.\n");
            QTest::qWait(75);
        }
        QCOMPARE(m_arrived, QStringList());
        QTRY_COMPARE(m_arrived, QStringList(u"long.txt"_s));
    }

    void aFileThatChangesIsToldOfAgain()
    {
        write(u"one.txt"_s);
        m_watch->start(m_folder->path());
        QTRY_COMPARE(m_arrived.size(), 1);
        write(u"one.txt"_s, "More words.\n");
        QTRY_COMPARE(m_arrived, (QStringList{u"one.txt"_s, u"one.txt"_s}));
    }

    void whatWasToldOfEarlierIsNotToldOfAgain()
    {
        write(u"one.txt"_s);
        m_watch->start(m_folder->path());
        QTRY_COMPARE(m_arrived.size(), 1);
        const QDateTime latest = m_watch->latest();
        QVERIFY(latest.isValid());
        m_watch->stop();
        QTest::qWait(20);
        write(u"two.txt"_s); // while nobody looks
        m_watch->start(m_folder->path(), latest);
        QTRY_COMPARE(m_arrived, (QStringList{u"one.txt"_s, u"two.txt"_s}));
    }

    void aFolderThatIsMovedInBringsItsOldFiles()
    {
        const QTemporaryDir outside(QDir::tempPath() + u"/movedXXXXXX"_s);
        QVERIFY(QDir(outside.path()).mkdir(u"batch"_s));
        QFile file(outside.filePath(u"batch/old.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("A title\n\nSome words.\n") > 0);
        file.close();
        QTest::qWait(20);
        write(u"one.txt"_s); // later than the one that comes
        m_watch->start(m_folder->path());
        QTRY_COMPARE(m_arrived, QStringList(u"one.txt"_s));
        QVERIFY(QDir().rename(outside.filePath(u"batch"_s), m_folder->filePath(u"batch"_s)));
        QTRY_COMPARE(m_arrived, (QStringList{u"one.txt"_s, u"batch/old.txt"_s}));
    }

    void nothingComesAfterTheEnd()
    {
        m_watch->start(m_folder->path());
        write(u"one.txt"_s);
        m_watch->stop();
        QVERIFY(m_watch->folder().isEmpty());
        QTest::qWait(400);
        QCOMPARE(m_arrived, QStringList());
    }

    void aFolderThatGoesAndComesAgainIsWatchedOn()
    {
        const QString path = m_folder->filePath(u"inbox"_s);
        QVERIFY(QDir().mkpath(path));
        m_watch->start(path);
        QTest::qWait(100);
        QVERIFY(QDir(path).removeRecursively());
        QTest::qWait(300);
        write(u"inbox/one.txt"_s);
        QTRY_COMPARE(m_arrived, QStringList(u"inbox/one.txt"_s));
    }
};

QTEST_GUILESS_MAIN(FolderWatchTest)
#include "folderwatchtest.moc"
