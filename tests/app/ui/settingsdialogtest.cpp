// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/settingsdialog.h"
#include "dialogs/aboutdialog.h"
#include "dialogs/analystdialog.h"
#include "dialogs/keyboarddialog.h"
#include "dialogs/settings.h"
#include "support/smallcorpus.h"
#include "theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPointer>
#include <QSettings>
#include <QSpinBox>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using ui::Settings;

class SettingsDialogTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"settings.ini"_s);

private Q_SLOTS:
    void initTestCase() { ui::applyScheme(*qApp, ui::Scheme::Light); }
    void init() { QFile::remove(m_path); }

    void settingsComeBackAsTheyWereSaved()
    {
        const Settings chosen{u"de"_s, ui::Scheme::Dark, 21, false, u"Ä. Nalyst"_s};
        {
            QSettings file(m_path, QSettings::IniFormat);
            QCOMPARE(Settings::load(file), Settings());
            chosen.save(file);
        }
        const QSettings file(m_path, QSettings::IniFormat);
        QCOMPARE(Settings::load(file), chosen);
    }

    void senselessValuesAreLeftOut()
    {
        QSettings file(m_path, QSettings::IniFormat);
        file.setValue(u"language"_s, u"tlh"_s);
        file.setValue(u"scheme"_s, u"purple"_s);
        file.setValue(u"reading/size"_s, u"4000"_s);
        QCOMPARE(Settings::load(file), Settings());
    }

    void theDialogShowsAndGivesBackSettings()
    {
        const Settings before{u"fr"_s, ui::Scheme::Light, 18, false, u"lk"_s};
        ui::SettingsDialog dialog(before);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QCOMPARE(dialog.settings(), before);
        dialog.findChild<QSpinBox *>()->setValue(24);
        dialog.findChild<QCheckBox *>()->click();
        const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
        for (QComboBox *box : boxes)
            box->setCurrentIndex(0); // as the system
        QCOMPARE(dialog.settings(), (Settings{QString(), ui::Scheme::System, 24, true, u"lk"_s}));
    }

    void theAnalystIsNamedAndRemembered()
    {
        support::SmallCorpus corpus;
        QSettings file(m_path, QSettings::IniFormat);
        QPointer<ui::AnalystDialog> dialog = new ui::AnalystDialog(*corpus, file);
        dialog->open();
        auto *field = dialog->findChild<QLineEdit *>();
        field->setText(u"   "_s);
        dialog->accept();
        QVERIFY(dialog && dialog->isVisible()); // a blank name is none
        field->setText(u"  Mara   Ito "_s);
        dialog->accept();
        QTRY_VERIFY(!dialog);
        QCOMPARE(corpus->analyst(corpus->currentAnalyst())->name, u"Mara Ito"_s);
        QCOMPARE(Settings::load(file).analyst, u"Mara Ito"_s);
    }

    void keysAreListedByMenu()
    {
        QMainWindow window;
        QMenu *file = window.menuBar()->addMenu(u"&File"_s);
        QMenu *edit = window.menuBar()->addMenu(u"&Edit"_s);
        QMenu *more = edit->addMenu(u"More"_s);
        QAction *open = file->addAction(u"&Open…"_s);
        open->setShortcut(Qt::CTRL | Qt::Key_O);
        QAction *plain = file->addAction(u"Without a key"_s);
        QAction *undo = edit->addAction(u"Undo"_s);
        undo->setShortcut(Qt::CTRL | Qt::Key_Z);
        QAction *deep = more->addAction(u"Deep && far"_s);
        deep->setShortcut(Qt::Key_F9);
        QAction elsewhere(u"Elsewhere"_s);
        elsewhere.setShortcut(Qt::Key_F12);
        ui::KeyboardDialog dialog({&elsewhere, deep, undo, plain, open});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        const auto *list = dialog.findChild<QTreeWidget *>();
        QStringList rows;
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            const QTreeWidgetItem *group = list->topLevelItem(i);
            for (int j = 0; j < group->childCount(); ++j)
                rows << group->text(0) + u'/' + group->child(j)->text(0) + u'/' + group->child(j)->text(1);
        }
        QCOMPARE(rows, (QStringList{u"File/Open/Ctrl+O"_s, u"Edit/Deep & far/F9"_s, u"Edit/Undo/Ctrl+Z"_s,
                           u"Elsewhere/Elsewhere/F12"_s}));
        auto *search = dialog.findChild<QLineEdit *>();
        QTest::keyClicks(search, u"f9"_s);
        QVERIFY(list->topLevelItem(0)->isHidden());
        QVERIFY(!list->topLevelItem(1)->isHidden());
        QVERIFY(list->topLevelItem(1)->child(1)->isHidden());
    }

    void theAboutDialogNamesTheVersion()
    {
        ui::AboutDialog dialog;
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        bool found = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            found = found || label->text().contains(QStringLiteral(VARIORUM_VERSION));
        QVERIFY(found);
    }
};

QTEST_MAIN(SettingsDialogTest)
#include "settingsdialogtest.moc"
