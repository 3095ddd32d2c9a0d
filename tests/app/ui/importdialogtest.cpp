// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/importdialog.h"
#include "dialogs/importjob.h"
#include "focus.h"
#include "support/shown.h"
#include "support/smallcorpus.h"
#include "theme.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMessageBox>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QString write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("could not write %s", qPrintable(path));
    return path;
}

} // namespace

class ImportDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;

private Q_SLOTS:
    void initTestCase() { ui::applyScheme(*qApp, ui::Scheme::Light); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    }

    void filesAreReadAndAddedAsOneStep()
    {
        support::SmallCorpus corpus;
        ui::Focus focus;
        focus.setStory(corpus.story(u"AWS job cuts, July 2025"_s));
        QMainWindow window;
        window.show();
        QSignalSpy opened(&focus, &ui::Focus::openRequested);
        const QStringList paths{write(corpus.file(u"one.txt"_s), "First title\n\nSome words on cuts.\n"),
            write(corpus.file(u"two.md"_s), "# Second title\n\nOther words on cuts.\n")};
        const int before = corpus->articleCount();
        ui::ImportJob::start(*corpus, focus, paths, *m_settings, &window);
        auto *dialog = support::shown<ui::ImportDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->storyName(), u"AWS job cuts, July 2025"_s);
        dialog->findChild<QComboBox *>()->setEditText(u"A story from files"_s);
        dialog->accept();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(corpus->articleCount(), before + 2);
        QCOMPARE(focus.story(), corpus.story(u"A story from files"_s));
        QVERIFY(window.statusBar()->currentMessage().contains(u'2'));
        QVERIFY(corpus->undo());
        QCOMPARE(corpus->articleCount(), before);
        QVERIFY(!corpus->storyNamed(u"A story from files"_s));
    }

    void aStorysNameIsTypedOverTheProposedOne()
    {
        support::SmallCorpus corpus;
        ui::Focus focus;
        QMainWindow window;
        window.show();
        ui::ImportJob::start(*corpus, focus, {corpus.file(u"one.txt"_s)}, *m_settings, &window);
        auto *dialog = support::shown<ui::ImportDialog>();
        QVERIFY(dialog);
        QVERIFY(!dialog->storyName().isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QVERIFY(dialog->focusWidget());
        QTest::keyClicks(dialog->focusWidget(), u"Zinc cuts"_s);
        QCOMPARE(dialog->storyName(), u"Zinc cuts"_s);
    }

    void theArticleThatIsReadStays()
    {
        support::SmallCorpus corpus;
        ui::Focus focus;
        focus.setArticle(corpus.article(u"Cloud unit"_s));
        QMainWindow window;
        window.show();
        QSignalSpy opened(&focus, &ui::Focus::openRequested);
        const int before = corpus->articleCount();
        const QString path = write(corpus.file(u"one.txt"_s), "First title\n\nSome words on cuts.\n");
        ui::ImportJob::start(*corpus, focus, {path}, *m_settings, &window);
        support::shown<ui::ImportDialog>()->accept();
        QTRY_VERIFY(window.statusBar()->currentMessage().contains(u'1'));
        QCOMPARE(corpus->articleCount(), before + 1);
        QCOMPARE(opened.size(), 0);
    }

    void problemsAreListedByFile()
    {
        support::SmallCorpus corpus;
        ui::Focus focus;
        QMainWindow window;
        window.show();
        const QStringList paths{write(corpus.file(u"good.txt"_s), "A title\n\nSome words.\n"),
            write(corpus.file(u"picture.txt"_s), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1", 20)),
            corpus.file(u"missing.txt"_s)};
        const int before = corpus->articleCount();
        ui::ImportJob::start(*corpus, focus, paths, *m_settings, &window);
        support::shown<ui::ImportDialog>()->accept();
        QTRY_VERIFY(window.findChild<QListWidget *>());
        QCOMPARE(corpus->articleCount(), before + 1);
        const auto *list = window.findChild<QListWidget *>();
        QStringList lines;
        for (int i = 0; i < list->count(); ++i)
            lines << list->item(i)->text();
        for (const QString &name : {u"picture.txt"_s, u"missing.txt"_s}) {
            QCOMPARE(lines.filter(name).size(), 1);
            QCOMPARE(lines.filter(name).front().count(name), 1); // and once in it, with its folder
            QVERIFY(lines.filter(name).front().contains(QDir::toNativeSeparators(corpus.file(name))));
        }
        QCOMPARE(lines.filter(u"good.txt"_s).size(), 0);
        const QPointer<QDialog> report = qobject_cast<QDialog *>(list->window());
        QVERIFY(report);
        QVERIFY(QTest::qWaitForWindowActive(report));
        QVERIFY(report->focusWidget());
        QTest::keyClick(report->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!report);
    }

    void aFolderWithoutArticlesIsSaid()
    {
        support::SmallCorpus corpus;
        QVERIFY(QDir(corpus.file({})).mkdir(u"none"_s));
        ui::Focus focus;
        QMainWindow window;
        window.show();
        ui::ImportJob::start(*corpus, focus, {corpus.file(u"none"_s)}, *m_settings, &window);
        support::shown<ui::ImportDialog>()->accept();
        QTRY_VERIFY(support::shown<QMessageBox>());
    }

    void cancellingSaysWhatStays()
    {
        support::SmallCorpus corpus;
        QVERIFY(QDir(corpus.file({})).mkdir(u"many"_s));
        for (int i = 0; i < 100; ++i)
            write(corpus.file(u"many/%1.txt"_s.arg(i)), u"Title %1\n\nSome words of %1.\n"_s.arg(i).toUtf8());
        ui::Focus focus;
        QMainWindow window;
        window.show();
        const int before = corpus->articleCount();
        QObject::connect(&*corpus, &workspace::Workspace::changed, &window, [&window] {
            if (auto *cancel = window.statusBar()->findChild<QToolButton *>())
                cancel->click();
        });
        ui::ImportJob::start(*corpus, focus, {corpus.file(u"many"_s)}, *m_settings, &window);
        support::shown<ui::ImportDialog>()->accept();
        QTRY_VERIFY(window.statusBar()->currentMessage().contains(u"stopped"_s));
        const int added = corpus->articleCount() - before;
        QVERIFY(added > 0);
        QVERIFY(added < 100);
        QVERIFY(window.statusBar()->currentMessage().contains(u" %1 "_s.arg(added)));
        QVERIFY(corpus->undo());
        QCOMPARE(corpus->articleCount(), before);
    }

    void aPausedImportStandsStill()
    {
        support::SmallCorpus corpus;
        QVERIFY(QDir(corpus.file({})).mkdir(u"many"_s));
        for (int i = 0; i < 300; ++i)
            write(corpus.file(u"many/%1.txt"_s.arg(i)), u"Title %1\n\nSome words of %1.\n"_s.arg(i).toUtf8());
        ui::Focus focus;
        QMainWindow window;
        window.show();
        const int before = corpus->articleCount();
        ui::ImportJob::start(*corpus, focus, {corpus.file(u"many"_s)}, *m_settings, &window);
        support::shown<ui::ImportDialog>()->accept();
        auto *pause = window.statusBar()->findChild<QToolButton *>(u"pauseJob"_s);
        QVERIFY(pause);
        pause->click(); // before the first result came back to this thread
        QTest::qWait(200);
        const int paused = corpus->articleCount();
        QVERIFY2(paused < before + 300, qPrintable(QString::number(paused - before)));
        QTest::qWait(200);
        QCOMPARE(corpus->articleCount(), paused);
        pause->click();
        QTRY_COMPARE(corpus->articleCount(), before + 300);
    }

    void refusingTheDialogImportsNothing()
    {
        support::SmallCorpus corpus;
        ui::Focus focus;
        QMainWindow window;
        window.show();
        const int before = corpus->articleCount();
        ui::ImportJob::start(*corpus, focus, {write(corpus.file(u"one.txt"_s), "A title\n\nSome words.\n")},
            *m_settings, &window);
        support::shown<ui::ImportDialog>()->reject();
        QTest::qWait(100);
        QCOMPARE(corpus->articleCount(), before);
    }
};

QTEST_MAIN(ImportDialogTest)
#include "importdialogtest.moc"
