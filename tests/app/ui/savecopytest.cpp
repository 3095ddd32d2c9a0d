// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages.h"
#include "reading/pane.h"
#include "reading/panearea.h"
#include "reading/readingview.h"
#include "support/samplewindows.h"
#include "support/shown.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using namespace Qt::StringLiterals;

/// A copy of a corpus whose own file is there, or is gone.
class SaveCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_windows = std::make_unique<support::SampleWindows>();
        m_window = m_windows->open();
    }
    void cleanup()
    {
        m_window.reset();
        m_windows.reset();
    }

    void aDeletedCorpusIsSavedWithWhatWasTaggedSince_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("under a new name") << u"rescued.variorum"_s;
        QTest::newRow("in place of a file that is there") << u"there.variorum"_s;
    }

    void aDeletedCorpusIsSavedWithWhatWasTaggedSince()
    {
        QFETCH(QString, name);
        QFile there(m_windows->file(u"there.variorum"_s));
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.write("old");
        there.close();
        const int before = deleteCorpusAndTag();
        save(m_windows->file(name));
        const auto *message = support::shown<QMessageBox>();
        QVERIFY2(!message, qPrintable(message ? message->text() : QString()));
        const auto copy =
            workspace::Workspace::open(m_windows->file(name), support::SampleWindows::options());
        QVERIFY2(copy, qPrintable(copy ? QString() : copy.error().message));
        QCOMPARE((*copy)->annotationCount(), before + 1);
    }

    void theStatusLineSaysThatTheFileIsGone()
    {
        QVERIFY(statusWords().contains(u"● Saved"_s));
        deleteCorpusAndTag();
        QVERIFY2(statusWords().contains(u"○ File is gone"_s), qPrintable(statusWords().join(u'|')));
        QVERIFY(!statusWords().contains(u"● Saved"_s));
    }

    void theCorpusItselfIsRefused_data()
    {
        QTest::addColumn<bool>("isLink");
        QTest::newRow("by its own path") << false;
        QTest::newRow("by a link to it") << true;
    }

    void theCorpusItselfIsRefused()
    {
        QFETCH(bool, isLink);
        const QString link = m_windows->file(u"link.variorum"_s);
        QVERIFY(QFile::link(m_window->workspace().path(), link));
        save(isLink ? link : m_window->workspace().path());
        const auto *message = support::shown<QMessageBox>();
        QVERIFY(message);
        QVERIFY2(message->text().contains(u"is the corpus itself"_s), qPrintable(message->text()));
    }

    void closingAsksWhileTheWorkIsInNoFile()
    {
        deleteCorpusAndTag();
        QVERIFY(!m_window->close());
        const auto *question = support::shown<QMessageBox>();
        QVERIFY(question);
        QTest::mouseClick(question->button(QMessageBox::Cancel), Qt::LeftButton);
        save(m_windows->file(u"rescued.variorum"_s));
        QVERIFY(m_window->close());
    }

private:
    QStringList statusWords() const
    {
        QStringList words;
        for (const QLabel *label : m_window->statusBar()->findChildren<QLabel *>())
            words.append(label->text());
        return words;
    }

    /// Returns how many annotations there were before.
    int deleteCorpusAndTag()
    {
        const int before = m_window->workspace().annotationCount();
        [&] { QVERIFY(QFile::remove(m_window->workspace().path())); }();
        m_window->workspace().refresh();
        closeMessage();
        ui::ReadingView &view = m_window->panes().activePane()->view();
        view.setFocus();
        view.select({0, 6});
        QTest::keyClick(&view, Qt::Key_2);
        [&] { QCOMPARE(m_window->workspace().annotationCount(), before + 1); }();
        QTest::qWait(800); // more than the time between two looks at the file
        return before;
    }

    static void closeMessage()
    {
        QTest::qWait(0);
        if (auto *message = support::shown<QMessageBox>())
            message->reject();
        QTest::qWait(0);
    }

    void save(const QString &path)
    {
        support::press(*m_window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = support::shown<QFileDialog>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path); // as after its question whether to replace
        dialog->reject();
        QTest::qWait(0);
    }

    std::unique_ptr<support::SampleWindows> m_windows;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(SaveCopyTest)
#include "savecopytest.moc"
