// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/commandchoices.h"

#include <QAbstractItemModelTester>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::CommandChoices;

class CommandChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orders_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("choices");
        QTest::newRow("nothing typed: all, as they come")
            << u""_s
            << QStringList{u"Copy the matrix"_s, u"Matrix"_s, u"Matrix as a picture"_s, u"Undo"_s,
                   u"Redo the dormant rix"_s};
        QTest::newRow("what is called so, then what begins so, then the beginnings of words")
            << u"matrix"_s << QStringList{u"Matrix"_s, u"Matrix as a picture"_s, u"Copy the matrix"_s};
        QTest::newRow("words in any order, at any place")
            << u" RIX  the"_s << QStringList{u"Redo the dormant rix"_s, u"Copy the matrix"_s};
        QTest::newRow("nothing found") << u"zeppelin"_s << QStringList{};
    }
    void orders()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, choices);
        QStandardItemModel all;
        for (const QString &name : {u"Copy the matrix"_s, u"Matrix"_s, u"Matrix as a picture"_s, u"Undo"_s,
                 u"Redo the dormant rix"_s}) {
            auto *item = new QStandardItem(name + u" (key)"_s);
            item->setData(name, CommandChoices::NameRole);
            all.appendRow(item);
        }
        CommandChoices found;
        const QAbstractItemModelTester tester(&found, QAbstractItemModelTester::FailureReportingMode::QtTest);
        found.setSourceModel(&all);
        found.setTyped(u"undo"_s);
        found.setTyped(typed);
        QStringList shown;
        for (int row = 0; row < found.rowCount(); ++row)
            shown.append(found.index(row, 0).data(CommandChoices::NameRole).toString());
        QCOMPARE(shown, choices);
    }
};

QTEST_GUILESS_MAIN(CommandChoicesTest)
#include "commandchoicestest.moc"
