// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/manypoints.h"

#include "matrix/matrixtext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using coding::Verdict;
using ui::AgreementModel;
using ui::MatrixModel;

class MatrixModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        model = std::make_unique<MatrixModel>(words);
        tester = std::make_unique<QAbstractItemModelTester>(model.get());
        content = support::manyPoints(40, 6);
        model->update(content);
    }
    void cleanup()
    {
        tester.reset();
        model.reset();
    }

    void rowsStandBelowTheHeadingsOfTheirKinds()
    {
        QCOMPARE(model->rowCount(), 43);
        QCOMPARE(model->columnCount(), 6);
        QVERIFY(model->isHeading(0));
        QCOMPARE(model->headerData(0, Qt::Vertical).toString(), u"figure");
        QCOMPARE(model->headerData(0, Qt::Vertical, AgreementModel::CountRole).toInt(), 14);
        QCOMPARE(model->flags(model->index(0, 0)), Qt::NoItemFlags);
        QCOMPARE(model->point(1)->id, u"p-0");
        QVERIFY(!model->point(0));
        QVERIFY(!model->cell(model->index(0, 0)));
    }

    void differencesComeFirstByVerdict()
    {
        model->setOrder(MatrixModel::Order::Verdict);
        QCOMPARE(model->point(1)->verdict, Verdict::Differ);
        std::vector<Verdict> met;
        for (int row = 0; row < model->rowCount(); ++row)
            if (const coding::Point *point = model->point(row))
                if (met.empty() || met.back() != point->verdict)
                    met.push_back(point->verdict);
        QCOMPARE(
            met, (std::vector{Verdict::Differ, Verdict::Compatible, Verdict::Agree, Verdict::OneSource}));
    }

    void appearanceMixesKindsAndHasNoHeadings()
    {
        model->setOrder(MatrixModel::Order::Appearance);
        QCOMPARE(model->rowCount(), 40);
        int last = -1;
        for (int row = 0; row < model->rowCount(); ++row) {
            const int place = content.appearance[size_t(model->point(row)->id.mid(2).toInt())];
            QVERIFY(place >= last);
            last = place;
        }
    }

    void aFilterLeavesThePointsOfOneVerdict()
    {
        const auto wanted =
            std::ranges::count(content.agreement.points, Verdict::Compatible, &coding::Point::verdict);
        model->setFilter(Verdict::Compatible);
        int shown = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            if (const coding::Point *point = model->point(row)) {
                QCOMPARE(point->verdict, Verdict::Compatible);
                ++shown;
            }
        QCOMPARE(shown, wanted);
        model->setFilter({});
        QCOMPARE(model->rowCount(), 43);
    }

    void groupingBringsTheArticlesOfAnOutletTogether()
    {
        QCOMPARE(model->column(1).outlet, u"Outlet 2");
        model->setGrouped(true);
        QCOMPARE(model->column(0).outlet, u"Outlet 1");
        QCOMPARE(model->column(1).outlet, u"Outlet 1");
        QCOMPARE(model->column(1).article, text::ArticleId(4));
        const QModelIndex cell = model->index(1, 1);
        QCOMPARE(model->cell(cell)->article, text::ArticleId(4));
        QCOMPARE(model->columnOf(text::ArticleId(4)), 1);
    }

    void persistentPlacesFollowTheirPointsThroughOrdersAndFilters()
    {
        const QPersistentModelIndex cell = model->index(model->rowOf(u"p-20"_s), 3);
        const Verdict verdict = model->point(cell.row())->verdict;
        for (const auto order :
            {MatrixModel::Order::Verdict, MatrixModel::Order::Appearance, MatrixModel::Order::Kind}) {
            model->setOrder(order);
            QCOMPARE(model->point(cell.row())->id, u"p-20");
            QCOMPARE(cell.column(), 3);
        }
        model->setFilter(verdict);
        QCOMPARE(model->point(cell.row())->id, u"p-20");
    }

    void aNewPointIsOneRowMore()
    {
        const QPersistentModelIndex cell = model->index(model->rowOf(u"p-20"_s), 3);
        QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(model.get(), &QAbstractItemModel::rowsInserted);
        MatrixModel::Content next = content;
        coding::Point added = next.agreement.points[3];
        added.id = u"p-new"_s;
        for (coding::Cell &one : added.cells)
            one.evidence.clear();
        next.agreement.points.insert(next.agreement.points.begin() + 3, added);
        next.appearance.insert(next.appearance.begin() + 3, 5);
        const AgreementModel::Touched nothing;
        model->update(next, &nothing);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model->rowOf(u"p-new"_s), 4);
        QCOMPARE(model->point(cell.row())->id, u"p-20");
        QCOMPARE(model->headerData(0, Qt::Vertical, AgreementModel::CountRole).toInt(), 15);
    }

    void aPointWithAnotherIdIsTheSameRow()
    {
        const QPersistentModelIndex cell = model->index(model->rowOf(u"p-20"_s), 3);
        MatrixModel::Content next = content;
        next.agreement.points[20].id = u"p-renamed"_s;
        const AgreementModel::Touched nothing;
        model->update(next, &nothing);
        QVERIFY(cell.isValid());
        QCOMPARE(model->point(cell.row())->id, u"p-renamed");
    }

    void onlyChangedRowsAreToldOf()
    {
        QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
        const AgreementModel::Touched nothing;
        model->update(content, &nothing);
        QCOMPARE(changed.size(), 0);
        const AgreementModel::Touched touched{
            model->cell(model->evidenceIndex(coding::AnnotationId(1)))->evidence.front()};
        model->update(content, &touched);
        QCOMPARE(changed.size(), 1);
        MatrixModel::Content next = content;
        next.agreement.points[5].label = u"renamed"_s;
        model->update(next, &nothing);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(model->headerData(model->rowOf(u"p-5"_s), Qt::Vertical).toString(), u"renamed");
    }

    void otherArticlesResetIt()
    {
        QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
        model->update(support::manyPoints(40, 7));
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model->columnCount(), 7);
        model->update({});
        QCOMPARE(model->rowCount(), 0);
        QCOMPARE(model->columnCount(), 0);
    }

    void tipsTellVerdictLabelAndSource()
    {
        const QModelIndex cell = model->evidenceIndex(coding::AnnotationId(1));
        const QString tip = cell.data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(model->point(cell.row())->label), qPrintable(tip));
        QVERIFY(QStringView(u"=≈≠·").contains(tip.front()));
    }

    void tablesForOtherProgramsAreEscapedAndKeepTheirColumns()
    {
        MatrixModel::Content next = content;
        next.agreement.points[0].label = u"<b>profit</b>\tand\nloss"_s;
        next.columns[0].name = u"A & B"_s;
        model->update(next);
        const ui::MatrixText text = ui::matrixText(*model, u"Story"_s);
        const QStringList lines = ui::tabSeparated(text).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 41);
        for (const QString &line : lines)
            QCOMPARE(line.count(u'\t'), 7);
        QVERIFY(lines[1].startsWith(u"<b>profit</b> and loss\t"));
        const QString html = ui::htmlTable(text);
        QVERIFY(html.contains(u"&lt;b&gt;profit&lt;/b&gt;"));
        QVERIFY(html.contains(u"A &amp; B"));
        QCOMPARE(html.count(u"<tr>"), 41);
    }

    void someCellsGiveTheirRowsAndColumns()
    {
        const ui::MatrixText text =
            ui::matrixText(*model, u"Story"_s, {model->index(1, 0), model->index(2, 0), model->index(2, 2)});
        QCOMPARE(text.columns, (QStringList{u"Source 1"_s, u"Source 3"_s}));
        QCOMPARE(text.rows.size(), 2u);
        QCOMPARE(text.rows[1].cells.size(), 2);
    }

private:
    support::MadeUpWords words;
    MatrixModel::Content content;
    std::unique_ptr<MatrixModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

QTEST_MAIN(MatrixModelTest)
#include "matrixmodeltest.moc"
