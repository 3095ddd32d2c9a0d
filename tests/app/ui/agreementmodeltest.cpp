// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/agreementmodel.h"
#include "agreement/agreementview.h"
#include "agreement/shortnames.h"
#include "annotations/rowchanges.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <numeric>

using namespace Qt::StringLiterals;
using coding::AnnotationId;
using coding::Cell;
using coding::Kind;
using coding::Point;
using coding::Verdict;
using text::ArticleId;
using ui::AgreementModel;

namespace {

/// Words that tell what they were asked for, and count the questions.
struct FakeWords : ui::AgreementWords
{
    QString section(Kind kind) const override { return coding::kindName(kind); }
    ui::CellWords cell(const Point &point, const Cell &cell) const override
    {
        ++cellsAsked;
        return {u"%1/%2/%3"_s.arg(point.id).arg(cell.article.value()).arg(revision), u"brief"_s, u"tip"_s,
            0xc77700};
    }
    ui::EvidenceWords evidence(AnnotationId id) const override
    {
        return {u"Source ¶1"_s, u"before "_s, u"quote %1"_s.arg(id.value()), u" after"_s};
    }
    QString remark(const Point &point) const override { return u"remark on "_s + point.id; }
    QString reason(const Point &, AnnotationId id) const override { return u"reason %1"_s.arg(id.value()); }
    int revision = 0;
    mutable int cellsAsked = 0;
};

/// A point; each list of numbers is what one article says, none: silent.
Point point(const QString &id, Kind kind, Verdict verdict, const std::vector<std::vector<qint64>> &said)
{
    Point point{id, kind, u"label "_s + id, false, verdict, 1, {}};
    qint64 article = 0;
    for (const std::vector<qint64> &numbers : said) {
        Cell cell{ArticleId(++article), numbers.empty() ? Cell::State::Silent : Cell::State::Stated, {}};
        for (const qint64 number : numbers)
            cell.evidence.push_back(AnnotationId(number));
        point.cells.push_back(cell);
    }
    return point;
}

std::vector<ui::AgreementColumn> columns(int count)
{
    std::vector<ui::AgreementColumn> columns;
    for (int i = 1; i <= count; ++i)
        columns.push_back({ArticleId(i), u"Source %1"_s.arg(i), {}, false});
    return columns;
}

coding::Agreement agreement(std::vector<Point> points, int articles = 2)
{
    coding::Agreement agreement;
    for (int i = 1; i <= articles; ++i)
        agreement.articles.push_back(ArticleId(i));
    agreement.points = std::move(points);
    return agreement;
}

const Point revenue = point(u"a"_s, Kind::Figure, Verdict::Agree, {{1}, {2}});
const Point jobs = point(u"b"_s, Kind::Figure, Verdict::Compatible, {{3}, {4}});
const Point pay = point(u"c"_s, Kind::Figure, Verdict::OneSource, {{}, {5}});
const Point claim = point(u"d"_s, Kind::Claim, Verdict::Differ, {{6}, {7}});

/// Does to a list what a model would do to its rows.
void apply(const ui::RowChanges &changes, std::vector<int> &rows, const std::vector<int> &target)
{
    for (const auto [first, last] : changes.removals)
        rows.erase(rows.begin() + first, rows.begin() + last + 1);
    if (!changes.order.empty()) {
        QCOMPARE(changes.order.size(), rows.size());
        const std::vector<int> old = rows;
        for (size_t place = 0; place < old.size(); ++place)
            rows[place] = old[size_t(changes.order[place])];
    }
    for (const auto [first, last] : changes.insertions)
        rows.insert(rows.begin() + first, target.begin() + first, target.begin() + last + 1);
}

/// The labels of the model as an outline.
QStringList outline(const AgreementModel &model)
{
    QStringList lines;
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex heading = model.index(section, 0);
        lines.append(heading.data().toString());
        for (int row = 0; row < model.rowCount(heading); ++row) {
            const QModelIndex index = model.index(row, 0, heading);
            lines.append(u"- "_s + model.point(index)->id);
            for (int line = 0; line < model.rowCount(index); ++line)
                lines.append(u"-- %1"_s.arg(model.annotation(model.index(line, 0, index)).value()));
        }
    }
    return lines;
}

QStringList wanted(const coding::Agreement &agreement)
{
    QStringList lines;
    for (const Kind kind : {Kind::Figure, Kind::Claim, Kind::Entity}) {
        QStringList points;
        for (const Point &one : agreement.points) {
            if (one.kind != kind)
                continue;
            points.append(u"- "_s + one.id);
            for (const Cell &cell : one.cells)
                for (const AnnotationId id : cell.evidence)
                    points.append(u"-- %1"_s.arg(id.value()));
        }
        if (!points.isEmpty())
            lines << coding::kindName(kind) << points;
    }
    return lines;
}

} // namespace

class AgreementModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowChangesTurnOneListIntoAnother_data();
    void rowChangesTurnOneListIntoAnother();
    void longRowChangesAreReplaced();
    void shortNames_data();
    void shortNames();
    void showsWhatTheAgreementHas();
    void becomesAnotherAgreement_data();
    void becomesAnotherAgreement();
    void followsRandomEdits();
    void keepsTheRowOfAPointWhoseIdChanged();
    void asksAgainOnlyForTouchedWords();
    void filtersByVerdict();
    void renamesThroughTheListener();
};

void AgreementModelTest::rowChangesTurnOneListIntoAnother_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("after");
    QTest::addColumn<int>("ranges");
    using List = QList<int>;
    QTest::newRow("the same list needs nothing") << List{1, 2, 3} << List{1, 2, 3} << 0;
    QTest::newRow("one new row is one stretch") << List{1, 3} << List{1, 2, 3} << 1;
    QTest::newRow("a removed stretch is one stretch") << List{1, 2, 3, 4} << List{1, 4} << 1;
    QTest::newRow("everything new is two stretches") << List{1, 2} << List{3, 4, 5} << 2;
    QTest::newRow("from nothing") << List{} << List{1, 2} << 1;
    QTest::newRow("to nothing") << List{1, 2} << List{} << 1;
    QTest::newRow("another order needs no stretch") << List{1, 2, 3, 4} << List{1, 3, 2, 4} << 0;
    QTest::newRow("all at once") << List{1, 2, 3, 4, 5} << List{5, 9, 4, 1} << 2;
    QTest::newRow("a repeated end is not counted twice") << List{1} << List{1, 2, 1 + 10} << 1;
}

void AgreementModelTest::rowChangesTurnOneListIntoAnother()
{
    QFETCH(QList<int>, before);
    QFETCH(QList<int>, after);
    QFETCH(int, ranges);
    const std::vector<int> target(after.begin(), after.end());
    std::vector<int> rows(before.begin(), before.end());
    const ui::RowChanges changes = ui::rowChanges(rows, target, ui::StayingRows::Kept);
    QCOMPARE(int(changes.removals.size() + changes.insertions.size()), ranges);
    apply(changes, rows, target);
    QCOMPARE(rows, target);
}

void AgreementModelTest::longRowChangesAreReplaced()
{
    std::vector<int> before(1000);
    std::iota(before.begin(), before.end(), 0);
    std::vector<int> after; // every other one stays
    for (int i = 0; i < 1000; ++i)
        after.push_back(i % 2 ? i : 5000 + i);
    const ui::RowChanges kept = ui::rowChanges(before, after, ui::StayingRows::Kept);
    QCOMPARE(kept.removals.size(), size_t(500));
    std::vector<int> rows = before;
    apply(kept, rows, after);
    QCOMPARE(rows, after);
    const ui::RowChanges replaced = ui::rowChanges(before, after);
    QCOMPARE(replaced.removals, (std::vector<ui::RowChanges::Range>{{0, 998}})); // the last one is the same
    rows = before;
    apply(replaced, rows, after);
    QCOMPARE(rows, after);
}

void AgreementModelTest::shortNames_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("the first word tells them apart")
        << QStringList{u"Northline Business"_s, u"Dataweek"_s} << QStringList{u"Northline"_s, u"Dataweek"_s};
    QTest::newRow("an article is not a name")
        << QStringList{u"The Guardian"_s, u"The Times"_s} << QStringList{u"Guardian"_s, u"Times"_s};
    QTest::newRow("the same beginning needs another word")
        << QStringList{u"Financial Times"_s, u"Financial Post"_s}
        << QStringList{u"Financial Times"_s, u"Financial Post"_s};
    QTest::newRow("a very short word is not enough")
        << QStringList{u"New York Herald"_s} << QStringList{u"New York"_s};
    QTest::newRow("two articles of one source are numbered")
        << QStringList{u"Dataweek"_s, u"Dataweek"_s} << QStringList{u"Dataweek 1"_s, u"Dataweek 2"_s};
    QTest::newRow("a name may be an article only") << QStringList{u"The"_s} << QStringList{u"The"_s};
}

void AgreementModelTest::shortNames()
{
    QFETCH(QStringList, names);
    QFETCH(QStringList, expected);
    QCOMPARE(ui::shortNames(names), expected);
}

void AgreementModelTest::showsWhatTheAgreementHas()
{
    FakeWords words;
    AgreementModel model(words);
    QAbstractItemModelTester tester(&model);
    model.update(agreement({revenue, pay, claim}), columns(2));
    QCOMPARE(outline(model), wanted(agreement({revenue, pay, claim})));
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Source 1");
    const QModelIndex index = model.pointIndex(u"c"_s);
    QCOMPARE(index.data().toString(), u"label c");
    QCOMPARE(index.siblingAtColumn(1).data().toString(), u"—");
    QCOMPARE(index.siblingAtColumn(2).data().toString(), u"c/2/0");
    QCOMPARE(model.evidenceIndex(AnnotationId(7)).parent(), model.pointIndex(u"d"_s));
    QVERIFY(!model.evidenceIndex(AnnotationId(99)).isValid());
}

void AgreementModelTest::becomesAnotherAgreement_data()
{
    QTest::addColumn<coding::Agreement>("before");
    QTest::addColumn<coding::Agreement>("after");
    const Point more = point(u"a"_s, Kind::Figure, Verdict::Agree, {{1, 8}, {2}});
    const Point swapped = point(u"a"_s, Kind::Figure, Verdict::Agree, {{8, 1}, {2}});
    QTest::newRow("a first point makes its section") << agreement({revenue}) << agreement({revenue, claim});
    QTest::newRow("the last point takes its section along")
        << agreement({revenue, claim}) << agreement({claim});
    QTest::newRow("a point comes between two")
        << agreement({revenue, pay}) << agreement({revenue, jobs, pay});
    QTest::newRow("points change places")
        << agreement({revenue, jobs, pay}) << agreement({pay, revenue, jobs});
    QTest::newRow("a point gains evidence") << agreement({revenue, jobs}) << agreement({more, jobs});
    QTest::newRow("evidence changes places") << agreement({more}) << agreement({swapped});
    QTest::newRow("everything goes") << agreement({revenue, claim}) << agreement({});
    QTest::newRow("everything comes") << agreement({}) << agreement({revenue, claim});
}

void AgreementModelTest::becomesAnotherAgreement()
{
    QFETCH(coding::Agreement, before);
    QFETCH(coding::Agreement, after);
    FakeWords words;
    AgreementModel model(words);
    QAbstractItemModelTester tester(&model);
    ui::AgreementView view(&model);
    view.resize(470, 500);
    view.show();
    model.update(before, columns(2));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.update(after, columns(2));
    QCOMPARE(outline(model), wanted(after));
    QCOMPARE(resets.count(), 0);
}

void AgreementModelTest::followsRandomEdits()
{
    FakeWords words;
    AgreementModel model(words);
    QAbstractItemModelTester tester(&model);
    QTreeView view;
    view.setModel(&model);
    view.expandAll();
    view.show();
    QRandomGenerator random(7);
    const Kind kinds[] = {Kind::Figure, Kind::Claim, Kind::Entity};
    model.update(agreement({}), columns(2));
    for (int round = 0; round < 200; ++round) {
        std::vector<Point> points;
        for (const Kind kind : kinds) {
            QList<int> numbers;
            for (int i = 0; i < 9; ++i)
                if (random.bounded(3) > 0)
                    numbers.append(i);
            std::shuffle(numbers.begin(), numbers.end(), random);
            for (const int number : numbers) {
                const qint64 base = 100 * int(kind) + 10 * number;
                std::vector<std::vector<qint64>> said(2);
                for (int i = 1; i <= random.bounded(1, 5); ++i)
                    said[size_t(random.bounded(2))].push_back(base + i);
                points.push_back(
                    point(u"p%1-%2"_s.arg(int(kind)).arg(number), kind, Verdict(random.bounded(4)), said));
            }
        }
        // Ids repeat across loops of one cell only when unique: drop doubles.
        const coding::Agreement next = agreement(points);
        const AgreementModel::Touched none;
        model.update(next, columns(2), &none);
        QCOMPARE(outline(model), wanted(next));
    }
}

void AgreementModelTest::keepsTheRowOfAPointWhoseIdChanged()
{
    FakeWords words;
    AgreementModel model(words);
    QAbstractItemModelTester tester(&model);
    model.update(agreement({revenue, jobs}), columns(2));
    const QPersistentModelIndex kept = model.pointIndex(u"b"_s);
    const Point renamed = point(u"z"_s, Kind::Figure, Verdict::Compatible, {{9, 3}, {4}});
    model.update(agreement({renamed, revenue}), columns(2));
    QVERIFY(kept.isValid());
    QCOMPARE(QModelIndex(kept), model.pointIndex(u"z"_s));
    QCOMPARE(kept.row(), 0);
}

void AgreementModelTest::asksAgainOnlyForTouchedWords()
{
    FakeWords words;
    AgreementModel model(words);
    model.update(agreement({revenue, jobs}), columns(2));
    const QModelIndex first = model.pointIndex(u"a"_s, 1);
    const QModelIndex second = model.pointIndex(u"b"_s, 1);
    QCOMPARE(first.data().toString(), u"a/1/0");
    QCOMPARE(second.data().toString(), u"b/1/0");
    QCOMPARE(words.cellsAsked, 2);
    words.revision = 1;
    const AgreementModel::Touched touched{AnnotationId(3)};
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.update(agreement({revenue, jobs}), columns(2), &touched);
    QCOMPARE(first.data().toString(), u"a/1/0");
    QCOMPARE(second.data().toString(), u"b/1/1");
    QCOMPARE(words.cellsAsked, 3);
    QVERIFY(std::ranges::any_of(changes, [&](const QList<QVariant> &change) {
        const auto from = change.at(0).toModelIndex();
        return from.parent() == second.parent() && from.row() == second.row();
    }));
}

void AgreementModelTest::filtersByVerdict()
{
    FakeWords words;
    AgreementModel model(words);
    QAbstractItemModelTester tester(&model);
    model.update(agreement({revenue, jobs, pay, claim}), columns(2));
    const QPersistentModelIndex kept = model.pointIndex(u"b"_s);
    model.setFilter(Verdict::Compatible);
    QCOMPARE(outline(model), wanted(agreement({jobs})));
    QVERIFY(kept.isValid());
    model.update(agreement({revenue, pay, claim}), columns(2));
    QCOMPARE(model.rowCount(), 0);
    model.setFilter(std::nullopt);
    QCOMPARE(outline(model), wanted(agreement({revenue, pay, claim})));
}

void AgreementModelTest::renamesThroughTheListener()
{
    FakeWords words;
    AgreementModel model(words);
    model.update(agreement({revenue}), columns(2));
    QSignalSpy edited(&model, &AgreementModel::labelEdited);
    const QModelIndex index = model.pointIndex(u"a"_s);
    QVERIFY(model.setData(index, u"  AWS   revenue "_s));
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first(), (QVariantList{u"a"_s, u"AWS revenue"_s}));
    QVERIFY(model.setData(index, u"label a"_s)); // nothing new
    QCOMPARE(edited.count(), 1);
    QVERIFY(!model.setData(index.siblingAtColumn(1), u"x"_s));
    model.setEditable(false);
    QVERIFY(!model.setData(index, u"other"_s));
}

QTEST_MAIN(AgreementModelTest)
#include "agreementmodeltest.moc"
