// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/corpuspanel.h"
#include "corpus/corpusactions.h"
#include "corpus/corpusdelegate.h"
#include "corpus/corpusview.h"
#include "focus.h"
#include "support/shown.h"
#include "support/smallcorpus.h"
#include "theme.h"
#include "workspace/articleedits.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

/// A panel on a small corpus, shown, with the first story open.
struct Panel
{
    explicit Panel(support::SmallCorpus &from)
        : corpus(from)
        , panel(*from, focus)
        , tester(&panel.model())
        , view(*panel.findChild<ui::CorpusView *>())
    {
        tester.setUseFetchMore(false);
        panel.resize(245, 500);
        panel.show();
        panel.activateWindow();
        Q_UNUSED(QTest::qWaitForWindowActive(&panel));
        focus.setStory(from.story(u"AWS job cuts, July 2025"_s));
        view.setFocus();
    }

    QModelIndex index(const QString &words) const { return panel.model().indexOf(corpus.article(words)); }
    QPoint place(const QModelIndex &row) const { return view.visualRect(row).center(); }
    void click(const QModelIndex &row, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, place(row));
    }

    support::SmallCorpus &corpus;
    ui::Focus focus;
    ui::CorpusPanel panel;
    QAbstractItemModelTester tester;
    ui::CorpusView &view;
};

} // namespace

class CorpusPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyScheme(*qApp, ui::Scheme::Light); }

    void theStoryInViewIsOpen()
    {
        support::SmallCorpus corpus;
        Panel panel(corpus);
        QVERIFY(panel.view.isExpanded(panel.panel.model().index(0, 0)));
        QVERIFY(!panel.view.isExpanded(panel.panel.model().index(1, 0)));
        panel.focus.setStory(corpus.story(u"Memo on corporate headcount"_s));
        QVERIFY(panel.view.isExpanded(panel.panel.model().index(1, 0)));
        QCOMPARE(panel.view.currentIndex(), panel.panel.model().index(1, 0));
    }

    void choosingAnArticlePutsItsStoryInView()
    {
        support::SmallCorpus corpus;
        Panel panel(corpus);
        panel.focus.setStory(corpus.story(u"Memo on corporate headcount"_s));
        panel.click(panel.index(u"Several hundred"_s));
        QCOMPARE(panel.focus.story(), corpus.story(u"AWS job cuts, July 2025"_s));
    }

    void articlesOpenByDoubleClickAndEnter()
    {
        support::SmallCorpus corpus;
        Panel panel(corpus);
        QSignalSpy opened(&panel.focus, &ui::Focus::openRequested);
        const QModelIndex row = panel.index(u"Several hundred"_s);
        const text::ArticleId article = corpus.article(u"Several hundred"_s);
        panel.click(row);
        QCOMPARE(opened.size(), 0);
        QTest::mouseDClick(panel.view.viewport(), Qt::LeftButton, {}, panel.place(row));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<text::ArticleId>(), article);
        QCOMPARE(opened[0][1].toBool(), false);
        QTest::keyClick(&panel.view, Qt::Key_Return);
        QCOMPARE(opened.size(), 2);
        QAction compare; // the window's own action with that key stays behind
        compare.setShortcut(Qt::CTRL | Qt::Key_Return);
        panel.panel.addAction(&compare);
        QSignalSpy compared(&compare, &QAction::triggered);
        QTest::keyClick(&panel.view, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(compared.size(), 0);
        QCOMPARE(opened.size(), 3);
        QCOMPARE(opened[2][1].toBool(), true);
    }

    void theArrowOpensAndClosesAStory()
    {
        support::SmallCorpus corpus;
        Panel panel(corpus);
        const QModelIndex story = panel.panel.model().index(1, 0);
        const QPoint arrow = panel.view.visualRect(story).topLeft() + QPoint(16, 12);
        QTest::mouseClick(panel.view.viewport(), Qt::LeftButton, {}, arrow);
        QVERIFY(panel.view.isExpanded(story));
        QTest::mouseClick(panel.view.viewport(), Qt::LeftButton, {}, arrow);
        QVERIFY(!panel.view.isExpanded(story));
        QCOMPARE(panel.focus.story(), corpus.story(u"AWS job cuts, July 2025"_s)); // not chosen
        panel.view.setCurrentIndex(story);
        QTest::keyClick(&panel.view, Qt::Key_Right);
        QVERIFY(panel.view.isExpanded(story));
        QTest::keyClick(&panel.view, Qt::Key_Left);
        QVERIFY(!panel.view.isExpanded(story));
    }

    void aStoryIsRenamedInPlace()
    {
        support::SmallCorpus corpus;
        Panel panel(corpus);
        panel.view.setCurrentIndex(panel.panel.model().index(0, 0));
        QTest::keyClick(&panel.view, Qt::Key_F2);
        auto *editor = panel.view.findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->clear();
        const QImage seen = panel.view.viewport()->grab(editor->geometry()).toImage();
        for (int x = 12; x < seen.width() - 12; ++x) // the old name does not show through
            QCOMPARE(seen.pixelColor(x, seen.height() / 2), ui::theme().base);
        QTest::keyClicks(editor, u"AWS cuts"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(corpus->storyNamed(u"AWS cuts"_s));
        QVERIFY(panel.view.isExpanded(panel.panel.model().index(0, 0)));
        QVERIFY(corpus->undo());
        QVERIFY(corpus->storyNamed(u"AWS job cuts, July 2025"_s));
    }

    void deleteRemovesTheSelectedArticlesAndUndoBringsThemBack()
    {
        support::SmallCorpus corpus;
        Panel panel(corpus);
        panel.click(panel.index(u"Several hundred"_s));
        panel.click(panel.index(u"confirms"_s), Qt::ControlModifier);
        QCOMPARE(panel.view.selectedArticles().size(), 2u);
        QTest::keyClick(&panel.view, Qt::Key_Delete);
        QCOMPARE(panel.panel.model().articleCount(panel.panel.model().index(0, 0)), 1);
        QVERIFY(corpus->undo());
        QCOMPARE(panel.panel.model().articleCount(panel.panel.model().index(0, 0)), 3);
        QCOMPARE(panel.panel.model().rowCount(panel.panel.model().index(0, 0)), 3);
    }

    void articlesWithAnnotationsAreRemovedAfterAQuestion()
    {
        support::SmallCorpus corpus;
        corpus.annotate(corpus.article(u"Several hundred"_s), corpus.tag(u"Figure"_s), 3);
        Panel panel(corpus);
        panel.click(panel.index(u"Several hundred"_s));
        QTest::keyClick(&panel.view, Qt::Key_Delete);
        QMessageBox *question = support::shown<QMessageBox>();
        QVERIFY(question);
        QVERIFY(question->text().contains(u'3'));
        QCOMPARE(corpus->annotationCount(), 3);
        for (QAbstractButton *button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        QCOMPARE(corpus->annotationCount(), 0);
        QCOMPARE(panel.panel.model().articleCount(panel.panel.model().index(0, 0)), 2);
        QVERIFY(corpus->undo());
        QCOMPARE(corpus->annotationCount(), 3);
    }

    void keysMarkTheSelectionReadAndUnread()
    {
        support::SmallCorpus corpus;
        Panel panel(corpus);
        const text::ArticleId article = corpus.article(u"confirms"_s);
        panel.click(panel.index(u"confirms"_s));
        QTest::keyClick(&panel.view, Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(corpus->article(article)->reading.state, text::ReadingState::Read);
        QTest::keyClick(&panel.view, Qt::Key_U, Qt::ControlModifier);
        QCOMPARE(corpus->article(article)->reading.state, text::ReadingState::Unread);
        QCOMPARE(corpus->article(article)->reading.progress, 0.0);
    }

    void theMenuMovesArticlesToAStory()
    {
        support::SmallCorpus corpus;
        Panel panel(corpus);
        panel.click(panel.index(u"Several hundred"_s));
        panel.panel.actions().showMenu(panel.view.mapToGlobal(QPoint(50, 50)));
        QAction *target = nullptr;
        for (const QMenu *menu : panel.view.findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                if (action->text() == u"Memo on corporate headcount")
                    target = action;
        QVERIFY(target);
        target->trigger();
        const text::ArticleId article = corpus.article(u"Several hundred"_s);
        QCOMPARE(corpus->article(article)->article.story, corpus.story(u"Memo on corporate headcount"_s));
        QVERIFY(corpus->undo());
        QCOMPARE(corpus->article(article)->article.story, corpus.story(u"AWS job cuts, July 2025"_s));
    }

    void aDropMovesArticles()
    {
        support::SmallCorpus corpus;
        Panel panel(corpus);
        const text::ArticleId article = corpus.article(u"Several hundred"_s);
        QMimeData data;
        data.setData(ui::CorpusModel::articlesMimeType(), ui::CorpusModel::encodeArticles({article}));
        const QPoint target = panel.place(panel.panel.model().index(1, 0));
        QDragEnterEvent enter(target, Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(panel.view.viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(target, Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(panel.view.viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(target, Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(panel.view.viewport(), &drop);
        QCOMPARE(corpus->article(article)->article.story, corpus.story(u"Memo on corporate headcount"_s));
    }

    void expansionAndSelectionSurviveEdits()
    {
        support::SmallCorpus corpus;
        Panel panel(corpus);
        panel.view.expandAll();
        panel.click(panel.index(u"Several hundred"_s));
        corpus.add(u"A story that sorts before the others"_s, {{u"Wire"_s, u"New"_s, u"2025-01-01"_s, 0}});
        QVERIFY(
            corpus->edit(u"move"_s, workspace::moveArticles(*corpus, {corpus.article(u"Several hundred"_s)},
                                        corpus.story(u"Memo on corporate headcount"_s))));
        for (const QString &name : {u"AWS job cuts, July 2025"_s, u"Memo on corporate headcount"_s})
            QVERIFY(panel.view.isExpanded(panel.panel.model().indexOf(corpus.story(name))));
        QCOMPARE(panel.view.currentIndex(), panel.index(u"Several hundred"_s));
        QVERIFY(panel.view.selectedArticles() == std::vector{corpus.article(u"Several hundred"_s)});
    }

    void removingTheStoryInViewPutsAnotherInView()
    {
        support::SmallCorpus corpus;
        Panel panel(corpus);
        QVERIFY(corpus->edit(
            u"remove"_s, workspace::removeStory(*corpus, corpus.story(u"AWS job cuts, July 2025"_s))));
        QVERIFY(!panel.focus.story().isValid() || corpus->story(panel.focus.story()));
    }

    void theFilterShowsWhatMatchesAndGivesBackTheRest()
    {
        support::SmallCorpus corpus;
        Panel panel(corpus);
        auto *field = panel.panel.findChild<QLineEdit *>();
        QTest::keyClicks(field, u"fewer people"_s);
        QTRY_COMPARE(panel.panel.model().rowCount(), 1);
        const QModelIndex story = panel.panel.model().index(0, 0);
        QVERIFY(panel.view.isExpanded(story));
        QCOMPARE(panel.panel.model().rowCount(story), 1);
        QCOMPARE(panel.focus.story(), corpus.story(u"AWS job cuts, July 2025"_s)); // nobody chose another
        field->clear();
        QTRY_COMPARE(panel.panel.model().rowCount(), 2);
        QVERIFY(panel.view.isExpanded(panel.panel.model().index(0, 0)));
        QVERIFY(!panel.view.isExpanded(panel.panel.model().index(1, 0)));
        QTest::keyClicks(field, u"zebra"_s);
        QTRY_COMPARE(panel.panel.model().rowCount(), 0);
    }

    void anEmptyCorpusOffersToImport()
    {
        QTemporaryDir folder;
        const auto workspace =
            workspace::Workspace::create(folder.filePath(u"empty.variorum"_s), workspace::Options());
        QVERIFY(workspace);
        ui::Focus focus;
        ui::CorpusPanel panel(**workspace, focus);
        panel.show();
        auto *button = panel.findChild<QPushButton *>();
        QVERIFY(button && button->isVisible());
        QSignalSpy asked(&panel, &ui::CorpusPanel::importRequested);
        button->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY((*workspace)->edit(u"add"_s, *workspace::addStory(**workspace, u"First"_s)));
        QVERIFY(!button->isVisible());
    }

    void filesDroppedOnAStoryAreForIt()
    {
        support::SmallCorpus corpus;
        Panel panel(corpus);
        QSignalSpy dropped(&panel.panel, &ui::CorpusPanel::filesDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/tmp/one.txt"_s)});
        const QPoint target = panel.place(panel.panel.model().index(1, 0));
        QDragEnterEvent enter(target, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(panel.view.viewport(), &enter);
        QDragMoveEvent move(target, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(panel.view.viewport(), &move);
        QDropEvent drop(target, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(panel.view.viewport(), &drop);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped[0][0].toStringList(), QStringList{u"/tmp/one.txt"_s});
        QCOMPARE(panel.focus.story(), corpus.story(u"Memo on corporate headcount"_s));
    }

    void articlesInPanesHaveTheirColour()
    {
        support::SmallCorpus corpus;
        Panel panel(corpus);
        const QModelIndex row = panel.index(u"Several hundred"_s);
        const QPoint corner = panel.view.visualRect(row).topRight() - QPoint(2, -2);
        const auto colour = [&] { return panel.view.viewport()->grab().toImage().pixelColor(corner); };
        QCOMPARE(colour(), ui::theme().window);
        panel.panel.setOpenArticles({corpus.article(u"Several hundred"_s)});
        QCOMPARE(colour(), ui::theme().selectedArticle);
    }

    void aLongStoryGrowsWhileItIsScrolled()
    {
        support::SmallCorpus corpus;
        std::vector<support::SmallArticle> many;
        for (int i = 0; i < 3 * ui::CorpusModel::pageSize; ++i)
            many.push_back({u"Wire"_s, u"Article %1"_s.arg(i), u"2025-07-01"_s, 0});
        corpus.add(u"Long"_s, many);
        Panel panel(corpus);
        const text::StoryId story = corpus.story(u"Long"_s);
        panel.focus.setStory(story);
        QTest::qWait(50);
        QCOMPARE(panel.panel.model().rowCount(panel.panel.model().indexOf(story)), ui::CorpusModel::pageSize);
        panel.view.scrollToBottom();
        QTRY_COMPARE(
            panel.panel.model().rowCount(panel.panel.model().indexOf(story)), 2 * ui::CorpusModel::pageSize);
    }
};

QTEST_MAIN(CorpusPanelTest)
#include "corpuspaneltest.moc"
