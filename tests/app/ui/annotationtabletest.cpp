// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotationtablefixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;
using coding::Kind;
using Scope = ui::AnnotationRequest::Scope;

class AnnotationTableTest : public QObject, private AnnotationTableFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void listsTheStoryByPlace();
    void showsEachColumn();
    void saysThatAFigureHasNoAmount();
    void sortsByTheClickedHeading_data();
    void sortsByTheClickedHeading();
    void filters_data();
    void filters();
    void findsWhatTheValueShows_data();
    void findsWhatTheValueShows();
    void listsAnArticleOrTheCorpus();
    void theChosenSourceStaysThroughOtherScopes();
    void theSourcesAreThoseOfWhatIsListed();
    void enterAndDoubleClickJump();
    void theChosenAnnotationIsTheFocuss();
    void aNewTagKeepsTheSelection();
    void sortsByTheMenuWithoutAMouse();
    void copiesTabSeparatedText();
    void theCorpusFollowsEdits();
};

void AnnotationTableTest::listsTheStoryByPlace()
{
    const QStringList places{u"USD 29.3 billion"_s, u"hundreds of jobs"_s, u"the cuts do not come from AI"_s,
        u"Portmar"_s, u"60 days"_s, u"$29.3 billion"_s, u"Portmar"_s, u"350 people"_s,
        u"AI-driven cranes explain part of it"_s};
    QCOMPARE(column(AnnotationModel::Text), places);
}

void AnnotationTableTest::showsEachColumn()
{
    const int row = model->rowOf(corpus->denial);
    const auto cell = [&](int column) { return model->index(row, column).data().toString(); };
    QCOMPARE(cell(AnnotationModel::Source), u"Northline Business");
    QCOMPARE(cell(AnnotationModel::Tag), (*corpus)->firstTag(Kind::Claim)->name);
    QCOMPARE(cell(AnnotationModel::Value), u"denies · Portmar");
    QCOMPARE(cell(AnnotationModel::Point), (*corpus)->pointOf(corpus->denial)->label);
    QCOMPARE(cell(AnnotationModel::Analyst), u"lk");
    QCOMPARE(cell(AnnotationModel::Note), QString());
    QCOMPARE(model->index(row, AnnotationModel::Tag).data(AnnotationModel::ColourRole).toUInt(),
        (*corpus)->firstTag(Kind::Claim)->colour);
    QVERIFY(model->index(model->rowOf(corpus->earned), AnnotationModel::Value)
            .data()
            .toString()
            .contains(u"USD"));
}

void AnnotationTableTest::saysThatAFigureHasNoAmount()
{
    const auto vague = corpus->annotate(corpus->first, u"Portmar said"_s, Kind::Figure);
    QTRY_VERIFY(model->rowOf(vague) >= 0);
    const QModelIndex value = model->index(model->rowOf(vague), AnnotationModel::Value);
    QCOMPARE(value.data().toString(), u"no amount");
    QVERIFY(value.data(AnnotationModel::MissingRole).toBool());
    QVERIFY(!value.siblingAtRow(model->rowOf(corpus->earned)).data(AnnotationModel::MissingRole).toBool());
}

void AnnotationTableTest::sortsByTheClickedHeading_data()
{
    QTest::addColumn<int>("heading");
    QTest::addColumn<bool>("twice");
    for (int column = 0; column < AnnotationModel::ColumnCount; ++column)
        for (const bool twice : {false, true})
            QTest::addRow("heading %d, %s", column, twice ? "descending" : "ascending") << column << twice;
}

void AnnotationTableTest::sortsByTheClickedHeading()
{
    QFETCH(int, heading);
    QFETCH(bool, twice);
    QHeaderView *header = table->view()->horizontalHeader();
    const auto click = [&] {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            {header->sectionViewportPosition(heading) + 20, header->height() / 2});
        QCoreApplication::processEvents();
    };
    click();
    if (twice)
        click();
    QTRY_COMPARE(model->sortColumn(), heading);
    QCoreApplication::processEvents();
    QStringList cells = column(AnnotationModel::Column(heading));
    if (heading == AnnotationModel::Value)
        cells = cells.filter(u" · "_s); // figures are sorted by size
    QStringList sorted = cells;
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::stable_sort(sorted, [&](const QString &one, const QString &other) {
        const int order =
            collator.sortKey(one.toCaseFolded()).compare(collator.sortKey(other.toCaseFolded()));
        return twice ? order > 0 : order < 0;
    });
    QCOMPARE(cells, sorted);
    QCOMPARE(model->rowCount(), 9);
}

void AnnotationTableTest::filters_data()
{
    QTest::addColumn<int>("box");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("rows");
    QTest::newRow("a source") << 1 << u"Dataweek"_s << QString() << 4;
    QTest::newRow("a tag") << 2 << u"Figure"_s << QString() << 5;
    QTest::newRow("words without regard to case") << -1 << QString() << u"PORTMAR"_s << 3;
    QTest::newRow("a tag and words") << 2 << u"Figure"_s << u"29.3"_s << 2;
    QTest::newRow("words that are nowhere") << -1 << QString() << u"zeppelin"_s << 0;
}

void AnnotationTableTest::filters()
{
    QFETCH(int, box);
    QFETCH(QString, choice);
    QFETCH(QString, words);
    QFETCH(int, rows);
    if (box >= 0) {
        QVERIFY(boxes().at(box)->findText(choice) > 0);
        boxes().at(box)->setCurrentText(choice);
    }
    QTest::keyClicks(table->filters()->words(), words);
    QTRY_COMPARE(model->rowCount(), rows);
    table->filters()->clear();
    QTRY_COMPARE(model->rowCount(), 9);
}

void AnnotationTableTest::findsWhatTheValueShows_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("quotes");
    const QString denial = u"the cuts do not come from AI"_s;
    const QString partly = u"AI-driven cranes explain part of it"_s;
    const QStringList revenue{u"USD 29.3 billion"_s, u"$29.3 billion"_s};
    const QStringList names{u"Portmar"_s, u"Portmar"_s};
    QTest::newRow("a stance") << u"DENIES"_s << QStringList(denial);
    QTest::newRow("another stance") << u"partly"_s << QStringList(partly);
    QTest::newRow("the type of a name") << u"organisation"_s << names;
    QTest::newRow("a number") << QLocale().toString(29'300'000'000) << revenue;
    QTest::newRow("a part of a number") << QLocale().toString(29'300) << revenue;
    QTest::newRow("a number with its unit") << QLocale().toString(29'300'000'000) + u" USD"_s << revenue;
    QTest::newRow("the number with another unit")
        << QLocale().toString(29'300'000'000) + u" EUR"_s << QStringList();
}

void AnnotationTableTest::findsWhatTheValueShows()
{
    QFETCH(QString, words);
    QFETCH(QStringList, quotes);
    table->filters()->words()->setText(words);
    for (const auto scope : {Scope::Story, Scope::Corpus}) {
        table->filters()->setScope(scope);
        QTRY_COMPARE(column(AnnotationModel::Text), quotes);
    }
}

void AnnotationTableTest::listsAnArticleOrTheCorpus()
{
    focus->setArticle(corpus->second);
    table->filters()->setScope(Scope::Article);
    QTRY_COMPARE(model->rowCount(), 4);
    focus->setArticle(corpus->third);
    QTRY_COMPARE(model->rowCount(), 0);
    table->filters()->setScope(Scope::Corpus);
    QTRY_COMPARE(model->rowCount(), 9);
    table->filters()->words()->setText(u"billion"_s);
    QTRY_COMPARE(model->rowCount(), 2);
}

void AnnotationTableTest::theChosenSourceStaysThroughOtherScopes()
{
    table->filters()->setScope(Scope::Corpus);
    boxes().at(1)->setCurrentText(u"Dataweek"_s);
    QTRY_COMPARE(model->rowCount(), 4);
    focus->setArticle(corpus->third);
    table->filters()->setScope(Scope::Article);
    QTRY_COMPARE(model->rowCount(), 0);
    focus->setArticle(corpus->first);
    QTRY_COMPARE(model->rowCount(), 5); // all of the article
    table->filters()->setScope(Scope::Story);
    QCOMPARE(boxes().at(1)->currentText(), u"Dataweek"_s);
    QTRY_COMPARE(model->rowCount(), 4);
    table->filters()->clear();
    table->filters()->setScope(Scope::Corpus);
    QTRY_COMPARE(model->rowCount(), 9);
}

void AnnotationTableTest::theSourcesAreThoseOfWhatIsListed()
{
    workspace::Workspace &workspace = **corpus;
    coding::ChangeSet changes;
    const auto elsewhere = workspace.newId<text::StoryId>();
    changes.add(text::Story{elsewhere, QUuid::createUuid(), u"Another story"_s});
    const auto source = workspace.newId<text::SourceId>();
    changes.add(text::Source{source, QUuid::createUuid(), u"Elsewhere Gazette"_s});
    changes.add(text::Article{workspace.newId<text::ArticleId>(), QUuid::createUuid(),
        support::ComparedStory::taken(workspace.keepText(u"Other words."_s)), elsewhere, source,
        u"Other words"_s, {}, u"2025-05-04"_s, {}, u"en"_s, {}, 20});
    support::ComparedStory::check(workspace.edit(u"add an article"_s, changes));
    const auto listed = [this] {
        QStringList names;
        for (int i = 1; i < boxes().at(1)->count(); ++i)
            names << boxes().at(1)->itemText(i);
        return names;
    };
    const QStringList ofStory{u"Dataweek"_s, u"Meridian Wire"_s, u"Northline Business"_s};
    QCOMPARE(listed(), ofStory);
    boxes().at(0)->setFocus();
    QTest::keyClick(boxes().at(0), Qt::Key_End); // the whole corpus
    QCOMPARE(table->filters()->scope(), Scope::Corpus);
    QCOMPARE(listed(),
        (QStringList{u"Dataweek"_s, u"Elsewhere Gazette"_s, u"Meridian Wire"_s, u"Northline Business"_s}));
    boxes().at(1)->setCurrentText(u"Elsewhere Gazette"_s);
    QTRY_COMPARE(model->rowCount(), 0);
    QTest::keyClick(boxes().at(0), Qt::Key_Home);
    QCOMPARE(listed(), ofStory);
    QVERIFY(!table->filters()->isRestricted()); // by what is not there to choose
    QTRY_COMPARE(model->rowCount(), 9);
    focus->setStory(elsewhere);
    QCOMPARE(listed(), QStringList{u"Elsewhere Gazette"_s});
}

void AnnotationTableTest::enterAndDoubleClickJump()
{
    QSignalSpy revealed(focus.get(), &ui::Focus::revealRequested);
    select({corpus->days});
    QTest::keyClick(table->view(), Qt::Key_Return);
    QCOMPARE(revealed.count(), 1);
    QCOMPARE(focus->annotation(), corpus->days);
    const QModelIndex index = model->index(model->rowOf(corpus->earned), AnnotationModel::Text);
    const QPoint position = table->view()->visualRect(index).center();
    QTest::mouseClick(table->view()->viewport(), Qt::LeftButton, {}, position);
    QTest::mouseDClick(table->view()->viewport(), Qt::LeftButton, {}, position);
    QCOMPARE(revealed.count(), 2);
    QCOMPARE(focus->annotation(), corpus->earned);
}

void AnnotationTableTest::theChosenAnnotationIsTheFocuss()
{
    focus->setAnnotation(corpus->letGo);
    QCOMPARE(table->selected(), std::vector{corpus->letGo});
    QTest::keyClick(table->view(), Qt::Key_Up);
    QCOMPARE(focus->annotation(), corpus->otherPort);
}

void AnnotationTableTest::aNewTagKeepsTheSelection()
{
    select({corpus->earned, corpus->letGo});
    QSignalSpy resets(model, &QAbstractItemModel::modelReset);
    corpus->annotate(corpus->first, u"last year"_s, Kind::Entity);
    QTRY_COMPARE(model->rowCount(), 10);
    QCOMPARE(table->selected(), (std::vector{corpus->earned, corpus->letGo}));
    QVERIFY((*corpus)->undo());
    QTRY_COMPARE(model->rowCount(), 9);
    QCOMPARE(table->selected(), (std::vector{corpus->earned, corpus->letGo}));
    QCOMPARE(resets.count(), 0);
}

void AnnotationTableTest::sortsByTheMenuWithoutAMouse()
{
    const auto choose = [&](const QString &heading) {
        select({corpus->days});
        const QPoint place = table->view()->visualRect(table->view()->currentIndex()).center();
        QContextMenuEvent event(
            QContextMenuEvent::Keyboard, place, table->view()->viewport()->mapToGlobal(place));
        QApplication::sendEvent(table->view()->viewport(), &event);
        QMenu *menu = table->view()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly).last();
        for (QAction *action : menu->actions().last()->menu()->actions())
            if (action->text() == heading)
                action->trigger();
        delete menu;
    };
    choose(u"Text"_s);
    QCOMPARE(model->sortColumn(), int(AnnotationModel::Text));
    QCOMPARE(model->sortOrder(), Qt::AscendingOrder);
    choose(u"Text"_s);
    QCOMPARE(model->sortOrder(), Qt::DescendingOrder);
    choose(u"Place in the articles"_s);
    QCOMPARE(model->sortColumn(), -1);
    QTRY_COMPARE(column(AnnotationModel::Text).first(), u"USD 29.3 billion");
}

void AnnotationTableTest::copiesTabSeparatedText()
{
    select({corpus->denial, corpus->otherPort});
    QTest::keySequence(table->view(), QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    const QStringList cells = lines.first().split(u'\t');
    QCOMPARE(cells.size(), int(AnnotationModel::ColumnCount));
    QCOMPARE(cells.first(), u"Northline Business");
    QCOMPARE(cells.at(AnnotationModel::Text), u"the cuts do not come from AI");
    QVERIFY(lines.last().contains(u"Portmar · organisation"));
}

void AnnotationTableTest::theCorpusFollowsEdits()
{
    table->filters()->setScope(Scope::Corpus);
    QTRY_COMPARE(model->rowCount(), 9);
    select({corpus->days});
    const auto added = corpus->annotate(corpus->first, u"last year"_s, Kind::Entity);
    QTRY_COMPARE(model->rowCount(), 10);
    QVERIFY(model->rowOf(added) > 0);
    QCOMPARE(table->selected(), std::vector{corpus->days});
    QVERIFY((*corpus)->undo());
    QCOMPARE(model->rowCount(), 9); // at once: nothing is painted that is gone
}

QTEST_MAIN(AnnotationTableTest)
#include "annotationtabletest.moc"
