// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole window on the sample corpus, driven by keys.

#include "agreement/agreementpanel.h"
#include "agreement/agreementview.h"
#include "agreement/filterchip.h"
#include "annotations/annotationmodel.h"
#include "annotations/annotationtable.h"
#include "corpus/corpusview.h"
#include "focus.h"
#include "inspector/inspector.h"
#include "reading/pane.h"
#include "reading/panearea.h"
#include "reading/readingview.h"
#include "support/samplecorpus.h"
#include "support/samplewindows.h"
#include "support/shown.h"
#include "workspace/annotationedits.h"
#include "workspace/articleedits.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using support::press;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_windows = std::make_unique<support::SampleWindows>(); }
    void cleanup() { m_windows.reset(); }

    void theSampleShowsEveryVerdictAndSilenceAndWhatIsUnread()
    {
        const auto window = open();
        QVERIFY(window->panes().panes().size() >= 2);
        QSet<coding::Verdict> verdicts;
        QSet<coding::Cell::State> states;
        for (const coding::Point &point : window->workspace().agreement(window->focus().story()).points) {
            verdicts.insert(point.verdict);
            for (const coding::Cell &cell : point.cells)
                states.insert(cell.state);
        }
        QCOMPARE(verdicts.size(), 4);
        QCOMPARE(states.size(), 4);
    }

    void aTagKeyTagsAndUndoAndRedoFollowTheKeys()
    {
        const auto window = open();
        const int before = window->workspace().annotationCount();
        ui::ReadingView &view = window->panes().activePane()->view();
        view.setFocus();
        view.select({0, 6});
        QTest::keyClick(&view, Qt::Key_2);
        QCOMPARE(window->workspace().annotationCount(), before + 1);
        press(*window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window->workspace().annotationCount(), before);
        const QString what = window->workspace().redoLabel();
        QVERIFY(!what.isEmpty());
        QCOMPARE(window->statusBar()->currentMessage(), u"Undone: "_s + what);
        press(*window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window->workspace().annotationCount(), before + 1);
        QCOMPARE(window->statusBar()->currentMessage(), u"Redone: "_s + what);
    }

    void aRemovedArticleComesBackIntoItsPane()
    {
        const auto window = open();
        const std::vector<text::ArticleId> shown = window->panes().articles();
        QVERIFY(shown.size() >= 2);
        const auto made = workspace::articleRemoval({shown.back()})(window->workspace().database());
        QVERIFY(made);
        QVERIFY(window->workspace().edit(u"remove"_s, *made));
        QCOMPARE(window->panes().articles().size(), shown.size() - 1);
        QVERIFY(window->workspace().undo());
        QCOMPARE(window->panes().articles(), shown);
    }

    void anotherStoryIsInViewWhenThatInViewIsRemoved()
    {
        const auto window = open();
        workspace::Workspace &corpus = window->workspace();
        const text::StoryId story = window->focus().story();
        const auto added = workspace::addStory(corpus, u"Another story"_s);
        QVERIFY(added && corpus.edit(u"add"_s, *added));
        QVERIFY(corpus.edit(u"remove"_s, workspace::removeStory(corpus, story)));
        QVERIFY(corpus.story(window->focus().story()));
        QVERIFY(window->focus().story() != story);
        QVERIFY(corpus.undo());
        QCOMPARE(window->focus().story(), story);
        QVERIFY(corpus.redo());
        QVERIFY(window->focus().story() != story);
    }

    void aMessageGoesWithTheNextEdit()
    {
        const auto window = open();
        ui::ReadingView &view = window->panes().activePane()->view();
        view.setFocus();
        view.select({0, 6});
        QTest::keyClick(&view, Qt::Key_2);
        press(*window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!window->statusBar()->currentMessage().isEmpty());
        view.setFocus();
        view.select({0, 6});
        QTest::keyClick(&view, Qt::Key_2);
        QCOMPARE(window->statusBar()->currentMessage(), QString());
    }

    void undoOutlivesTheWindow()
    {
        int before = 0;
        {
            const auto window = open();
            before = window->workspace().annotationCount();
            ui::ReadingView &view = window->panes().activePane()->view();
            view.select({0, 6});
            QTest::keyClick(&view, Qt::Key_2);
        }
        const auto window = open();
        QCOMPARE(window->workspace().annotationCount(), before + 1);
        QVERIFY(window->action(u"undo"_s)->isEnabled());
        press(*window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window->workspace().annotationCount(), before);
    }

    void compareKeepsTheArticleThatIsReadAsTheFirst()
    {
        const auto window = open();
        window->resize(1280, 800);
        const text::StoryId story = window->workspace().stories().front().story.id;
        const auto &all = window->workspace().openStory(story).articles;
        QVERIFY(all.size() > 3);
        const text::ArticleId read = all.at(2).article.id;
        window->panes().showArticles({read});
        QVERIFY(window->focus().article() == read);
        window->action(u"openStory"_s)->trigger();
        const std::vector<text::ArticleId> shown = window->panes().articles();
        QCOMPARE_GE(shown.size(), 3u);
        QVERIFY(shown.front() == read);
        QVERIFY(shown.at(1) == all.at(0).article.id);
    }

    void controlEnterOnAStoryOfTheCorpusListComparesIt()
    {
        const auto window = open();
        auto *list = window->findChild<ui::CorpusView *>();
        const QModelIndex story = list->model()->index(0, 0);
        window->activateWindow();
        list->setFocus();
        list->setCurrentIndex(story);
        list->expand(story);
        window->panes().showArticles({});
        QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE_GE(window->panes().articles().size(), 2u);
        QVERIFY(list->isExpanded(story));
        // An article is opened beside the others there, and no story compared.
        const auto &articles =
            window->workspace().openStory(window->workspace().stories().front().story.id).articles;
        const text::ArticleId third = articles.at(2).article.id;
        const QModelIndex second = list->model()->index(1, 0, story);
        window->panes().showArticles({third});
        list->setCurrentIndex(second);
        QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY((window->panes().articles() == std::vector{third, articles.at(1).article.id}));
    }

    void aSecondWindowOnTheSameCorpusOnlyReadsAndFollows()
    {
        const auto first = open();
        const auto second = open();
        QVERIFY(!first->workspace().isReadOnly());
        QVERIFY(second->workspace().isReadOnly());
        QVERIFY(!second->workspace().readOnlyReason().isEmpty());
        for (const QString &name : {u"import"_s, u"paste"_s, u"undo"_s, u"newStory"_s, u"codebook"_s})
            QVERIFY2(!second->action(name)->isEnabled(), qPrintable(name));
        const auto changes = workspace::addStory(first->workspace(), u"A story from the first window"_s);
        QVERIFY(changes);
        QVERIFY(first->workspace().edit(u"add"_s, *changes));
        QTRY_VERIFY_WITH_TIMEOUT(second->workspace().storyNamed(u"A story from the first window"_s), 5000);
    }

    void reviewTellsWhenTheArticlesCannotBeRead_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("of the story") << u"reviewStory"_s;
        QTest::newRow("of all stories") << u"reviewAll"_s;
    }

    void reviewTellsWhenTheArticlesCannotBeRead()
    {
        QFETCH(const QString, action);
        const auto window = open();
        QVERIFY(!support::shown<QMessageBox>());
        support::runSql(window->workspace().path(), u"ALTER TABLE articles RENAME COLUMN author TO gone"_s);
        window->action(action)->trigger();
        QVERIFY(support::shown<QMessageBox>());
        delete support::shown<QMessageBox>();
        QVERIFY(!support::shown<QMessageBox>()); // told once
    }

    void theDifferenceKeyGoesToPointsThatDiffer()
    {
        const auto window = open();
        press(*window, Qt::Key_F8);
        const std::vector<coding::Point> &points =
            window->workspace().agreement(window->focus().story()).points;
        const auto chosen = std::ranges::find(points, window->focus().point(), &coding::Point::id);
        QVERIFY(chosen != points.end());
        QCOMPARE(chosen->verdict, coding::Verdict::Differ);
    }

    void theDifferenceKeySaysWhenNothingDiffers()
    {
        const auto window = open();
        workspace::Workspace &workspace = window->workspace();
        std::vector<coding::AnnotationId> differing;
        for (const coding::Point &point : workspace.agreement(window->focus().story()).points)
            if (point.verdict == coding::Verdict::Differ)
                for (const coding::Cell &cell : point.cells)
                    differing.insert(differing.end(), cell.evidence.begin(), cell.evidence.end());
        QVERIFY(!differing.empty());
        QVERIFY(workspace.edit(u"delete"_s, workspace::removeAnnotations(workspace, differing)));
        press(*window, Qt::Key_F8);
        QCOMPARE(window->statusBar()->currentMessage(), u"On no point of this story do sources differ.");
        QVERIFY(window->focus().point().isEmpty());
        const auto empty = m_windows->openEmpty(u"empty.variorum"_s);
        press(*empty, Qt::Key_F6);
        QCOMPARE(empty->statusBar()->currentMessage(), u"This story has no points yet.");
    }

    void theInspectorShowsWhatWasGoneToOrNothing()
    {
        const auto window = open();
        workspace::Workspace &workspace = window->workspace();
        const coding::Agreement agreement = workspace.agreement(window->focus().story());
        const text::ArticleId active = window->panes().activePane()->article();
        const auto stands = [&](const coding::Point &point, coding::Cell::State state) {
            return std::ranges::any_of(point.cells,
                [&](const coding::Cell &cell) { return cell.article == active && cell.state == state; });
        };
        const auto here = std::ranges::find_if(agreement.points,
            [&](const coding::Point &point) { return stands(point, coding::Cell::State::Stated); });
        const auto elsewhere = std::ranges::find_if(agreement.points,
            [&](const coding::Point &point) { return stands(point, coding::Cell::State::Silent); });
        QVERIFY(here != agreement.points.end() && elsewhere != agreement.points.end());
        const auto chosenPoint = [&] {
            const coding::Point *point = workspace.pointOf(window->focus().annotation());
            return point ? point->id : QString();
        };
        window->focus().revealPoint(here->id);
        QCOMPARE(chosenPoint(), here->id);
        QCOMPARE(workspace.annotation(window->focus().annotation())->article, active);

        ui::AgreementView *points = window->findChild<ui::AgreementPanel *>()->view();
        const auto *model = qobject_cast<const ui::AgreementModel *>(points->model());
        QTRY_VERIFY(model->pointIndex(elsewhere->id).isValid());
        points->setFocus();
        points->choose(model->pointIndex(elsewhere->id));
        QTest::keyClick(points, Qt::Key_Return);
        QVERIFY(chosenPoint().isEmpty() || chosenPoint() == elsewhere->id);
        QCOMPARE(points->currentIndex(), model->pointIndex(elsewhere->id)); // the row, for the next key

        // Enter on the cell of the article that is silent: nothing of it can be shown.
        int silent = 1;
        while (model->cell(points->currentIndex().siblingAtColumn(silent))->article != active)
            ++silent;
        points->choose(points->currentIndex().siblingAtColumn(silent));
        QTest::keyClick(points, Qt::Key_Return);
        QVERIFY(!window->focus().annotation().isValid());
        QVERIFY(!window->findChild<ui::Inspector *>()->tagBox()->isVisible());
    }

    void keysGoToThePanelsAlsoToHiddenOnes_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("name"); // of what has the keyboard then
        QTest::newRow("the corpus") << u"goToCorpus"_s << u"Stories and articles"_s;
        QTest::newRow("its filter") << u"goToFilter"_s << u"Filter stories and articles"_s;
        QTest::newRow("the table") << u"goToTable"_s << u"Annotations"_s;
        QTest::newRow("the history") << u"goToHistory"_s << u"Who changed what, and when"_s;
        QTest::newRow("the agreement") << u"goToAgreement"_s << u"Points of agreement"_s;
        QTest::newRow("the codebook") << u"goToCodebook"_s << u"Tags"_s;
    }

    void keysGoToThePanelsAlsoToHiddenOnes()
    {
        QFETCH(QString, action);
        QFETCH(QString, name);
        const auto window = open();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        for (const QString &panel : {u"showCorpus"_s, u"showAgreement"_s, u"showTable"_s})
            window->action(panel)->setChecked(false);
        window->findChild<QTabWidget *>()->setCurrentIndex(1);
        window->action(action)->trigger();
        QTRY_VERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->accessibleName(), name);
        window->action(u"goToArticle"_s)->trigger();
        QCOMPARE(QApplication::focusWidget(), &window->panes().activePane()->view());
    }

    void theKeyboardGoesIntoTheInspectorAndBack()
    {
        const auto window = open();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->action(u"goToTable"_s)->trigger();
        const auto *table = window->findChild<ui::AnnotationTable *>();
        QTRY_VERIFY(table->model()->rowCount() > 0);
        table->view()->selectRow(0);
        window->action(u"showAgreement"_s)->setChecked(false);
        window->action(u"editValue"_s)->trigger();
        QWidget *field = QApplication::focusWidget();
        QVERIFY(qobject_cast<QLineEdit *>(field));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), table->view());
    }

    void anEmptyCorpusSaysWhatToDoUntilThereAreArticles()
    {
        const auto shown = m_windows->openEmpty(u"empty.variorum"_s);
        ui::MainWindow &window = *shown;
        const auto shows = [&](const QString &words) {
            for (const QLabel *label : window.findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(words))
                    return true;
            return false;
        };
        const auto shownChips = [&] {
            return std::ranges::count_if(window.findChildren<ui::FilterChip *>(), &QWidget::isVisible);
        };
        QVERIFY(shows(u"This corpus is empty"_s));
        QVERIFY(!shows(u"Choose a story"_s));
        QCOMPARE(shownChips(), 0);
        QVERIFY(!window.findChild<ui::Inspector *>()->isVisible());

        workspace::Workspace &workspace = window.workspace();
        QVERIFY(workspace.setCurrentAnalyst(u"lk"_s));
        const auto story = workspace::addStory(workspace, u"Harbours"_s);
        const auto text = workspace.keepText(u"Portmar let 350 people go."_s);
        QVERIFY(story && text);
        coding::ChangeSet changes = *story;
        const auto article = workspace.newId<text::ArticleId>();
        changes.add(text::Article{
            .id = article, .guid = QUuid::createUuid(), .text = *text, .title = u"Cuts"_s, .words = 5});
        QVERIFY(workspace.edit(u"add"_s, changes));
        QVERIFY(!shows(u"This corpus is empty"_s));
        QVERIFY(shows(u"No article is open here"_s));

        window.focus().openArticle(article);
        window.panes().activePane()->view().select({12, 22});
        window.panes().tag(workspace.firstTag(coding::Kind::Figure)->id);
        QVERIFY(window.focus().annotation().isValid());
        QVERIFY(window.findChild<ui::Inspector *>()->isVisible());
    }

    void noTwoActionsShareAKey()
    {
        const auto window = open();
        QHash<QKeySequence, QString> owners;
        for (const QAction *action : window->actions()) {
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!owners.contains(keys), qPrintable(keys.toString() + u" of "_s + action->text() +
                                                            u" is also that of "_s + owners.value(keys)));
                owners.insert(keys, action->text());
            }
        }
        QVERIFY(owners.size() > 20);
    }

private:
    std::unique_ptr<ui::MainWindow> open() { return m_windows->open(); }

    std::unique_ptr<support::SampleWindows> m_windows;
};

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
