// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysts/analystspanel.h"
#include "analysts/analystmodels.h"
#include "focus.h"
#include "support/smallcorpus.h"
#include "theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A panel on a corpus in which two analysts have tagged one article.
struct Shown
{
    Shown()
        : panel(*corpus, focus)
    {
        focus.setStory(corpus.story(u"AWS job cuts, July 2025"_s));
        article = corpus.article(u"Several hundred"_s);
        tag(u"lk"_s, {0, 7}, u"Entity"_s);
        tag(u"ms"_s, {0, 7}, u"Entity"_s);
        tag(u"lk"_s, {8, 15}, u"Entity"_s);
        tag(u"ms"_s, {8, 20}, u"Entity"_s);
        panel.resize(1000, 240);
        panel.show();
    }

    void tag(const QString &analyst, text::Span span, const QString &tagName)
    {
        if (!corpus->setCurrentAnalyst(analyst))
            qFatal("no analyst");
        coding::ChangeSet changes;
        changes.add(coding::Annotation{.article = article,
            .tag = corpus.tag(tagName),
            .span = span,
            .quote = corpus->text(article).mid(span.start, span.length())});
        if (!corpus->edit(u"tag"_s, std::move(changes)))
            qFatal("not tagged");
    }

    template <class Model>
    Model *model()
    {
        return panel.findChild<Model *>();
    }

    support::SmallCorpus corpus;
    ui::Focus focus;
    ui::AnalystsPanel panel;
    text::ArticleId article;
};

} // namespace

class AnalystsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyScheme(*qApp, ui::Scheme::Light); }

    void showsWhatAnalystsDid()
    {
        Shown shown;
        const QAbstractItemModelTester measures(shown.model<ui::MeasureModel>());
        const QAbstractItemModelTester articles(shown.model<ui::TaggedArticleModel>());
        const QAbstractItemModelTester disagreements(shown.model<ui::DisagreementModel>());
        QSignalSpy settled(&shown.panel, &ui::AnalystsPanel::settled);
        QVERIFY(settled.wait());
        auto *model = shown.model<ui::MeasureModel>();
        QCOMPARE(model->rowCount(), 6);
        const auto cell = [&](int row, int column) { return model->index(row, column).data().toString(); };
        QCOMPARE(cell(0, ui::MeasureModel::Analysts), u"lk, ms"_s);
        QCOMPARE(cell(0, ui::MeasureModel::Value), QLocale().toString(0.5, 'f', 3));
        QVERIFY(cell(0, ui::MeasureModel::Sample).contains(u'4')); // spans
        QCOMPARE(shown.model<ui::TaggedArticleModel>()->rowCount(), 1);
        QCOMPARE(shown.model<ui::TaggedArticleModel>()->columnCount(), 4);
        QCOMPARE(shown.model<ui::DisagreementModel>()->rowCount(), 1);
    }

    void saysUndefinedInWords()
    {
        Shown shown;
        QSignalSpy settled(&shown.panel, &ui::AnalystsPanel::settled);
        QVERIFY(settled.wait());
        auto *tags = shown.panel.findChildren<QComboBox *>()[1];
        tags->setCurrentIndex(tags->findText(u"Figure"_s)); // nobody has tagged any
        QVERIFY(settled.wait());
        auto *model = shown.model<ui::MeasureModel>();
        QVERIFY(model->rowCount() > 0);
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->work().measures[size_t(row)].kind == workspace::Measure::Kind::Observed)
                continue; // all the words carry no tag with both: that is a share, and 1
            QCOMPARE(model->index(row, ui::MeasureModel::Value).data().toString(), u"undefined"_s);
            QVERIFY(model->index(row, ui::MeasureModel::Remark).data().toString().endsWith(u'.'));
        }
    }

    void settlesByKeyAndFollowsUndo()
    {
        Shown shown;
        QSignalSpy settled(&shown.panel, &ui::AnalystsPanel::settled);
        QVERIFY(settled.wait());
        shown.panel.focusDisagreements();
        QTableView *list = shown.panel.disagreements();
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClick(list, Qt::Key_2);
        QVERIFY(settled.wait());
        QCOMPARE(shown.model<ui::DisagreementModel>()->rowCount(), 0);
        for (const coding::Annotation &one : shown.corpus->annotations(shown.article))
            QVERIFY(one.span == (text::Span{0, 7}) || one.span == (text::Span{8, 20}));
        QVERIFY(shown.corpus->undo());
        QVERIFY(settled.wait());
        QCOMPARE(shown.model<ui::DisagreementModel>()->rowCount(), 1);
    }

    void settlesByAButton()
    {
        Shown shown;
        QSignalSpy settled(&shown.panel, &ui::AnalystsPanel::settled);
        QVERIFY(settled.wait());
        shown.panel.focusDisagreements();
        for (auto *button : shown.panel.findChildren<QPushButton *>())
            if (button->text().startsWith(u"lk"_s))
                QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(settled.wait());
        QCOMPARE(shown.model<ui::DisagreementModel>()->rowCount(), 0);
    }

    void activationLeadsToThePlace()
    {
        Shown shown;
        QSignalSpy settled(&shown.panel, &ui::AnalystsPanel::settled);
        QVERIFY(settled.wait());
        shown.panel.focusDisagreements();
        QSignalSpy revealed(&shown.focus, &ui::Focus::revealRequested);
        QTest::keyClick(shown.panel.disagreements(), Qt::Key_Return);
        QCOMPARE(revealed.size(), 1);
    }

    void keepsToTheStory()
    {
        Shown shown;
        QSignalSpy settled(&shown.panel, &ui::AnalystsPanel::settled);
        QVERIFY(settled.wait());
        shown.focus.setStory(shown.corpus.story(u"Memo on corporate headcount"_s));
        QVERIFY(settled.wait());
        QCOMPARE(shown.model<ui::TaggedArticleModel>()->rowCount(), 0);
        shown.panel.findChildren<QComboBox *>()[0]->setCurrentIndex(1); // the whole corpus
        QVERIFY(settled.wait());
        QCOMPARE(shown.model<ui::TaggedArticleModel>()->rowCount(), 1);
    }
};

QTEST_MAIN(AnalystsPanelTest)
#include "analystspaneltest.moc"
