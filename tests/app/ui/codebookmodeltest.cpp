// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codebook/codebookmodel.h"
#include "support/smallcorpus.h"
#include "workspace/codebookedits.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using ui::CodebookModel;

namespace {

/// The tree as an outline: "A (B, C (D)), E".
QString outline(const CodebookModel &model, const QModelIndex &parent = {})
{
    QStringList names;
    for (int i = 0; i < model.rowCount(parent); ++i) {
        const QModelIndex index = model.index(i, 0, parent);
        const QString inside = outline(model, index);
        names << index.data().toString() + (inside.isEmpty() ? QString() : u" ("_s + inside + u')');
    }
    return names.join(u", "_s);
}

/// The same from the workspace.
QString outline(const workspace::Workspace &workspace, coding::TagId parent = {})
{
    QStringList names;
    for (const coding::Tag &tag : workspace.tags())
        if (tag.parent == parent) {
            const QString inside = outline(workspace, tag.id);
            names << tag.name + (inside.isEmpty() ? QString() : u" ("_s + inside + u')');
        }
    return names.join(u", "_s);
}

coding::TagId addTag(support::SmallCorpus &corpus, const QString &name, coding::TagId parent = {})
{
    coding::Tag tag;
    tag.name = name;
    tag.parent = parent;
    tag.position = 1000;
    const auto changes = workspace::addTag(*corpus, tag);
    if (!changes || !corpus->edit(u"add"_s, *changes))
        qFatal("could not add a tag");
    return corpus.tag(name);
}

} // namespace

class CodebookModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsFollowEditsAndTheirUndo()
    {
        support::SmallCorpus corpus;
        CodebookModel model(*corpus);
        QAbstractItemModelTester tester(&model);
        QCOMPARE(outline(model), u"Figure, Entity, AI-causation claim"_s);
        const coding::TagId money = addTag(corpus, u"Money"_s, corpus.tag(u"Figure"_s));
        addTag(corpus, u"Wages"_s, money);
        QCOMPARE(outline(model), u"Figure (Money (Wages)), Entity, AI-causation claim"_s);
        QVERIFY(corpus->edit(u"move"_s, *workspace::moveTag(*corpus, money, {}, 0)));
        QCOMPARE(outline(model), u"Money (Wages), Figure, Entity, AI-causation claim"_s);
        QVERIFY(corpus->edit(
            u"remove"_s, *workspace::removeTag(*corpus, money, workspace::TagDeletion::RemoveAnnotations)));
        QCOMPARE(outline(model), outline(*corpus));
        QVERIFY(!outline(model).contains(u"Money"_s) && outline(model).contains(u"Wages"_s));
        QVERIFY(corpus->undo());
        QCOMPARE(outline(model), u"Money (Wages), Figure, Entity, AI-causation claim"_s);
        QVERIFY(corpus->undo());
        QCOMPARE(outline(model), u"Figure (Money (Wages)), Entity, AI-causation claim"_s);
    }

    void anySequenceOfMovesIsFollowed()
    {
        support::SmallCorpus corpus;
        for (int i = 0; i < 8; ++i)
            addTag(corpus, u"T%1"_s.arg(i));
        CodebookModel model(*corpus);
        QAbstractItemModelTester tester(&model);
        const QPersistentModelIndex figure = model.indexOf(corpus.tag(u"Figure"_s));
        QRandomGenerator random(11);
        int moves = 0;
        for (int round = 0; round < 200; ++round) {
            const std::vector<coding::Tag> tags = corpus->tags();
            const coding::TagId tag = tags[random.bounded(quint32(tags.size()))].id;
            const coding::TagId parent =
                random.bounded(4) == 0 ? coding::TagId() : tags[random.bounded(quint32(tags.size()))].id;
            const auto changes = workspace::moveTag(*corpus, tag, parent, int(random.bounded(4u)));
            if (!changes) // into itself
                continue;
            QVERIFY(corpus->edit(u"move"_s, *changes));
            if (random.bounded(3) == 0)
                QVERIFY(corpus->undo());
            QCOMPARE(outline(model), outline(*corpus));
            QCOMPARE(figure.data().toString(), u"Figure"_s);
            ++moves;
        }
        QVERIFY(moves > 50);
    }

    void countsFollowAnnotations()
    {
        support::SmallCorpus corpus;
        CodebookModel model(*corpus);
        const coding::TagId figure = corpus.tag(u"Figure"_s);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        corpus.annotate(corpus.article(u"Several"_s), figure, 3);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), model.indexOf(figure));
        QCOMPARE(model.annotationCount(model.indexOf(figure)), 3);
        QVERIFY(corpus->undo());
        QCOMPARE(model.annotationCount(model.indexOf(figure)), 0);
    }

    void aDropNestsOrReorders_data()
    {
        QTest::addColumn<QString>("dragged");
        QTest::addColumn<QString>("parent");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("after");
        QTest::newRow("on a tag: inside it")
            << u"Entity"_s << u"Figure"_s << -1 << u"Figure (Entity), AI-causation claim"_s;
        QTest::newRow("before the first")
            << u"AI-causation claim"_s << QString() << 0 << u"AI-causation claim, Figure, Entity"_s;
        QTest::newRow("after the last")
            << u"Figure"_s << QString() << 3 << u"Entity, AI-causation claim, Figure"_s;
        QTest::newRow("beside itself: nothing happens")
            << u"Entity"_s << QString() << 2 << u"Figure, Entity, AI-causation claim"_s;
    }

    void aDropNestsOrReorders()
    {
        QFETCH(QString, dragged);
        QFETCH(QString, parent);
        QFETCH(int, row);
        QFETCH(QString, after);
        support::SmallCorpus corpus;
        CodebookModel model(*corpus);
        QAbstractItemModelTester tester(&model);
        const QString before = outline(model);
        const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(corpus.tag(dragged))}));
        const QModelIndex target = parent.isEmpty() ? QModelIndex() : model.indexOf(corpus.tag(parent));
        model.dropMimeData(data.get(), Qt::MoveAction, row, 0, target);
        QCOMPARE(outline(model), after);
        if (after != before) {
            QVERIFY(corpus->undo());
            QCOMPARE(outline(model), before);
        }
    }

    void aTagCannotBeDroppedIntoItself()
    {
        support::SmallCorpus corpus;
        const coding::TagId figure = corpus.tag(u"Figure"_s);
        const coding::TagId money = addTag(corpus, u"Money"_s, figure);
        CodebookModel model(*corpus);
        QSignalSpy failed(&model, &CodebookModel::failed);
        const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(figure)}));
        QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf(money)));
        QCOMPARE(failed.size(), 1);
        QVERIFY(!failed[0][0].value<base::Error>().message.isEmpty());
    }

    void renamingATakenNameFails()
    {
        support::SmallCorpus corpus;
        CodebookModel model(*corpus);
        QSignalSpy failed(&model, &CodebookModel::failed);
        const QModelIndex figure = model.index(0, 0);
        QVERIFY(model.setData(figure, u" Number "_s));
        QCOMPARE(figure.data().toString(), u"Number"_s);
        QVERIFY(!model.setData(figure, u"entity"_s));
        QVERIFY(!model.setData(figure, QString()));
        QCOMPARE(failed.size(), 2);
        QCOMPARE(figure.data().toString(), u"Number"_s);
    }
};

QTEST_MAIN(CodebookModelTest)
#include "codebookmodeltest.moc"
