// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an import will understand, shown before it is done; the columns of tables.

#include "dialogs/columnsdialog.h"
#include "dialogs/importdialog.h"
#include "dialogs/importjob.h"
#include "dialogs/importpreviewmodel.h"
#include "dialogs/importpreviewpane.h"
#include "focus.h"
#include "support/shown.h"
#include "support/smallcorpus.h"
#include "theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::ImportPreviewModel;

class ImportPreviewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<support::SmallCorpus> m_corpus;
    std::unique_ptr<QSettings> m_settings;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_corpus->file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("could not write %s", qPrintable(name));
        return file.fileName();
    }
    static QString cell(const ui::ImportPreviewPane &pane, int row, int column)
    {
        return pane.model().index(row, column).data().toString();
    }
    static QString status(const ui::ImportPreviewPane &pane) { return pane.findChild<QLabel *>()->text(); }

private Q_SLOTS:
    void initTestCase() { ui::applyScheme(*qApp, ui::Scheme::Light); }
    void init()
    {
        m_corpus = std::make_unique<support::SmallCorpus>();
        m_settings = std::make_unique<QSettings>(m_corpus->file(u"settings.ini"_s), QSettings::IniFormat);
    }

    void articlesAndProblemsAreShown()
    {
        const QStringList paths{
            write(
                u"one.txt"_s, "Yard cuts 450 jobs\n\nBy Ann Ample\n\n17 July 2025\n\nSome words on cuts.\n"),
            write(u"rows.jsonl"_s, "{\"title\":\"A\",\"text\":\"Words here.\",\"source\":\"Wire\"}\n{\n"),
            m_corpus->file(u"missing.txt"_s)};
        ui::ImportPreviewPane pane(paths, {});
        const QAbstractItemModelTester tester(&pane.model());
        QVERIFY(pane.isReading());
        QTRY_VERIFY(!pane.isReading());
        QCOMPARE(pane.model().rowCount(), 4);
        QCOMPARE(cell(pane, 0, ImportPreviewModel::Title), u"Yard cuts 450 jobs"_s);
        QCOMPARE(cell(pane, 0, ImportPreviewModel::Author), u"Ann Ample"_s);
        QVERIFY(cell(pane, 0, ImportPreviewModel::Published).contains(u"2025"_s));
        QCOMPARE(cell(pane, 0, ImportPreviewModel::Words), u"14"_s);
        QCOMPARE(cell(pane, 1, ImportPreviewModel::Source), u"Wire"_s);
        QCOMPARE(cell(pane, 1, ImportPreviewModel::File), u"rows.jsonl, line 1"_s);
        QVERIFY(pane.model().isProblem(2) && cell(pane, 2, ImportPreviewModel::Title).contains(u"line 2"_s));
        QVERIFY(
            pane.model().isProblem(3) && cell(pane, 3, ImportPreviewModel::Title).contains(u"missing.txt"_s));
        QCOMPARE(status(pane), u"2 article(s) · 2 problem(s)"_s);
        QVERIFY(!pane.findChild<QPushButton *>()->isVisibleTo(&pane));
    }

    void onlyTheFirstOfManyAreRead()
    {
        QByteArray rows;
        for (int i = 0; i < 1000; ++i)
            rows += "{\"text\":\"Words of row " + QByteArray::number(i) + ".\"}\n";
        ui::ImportPreviewPane pane({write(u"rows.jsonl"_s, rows)}, {});
        QTRY_VERIFY(!pane.isReading());
        QCOMPARE(pane.model().rowCount(), 200);
        QVERIFY2(status(pane).contains(u"first 200"_s), qPrintable(status(pane)));
    }

    void closingDoesNotWait()
    {
        auto pane = std::make_unique<ui::ImportPreviewPane>(
            QStringList(write(u"long.txt"_s, QByteArray("Some words. ").repeated(3'000'000))),
            readers::ReadOptions());
        pane.reset(); // while it reads; what it reads with goes by itself
        QTest::qWait(50);
    }

    void aVeryWideTableAsksForItsFirstColumnsOnly()
    {
        constexpr int columnCount = 10'000;
        workspace::ImportPreview::Table table;
        for (int column = 0; column < columnCount; ++column) {
            table.headings += u"c%1"_s.arg(column);
            table.columns.roles +=
                column == columnCount - 1 ? readers::ColumnRole::Text : readers::ColumnRole::None;
        }
        const auto dialog = std::make_unique<ui::ColumnsDialog>(table);
        const auto roles = dialog->findChildren<QComboBox *>();
        QCOMPARE(roles.size(), 200);
        QCOMPARE(dialog->columns().roles.size(), columnCount);
        QCOMPARE(dialog->columns().roles.back(), readers::ColumnRole::Text); // as it was guessed
    }

    void columnsThatNobodyKnowsAreAskedForAndRemembered()
    {
        const QString table =
            write(u"dump.csv"_s, "kop,inhoud,krant\nEen titel,Woorden over banen.,De Draad\n");
        ui::Focus focus;
        QMainWindow window;
        window.show();
        ui::ImportJob::start(**m_corpus, focus, {table}, *m_settings, &window);
        auto *dialog = support::shown<ui::ImportDialog>();
        QVERIFY(dialog);
        auto *pane = dialog->findChild<ui::ImportPreviewPane *>();
        QTRY_VERIFY(!pane->isReading());
        QVERIFY(pane->model().isProblem(0));
        auto *choose = pane->findChild<QPushButton *>();
        QVERIFY(choose->isVisible());
        QTest::mouseClick(choose, Qt::LeftButton);
        auto *columns = support::shown<ui::ColumnsDialog>();
        QVERIFY(columns);
        const auto roles = columns->findChildren<QComboBox *>();
        QCOMPARE(roles.size(), 3);
        auto *accept = columns->findChildren<QPushButton *>().front();
        for (QPushButton *button : columns->findChildren<QPushButton *>())
            if (button->isDefault())
                accept = button;
        QVERIFY(!accept->isEnabled()); // no column is the text yet
        const readers::ColumnRole wanted[] = {
            readers::ColumnRole::Title, readers::ColumnRole::Text, readers::ColumnRole::Source};
        for (QComboBox *role : roles) {
            const int column = int(roles.indexOf(role));
            role->setFocus();
            while (role->currentData().toInt() != int(wanted[column]))
                QTest::keyClick(role, Qt::Key_Down);
        }
        QVERIFY(accept->isEnabled());
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_VERIFY(!pane->isReading() && !pane->model().isProblem(0));
        QCOMPARE(cell(*pane, 0, ImportPreviewModel::Title), u"Een titel"_s);
        QCOMPARE(cell(*pane, 0, ImportPreviewModel::Source), u"De Draad"_s);
        const int before = (*m_corpus)->articleCount();
        dialog->accept();
        QTRY_COMPARE((*m_corpus)->articleCount(), before + 1);
        QVERIFY((*m_corpus)->sourceNamed(u"De Draad"_s));

        m_settings->sync();
        const QSettings later(m_settings->fileName(), QSettings::IniFormat);
        const auto known = ui::rememberedColumns(later).columnsOf({u"kop"_s, u"inhoud"_s, u"krant"_s});
        QCOMPARE(known.roles, QList(std::begin(wanted), std::end(wanted)));
    }
};

QTEST_MAIN(ImportPreviewTest)
#include "importpreviewtest.moc"
