// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/toolbar.h"
#include "icons.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class ToolBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bar = std::make_unique<ui::ToolBar>(u"Tools"_s);
        m_compare = new QAction(ui::icon(u"compare"_s), u"Compare all articles of the story"_s, m_bar.get());
        m_undo = new QAction(ui::icon(u"undo"_s), u"Undo"_s, m_bar.get());
        m_bar->addWorded(m_compare);
        m_bar->addIcon(m_undo);
        m_field = new QLineEdit(m_bar.get());
        m_field->setMinimumWidth(200);
        m_bar->addWidget(m_field);
    }
    void cleanup() { m_bar.reset(); }

    void showsWordsWhereThereIsRoom()
    {
        show(900);
        QCOMPARE(style(m_compare), Qt::ToolButtonTextBesideIcon);
        QCOMPARE(style(m_undo), Qt::ToolButtonIconOnly);
    }

    void leavesOutWordsRatherThanHideSomething()
    {
        show(320);
        QTRY_COMPARE(style(m_compare), Qt::ToolButtonIconOnly);
        QTRY_VERIFY(m_field->isVisible());
        QVERIFY(m_field->geometry().right() < m_bar->width());
        m_bar->resize(900, 40);
        QTRY_COMPARE(style(m_compare), Qt::ToolButtonTextBesideIcon);
        QVERIFY(m_field->isVisible());
    }

    void looksAgainWhenWordsGrow()
    {
        m_compare->setIconText(u"All"_s);
        show(320);
        QCOMPARE(style(m_compare), Qt::ToolButtonTextBesideIcon);
        m_compare->setIconText(u"All articles of the story"_s);
        QTRY_COMPARE(style(m_compare), Qt::ToolButtonIconOnly);
        QTRY_VERIFY(m_field->isVisible());
    }

private:
    void show(int width)
    {
        m_bar->resize(width, 40);
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
        QCoreApplication::processEvents();
    }

    Qt::ToolButtonStyle style(QAction *action) const
    {
        return qobject_cast<QToolButton *>(m_bar->widgetForAction(action))->toolButtonStyle();
    }

    std::unique_ptr<ui::ToolBar> m_bar;
    QAction *m_compare = nullptr;
    QAction *m_undo = nullptr;
    QLineEdit *m_field = nullptr;
};

QTEST_MAIN(ToolBarTest)
#include "toolbartest.moc"
