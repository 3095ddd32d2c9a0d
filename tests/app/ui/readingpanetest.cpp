// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One pane on a corpus, by events: tagging, retagging, moving edges, deleting, the reading state.

#include "focus.h"
#include "reading/articlelayout.h"
#include "reading/occurrencesdialog.h"
#include "reading/pane.h"
#include "reading/readingview.h"
#include "support/readingcorpus.h"
#include "theme.h"
#include "workspace/articleedits.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using coding::AnnotationId;
using text::ReadingState;
using text::Span;
using namespace ui;

namespace {

struct Window
{
    explicit Window(text::ArticleId article = {})
        : pane(*corpus, focus, nullptr, [this] { return now; })
    {
        pane.resize(464, 700);
        pane.setActive(true, false);
        pane.showArticle(article.isValid() ? article : corpus.northline());
        pane.show();
        pane.activateWindow();
        pane.view().setFocus();
    }

    Span spanOf(const QString &words) const
    {
        const int start = int(pane.view().articleText().indexOf(words));
        return {start, start + int(words.size())};
    }
    void select(const QString &words) { pane.view().select(spanOf(words)); }
    void drag(const QString &from, const QString &to)
    {
        QWidget *viewport = pane.view().viewport();
        const QPoint start = pane.view().screenRect(spanOf(from)).center();
        const QPoint end = pane.view().screenRect(spanOf(to)).center();
        QTest::mousePress(viewport, Qt::LeftButton, {}, start);
        QMouseEvent move(QEvent::MouseMove, QPointF(end), viewport->mapToGlobal(QPointF(end)), Qt::NoButton,
            Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &move);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, end);
    }
    std::vector<coding::Annotation> annotations() { return corpus->annotations(pane.article()); }
    ReadingState reading() { return corpus->article(pane.article())->reading.state; }
    void pass(int milliseconds)
    {
        now = now.addMSecs(milliseconds);
        QTest::qWait(450); // the pane looks every 400 ms
    }

    support::ReadingCorpus corpus;
    Focus focus;
    QDateTime now{QDate(2026, 1, 5), QTime(12, 0), QTimeZone::UTC};
    Pane pane;
};

} // namespace

class ReadingPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyScheme(*qApp, Scheme::Light); }

    void aHeadlineThatTheTextBeginsWithIsShownOnce()
    {
        Window window;
        const auto headline = [&] {
            const auto *layout =
                qobject_cast<ArticleLayout *>(window.pane.view().document()->documentLayout());
            return layout->titleAbove();
        };
        QCOMPARE(headline(), u"Cloud unit trims roles as AI memo lands"_s);
        window.pane.showArticle(
            window.corpus.add(u"Wire"_s, u"Ferry line stops"_s, u"FERRY LINE STOPS\n\nIt stopped."_s));
        QCOMPARE(headline(), QString());
        window.pane.showArticle(
            window.corpus.add(u"Post"_s, u"Ferry"_s, u"Ferry line stops for good.\n\nIt stopped."_s));
        QCOMPARE(headline(), u"Ferry"_s);
    }

    void aTagsKeyTagsTheSelection()
    {
        Window window;
        window.select(u"USD 29.3 billion"_s);
        QTest::keyClick(&window.pane.view(), Qt::Key_1);
        QCOMPARE(window.annotations().size(), 1);
        const coding::Annotation annotation = window.annotations().front();
        QCOMPARE(annotation.quote, u"USD 29.3 billion"_s);
        QCOMPARE(annotation.tag, window.corpus->tagNamed(u"Figure"_s)->id);
        QCOMPARE(window.focus.annotation(), annotation.id); // chosen
        QCOMPARE(window.pane.view().marks().size(), 1);
        QCOMPARE(window.pane.chosen(), annotation.id);
        QVERIFY(window.pane.view().selection().isEmpty());
        QVERIFY(window.corpus->undoLabel().contains(u"USD 29.3 billion"_s));
    }

    void aTagsKeyRetagsTheChosen()
    {
        Window window;
        const AnnotationId id =
            window.corpus.annotate(window.corpus.northline(), u"Andy Jassy"_s, u"Figure"_s);
        window.focus.setAnnotation(id);
        QTest::keyClick(&window.pane.view(), Qt::Key_2);
        QCOMPARE(window.annotations().size(), 1);
        QCOMPARE(window.annotations().front().tag, window.corpus->tagNamed(u"Entity"_s)->id);
        QCOMPARE(window.pane.view().marks().front().kind, coding::Kind::Entity);
        QTest::keyClick(&window.pane.view(), Qt::Key_2); // again: nothing to do
        (void)window.corpus->undo();
        QCOMPARE(window.annotations().front().tag, window.corpus->tagNamed(u"Figure"_s)->id);
    }

    void anUnknownKeyDoesNothing()
    {
        Window window;
        window.select(u"hundreds"_s);
        QTest::keyClick(&window.pane.view(), Qt::Key_9);
        QVERIFY(window.annotations().empty());
        QCOMPARE(window.pane.view().selection(), window.spanOf(u"hundreds"_s));
    }

    void aStickyTagTagsEverySelection()
    {
        Window window;
        window.pane.setStickyTag(window.corpus->tagNamed(u"Entity"_s)->id);
        window.drag(u"Andy"_s, u"Jassy"_s);
        window.drag(u"Brad"_s, u"Glasser"_s);
        QCOMPARE(window.annotations().size(), 2);
        QCOMPARE(window.annotations().back().quote, u"Brad Glasser"_s);
        window.pane.setStickyTag({});
        window.drag(u"generative"_s, u"AI should"_s);
        QCOMPARE(window.annotations().size(), 2);
    }

    void aClickChoosesAndDeleteRemoves()
    {
        Window window;
        const AnnotationId id =
            window.corpus.annotate(window.corpus.northline(), u"Andy Jassy"_s, u"Entity"_s);
        const QPoint here = window.pane.view().screenRect(window.spanOf(u"Jassy"_s)).center();
        QTest::mouseClick(window.pane.view().viewport(), Qt::LeftButton, {}, here);
        QCOMPARE(window.focus.annotation(), id);
        QTest::keyClick(&window.pane.view(), Qt::Key_Delete);
        QVERIFY(window.annotations().empty());
        QVERIFY(window.pane.view().marks().empty());
        QVERIFY(window.corpus->undo());
        QCOMPARE(window.pane.view().marks().size(), 1);
    }

    void keysMoveAnEdgeAsOneEdit()
    {
        Window window;
        const AnnotationId id =
            window.corpus.annotate(window.corpus.northline(), u"29.3 billion"_s, u"Figure"_s);
        window.focus.setAnnotation(id);
        QTest::keyClick(&window.pane.view(), Qt::Key_Left, Qt::AltModifier);
        const coding::Annotation moved = window.annotations().front();
        QCOMPARE(moved.quote, u"USD 29.3 billion"_s);
        const auto *quantity = std::get_if<text::Quantity>(&moved.value);
        QVERIFY(quantity);
        QCOMPARE(quantity->unit, u"USD"_s); // read anew
        QVERIFY(window.corpus->undo());
        QCOMPARE(window.pane.view().marks().front().span, window.spanOf(u"29.3 billion"_s));
    }

    void recolouringATagRepaintsItsMarks()
    {
        Window window;
        window.corpus.annotate(window.corpus.northline(), u"Andy Jassy"_s, u"Entity"_s);
        coding::Tag tag = *window.corpus->tagNamed(u"Entity"_s);
        coding::ChangeSet changes;
        coding::Tag green = tag;
        green.colour = 0x118833;
        changes.replace(tag, green);
        QVERIFY(window.corpus->edit(u"recolour"_s, changes));
        QCOMPARE(window.pane.view().marks().front().colour, 0x118833u);
    }

    void aRemovedArticleLeavesThePaneEmpty()
    {
        Window window;
        QVERIFY(window.corpus->edit(
            u"remove"_s, *workspace::articleRemoval({window.corpus.northline()})(window.corpus->database())));
        QVERIFY(!window.pane.article().isValid());
        QVERIFY(window.pane.view().articleText().isEmpty());
    }

    void aShortArticleIsReadAfterAMoment()
    {
        Window window;
        QCOMPARE(window.reading(), ReadingState::Unread);
        window.pass(100);
        QCOMPARE(window.reading(), ReadingState::Unread);
        window.pass(2000);
        QCOMPARE(window.reading(), ReadingState::Read);
        QVERIFY(!window.corpus->undoLabel().contains(u"read"_s)); // recorded, not edited
    }

    void aLongArticleIsReadWhenScrolledToItsEnd()
    {
        Window window;
        window.pane.showArticle(window.corpus.meridian());
        QScrollBar *bar = window.pane.view().verticalScrollBar();
        const auto readTo = [&](int place) {
            while (bar->value() < place)
                bar->setValue(std::min(place, bar->value() + bar->pageStep() * 3 / 4));
        };
        bar->setValue(bar->maximum()); // a jump, which shows the end alone
        window.pass(10);
        window.pass(2000);
        QCOMPARE(window.reading(), ReadingState::Reading);
        bar->setValue(0);
        readTo(bar->maximum() / 2);
        window.pass(5000);
        const double half = window.corpus->article(window.pane.article())->reading.progress;
        QVERIFY2(half > 0.5 && half < 0.85, qPrintable(QString::number(half)));
        readTo(bar->maximum());
        window.pass(10);
        QCOMPARE(window.reading(), ReadingState::Reading);
        window.pass(2000);
        QCOMPARE(window.reading(), ReadingState::Read);
    }

    void anInactivePaneReadsNothing()
    {
        Window window;
        window.pane.setActive(false, true);
        window.pass(100);
        window.pass(60'000);
        QCOMPARE(window.reading(), ReadingState::Unread);
    }

    void readByHandCanBeUndone()
    {
        Window window;
        window.pane.markReading(ReadingState::Read);
        QCOMPARE(window.reading(), ReadingState::Read);
        window.pane.markReading(ReadingState::Unread);
        QCOMPARE(window.reading(), ReadingState::Unread);
        window.pass(100);
        window.pass(60'000);
        QCOMPARE(window.reading(), ReadingState::Unread); // until it is scrolled
        QVERIFY(window.corpus->undo());
        QCOMPARE(window.reading(), ReadingState::Read);
    }

    void theMenuTagsTheSelection()
    {
        Window window;
        window.select(u"Brad Glasser"_s);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10), QPoint(10, 10));
        QApplication::sendEvent(window.pane.view().viewport(), &event);
        QMenu *menu = nullptr;
        for (QMenu *each : window.pane.findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
            if (each->isVisible())
                menu = each;
        QVERIFY(menu);
        QMenu *tags = menu->actions().front()->menu();
        QVERIFY(tags);
        QCOMPARE(tags->actions().size(), window.corpus->tags().size());
        tags->actions()[1]->trigger();
        QCOMPARE(window.annotations().front().quote, u"Brad Glasser"_s);
        QCOMPARE(window.annotations().front().tag, window.corpus->tagNamed(u"Entity"_s)->id);
        menu->close();
    }

    void aCitationNamesThePlace()
    {
        Window window;
        window.select(u"hundreds of positions"_s);
        window.pane.copyWithCitation();
        QCOMPARE(QApplication::clipboard()->text(),
            u"“hundreds of positions” (R. Iyer, “Cloud unit trims roles as AI memo lands”, Northline "
            u"Business, "
            "14 Jul 2025, https://example.org/%1)"_s.arg(window.corpus.northline().value()));
    }

    void everySameOccurrenceIsOneStep()
    {
        Window window;
        const AnnotationId id = window.corpus.annotate(window.corpus.northline(), u"Amazon"_s, u"Entity"_s);
        window.focus.setAnnotation(id);
        window.pane.tagOccurrences(id);
        auto *dialog = window.pane.findChild<OccurrencesDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(!dialog->isSearching());
        QCOMPARE(dialog->model().rowCount(), 1); // "Amazon Web Services"
        dialog->setScope(workspace::Scope::Story);
        QTRY_VERIFY(!dialog->isSearching());
        const int all = dialog->model().rowCount();
        QVERIFY(all > 2);
        for (const workspace::Occurrence &one : dialog->model().checked()) { // whole words, or a sign
            const QString text = window.corpus->text(one.article);
            const qsizetype start = one.span.start - one.before.size();
            const QString before = one.before.startsWith(u'…') ? one.before.sliced(1) : one.before;
            QVERIFY(QStringView(text).first(one.span.start).endsWith(before));
            QVERIFY2(before != one.before || start == 0, qPrintable(one.before));
            const qsizetype outer = one.span.start - before.size() - 1;
            QVERIFY2(outer < 0 || text.at(outer).isSpace(), qPrintable(one.before));
            const QString after = one.after.endsWith(u'…') ? one.after.chopped(1) : one.after;
            QVERIFY(QStringView(text).sliced(one.span.end).startsWith(after));
            const qsizetype end = one.span.end + after.size();
            QVERIFY2(
                end == text.size() || (after != one.after && text.at(end).isSpace()), qPrintable(one.after));
        }
        QVERIFY(dialog->model().setData(dialog->model().index(0), Qt::Unchecked, Qt::CheckStateRole));
        const int before = window.corpus->annotationCount();
        dialog->accept();
        QCOMPARE(window.corpus->annotationCount(), before + all - 1);
        QVERIFY(window.corpus->undo());
        QCOMPARE(window.corpus->annotationCount(), before);
    }
};

QTEST_MAIN(ReadingPaneTest)
#include "readingpanetest.moc"
