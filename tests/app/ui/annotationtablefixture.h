// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/comparedstory.h"

#include "annotations/annotationfilters.h"
#include "annotations/annotationmodel.h"
#include "annotations/annotationtable.h"
#include "focus.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QTableView>

/// The annotation table on the story of support::ComparedStory: what tests of it have in common.
class AnnotationTableFixture
{
protected:
    using AnnotationModel = ui::AnnotationModel;

    void open()
    {
        corpus = std::make_unique<support::ComparedStory>();
        corpus->annotateAll();
        focus = std::make_unique<ui::Focus>();
        table = std::make_unique<ui::AnnotationTable>(**corpus, *focus);
        model = table->model();
        tester = std::make_unique<QAbstractItemModelTester>(model);
        table->resize(1000, 260);
        table->show();
        QVERIFY(QTest::qWaitForWindowExposed(table.get()));
        QCOMPARE(model->rowCount(), 0);
        focus->setStory(corpus->story);
        QTRY_COMPARE(model->rowCount(), 9);
        table->view()->setFocus();
    }
    void close()
    {
        table.reset();
        tester.reset();
        focus.reset();
        corpus.reset();
    }

    QStringList column(AnnotationModel::Column column) const
    {
        QStringList cells;
        for (int row = 0; row < model->rowCount(); ++row)
            cells.append(model->index(row, column).data().toString());
        return cells;
    }
    void select(const std::vector<coding::AnnotationId> &ids) const
    {
        table->view()->clearSelection();
        for (const coding::AnnotationId id : ids)
            table->view()->selectionModel()->setCurrentIndex(
                model->index(model->rowOf(id), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QList<QComboBox *> boxes() const { return table->filters()->findChildren<QComboBox *>(); }

    std::unique_ptr<support::ComparedStory> corpus;
    std::unique_ptr<ui::Focus> focus;
    std::unique_ptr<ui::AnnotationTable> table;
    std::unique_ptr<QAbstractItemModelTester> tester;
    AnnotationModel *model = nullptr;
};
