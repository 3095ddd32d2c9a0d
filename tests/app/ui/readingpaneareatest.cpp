// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Panes side by side: opening, closing, revealing, scrolling together, dropping, saved places.

#include "annotations/notedialog.h"
#include "corpus/corpusmodel.h"
#include "focus.h"
#include "reading/findbar.h"
#include "reading/occurrencesdialog.h"
#include "reading/pane.h"
#include "reading/panearea.h"
#include "reading/readingaid.h"
#include "reading/readingview.h"
#include "support/readingcorpus.h"
#include "theme.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using coding::AnnotationId;
using text::Span;
using namespace ui;

namespace {

using Articles = std::vector<text::ArticleId>;

struct Window
{
    Window()
        : area(*corpus, focus)
    {
        area.resize(900, 500);
        area.show();
        area.activateWindow();
    }
    void drop(QMimeData *data, QPoint point)
    {
        QDragEnterEvent enter(point, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&area, &enter);
        QDragMoveEvent move(point, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&area, &move);
        QDropEvent dropped(point, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&area, &dropped);
    }

    support::ReadingCorpus corpus;
    Focus focus;
    PaneArea area;
};

} // namespace

class ReadingPaneAreaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyScheme(*qApp, Scheme::Light); }

    void startsWithOneEmptyPane()
    {
        Window window;
        QCOMPARE(window.area.panes().size(), 1);
        QVERIFY(window.area.articles().empty());
        window.area.tag(window.corpus->tags().front().id); // harmless
        window.area.find();
        window.area.deleteAnnotation();
        window.area.stepAnnotation(1);
    }

    void anAnnotationChosenElsewhereIsWhatTheMenuMeans()
    {
        Window window;
        window.focus.openArticle(window.corpus.northline());
        const coding::AnnotationId id =
            window.corpus.annotate(window.corpus.dataweek(), u"Amazon"_s, u"Entity"_s);
        window.focus.setAnnotation(id); // as the table does: no pane shows it
        window.area.tagOccurrences();
        const auto *dialog = window.area.findChild<OccurrencesDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(!dialog->isSearching());
        window.area.editNote();
        QVERIFY(window.area.findChild<NoteDialog *>());
        window.area.deleteAnnotation();
        QVERIFY(!window.corpus->annotation(id));
        QVERIFY(!window.focus.annotation().isValid());
    }

    void articlesOpenInTheActiveOrANewPane()
    {
        Window window;
        QSignalSpy changed(&window.area, &PaneArea::articlesChanged);
        window.focus.openArticle(window.corpus.northline());
        QCOMPARE(window.area.articles(), (Articles{window.corpus.northline()}));
        QCOMPARE(window.focus.article(), window.corpus.northline());
        QVERIFY(changed.size() > 0);
        window.focus.openArticle(window.corpus.dataweek(), true);
        QCOMPARE(window.area.articles(), (Articles{window.corpus.northline(), window.corpus.dataweek()}));
        QCOMPARE(window.area.activePane(), window.area.panes()[1]);
        window.focus.openArticle(window.corpus.northline()); // is shown: only activated
        QCOMPARE(window.area.panes().size(), 2);
        QCOMPARE(window.area.activePane(), window.area.panes()[0]);
        window.focus.openArticle(window.corpus.meridian());
        QCOMPARE(window.area.articles(), (Articles{window.corpus.meridian(), window.corpus.dataweek()}));
    }

    void thereAreFourPanesAtMost()
    {
        Window window;
        Articles many{window.corpus.northline(), window.corpus.dataweek(), window.corpus.meridian(),
            window.corpus.northline()};
        window.area.showArticles(many);
        QCOMPARE(window.area.panes().size(), 3); // none twice
        window.area.showArticles({window.corpus.dataweek()});
        QCOMPARE(window.area.articles(), (Articles{window.corpus.dataweek()}));
    }

    void panesCloseAndTheLastStays()
    {
        Window window;
        window.area.showArticles(
            {window.corpus.northline(), window.corpus.dataweek(), window.corpus.meridian()});
        window.area.activate(window.area.panes()[1]);
        window.area.closePane(window.area.activePane());
        QCOMPARE(window.area.articles(), (Articles{window.corpus.northline(), window.corpus.meridian()}));
        QCOMPARE(window.focus.article(), window.corpus.meridian());
        window.area.closeOthers(window.area.panes()[0]);
        QCOMPARE(window.area.articles(), (Articles{window.corpus.northline()}));
        window.area.closePane(window.area.activePane());
        QCOMPARE(window.area.panes().size(), 1);
        QVERIFY(window.area.articles().empty());
        QVERIFY(!window.focus.article().isValid());
    }

    void aClickMakesAPaneActive()
    {
        Window window;
        window.area.showArticles({window.corpus.northline(), window.corpus.dataweek()});
        QVERIFY(QTest::qWaitForWindowActive(&window.area));
        QTest::mouseClick(window.area.panes()[1]->view().viewport(), Qt::LeftButton, {}, QPoint(60, 200));
        QCOMPARE(window.area.activePane(), window.area.panes()[1]);
        QCOMPARE(window.focus.article(), window.corpus.dataweek());
        window.area.activateNext();
        QCOMPARE(window.area.activePane(), window.area.panes()[0]);
    }

    void anAnnotationElsewhereOpensInTheActivePane()
    {
        Window window;
        const AnnotationId id =
            window.corpus.annotate(window.corpus.meridian(), u"$29.3 billion"_s, u"Figure"_s);
        window.area.showArticles({window.corpus.northline(), window.corpus.dataweek()});
        window.area.activate(window.area.panes()[1]);
        window.focus.reveal(id);
        QCOMPARE(window.area.articles(), (Articles{window.corpus.northline(), window.corpus.meridian()}));
        const Pane *pane = window.area.activePane();
        QCOMPARE(pane->chosen(), id);
        QVERIFY(pane->view().screenRect(window.corpus->annotation(id)->span).height() > 10);
        QCOMPARE(window.area.panes().size(), 2);
    }

    void aPointIsMarkedInAllPanes()
    {
        Window window;
        const AnnotationId one =
            window.corpus.annotate(window.corpus.northline(), u"USD 29.3 billion"_s, u"Figure"_s);
        const AnnotationId other =
            window.corpus.annotate(window.corpus.meridian(), u"$29.3 billion"_s, u"Figure"_s);
        window.area.showArticles({window.corpus.northline(), window.corpus.meridian()});
        QCOMPARE(window.corpus->agreement(window.corpus.story()).points.size(), 1);
        QVERIFY(window.corpus->pointOf(one));
        QCOMPARE(window.corpus->pointOf(one), window.corpus->pointOf(other));
        window.focus.revealPoint(window.corpus->pointOf(one)->id);
        for (const auto &[index, id] : {std::pair(0, one), std::pair(1, other)}) {
            const Pane *pane = window.area.panes()[size_t(index)];
            const Span span = window.corpus->annotation(id)->span;
            QCOMPARE(pane->view().evidence(), std::vector<Span>{span});
            QVERIFY(pane->view().screenRect(span).height() > 10); // scrolled there
        }
        window.focus.setPoint({});
        QVERIFY(window.area.panes()[0]->view().evidence().empty());
    }

    void linkedPanesScrollByWhatTheyState()
    {
        Window window;
        window.corpus.annotate(window.corpus.northline(), u"USD 29.3 billion"_s, u"Figure"_s);
        window.corpus.annotate(window.corpus.meridian(), u"$29.3 billion"_s, u"Figure"_s);
        window.area.resize(700, 260); // so that both scroll
        window.area.showArticles({window.corpus.meridian(), window.corpus.northline()});
        QScrollBar *leader = window.area.panes()[0]->view().verticalScrollBar();
        const QScrollBar *follower = window.area.panes()[1]->view().verticalScrollBar();
        QVERIFY(follower->maximum() > 50);
        // The point is at the end here, but in the first third there.
        leader->setValue(leader->maximum() * 9 / 10);
        QVERIFY2(follower->value() < follower->maximum() / 2, qPrintable(QString::number(follower->value())));
        leader->setValue(leader->maximum());
        QCOMPARE(follower->value(), follower->maximum());
        leader->setValue(0);
        QCOMPARE(follower->value(), 0);
        window.area.setLinked(false);
        leader->setValue(leader->maximum());
        QCOMPARE(follower->value(), 0);
    }

    void linksFollowWhatIsTagged()
    {
        Window window;
        window.area.resize(700, 260);
        window.area.showArticles({window.corpus.meridian(), window.corpus.northline()});
        QScrollBar *leader = window.area.panes()[0]->view().verticalScrollBar();
        const QScrollBar *follower = window.area.panes()[1]->view().verticalScrollBar();
        const auto followed = [&] {
            leader->setValue(0);
            leader->setValue(leader->maximum() * 9 / 10);
            return follower->value();
        };
        const int inProportion = followed();
        QVERIFY(inProportion > follower->maximum() / 2);
        window.corpus.annotate(window.corpus.northline(), u"USD 29.3 billion"_s, u"Figure"_s);
        const coding::AnnotationId last =
            window.corpus.annotate(window.corpus.meridian(), u"$29.3 billion"_s, u"Figure"_s);
        QTRY_VERIFY(followed() < follower->maximum() / 2);
        window.focus.setAnnotation(last);
        window.area.deleteAnnotation();
        QTRY_COMPARE(followed(), inProportion);
    }

    void placesAreSavedAndRestored()
    {
        Window window;
        window.area.showArticles({window.corpus.northline(), window.corpus.meridian()});
        window.area.setLinked(false);
        window.area.setZoom(1.21);
        window.area.setReadingAid(true);
        window.area.setOrientation(Qt::Vertical);
        window.area.activate(window.area.panes()[1]);
        QScrollBar *bar = window.area.panes()[1]->view().verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        const int top = window.area.panes()[1]->view().visibleSpan().start;
        const QByteArray state = window.area.saveState();

        PaneArea again(*window.corpus, window.focus);
        again.resize(900, 500);
        again.show();
        QVERIFY(again.restoreState(state));
        QCOMPARE(again.articles(), window.area.articles());
        QCOMPARE(again.orientation(), Qt::Vertical);
        QCOMPARE(again.zoom(), 1.21);
        QVERIFY(!again.isLinked());
        QVERIFY(again.isReadingAidOn());
        QCOMPARE(again.activePane(), again.panes()[1]);
        QVERIFY(std::abs(again.panes()[1]->view().visibleSpan().start - top) < 130);
        QVERIFY(!again.restoreState("nonsense"));
        QVERIFY(!again.restoreState({}));
        QCOMPARE(again.panes().size(), 2);
    }

    void articlesAreDropped()
    {
        Window window;
        window.area.showArticles({window.corpus.northline()});
        QMimeData data;
        data.setData(
            CorpusModel::articlesMimeType(), CorpusModel::encodeArticles({window.corpus.dataweek()}));
        window.drop(&data, QPoint(880, 200)); // at the right edge: beside
        QCOMPARE(window.area.articles(), (Articles{window.corpus.northline(), window.corpus.dataweek()}));
        data.setData(
            CorpusModel::articlesMimeType(), CorpusModel::encodeArticles({window.corpus.meridian()}));
        window.drop(&data, window.area.panes()[0]->geometry().center()); // in the middle: instead
        QCOMPARE(window.area.articles(), (Articles{window.corpus.meridian(), window.corpus.dataweek()}));
    }

    void filesAreHandedOn()
    {
        Window window;
        QSignalSpy dropped(&window.area, &PaneArea::filesDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/a/b.txt"_s), QUrl(u"https://example.org"_s)});
        window.drop(&data, QPoint(100, 100));
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped[0][0].toStringList(), QStringList{u"/a/b.txt"_s});
    }

    void allPanesZoomTogether()
    {
        Window window;
        window.area.showArticles({window.corpus.northline(), window.corpus.meridian()});
        QWheelEvent wheel(QPointF(50, 50), QPointF(50, 50), {}, QPoint(0, 120), Qt::NoButton,
            Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(window.area.panes()[0]->view().viewport(), &wheel);
        QCOMPARE(window.area.panes()[1]->view().zoom(), 1.1);
        window.area.zoomBy(-1);
        QCOMPARE(window.area.panes()[0]->view().zoom(), 1.0);
    }

    void aStickyTagHoldsUntilEscape()
    {
        Window window;
        window.area.showArticles({window.corpus.northline()});
        QSignalSpy changed(&window.area, &PaneArea::stickyTagChanged);
        window.area.setStickyTag(window.corpus->tags().front().id);
        window.area.panes()[0]->view().setFocus();
        QTest::keyClick(&window.area.panes()[0]->view(), Qt::Key_Escape);
        QVERIFY(!window.area.stickyTag().isValid());
        QCOMPARE(changed.size(), 2);
    }

    void stepsGoThroughAnnotations()
    {
        Window window;
        const AnnotationId second =
            window.corpus.annotate(window.corpus.northline(), u"Andy Jassy"_s, u"Entity"_s);
        const AnnotationId first =
            window.corpus.annotate(window.corpus.northline(), u"Amazon"_s, u"Entity"_s);
        window.area.showArticles({window.corpus.northline()});
        window.area.stepAnnotation(1);
        QCOMPARE(window.focus.annotation(), first);
        window.area.stepAnnotation(1);
        QCOMPARE(window.focus.annotation(), second);
        window.area.stepAnnotation(1);
        QCOMPARE(window.focus.annotation(), first);
        window.area.stepAnnotation(-1);
        QCOMPARE(window.focus.annotation(), second);
    }

    void theReadingAidColoursByTheLexicon()
    {
        ReadingAid aid;
        QVERIFY(aid.isValid());
        const QString words = u"The company could cut 27,000 jobs because of AI, said Andy Jassy."_s;
        QStringList coloured;
        for (const QTextLayout::FormatRange &range : aid.formats(words)) {
            QVERIFY(range.format.foreground().color().isValid());
            coloured << words.mid(range.start, range.length);
        }
        QVERIFY2(coloured.contains(u"AI"_s), qPrintable(coloured.join(u'|')));
        QVERIFY2(coloured.join(u' ').contains(u"27,000"_s), qPrintable(coloured.join(u'|')));
        QVERIFY2(coloured.contains(u"said"_s), qPrintable(coloured.join(u'|')));
        QVERIFY2(coloured.contains(u"could"_s), qPrintable(coloured.join(u'|')));
    }

    void closedPanesHaveRecordedHowFarTheyWereRead()
    {
        Window window;
        window.area.showArticles({window.corpus.northline(), window.corpus.meridian()});
        window.area.activate(window.area.panes()[1]);
        QScrollBar *bar = window.area.panes()[1]->view().verticalScrollBar();
        while (bar->value() < bar->maximum() / 2) // too soon to be recorded
            bar->setValue(bar->value() + bar->pageStep() / 2);
        window.area.closePane(window.area.panes()[1]);
        const double progress = window.corpus->article(window.corpus.meridian())->reading.progress;
        QVERIFY2(progress > 0.45, qPrintable(QString::number(progress)));
    }
};

QTEST_MAIN(ReadingPaneAreaTest)
#include "readingpaneareatest.moc"
