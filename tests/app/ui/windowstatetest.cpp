// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a window shows and how comes back with the next one.

#include "agreement/agreementpanel.h"
#include "agreement/agreementview.h"
#include "annotations/annotationfilters.h"
#include "annotations/annotationmodel.h"
#include "annotations/annotationtable.h"
#include "corpus/corpuspanel.h"
#include "focus.h"
#include "reading/panearea.h"
#include "support/samplewindows.h"
#include "workspace/articleedits.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

class WindowStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_windows = std::make_unique<support::SampleWindows>(); }
    void cleanup() { m_windows.reset(); }

    void panesStoryAndSizesComeBack()
    {
        std::vector<text::ArticleId> articles;
        text::StoryId story;
        {
            const auto window = open();
            story = window->workspace().stories().at(1).story.id;
            window->focus().setStory(story);
            window->action(u"openStory"_s)->trigger();
            articles = window->panes().articles();
            QVERIFY(articles.size() >= 2);
            window->close();
        }
        const auto window = open();
        QVERIFY(window->focus().story() == story);
        QVERIFY(window->panes().articles() == articles);
    }

    void whatIsShownAndHowComesBack()
    {
        using ui::AnnotationModel;
        using Scope = ui::AnnotationRequest::Scope;
        bool hadAid = false;
        {
            const auto window = open();
            window->action(u"showCorpus"_s)->trigger();
            window->action(u"stacked"_s)->trigger();
            hadAid = window->action(u"readingAid"_s)->isChecked();
            window->action(u"readingAid"_s)->trigger();
            window->action(u"linked"_s)->trigger();
            window->findChild<QTabWidget *>()->setCurrentIndex(1);

            ui::AnnotationTable *list = window->findChild<ui::AnnotationTable *>();
            list->filters()->setScope(Scope::Corpus);
            list->filters()->words()->setText(u"Amazon"_s);
            for (QComboBox *box : list->filters()->findChildren<QComboBox *>())
                if (box->accessibleName() == u"Tag")
                    box->setCurrentIndex(2);
            list->view()->sortByColumn(AnnotationModel::Text, Qt::DescendingOrder);
            list->view()->setColumnWidth(AnnotationModel::Text, 321);

            ui::AgreementPanel *points = window->findChild<ui::AgreementPanel *>();
            points->setFilter(coding::Verdict::Agree);
            QTRY_VERIFY(points->view()->model()->rowCount() > 1);
            points->view()->collapse(points->view()->model()->index(0, 0));
            window->close();
        }
        const auto window = open();
        QVERIFY(!window->findChild<ui::CorpusPanel *>()->isVisible());
        QVERIFY(window->findChild<ui::AgreementPanel *>()->isVisible());
        QCOMPARE(window->panes().orientation(), Qt::Vertical);
        const std::pair<QString, bool> marks[] = {{u"showCorpus"_s, false}, {u"showAgreement"_s, true},
            {u"showTable"_s, true}, {u"stacked"_s, true}, {u"readingAid"_s, !hadAid}, {u"linked"_s, false},
            {u"fullScreen"_s, false}};
        for (const auto &[name, isMarked] : marks)
            QVERIFY2(window->action(name)->isChecked() == isMarked, qPrintable(name));
        QCOMPARE(window->findChild<QTabWidget *>()->currentIndex(), 1);

        const ui::AnnotationTable *list = window->findChild<ui::AnnotationTable *>();
        QCOMPARE(list->filters()->scope(), Scope::Corpus);
        QCOMPARE(list->filters()->words()->text(), u"Amazon");
        QVERIFY(list->filters()->filter().tag);
        QCOMPARE(list->model()->sortColumn(), int(AnnotationModel::Text));
        QCOMPARE(list->model()->sortOrder(), Qt::DescendingOrder);
        QCOMPARE(list->view()->columnWidth(AnnotationModel::Text), 321);

        const ui::AgreementPanel *points = window->findChild<ui::AgreementPanel *>();
        QTRY_VERIFY(points->view()->model()->rowCount() > 1);
        const auto *model = qobject_cast<const ui::AgreementModel *>(points->view()->model());
        QCOMPARE(model->filter(), std::optional(coding::Verdict::Agree));
        QVERIFY(!points->view()->isExpanded(model->index(0, 0)));
        QVERIFY(points->view()->isExpanded(model->index(1, 0)));

        window->action(u"showCorpus"_s)->trigger(); // its width is not lost
        QVERIFY(window->findChild<ui::CorpusPanel *>()->width() > 150);
    }

    void openStoriesAndTheFilterOfTheCorpusComeBack()
    {
        const auto list = [](const std::unique_ptr<ui::MainWindow> &window) {
            return window->findChild<ui::CorpusPanel *>();
        };
        const auto tree = [&](const std::unique_ptr<ui::MainWindow> &window) {
            return list(window)->findChild<QTreeView *>();
        };
        {
            const auto window = open();
            tree(window)->expandAll();
            window->close();
        }
        {
            const auto window = open();
            for (int row = 0; row < tree(window)->model()->rowCount(); ++row)
                QVERIFY(tree(window)->isExpanded(tree(window)->model()->index(row, 0)));
            list(window)->findChild<QLineEdit *>()->setText(u"memo"_s);
            window->close();
        }
        const auto window = open();
        QCOMPARE(list(window)->findChild<QLineEdit *>()->text(), u"memo");
    }

private:
    std::unique_ptr<ui::MainWindow> open() { return m_windows->open(); }

    std::unique_ptr<support::SampleWindows> m_windows;
};

QTEST_MAIN(WindowStateTest)
#include "windowstatetest.moc"
