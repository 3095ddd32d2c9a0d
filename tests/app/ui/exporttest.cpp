// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Exporting from the window: annotations (all, or what the table shows) and the agreement.

#include "annotations/annotationfilters.h"
#include "annotations/annotationmodel.h"
#include "annotations/annotationtable.h"
#include "interchange/agreementdocument.h"
#include "interchange/annotationrecord.h"
#include "support/samplewindows.h"
#include "support/shown.h"
#include "workspace/exporting.h"

#include <QAction>
#include <QBuffer>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>

using namespace Qt::StringLiterals;

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_windows = std::make_unique<support::SampleWindows>();
        m_window = m_windows->open();
        m_table = m_window->findChild<ui::AnnotationTable *>();
        QTRY_VERIFY(m_table->model()->rowCount() > 0);
    }

    void cleanup()
    {
        m_window.reset();
        m_windows.reset();
    }

    void theChoiceIsOffered_data()
    {
        QTest::addColumn<QString>("words"); // that the table is restricted to
        QTest::addColumn<QString>("button");
        QTest::newRow("what the filter leaves") << u"Amazon"_s << u"Those shown"_s;
        QTest::newRow("all in spite of the filter") << u"Amazon"_s << u"All"_s;
        QTest::newRow("the story's") << QString() << u"Those shown"_s;
    }

    void theChoiceIsOffered()
    {
        QFETCH(QString, words);
        QFETCH(QString, button);
        const int inStory = m_table->model()->rowCount();
        const int all = m_window->workspace().annotationCount();
        QVERIFY(inStory < all);
        if (!words.isEmpty()) {
            QTest::keyClicks(m_table->filters()->words(), words);
            QTRY_VERIFY(m_table->model()->rowCount() < inStory);
        }
        const int shown = m_table->model()->rowCount();
        QVERIFY(shown > 0);
        m_window->activateWindow();
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        auto *question = support::shown<QMessageBox>();
        QVERIFY(question);
        QAbstractButton *wanted = nullptr;
        for (QAbstractButton *each : question->buttons())
            if (each->text().startsWith(button))
                wanted = each;
        QVERIFY(wanted);
        const int expected = button == u"All" ? all : shown;
        QVERIFY2(wanted->text().contains(u"(%1)"_s.arg(expected)), qPrintable(wanted->text()));
        QTest::mouseClick(wanted, Qt::LeftButton);
        QCOMPARE(save(), expected);
    }

    void withAllInTheTableNothingIsAsked()
    {
        m_table->filters()->setScope(ui::AnnotationRequest::Scope::Corpus);
        const int all = m_window->workspace().annotationCount();
        QTRY_COMPARE(m_table->model()->rowCount(), all);
        m_window->activateWindow();
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(!support::shown<QMessageBox>());
        QCOMPARE(save(), all);
    }

    void theAgreementIsWrittenAsOtherProgramsWriteIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("CSV") << u"out.csv"_s;
        QTest::newRow("JSON") << u"out.json"_s;
    }

    /// Beside the window, with a connection of its own, and yet the same as from the workspace itself.
    void theAgreementIsWrittenAsOtherProgramsWriteIt()
    {
        QFETCH(QString, name);
        m_window->activateWindow();
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        const QByteArray written = saveAs(m_windows->file(name));
        workspace::Workspace &workspace = m_window->workspace();
        const auto document = workspace::agreementDocument(workspace, workspace.stories().front().story.id);
        QVERIFY(document.evidence.size() > 20);
        QByteArray expected;
        if (name.endsWith(u".json"_s)) {
            expected = interchange::agreementJson(document);
        } else {
            QBuffer buffer(&expected);
            buffer.open(QIODevice::WriteOnly);
            interchange::CsvWriter writer(&buffer);
            interchange::writeAgreementCsv(writer, document);
            QVERIFY(writer.finish());
        }
        QCOMPARE(written, expected);
    }

    void cancelWritesNothing()
    {
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        auto *question = support::shown<QMessageBox>();
        QVERIFY(question);
        QTest::mouseClick(question->button(QMessageBox::Cancel), Qt::LeftButton);
        QTest::qWait(0);
        QVERIFY(!support::shown<QFileDialog>());
    }

private:
    /// Gives the dialog a file name and returns what is in the file, once the window says that it is written.
    QByteArray saveAs(const QString &path)
    {
        auto *dialog = support::shown<QFileDialog>();
        if (!dialog)
            return {};
        dialog->selectFile(path);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        const auto isWritten = [&] { return m_window->statusBar()->currentMessage().contains(path); };
        QFile file(path);
        return QTest::qWaitFor(isWritten, 10'000) && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                                    : QByteArray();
    }

    /// How many annotations are written; -1 when it is no such file.
    int save()
    {
        const auto read = interchange::readAnnotations(saveAs(m_windows->file(u"out.csv"_s)));
        return read ? int(read->records.size()) : -1;
    }

    std::unique_ptr<support::SampleWindows> m_windows;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::AnnotationTable *m_table = nullptr;
};

QTEST_MAIN(ExportTest)
#include "exporttest.moc"
