// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder whose new files come into the corpus by themselves.

#include "window/watchedfolder.h"
#include "dialogs/importdialog.h"
#include "focus.h"
#include "support/shown.h"
#include "support/smallcorpus.h"
#include "theme.h"

#include "workspace/articleedits.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QMainWindow>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using namespace Qt::StringLiterals;

class WatchedFolderTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<support::SmallCorpus> m_corpus;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<QMainWindow> m_window;
    ui::Focus m_focus;

    QString folder() const { return m_corpus->file(u"inbox"_s); }
    void write(const QString &name, const QByteArray &words)
    {
        QFile file(folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(words) == words.size());
    }
    /// As at the start of the program.
    ui::WatchedFolder *open()
    {
        m_window = std::make_unique<QMainWindow>();
        m_window->show();
        auto *watched = new ui::WatchedFolder(**m_corpus, m_focus, *m_settings, m_window.get());
        watched->watch().setIntervals(40, 200);
        return watched;
    }

private Q_SLOTS:
    void initTestCase() { ui::applyScheme(*qApp, ui::Scheme::Light); }
    void init()
    {
        m_corpus = std::make_unique<support::SmallCorpus>();
        m_settings = std::make_unique<QSettings>(m_corpus->file(u"settings.ini"_s), QSettings::IniFormat);
        QVERIFY(QDir(m_corpus->file({})).mkdir(u"inbox"_s));
    }
    void cleanup()
    {
        m_window.reset();
        m_corpus.reset();
    }

    void whatComesIsImportedAndAfterARestart()
    {
        const int before = (*m_corpus)->articleCount();
        write(u"one.txt"_s, "First title\n\nSome words on cuts.\n");
        ui::WatchedFolder *watched = open();
        QVERIFY(watched->folder().isEmpty());
        QSignalSpy changed(watched, &ui::WatchedFolder::changed);
        watched->chooseFor(folder());
        auto *dialog = support::shown<ui::ImportDialog>();
        QVERIFY(dialog);
        dialog->findChild<QComboBox *>()->setEditText(u"What came in"_s);
        dialog->accept();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(watched->folder(), folder());
        QTRY_COMPARE((*m_corpus)->articleCount(), before + 1);
        QTRY_VERIFY2(m_window->statusBar()->currentMessage().contains(u"inbox"_s),
            qPrintable(m_window->statusBar()->currentMessage()));
        write(u"two.txt"_s, "Second title\n\nOther words on cuts.\n");
        QTRY_COMPARE((*m_corpus)->articleCount(), before + 2);
        QVERIFY((*m_corpus)->storyNamed(u"What came in"_s));
        QVERIFY((*m_corpus)->undo()); // the second lot alone
        QCOMPARE((*m_corpus)->articleCount(), before + 1);
        QTest::qWait(300);
        QCOMPARE((*m_corpus)->articleCount(), before + 1); // and it does not come again

        auto renamed =
            workspace::renameStory(**m_corpus, (*m_corpus)->storyNamed(u"What came in"_s)->id, u"Inbox"_s);
        QVERIFY(renamed && (*m_corpus)->edit(u"rename"_s, std::move(*renamed)));

        watched = open();
        QCOMPARE(watched->folder(), folder());
        write(u"three.txt"_s, "Third title\n\nYet other words on cuts.\n");
        QTRY_COMPARE((*m_corpus)->articleCount(), before + 2);
        QVERIFY(!(*m_corpus)->storyNamed(u"What came in"_s)); // it follows the story to its new name
        watched->end();
        QVERIFY(open()->folder().isEmpty());
    }

    void refusingWatchesNothing()
    {
        ui::WatchedFolder *watched = open();
        QSignalSpy changed(watched, &ui::WatchedFolder::changed);
        watched->chooseFor(folder());
        support::shown<ui::ImportDialog>()->reject();
        QCOMPARE(changed.size(), 1); // so that the menu shows that it is off
        QVERIFY(watched->folder().isEmpty());
        QVERIFY(open()->folder().isEmpty());
    }
};

QTEST_MAIN(WatchedFolderTest)
#include "watchedfoldertest.moc"
