// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What connects articles side by side: ribbons between what they say on the chosen point, and toned passages
// that they have from one another.

#include "focus.h"
#include "reading/pane.h"
#include "reading/panearea.h"
#include "reading/readingview.h"
#include "reading/ribbons.h"
#include "reading/sharedwording.h"
#include "support/readingcorpus.h"
#include "theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

const QString release = u"The group will close its two oldest halls in the north before the winter begins"_s;

struct Window
{
    Window()
        : area(*corpus, focus)
    {
        const auto first = corpus.annotate(corpus.northline(), u"USD 29.3 billion"_s, u"Figure"_s);
        corpus.annotate(corpus.dataweek(), u"$29.3 billion"_s, u"Figure"_s);
        corpus.annotate(corpus.meridian(), u"$29.3 billion"_s, u"Figure"_s);
        focus.setStory(corpus.story());
        for (const coding::Point &one : corpus->agreement(corpus.story()).points)
            for (const coding::Cell &cell : one.cells)
                if (std::ranges::find(cell.evidence, first) != cell.evidence.end())
                    point = one.id;
        area.resize(1200, 600);
        area.show();
        if (!QTest::qWaitForWindowExposed(&area))
            qFatal("the panes did not appear");
    }
    const Ribbons &ribbons() const { return *area.findChild<Ribbons *>(); }
    Pane &pane(size_t i) const { return *area.panes()[i]; }
    QRect evidenceIn(size_t i) const
    {
        const ReadingView &view = pane(i).view();
        const QRect rect = view.screenRect(view.evidence().front());
        return {view.viewport()->mapTo(&area, rect.topLeft()), rect.size()};
    }

    support::ReadingCorpus corpus;
    Focus focus;
    PaneArea area;
    QString point;
};

/// A corpus in which two of three articles print one press release.
struct Copies
{
    Copies()
        : area(*corpus, focus)
    {
        add(u"Wire"_s, u"Morning news. "_s + release + u", it said."_s);
        add(u"Post"_s, u"Late on Monday there was word. "_s + release + u"."_s);
        add(u"Echo"_s, u"Two halls are to be shut, the paper has learnt from people who know of it."_s);
        area.resize(1200, 600);
        area.show();
        if (!QTest::qWaitForWindowExposed(&area))
            qFatal("the panes did not appear");
        area.showArticles(articles);
    }
    void add(const QString &source, const QString &words)
    {
        articles.push_back(corpus.add(source, source, words));
    }
    QStringList toned(size_t i) const
    {
        const ReadingView &view = area.panes()[i]->view();
        QStringList words;
        for (const text::Span &span : view.shared())
            words << text::quote(view.articleText(), span).toString();
        return words;
    }

    support::ReadingCorpus corpus;
    Focus focus;
    PaneArea area;
    std::vector<text::ArticleId> articles;
};

} // namespace

class ComparingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyScheme(*qApp, Scheme::Light); }

    void aRibbonLeadsFromEvidenceToEvidence()
    {
        Window window;
        QVERIFY(!window.point.isEmpty());
        window.area.showArticles({window.corpus.northline(), window.corpus.dataweek()});
        QVERIFY(!window.ribbons().isVisible());
        window.focus.revealPoint(window.point);
        window.focus.setPoint(window.point);
        QTRY_VERIFY(window.ribbons().isVisible());
        QCOMPARE(window.ribbons().geometry(), window.area.rect());
        const auto found = window.ribbons().ribbons();
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().from, window.evidenceIn(0));
        QCOMPARE(found.front().to, window.evidenceIn(1));
        QCOMPARE(found.front().colour, theme().verdict(coding::Verdict::Agree));
        window.focus.setPoint({});
        QVERIFY(!window.ribbons().isVisible());
        QVERIFY(window.ribbons().ribbons().empty());
    }

    void theRibbonIsPaintedBetweenTheTexts()
    {
        Window window;
        window.area.showArticles({window.corpus.northline(), window.corpus.dataweek()});
        const QImage before = window.area.grab().toImage();
        window.focus.setPoint(window.point);
        QTRY_VERIFY(window.ribbons().isVisible());
        const auto ribbon = window.ribbons().ribbons().front();
        const QImage after = window.area.grab().toImage();
        const QPoint beside(ribbon.leftEnd - 8, ribbon.from.center().y());
        QVERIFY(before.pixelColor(beside) != after.pixelColor(beside));
        const QPoint below(beside.x(), ribbon.from.bottom() + 30);
        QCOMPARE(before.pixelColor(below), after.pixelColor(below));
        // The words beside the evidence look as ever.
        const QRect words(QPoint(ribbon.from.right() + 6, ribbon.from.top()),
            QPoint(ribbon.leftEnd - 20, ribbon.from.bottom()));
        QVERIFY(words.width() > 20);
        QCOMPARE(before.copy(words), after.copy(words));
    }

    void theRibbonFollowsWhatIsScrolled()
    {
        Window window;
        window.area.showArticles({window.corpus.northline(), window.corpus.meridian()});
        window.area.setLinked(false);
        window.focus.setPoint(window.point);
        QScrollBar *bar = window.pane(1).view().verticalScrollBar();
        bar->setValue(bar->maximum());
        QTRY_COMPARE(window.ribbons().ribbons().size(), 1U);
        const QRect at = window.ribbons().ribbons().front().to;
        QCOMPARE(at, window.evidenceIn(1));
        bar->setValue(bar->maximum() - 50);
        QCOMPARE(window.ribbons().ribbons().front().to, at.translated(0, 50));
        bar->setValue(0); // it leads out of the pane, downwards
        QVERIFY(window.ribbons().ribbons().front().to.top() > window.area.height());
    }

    void threePanesHaveARibbonBetweenEachTwo()
    {
        Window window;
        window.area.showArticles(
            {window.corpus.northline(), window.corpus.dataweek(), window.corpus.meridian()});
        window.focus.setPoint(window.point);
        QCOMPARE(window.ribbons().ribbons().size(), 2U);
        window.area.setOrientation(Qt::Vertical);
        QVERIFY(!window.ribbons().isVisible());
        QVERIFY(window.ribbons().ribbons().empty());
    }

    void ribbonsLetTheMouseThrough()
    {
        Window window;
        window.area.showArticles({window.corpus.northline(), window.corpus.dataweek()});
        window.focus.setPoint(window.point);
        QTRY_VERIFY(window.ribbons().isVisible());
        const QPoint on = window.ribbons().ribbons().front().to.center();
        QVERIFY(window.area.childAt(on) != &window.ribbons());
    }

    void passagesThatArticlesShareAreToned()
    {
        Copies copies;
        QVERIFY(copies.toned(0).isEmpty());
        copies.area.setSharedShown(true);
        QTRY_COMPARE(copies.toned(0), QStringList{release});
        QCOMPARE(copies.toned(1), QStringList{release});
        QVERIFY(copies.toned(2).isEmpty());
        copies.area.closePane(copies.area.panes()[1]); // with nobody left who has it, too
        QTRY_VERIFY(copies.toned(0).isEmpty());
        copies.area.open(copies.articles[1], true);
        QTRY_COMPARE(copies.toned(0), QStringList{release});
        copies.area.setSharedShown(false);
        QVERIFY(copies.toned(0).isEmpty());
    }

    void aTooltipTellsWhoElseHasThem()
    {
        Copies copies;
        copies.area.setSharedShown(true);
        QTRY_COMPARE(copies.toned(0), QStringList{release});
        ReadingView &view = copies.area.panes()[0]->view();
        const auto hover = [&](text::Span words) {
            const QPoint at = view.screenRect(words).center();
            QHelpEvent help(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
            QApplication::sendEvent(view.viewport(), &help);
        };
        const int start = int(view.articleText().indexOf(u"oldest"_s));
        hover({start, start + 6});
        QTRY_VERIFY(QToolTip::text().contains(u"Post"_s));
        QVERIFY(!QToolTip::text().contains(u"Echo"_s));
    }

    void theSwitchIsRestored()
    {
        Copies copies;
        copies.area.setSharedShown(true);
        const QByteArray state = copies.area.saveState();
        PaneArea other(*copies.corpus, copies.focus);
        QVERIFY(!other.isSharedShown());
        QVERIFY(other.restoreState(state));
        QVERIFY(other.isSharedShown());
    }
};

QTEST_MAIN(ComparingTest)
#include "comparingtest.moc"
