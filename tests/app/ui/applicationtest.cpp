// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/application.h"

#include "dialogs/settingsdialog.h"
#include "dialogs/wordsdialog.h"
#include "support/shown.h"
#include "window/mainwindow.h"
#include "workspace/wordedits.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class ApplicationTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;

    QString file(const QString &name) const { return m_folder->filePath(name); }

private Q_SLOTS:
    void init()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(file(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->setValue("analyst"_L1, u"lk"_s);
    }

    void theCorporaThatWereOpenAtTheEndAreOpenAtTheNextStart()
    {
        {
            ui::Application program(*qApp, *m_settings);
            QVERIFY(program.open(file(u"one.variorum"_s), true));
            QVERIFY(program.open(file(u"two.variorum"_s), true));
        }
        ui::Application program(*qApp, *m_settings);
        QVERIFY(program.openFirst());
        QStringList open;
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (const auto *window = qobject_cast<ui::MainWindow *>(widget))
                open.append(window->workspace().path());
        open.sort();
        QCOMPARE(open, QStringList({file(u"one.variorum"_s), file(u"two.variorum"_s)}));
    }

    void allWindowsComeBackAfterQuitting_data()
    {
        QTest::addColumn<QStringList>("closed");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("none was closed before")
            << QStringList() << QStringList({u"one"_s, u"three"_s, u"two"_s});
        QTest::newRow("the first was closed before")
            << QStringList(u"one"_s) << QStringList({u"three"_s, u"two"_s});
        QTest::newRow("the last one is closed instead of quitting")
            << QStringList({u"one"_s, u"three"_s, u"two"_s}) << QStringList(u"two"_s);
    }

    void allWindowsComeBackAfterQuitting()
    {
        QFETCH(QStringList, closed);
        QFETCH(QStringList, expected);
        {
            ui::Application program(*qApp, *m_settings);
            QHash<QString, QPointer<ui::MainWindow>> windows;
            for (const auto &name : {u"one"_s, u"two"_s, u"three"_s}) {
                const auto window = program.open(file(name + u".variorum"_s), true);
                QVERIFY(window);
                windows.insert(name, *window);
            }
            for (const QString &name : closed) {
                QVERIFY(windows.value(name)->close());
                QTRY_VERIFY(!windows.value(name));
            }
            if (ui::MainWindow *left = windows.value(u"two"_s))
                left->action(u"quit"_s)->trigger();
            for (const auto &window : std::as_const(windows))
                QTRY_VERIFY(!window); // windows go when the event loop runs
        }
        ui::Application program(*qApp, *m_settings);
        QVERIFY(program.openFirst());
        QStringList open;
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (const auto *window = qobject_cast<ui::MainWindow *>(widget))
                open.append(QFileInfo(window->workspace().path()).baseName());
        open.sort();
        QCOMPARE(open, expected);
    }

    void aWindowThatWasClosedStaysClosed()
    {
        ui::Application program(*qApp, *m_settings);
        const auto one = program.open(file(u"one.variorum"_s), true);
        QVERIFY(one && program.open(file(u"two.variorum"_s), true));
        delete *one;
        QCOMPARE(m_settings->value("openCorpora"_L1).toStringList(), QStringList{file(u"two.variorum"_s)});
    }

    void standardButtonsSpeakTheChosenLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("cancel");
        QTest::newRow("German") << u"de"_s << u"Abbrechen"_s;
        QTest::newRow("French") << u"fr"_s << u"Annuler"_s;
        QTest::newRow("English again") << u"en"_s << u"Cancel"_s;
    }

    void standardButtonsSpeakTheChosenLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, cancel);
        const QString file =
            QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_%1.qm"_s.arg(language);
        if (language != u"en" && !QFileInfo::exists(file))
            QSKIP(qPrintable(u"%1 is not there: install Qt's translations"_s.arg(file)));
        m_settings->setValue("language"_L1, language);
        const ui::Application program(*qApp, *m_settings);
        const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
        QCOMPARE(buttons.button(QDialogButtonBox::Cancel)->text().remove(u'&'), cancel);
    }

    /// Else an open window would be half in the one language, half in the other.
    void anotherLanguageIsUsedFromTheNextStart()
    {
        m_settings->setValue("language"_L1, u"en"_s);
        {
            ui::Application program(*qApp, *m_settings);
            const auto window = program.open(file(u"one.variorum"_s), true);
            QVERIFY(window);
            (*window)->activateWindow();
            (*window)->action(u"settings"_s)->trigger();
            const QPointer<ui::SettingsDialog> dialog = support::shown<ui::SettingsDialog>();
            QVERIFY(dialog);
            for (QComboBox *box : dialog->findChildren<QComboBox *>())
                if (const int german = box->findData(u"de"_s); german >= 0)
                    box->setCurrentIndex(german);
            dialog->accept();
            QTest::qWait(0);
            QCOMPARE(m_settings->value("language"_L1).toString(), u"de"_s);
            QCOMPARE(QLocale().language(), QLocale::English);
        }
        const ui::Application next(*qApp, *m_settings);
        QCOMPARE(QLocale().language(), QLocale::German);
        m_settings->setValue("language"_L1, u"en"_s);
        const ui::Application english(*qApp, *m_settings);
    }

    void openingAnOpenCorpusRaisesItsWindow()
    {
        ui::Application program(*qApp, *m_settings);
        const auto first = program.open(file(u"one.variorum"_s), true);
        const auto second = program.open(file(u"one.variorum"_s));
        QVERIFY(first && second);
        QCOMPARE(*first, *second);
        QCOMPARE(ui::recentCorpora(*m_settings), QStringList{file(u"one.variorum"_s)});
    }

    void wordsForAllCorporaCountInAllOpenWindows()
    {
        const QString list = u"hedges"_s;
        const QString word = u"perchance"_s;
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        ui::Application program(*qApp, *m_settings);
        const auto first = program.open(file(u"one.variorum"_s), true);
        const auto second = program.open(file(u"two.variorum"_s), true);
        QVERIFY(first && second);
        (*first)->action(u"words"_s)->trigger();
        auto *dialog = (*first)->findChild<ui::WordsDialog *>();
        QVERIFY(dialog);
        auto *lists = dialog->findChildren<QListWidget *>().front();
        for (int row = 0; row < lists->count(); ++row)
            if (lists->item(row)->data(Qt::UserRole).toString() == list)
                lists->setCurrentRow(row);
        dialog->findChild<QComboBox *>()->setCurrentIndex(1);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), word);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        const bool isHere = (*first)->workspace().lexicon().words(list).contains(word);
        const bool isThere = (*second)->workspace().lexicon().words(list).contains(word);
        const auto words = text::readOwnWords(folder);
        QVERIFY(words && text::writeOwnWords(folder, workspace::withoutOwnWords(*words, list, {word})));
        QVERIFY(isHere);
        QVERIFY(isThere);
    }

    void aNewCorpusIsOfferedANameThatNoFileHas()
    {
        ui::Application program(*qApp, *m_settings);
        const auto window = program.open(file(u"one.variorum"_s), true);
        QVERIFY(window);
        const auto offered = [&] {
            (*window)->activateWindow();
            (*window)->action(u"new"_s)->trigger();
            QPointer<QFileDialog> dialog = support::shown<QFileDialog>();
            if (!dialog)
                return QString();
            const QString path = dialog->selectedFiles().value(0);
            dialog->reject();
            QTest::qWait(0);
            return path;
        };
        const QString first = offered();
        QCOMPARE(QFileInfo(first).fileName(), u"Untitled corpus.variorum");
        QVERIFY(QDir().mkpath(QFileInfo(first).path()));
        QFile existing(first);
        QVERIFY(existing.open(QIODevice::WriteOnly));
        const QString second = offered();
        existing.remove();
        QCOMPARE(QFileInfo(second).fileName(), u"Untitled corpus 2.variorum");
    }

    void whatIsNoCorpusIsRefusedByName()
    {
        QFile text(file(u"text.variorum"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("This is no database, but long enough to be taken for one by a careless reader of files.");
        text.close();
        ui::Application program(*qApp, *m_settings);
        const auto window = program.open(text.fileName());
        QVERIFY(!window);
        QVERIFY2(window.error().message.contains(u"text.variorum"_s), qPrintable(window.error().message));
    }
};

QTEST_MAIN(ApplicationTest)
#include "applicationtest.moc"
