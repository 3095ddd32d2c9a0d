// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreementfixture.h"

#include "agreement/agreementsummary.h"
#include "agreement/filterchip.h"
#include "support/corpusgenerator.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using coding::Kind;
using coding::Verdict;

class AgreementPanelTest : public QObject, private AgreementFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        if (qstrcmp(QTest::currentTestFunction(), "saysWhatToDoWhileThereIsNothing") != 0)
            fill();
    }
    void cleanup() { close(); }

    void saysWhatToDoWhileThereIsNothing();
    void countsPointsAndUnreadArticles();
    void tellsSilentFromUnread();
    void enterOnAPointGoesToAllItsEvidence();
    void aClickOnAChipGoesToItsEvidence();
    void aDoubleClickMeansTheRowThatWasPressed();
    void arrowsMoveOverRowsAndCells();
    void theCurrentPointShowsItsEvidence();
    void belowTheEvidenceStandsWhyItIsOnePoint();
    void belowTheEvidenceStandsWhoSaysWhat();
    void followsTheChosenAnnotation();
    void aNewTagKeepsSelectionPlaceAndExpansion();
    void aNewArticleKeepsTheCurrentPoint();
    void theUnitIsInAllChipsOfARowOrInNone();
    void theFirstColumnStaysWhileArticlesScroll();
    void evidenceKeepsItsHeightWhileArticlesScroll();
    void asksForTheMatrix();
    void followsARenamedTagAndSource();
};

void AgreementPanelTest::saysWhatToDoWhileThereIsNothing()
{
    QVERIFY(message().contains(u"Choose a story"));
    focus->setStory(corpus->story);
    settle();
    QVERIFY(message().contains(u"key of a tag"));
    corpus->annotate(corpus->first, u"USD 29.3 billion"_s, Kind::Figure);
    settle();
    QCOMPARE(message(), QString());
    panel->setFilter(Verdict::Differ);
    QVERIFY(message().contains(u"verdict"));
}

void AgreementPanelTest::countsPointsAndUnreadArticles()
{
    const coding::Agreement &agreement = (*corpus)->agreement(corpus->story);
    const auto *summary = panel->findChild<ui::AgreementSummary *>();
    QVERIFY(agreement.points.size() >= 4);
    for (const Verdict verdict : {Verdict::Agree, Verdict::Compatible, Verdict::Differ, Verdict::OneSource})
        QCOMPARE(summary->count(verdict),
            int(std::ranges::count(agreement.points, verdict, &coding::Point::verdict)));
    QVERIFY(summary->accessibleDescription().contains(u"1 article"));
}

void AgreementPanelTest::tellsSilentFromUnread()
{
    const QModelIndex point = pointOf(corpus->days);
    QVERIFY(point.isValid());
    const auto state = [&](int column) {
        return coding::Cell::State(point.siblingAtColumn(column).data(AgreementModel::StateRole).toInt());
    };
    QCOMPARE(state(1), coding::Cell::State::Stated);
    QCOMPARE(state(2), coding::Cell::State::Silent);
    QCOMPARE(state(3), coding::Cell::State::Unread);
    QVERIFY(point.siblingAtColumn(2).data(Qt::ToolTipRole).toString().contains(u"says nothing"));
    QVERIFY(point.siblingAtColumn(3).data(Qt::ToolTipRole).toString().contains(u"not been read"));
    QCOMPARE(point.siblingAtColumn(1).data().toString(), u"60 days");
    QCOMPARE(model()->headerData(1, Qt::Horizontal).toString(), u"Northline");
    QVERIFY(model()->headerData(3, Qt::Horizontal, AgreementModel::UnreadRole).toBool());
}

void AgreementPanelTest::enterOnAPointGoesToAllItsEvidence()
{
    QSignalSpy revealed(focus.get(), &ui::Focus::revealPointRequested);
    view->choose(pointOf(corpus->earned));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(revealed.count(), 1);
    QCOMPARE(revealed.first().first().toString(), (*corpus)->pointOf(corpus->earned)->id);
    QCOMPARE(focus->point(), (*corpus)->pointOf(corpus->earned)->id);
}

void AgreementPanelTest::aClickOnAChipGoesToItsEvidence()
{
    const auto again = corpus->annotate(corpus->second, u"Income of the port"_s, Kind::Entity,
        coding::Entity{u"Portmar"_s, coding::EntityType::Organisation});
    settle();
    QSignalSpy revealed(focus.get(), &ui::Focus::revealRequested);
    const auto chip = [&] { return view->chipRect(pointOf(corpus->otherPort, 2)).center(); };
    view->scrollTo(pointOf(corpus->otherPort));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, chip());
    QCOMPARE(revealed.count(), 1);
    QCOMPARE(focus->annotation(), again);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, chip());
    QCOMPARE(focus->annotation(), corpus->otherPort); // the next mention
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, chip());
    QCOMPARE(focus->annotation(), again);
}

void AgreementPanelTest::aDoubleClickMeansTheRowThatWasPressed()
{
    QSignalSpy revealed(focus.get(), &ui::Focus::revealPointRequested);
    click(pointOf(corpus->earned));
    const QModelIndex later = pointOf(corpus->port);
    const QPoint position = labelPoint(later);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, position); // closes what was open above
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, position);
    QCOMPARE(revealed.count(), 1);
    QCOMPARE(revealed.first().first().toString(), (*corpus)->pointOf(corpus->port)->id);
}

void AgreementPanelTest::arrowsMoveOverRowsAndCells()
{
    view->choose(pointOf(corpus->earned));
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->currentIndex(), pointOf(corpus->earned, 1));
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->currentIndex(), pointOf(corpus->earned, 2));
    QSignalSpy revealed(focus.get(), &ui::Focus::revealRequested);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(revealed.count(), 1);
    QCOMPARE(focus->annotation(), corpus->income);
    QTest::keyClick(view, Qt::Key_Left);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(view->currentIndex(), pointOf(corpus->earned));
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(model()->annotation(view->currentIndex()), corpus->earned);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(view->currentIndex(), pointOf(corpus->earned));
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(view->currentIndex(), pointOf(corpus->earned).parent());
    QTest::keyClick(view, Qt::Key_Left);
    QVERIFY(!view->isExpanded(view->currentIndex()));
    QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(view->isExpanded(view->currentIndex()));
}

void AgreementPanelTest::theCurrentPointShowsItsEvidence()
{
    click(pointOf(corpus->earned));
    QVERIFY(view->isExpanded(pointOf(corpus->earned)));
    click(pointOf(corpus->days));
    QVERIFY(!view->isExpanded(pointOf(corpus->earned)));
    QVERIFY(view->isExpanded(pointOf(corpus->days)));
    QTest::keyClick(view, Qt::Key_Space); // keeps it
    click(pointOf(corpus->earned));
    QVERIFY(view->isExpanded(pointOf(corpus->days)));
    const ui::EvidenceWords words = model()->evidenceWords(model()->evidenceIndex(corpus->days));
    QCOMPARE(words.where, u"Northline ¶2");
    QCOMPARE(words.before, u"Portmar pays its people for ");
    QCOMPARE(words.quote, u"60 days");
    QCOMPARE(words.after, u".");
}

void AgreementPanelTest::belowTheEvidenceStandsWhyItIsOnePoint()
{
    const auto remark = [&](coding::AnnotationId id) { return model()->remark(model()->evidenceIndex(id)); };
    QCOMPARE(remark(corpus->earned), QString()); // not the last piece
    QVERIFY2(remark(corpus->income).startsWith(u"one point: the same value, the same unit"),
        qPrintable(remark(corpus->income)));
    QVERIFY(model()
            ->evidenceIndex(corpus->income)
            .data(Qt::ToolTipRole)
            .toString()
            .endsWith(remark(corpus->income)));
    QCOMPARE(remark(corpus->days), QString()); // one source
    QCOMPARE(remark(corpus->otherPort), u"one point: the same name");

    click(pointOf(corpus->income));
    const int height = view->visualRect(model()->evidenceIndex(corpus->income)).height();
    coding::ChangeSet changes;
    changes.add(coding::Decision{.id = {},
        .guid = {},
        .story = corpus->story,
        .kind = coding::Decision::Kind::Same,
        .first = corpus->earned,
        .second = corpus->income,
        .label = {}});
    QVERIFY((*corpus)->edit(u"decide"_s, changes));
    QVERIFY((*corpus)->reasons(corpus->earned, corpus->income).contains(u"an analyst says so"));
    QVERIFY(height > view->visualRect(model()->evidenceIndex(corpus->earned)).height());
}

void AgreementPanelTest::belowTheEvidenceStandsWhoSaysWhat()
{
    coding::ChangeSet changes;
    const auto wire = corpus->add(changes, u"Post"_s, u"2025-05-05"_s, text::ReadingState::Read,
        u"The port earned $31 billion last year."_s);
    QVERIFY((*corpus)->edit(u"add article"_s, changes));
    const auto other = corpus->annotate(wire, u"$31 billion"_s, Kind::Figure);
    settle();
    QCOMPARE((*corpus)->pointOf(other), (*corpus)->pointOf(corpus->earned));
    const QString remark = model()->remark(model()->evidenceIndex(other));
    QVERIFY2(remark.startsWith(u"2 say $29.3 bn, 1 "), qPrintable(remark));
    QVERIFY2(remark.contains(u"$31 bn · one point: the same value"), qPrintable(remark));
}

void AgreementPanelTest::followsTheChosenAnnotation()
{
    QSignalSpy revealed(focus.get(), &ui::Focus::revealRequested);
    focus->setAnnotation(corpus->income);
    QCOMPARE(view->currentIndex(), pointOf(corpus->income, 2));
    QCOMPARE(focus->point(), (*corpus)->pointOf(corpus->income)->id);
    QCOMPARE(revealed.count(), 0);
    focus->revealPoint((*corpus)->pointOf(corpus->days)->id);
    QCOMPARE(view->currentIndex(), pointOf(corpus->days));
}

void AgreementPanelTest::aNewTagKeepsSelectionPlaceAndExpansion()
{
    panel->resize(500, 300); // so that it scrolls
    settle();
    view->setExpanded(pointOf(corpus->earned), true);
    view->choose(pointOf(corpus->port));
    settle();
    const QPersistentModelIndex current = view->currentIndex();
    const int scrolled = view->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    QSignalSpy resets(model(), &QAbstractItemModel::modelReset);
    const auto added = corpus->annotate(corpus->second, u"last year"_s, Kind::Entity,
        coding::Entity{u"last year"_s, coding::EntityType::Other});
    QTRY_VERIFY(pointOf(added).isValid());
    QCOMPARE(resets.count(), 0);
    QCOMPARE(view->currentIndex(), QModelIndex(current));
    QVERIFY(view->selectionModel()->isSelected(current));
    QVERIFY(view->isExpanded(pointOf(corpus->earned)));
    QCOMPARE(view->verticalScrollBar()->value(), scrolled);
    QVERIFY((*corpus)->undo());
    QTRY_VERIFY(!pointOf(added).isValid());
    QCOMPARE(view->currentIndex(), QModelIndex(current));
}

void AgreementPanelTest::aNewArticleKeepsTheCurrentPoint()
{
    view->choose(pointOf(corpus->days));
    view->setExpanded(pointOf(corpus->earned), true);
    text::Article article = (*corpus)->article(corpus->third)->article;
    article.id = {};
    article.guid = QUuid::createUuid();
    article.title = u"Another"_s;
    article.text = support::ComparedStory::taken((*corpus)->keepText(u"Other words."_s));
    coding::ChangeSet changes;
    changes.add(article);
    support::ComparedStory::check((*corpus)->edit(u"add"_s, changes));
    QTRY_COMPARE(model()->columnCount(), 5);
    QCOMPARE(view->currentIndex(), pointOf(corpus->days));
    QVERIFY(view->isExpanded(pointOf(corpus->earned)));
    QCOMPARE(model()->headerData(3, Qt::Horizontal).toString(), u"Meridian 1");
}

void AgreementPanelTest::theUnitIsInAllChipsOfARowOrInNone()
{
    const coding::AnnotationId unions = corpus->annotate(corpus->third, u"9,000 people"_s, Kind::Figure);
    settle();
    if (pointOf(unions) != pointOf(corpus->letGo)) {
        click(pointOf(corpus->letGo));
        click(pointOf(unions), Qt::ControlModifier);
        QTest::keyClick(view, Qt::Key_M);
        settle();
    }
    QCOMPARE(pointOf(unions), pointOf(corpus->letGo));
    const auto widthOf = [&](int column) { return view->chipRect(pointOf(unions, column)).width(); };
    const auto resizeColumns = [&](int width) {
        for (int column = 1; column < model()->columnCount(); ++column)
            view->header()->resizeSection(column, width);
    };
    resizeColumns(200);
    const int shorter = widthOf(2); // "350 people"
    const int longer = widthOf(3);  // "9,000 people"
    QVERIFY(shorter < longer);
    resizeColumns(shorter + 10); // room for the one, not for the other
    QCOMPARE_LT(widthOf(3), shorter);
    QCOMPARE_LT(widthOf(2), shorter);
    resizeColumns(longer + 10);
    QCOMPARE(widthOf(2), shorter);
    QCOMPARE(widthOf(3), longer);
}

void AgreementPanelTest::theFirstColumnStaysWhileArticlesScroll()
{
    panel->resize(340, 500);
    settle();
    const QModelIndex label = pointOf(corpus->days);
    view->choose(label.siblingAtColumn(3));
    QVERIFY(view->horizontalScrollBar()->value() > 0);
    QCOMPARE(view->visualRect(label).left(), 0);
    const QRect last = view->visualRect(label.siblingAtColumn(3));
    QVERIFY(last.right() <= view->viewport()->width());
    QCOMPARE(view->indexAt(last.center()), label.siblingAtColumn(3));
    QCOMPARE(view->indexAt(labelPoint(label)), label);
    view->choose(label.siblingAtColumn(1));
    QVERIFY(view->visualRect(label.siblingAtColumn(1)).left() >= view->visualRect(label).right());
}

/// The view measures a row by the columns that are seen, and then the first one is not among them.
void AgreementPanelTest::evidenceKeepsItsHeightWhileArticlesScroll()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"story.variorum"_s);
    QVERIFY(support::generateCorpus(path, {12, 240, 12, 60}));
    auto workspace = workspace::Workspace::open(path, {.readOnly = true});
    QVERIFY(workspace);
    ui::Focus ownFocus;
    ui::AgreementPanel wide(**workspace, ownFocus);
    wide.resize(500, 620);
    wide.show();
    ownFocus.setStory((*workspace)->stories().front().story.id);
    settle();
    ui::AgreementView *columns = wide.view();
    QScrollBar *bar = columns->horizontalScrollBar();
    bar->setValue(bar->maximum());
    QVERIFY(columns->header()->visualIndexAt(0) > 0);
    const QModelIndex point = columns->model()->index(0, 0, columns->model()->index(0, 0));
    columns->setCurrentIndex(point.siblingAtColumn(columns->model()->columnCount() - 1));
    settle();
    QVERIFY(columns->isExpanded(point));
    QVERIFY(columns->model()->rowCount(point) > 0);
    for (int row = 0; row < columns->model()->rowCount(point); ++row)
        QVERIFY(columns->visualRect(columns->model()->index(row, 0, point)).height() > 0);
}

void AgreementPanelTest::asksForTheMatrix()
{
    QSignalSpy asked(panel.get(), &ui::AgreementPanel::exportRequested);
    for (ui::FilterChip *chip : panel->findChildren<ui::FilterChip *>())
        if (chip->text() == u"Matrix CSV")
            QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void AgreementPanelTest::followsARenamedTagAndSource()
{
    const coding::Tag tag = *(*corpus)->firstTag(Kind::Claim);
    coding::Tag renamed = tag;
    renamed.name = u"Causes"_s;
    renamed.colour = 0x123456;
    const text::Source source = *(*corpus)->sourceNamed(u"Dataweek"_s);
    text::Source other = source;
    other.name = u"Harbour Post"_s;
    coding::ChangeSet changes;
    changes.replace(tag, renamed);
    changes.replace(source, other);
    support::ComparedStory::check((*corpus)->edit(u"rename"_s, changes));
    QTRY_COMPARE(pointOf(corpus->denial, 1).data(AgreementModel::ColourRole).toUInt(), 0x123456u);
    QCOMPARE(pointOf(corpus->denial).parent().data().toString(), u"Causes");
    QCOMPARE(model()->headerData(2, Qt::Horizontal).toString(), u"Harbour");
}

QTEST_MAIN(AgreementPanelTest)
#include "agreementpaneltest.moc"
