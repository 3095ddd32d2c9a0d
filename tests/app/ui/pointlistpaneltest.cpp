// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/pointlistpanel.h"
#include "agreement/filterchip.h"
#include "agreement/pointlistmodel.h"
#include "focus.h"
#include "lib/workspace/testcorpus.h"
#include "workspace/annotationedits.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

class PointListPanelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCorpus> m_corpus;
    std::unique_ptr<ui::Focus> m_focus;
    std::unique_ptr<ui::PointListPanel> m_panel;
    std::vector<text::ArticleId> m_articles;
    text::StoryId m_story;

    ui::PointListModel *model() { return static_cast<ui::PointListModel *>(m_panel->view()->model()); }
    QString said(int row, int column = ui::PointListModel::Saying)
    {
        return model()->index(row, column).data().toString();
    }
    /// Tags words of an article as a figure.
    coding::AnnotationId tag(text::ArticleId article, const QString &words)
    {
        orDie((*m_corpus)->edit(
            u"tag"_s, workspace::addAnnotation(**m_corpus, article, m_corpus->spanOf(article, words),
                          m_corpus->tag(coding::Kind::Figure))));
        const auto all = (*m_corpus)->annotations(article);
        return std::ranges::max(all, {}, &coding::Annotation::id).id;
    }
    QStringList chips()
    {
        QStringList texts;
        for (const ui::FilterChip *chip : m_panel->findChildren<ui::FilterChip *>())
            texts += chip->text();
        return texts;
    }
    bool isShown(const QString &words)
    {
        return std::ranges::any_of(m_panel->findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
    }

private Q_SLOTS:
    void init()
    {
        m_corpus = std::make_unique<TestCorpus>();
        m_focus = std::make_unique<ui::Focus>();
        m_story = m_corpus->addStory(u"Portmar"_s);
        m_articles.clear();
        int place = 0;
        for (const QString &jobs : {u"1,200 jobs"_s, u"1,150 jobs"_s, u"1,200 jobs"_s}) {
            m_articles.push_back(m_corpus->addArticle(m_story, u"Source %1"_s.arg(place + 1),
                u"Portmar cut %1 in the spring. Revenue of Portmar grew by %2% last year."_s.arg(jobs).arg(
                    place == 1 ? 12 : 17)));
            tag(m_articles.back(), jobs);
            tag(m_articles.back(), place == 1 ? u"12%"_s : u"17%"_s);
            ++place;
        }
        m_panel = std::make_unique<ui::PointListPanel>(**m_corpus, *m_focus);
        m_panel->resize(800, 200);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_focus->setStory(m_story);
        QTRY_COMPARE(model()->rowCount(), 2);
    }
    void cleanup()
    {
        m_panel.reset();
        m_focus.reset();
        m_corpus.reset();
    }

    void differencesAreListedWithWhoSaysWhat()
    {
        const QAbstractItemModelTester tester(model());
        QVERIFY2(
            said(0).contains(u"2 say 1,200"_s) && said(0).contains(u"1 say 1,150"_s), qPrintable(said(0)));
        QCOMPARE(said(1), u"2 say 17%, 1 say 12%"_s);
        QCOMPARE(chips(), (QStringList{u"Differ  2"_s, u"Compatible  0"_s, u"Agree  0"_s, u"One source  0"_s,
                              u"Only here  0"_s}));
    }

    void arrowsAndEnterShowTheEvidence()
    {
        QSignalSpy shown(m_focus.get(), &ui::Focus::revealPointRequested);
        m_panel->focusList();
        QCOMPARE(shown.size(), 1);
        QVERIFY(isShown(u"1 of 2"_s));
        QTest::keyClick(m_panel->view(), Qt::Key_Down);
        QCOMPARE(shown.size(), 2);
        QCOMPARE(m_focus->point(), model()->points()[1].id);
        QVERIFY(isShown(u"2 of 2"_s));
        QTest::keyClick(m_panel->view(), Qt::Key_Return);
        QCOMPARE(shown.size(), 3);
        QCOMPARE(shown.last().front().toString(), model()->points()[1].id);
        QVERIFY(m_panel->view()->hasFocus());
    }

    void theListFollowsWhatIsChosenElsewhere()
    {
        QSignalSpy shown(m_focus.get(), &ui::Focus::revealPointRequested);
        m_focus->setPoint(model()->points()[1].id);
        QCOMPARE(m_panel->view()->currentIndex().row(), 1);
        QVERIFY(isShown(u"2 of 2"_s));
        QVERIFY(shown.isEmpty());
        m_focus->setPoint({});
        QVERIFY(!m_panel->view()->currentIndex().isValid());
        QVERIFY(!isShown(u"2 of 2"_s));
    }

    void pointsOfOtherVerdictsAreListedToo()
    {
        m_panel->setFilter(coding::Verdict::Agree);
        QCOMPARE(model()->rowCount(), 0);
        QVERIFY(isShown(u"This story has no such point."_s));
        const auto only = tag(m_articles[2], u"spring"_s); // no quantity: one point of its own
        QVERIFY(only.isValid());
        m_focus->setArticle(m_articles[2]);
        m_panel->setFilter(std::nullopt);
        QTRY_COMPARE(model()->rowCount(), 1);
        QVERIFY2(said(0).startsWith(u"Source 3: "_s), qPrintable(said(0)));
        QVERIFY(chips().contains(u"Only here  1"_s));
        m_focus->setArticle(m_articles[0]);
        QCOMPARE(model()->rowCount(), 0);
    }

    void anEditIsFollowed()
    {
        m_focus->setPoint(model()->points()[1].id);
        orDie((*m_corpus)->edit(u"remove"_s,
            workspace::removeAnnotations(**m_corpus, {(*m_corpus)->annotations(m_articles[1]).front().id})));
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(m_panel->view()->currentIndex().row(), 0);
        QVERIFY(isShown(u"1 of 1"_s));
        orDie((*m_corpus)->undo());
        QTRY_COMPARE(model()->rowCount(), 2);
        QVERIFY2(m_panel->place(model()->points()[1]).startsWith(u"2 of 2: "_s),
            qPrintable(m_panel->place(model()->points()[1])));
    }
};

QTEST_MAIN(PointListPanelTest)
#include "pointlistpaneltest.moc"
