// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/comparedstory.h"

#include "focus.h"
#include "matrix/celldetails.h"
#include "matrix/matrixpage.h"
#include "matrix/matrixprinting.h"
#include "matrix/matrixtable.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPdfWriter>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using coding::Kind;
using ui::MatrixModel;

class MatrixPageTest : public QObject
{
    Q_OBJECT

private:
    MatrixModel *model() const { return static_cast<MatrixModel *>(table->model()); }
    QString currentPoint() const
    {
        const coding::Point *point = model()->point(table->currentIndex().row());
        return point ? point->id : QString();
    }
    QString details() const { return page->findChild<ui::CellDetails *>()->words(); }
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }

    std::unique_ptr<support::ComparedStory> corpus;
    std::unique_ptr<ui::Focus> focus;
    std::unique_ptr<ui::MatrixPage> page;
    std::unique_ptr<QAbstractItemModelTester> tester;
    ui::MatrixTable *table = nullptr;

private Q_SLOTS:
    void init()
    {
        corpus = std::make_unique<support::ComparedStory>();
        focus = std::make_unique<ui::Focus>();
        page = std::make_unique<ui::MatrixPage>(**corpus, *focus);
        table = page->table();
        tester = std::make_unique<QAbstractItemModelTester>(table->model());
        page->resize(900, 420);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        corpus->annotateAll();
        focus->setStory(corpus->story);
        settle();
        table->setFocus();
    }
    void cleanup()
    {
        tester.reset();
        page.reset();
        focus.reset();
        corpus.reset();
    }

    void saysWhyThereIsNothing()
    {
        focus->setStory({});
        settle();
        bool told = false;
        for (const QLabel *label : page->findChildren<QLabel *>())
            told = told || (label->isVisible() && label->text().contains(u"Choose a story"));
        QVERIFY(told);
        QVERIFY(!table->isVisible());
        focus->setStory(corpus->story);
        settle();
        QVERIFY(table->isVisible());
    }

    void showsEveryPointAndArticle()
    {
        const auto &points = (*corpus)->agreement(corpus->story).points;
        QCOMPARE(model()->columnCount(), 3);
        QCOMPARE(model()->rowCount(), int(points.size()) + 3);
        const QModelIndex days = model()->evidenceIndex(corpus->days);
        QCOMPARE(days.data().toString(), u"60 days");
        QCOMPARE(days.siblingAtColumn(1).data().toString(), u"—");
        QCOMPARE(days.siblingAtColumn(2).data().toString(), QString());
    }

    void headersStayWhileItScrolls()
    {
        page->resize(420, 300);
        settle();
        const QRect corner(table->verticalHeader()->geometry().left(),
            table->horizontalHeader()->geometry().top(), table->verticalHeader()->width(),
            table->horizontalHeader()->height());
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
        table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->maximum());
        QVERIFY(table->verticalScrollBar()->value() > 0);
        QVERIFY(table->horizontalScrollBar()->value() > 0);
        QCOMPARE(table->verticalHeader()->geometry().left(), corner.left());
        QCOMPARE(table->horizontalHeader()->geometry().top(), corner.top());
        QVERIFY(table->verticalHeader()->isVisible() && table->horizontalHeader()->isVisible());
    }

    void arrowsPassHeadingsAndSetTheFocus()
    {
        table->choose(model()->index(1, 0));
        for (int step = 0; step < model()->rowCount() + 2; ++step) {
            QTest::keyClick(table, Qt::Key_Down);
            QVERIFY(!model()->isHeading(table->currentIndex().row()));
            QCOMPARE(focus->point(), currentPoint());
        }
        QCOMPARE(table->currentIndex().row(), model()->rowCount() - 1);
        QTest::keyClick(table, Qt::Key_PageUp);
        QTest::keyClick(table, Qt::Key_PageUp);
        QVERIFY(!model()->isHeading(table->currentIndex().row()));
        QTest::keyClick(table, Qt::Key_Right);
        QCOMPARE(table->currentIndex().column(), 1);
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(table->currentIndex(), model()->index(1, 0));
    }

    void enterGoesToTheEvidence()
    {
        QSignalSpy revealed(focus.get(), &ui::Focus::revealRequested);
        table->choose(model()->evidenceIndex(corpus->income));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(revealed.size(), 1);
        QCOMPARE(focus->annotation(), corpus->income);
        QSignalSpy opened(focus.get(), &ui::Focus::openRequested);
        table->choose(model()->evidenceIndex(corpus->days).siblingAtColumn(1));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QSignalSpy all(focus.get(), &ui::Focus::revealPointRequested);
        QTest::keyClick(table, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(all.size(), 1);
    }

    void aDoubleClickGoesToTheEvidence()
    {
        const QModelIndex cell = model()->evidenceIndex(corpus->income);
        table->choose(cell);
        QSignalSpy chosen(table, &ui::MatrixTable::chosen);
        const QPoint position = table->visualRect(cell).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, position);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, position);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(focus->annotation(), corpus->income);
    }

    void detailsQuoteTheEvidence()
    {
        table->choose(model()->evidenceIndex(corpus->cut));
        QVERIFY2(details().contains(u"hundreds of jobs"), qPrintable(details()));
        QVERIFY(details().contains(u"It cut"));
        QVERIFY(details().contains(u"lk"));
        table->choose(model()->evidenceIndex(corpus->days).siblingAtColumn(1));
        QVERIFY(details().contains(u"says nothing"));
        table->choose(model()->evidenceIndex(corpus->days).siblingAtColumn(2));
        QVERIFY(details().contains(u"not been read"));
    }

    void followsPointsAndAnnotationsChosenElsewhere()
    {
        focus->setAnnotation(corpus->letGo);
        QCOMPARE(table->currentIndex(), model()->evidenceIndex(corpus->letGo));
        const QModelIndex days = model()->evidenceIndex(corpus->days);
        focus->setPoint(model()->point(days.row())->id);
        QCOMPARE(table->currentIndex().row(), days.row());
    }

    void aNewTagKeepsPlaceAndSelection()
    {
        page->resize(700, 260);
        settle();
        table->choose(model()->evidenceIndex(corpus->otherPort));
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
        const QString point = currentPoint();
        const int seen = table->visualRect(table->currentIndex()).top();
        corpus->annotate(corpus->third, u"9,000 people"_s, Kind::Figure);
        settle();
        QVERIFY(model()->rowOf(point) >= 0);
        QCOMPARE(currentPoint(), point);
        QVERIFY(table->selectionModel()->isSelected(table->currentIndex()));
        QCOMPARE(table->visualRect(table->currentIndex()).top(), seen);
    }

    void followsUndoAndARenamedSource()
    {
        const int rows = model()->rowCount();
        corpus->annotate(corpus->third, u"two harbours"_s, Kind::Figure);
        settle();
        QCOMPARE(model()->rowCount(), rows + 1);
        QVERIFY((*corpus)->undo());
        settle();
        QCOMPARE(model()->rowCount(), rows);
        coding::ChangeSet changes;
        const text::Source before = *(*corpus)->sourceNamed(u"Dataweek"_s);
        text::Source after = before;
        after.name = u"Weekly Data"_s;
        changes.replace(before, after);
        QVERIFY((*corpus)->edit(u"rename"_s, changes));
        settle();
        QCOMPARE(model()->column(1).outlet, u"Weekly Data");
    }

    void copiesATableOfWordsAndOneOfHtml()
    {
        table->choose(model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), model()->rowCount() - 3 + 1);
        QVERIFY(lines.first().contains(u"Northline\tDataweek\tMeridian"));
        QVERIFY(data->html().contains(u"<table"));
        table->selectionModel()->select(
            QItemSelection(model()->index(1, 0), model()->index(2, 1)), QItemSelectionModel::Select);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 3);
    }

    void escapeLeaves()
    {
        QSignalSpy left(page.get(), &ui::MatrixPage::leaveRequested);
        QTest::keyClick(table, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void orderGroupingLookAndFilterComeBack()
    {
        page->setOrder(MatrixModel::Order::Verdict);
        page->setGrouped(true);
        page->setHeat(true);
        page->setFilter(coding::Verdict::Agree);
        ui::MatrixPage other(**corpus, *focus);
        other.restoreState(page->saveState());
        const auto *restored = static_cast<MatrixModel *>(other.table()->model());
        QCOMPARE(restored->order(), MatrixModel::Order::Verdict);
        QVERIFY(restored->isGrouped());
        QCOMPARE(restored->filter(), coding::Verdict::Agree);
        QCOMPARE(other.table()->look(), ui::MatrixLook::Heat);
        QCOMPARE(other.saveState(), page->saveState());
    }

    void theHeatViewIsSmallAndKeepsTheCurrentCell()
    {
        const QModelIndex cell = model()->evidenceIndex(corpus->letGo);
        table->choose(cell);
        const QSize before = table->visualRect(cell).size();
        page->setHeat(true);
        settle();
        QCOMPARE(table->currentIndex(), cell);
        QVERIFY(table->visualRect(cell).width() * 3 < before.width());
        QVERIFY(details().contains(u"350 people"));
    }

    void pagesRepeatTheirHeadAndHoldAllRows()
    {
        ui::MatrixText matrix{.story = u"A story"_s, .columns = {}, .rows = {}};
        for (int column = 0; column < 23; ++column)
            matrix.columns.append(u"Source %1"_s.arg(column));
        for (int row = 0; row < 120; ++row)
            matrix.rows.push_back({.label = u"point %1"_s.arg(row),
                .isHeading = row % 40 == 0,
                .cells = row % 40 == 0 ? QStringList() : QStringList(23, u"$29.3 bn"_s)});
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(ui::writeMatrixPdf(&buffer, matrix, QGuiApplication::font()));
        QVERIFY(buffer.data().startsWith("%PDF"));
        QBuffer counted;
        QVERIFY(counted.open(QIODevice::WriteOnly));
        QPdfWriter writer(&counted);
        writer.setPageOrientation(QPageLayout::Landscape);
        const int pages = ui::paintMatrix(writer, matrix, QGuiApplication::font());
        QVERIFY2(pages >= 9 && pages <= 18, qPrintable(QString::number(pages)));
        matrix.columns.clear();
        matrix.rows.clear();
        QBuffer empty;
        QVERIFY(empty.open(QIODevice::WriteOnly));
        QVERIFY(ui::writeMatrixPdf(&empty, matrix, QGuiApplication::font()));
    }
};

QTEST_MAIN(MatrixPageTest)
#include "matrixpagetest.moc"
