// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stories/proposestoriesdialog.h"

#include "lib/workspace/testcorpus.h"
#include "stories/storyproposalmodel.h"
#include "support/eventtexts.h"
#include "support/samplewindows.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;
using ui::StoryProposalModel;

namespace {

/// The dialog after it has looked at the texts, and what a person sees in it.
struct Dialog
{
    explicit Dialog(workspace::Workspace &corpus)
        : dialog(new ui::ProposeStoriesDialog(corpus))
        , tester(&dialog->model(), QAbstractItemModelTester::FailureReportingMode::QtTest)
        , list(dialog->findChild<QTreeView *>())
    {
        QSignalSpy looked(dialog, &ui::ProposeStoriesDialog::looked);
        dialog->show();
        Q_UNUSED(QTest::qWaitForWindowActive(dialog));
        if (looked.isEmpty() && !looked.wait())
            qFatal("nobody looked");
    }
    ~Dialog() { delete dialog; }

    int stories() const { return dialog->model().rowCount(); }
    QModelIndex story(int row) const { return dialog->model().index(row, 0); }
    QModelIndex article(int story, int row) const
    {
        return dialog->model().index(row, 0, this->story(story));
    }
    int articles(int row) const { return dialog->model().rowCount(story(row)); }
    QString words() const { return dialog->findChild<QLabel *>()->text(); }
    void press(const QString &words) const
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->text().remove(u'&') == words) {
                QVERIFY2(button->isEnabled(), qPrintable(words));
                QTest::mouseClick(button, Qt::LeftButton);
            }
    }
    bool canPress(const QString &words) const
    {
        for (const QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->text().remove(u'&') == words)
                return button->isEnabled();
        return false;
    }
    void select(const QModelIndexList &rows) const
    {
        list->clearSelection();
        for (const QModelIndex &row : rows)
            list->selectionModel()->select(row, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

    ui::ProposeStoriesDialog *dialog;
    QAbstractItemModelTester tester;
    QTreeView *list;
};

void addEvents(TestCorpus &corpus)
{
    for (const QString &text : support::eventTexts())
        corpus.addArticle({}, u"Source"_s, text);
}

} // namespace

class ProposeStoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void storiesAreAcceptedByKeys()
    {
        TestCorpus corpus;
        addEvents(corpus);
        Dialog dialog(*corpus);
        QCOMPARE(dialog.stories(), 3);
        QCOMPARE(dialog.articles(0), 3);
        QVERIFY2(dialog.words().contains(u"9"_s), qPrintable(dialog.words()));
        QVERIFY(dialog.list->hasFocus());
        QTest::keyClick(dialog.list, Qt::Key_Return);
        QCOMPARE(dialog.stories(), 2);
        QCOMPARE(corpus->stories().size(), 2U); // the story, and those in none
        QVERIFY(corpus->undoLabel().startsWith(u"accept story “"_s));
        QVERIFY(dialog.list->currentIndex().isValid());
    }

    void allAreAcceptedAsOneStep()
    {
        TestCorpus corpus;
        addEvents(corpus);
        Dialog dialog(*corpus);
        dialog.press(u"Accept all"_s);
        QCOMPARE(dialog.stories(), 0);
        QCOMPARE(corpus->stories().size(), 3U);
        QVERIFY(!dialog.canPress(u"Accept"_s));
        REQUIRE(corpus->undo());
        QCOMPARE(corpus->stories().size(), 1U);
        QVERIFY(!corpus->canUndo() || !corpus->undoLabel().contains(u"accept"_s));
    }

    void whatIsTurnedDownGoesAndStaysAway()
    {
        TestCorpus corpus;
        addEvents(corpus);
        {
            Dialog dialog(*corpus);
            QTest::keyClick(dialog.list, Qt::Key_Delete);
            QCOMPARE(dialog.stories(), 2);
        }
        QCOMPARE(Dialog(*corpus).stories(), 2);
        REQUIRE(corpus->undo());
        QCOMPARE(Dialog(*corpus).stories(), 3);
    }

    void articlesWithoutATickStayBehind()
    {
        TestCorpus corpus;
        addEvents(corpus);
        Dialog dialog(*corpus);
        dialog.list->setCurrentIndex(dialog.article(0, 1));
        QTest::keyClick(dialog.list, Qt::Key_Space);
        QCOMPARE(dialog.article(0, 1).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        const auto left = dialog.dialog->model().proposal(0).articles[1].id;
        dialog.press(u"Accept"_s);
        QVERIFY(!corpus->article(left)->article.story.isValid());
        QCOMPARE(orDie(corpus->database().storyRejections()).size(), 1U);
    }

    void storiesAreMergedAndSplit()
    {
        TestCorpus corpus;
        addEvents(corpus);
        Dialog dialog(*corpus);
        QVERIFY(!dialog.canPress(u"Merge"_s));
        dialog.select({dialog.story(0), dialog.story(2)});
        dialog.press(u"Merge"_s);
        QCOMPARE(dialog.stories(), 2);
        QCOMPARE(dialog.articles(0), 6);
        dialog.select({dialog.article(0, 0), dialog.article(0, 4)});
        dialog.press(u"Split off"_s);
        QCOMPARE(dialog.stories(), 3);
        QCOMPARE(dialog.articles(0), 4);
        QCOMPARE(dialog.articles(1), 2);
        QCOMPARE(dialog.list->currentIndex(), dialog.story(1));
        dialog.press(u"Accept"_s);
        QCOMPARE(dialog.stories(), 2);
    }

    void whatIsTakenOutStaysOutAfterASplit()
    {
        TestCorpus corpus;
        addEvents(corpus);
        Dialog dialog(*corpus);
        StoryProposalModel &model = dialog.dialog->model();
        QVERIFY(model.setData(dialog.article(0, 1), Qt::Unchecked, Qt::CheckStateRole));
        const int added = model.split(0, {1, 2});
        const auto ticked = [&](int row) {
            return model.index(row, 0, model.index(added, 0))
                .data(Qt::CheckStateRole)
                .value<Qt::CheckState>();
        };
        QCOMPARE(ticked(0), Qt::Unchecked);
        QCOMPARE(ticked(1), Qt::Checked);
    }

    void theNameOfANewStoryCanBeChanged()
    {
        TestCorpus corpus;
        addEvents(corpus);
        Dialog dialog(*corpus);
        StoryProposalModel &model = dialog.dialog->model();
        QVERIFY(dialog.story(0).flags() & Qt::ItemIsEditable);
        QVERIFY(!model.setData(dialog.story(0), u"  "_s));
        QVERIFY(model.setData(dialog.story(0), u"Stranded ferry"_s));
        dialog.press(u"Accept"_s);
        QVERIFY(corpus->storyNamed(u"Stranded ferry"_s));
        QCOMPARE(corpus->undoLabel(), u"accept story “Stranded ferry”"_s);
    }

    void aStoryThatIsThereGetsItsNewArticle()
    {
        TestCorpus corpus;
        const auto story = corpus.addStory(u"Stranding"_s);
        const auto texts = support::eventTexts();
        corpus.addArticle(story, u"Wire"_s, texts[0]);
        corpus.addArticle(story, u"Post"_s, texts[1]);
        const auto late = corpus.addArticle({}, u"Late"_s, texts[2]);
        Dialog dialog(*corpus);
        QCOMPARE(dialog.stories(), 1);
        QCOMPARE(dialog.story(0).data().toString(), u"To “Stranding”"_s);
        QVERIFY(!(dialog.story(0).flags() & Qt::ItemIsEditable));
        dialog.press(u"Accept"_s);
        QCOMPARE(corpus->article(late)->article.story, story);
    }

    void theMenuLeadsToIt()
    {
        support::SampleWindows windows;
        const auto window = windows.open();
        auto *action = window->findChild<QAction *>(u"proposeStories"_s);
        QVERIFY(action);
        action->trigger();
        auto *dialog = window->findChild<ui::ProposeStoriesDialog *>();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape); // at once: the work is cancelled
        QTRY_VERIFY(!window->findChild<ui::ProposeStoriesDialog *>());
    }
};

QTEST_MAIN(ProposeStoriesTest)
#include "proposestoriestest.moc"
