// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/comparedstory.h"

#include "agreement/agreementmodel.h"
#include "agreement/agreementpanel.h"
#include "agreement/agreementview.h"
#include "focus.h"

#include <QAbstractItemModelTester>
#include <QLabel>

/// The agreement panel on the story of support::ComparedStory: what tests of it have in common.
class AgreementFixture
{
protected:
    using AgreementModel = ui::AgreementModel;

    /// Shows the panel, on a story without annotations and not yet chosen.
    void open()
    {
        corpus = std::make_unique<support::ComparedStory>();
        focus = std::make_unique<ui::Focus>();
        panel = std::make_unique<ui::AgreementPanel>(**corpus, *focus);
        view = panel->view();
        tester = std::make_unique<QAbstractItemModelTester>(view->model());
        panel->resize(500, 620);
        panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
    }
    /// Tags what the articles say, and chooses the story.
    void fill()
    {
        corpus->annotateAll();
        focus->setStory(corpus->story);
        settle();
        view->setFocus();
    }
    void close()
    {
        panel.reset();
        tester.reset();
        focus.reset();
        corpus.reset();
    }

    QModelIndex pointOf(coding::AnnotationId id, int column = 0) const
    {
        const QModelIndex evidence = model()->evidenceIndex(id);
        return evidence.isValid() ? evidence.parent().siblingAtColumn(column) : QModelIndex();
    }
    AgreementModel *model() const { return static_cast<AgreementModel *>(view->model()); }
    void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, labelPoint(index));
    }
    QPoint labelPoint(const QModelIndex &index) const
    {
        const QRect rect = view->visualRect(index);
        return {rect.left() + 50, rect.center().y()};
    }
    void settle() const
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    QString message() const
    {
        for (const QLabel *label : panel->findChildren<QLabel *>())
            if (label->isVisible())
                return label->text();
        return {};
    }

    std::unique_ptr<support::ComparedStory> corpus;
    std::unique_ptr<ui::Focus> focus;
    std::unique_ptr<ui::AgreementPanel> panel;
    std::unique_ptr<QAbstractItemModelTester> tester;
    ui::AgreementView *view = nullptr;
};
