// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/corpusmodel.h"
#include "corpus/rowsync.h"
#include "support/smallcorpus.h"
#include "workspace/articleedits.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QUrl>

using namespace Qt::StringLiterals;
using ui::CorpusModel;

namespace {

/// The model as an outline of what was listed: "story: source, source; story:".
QString outline(const CorpusModel &model)
{
    QStringList stories;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex story = model.index(i, 0);
        QStringList articles;
        for (int j = 0; j < model.rowCount(story); ++j)
            articles << model.index(j, 0, story).data().toString();
        stories << story.data().toString() + u": "_s + articles.join(u", "_s);
    }
    return stories.join(u"; "_s).replace(u": ;"_s, u":;"_s).trimmed();
}

void listAll(CorpusModel &model)
{
    for (int i = 0; i < model.rowCount(); ++i)
        model.fetchMore(model.index(i, 0));
}

} // namespace

class CorpusModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articlesAreListedWhenAStoryIsExpanded()
    {
        support::SmallCorpus corpus;
        CorpusModel model(*corpus);
        QCOMPARE(outline(model), u"AWS job cuts, July 2025:; Memo on corporate headcount:"_s);
        const QModelIndex story = model.index(0, 0);
        QVERIFY(model.hasChildren(story));
        QCOMPARE(model.articleCount(story), 3);
        QVERIFY(model.canFetchMore(story));
        model.fetchMore(story);
        QVERIFY(!model.canFetchMore(story));
        QCOMPARE(outline(model),
            u"AWS job cuts, July 2025: Northline Business, Dataweek, Meridian Wire; Memo on corporate headcount:"_s);
    }

    void aLongStoryIsListedAPageAtATime()
    {
        support::SmallCorpus corpus;
        std::vector<support::SmallArticle> many;
        for (int i = 0; i < CorpusModel::pageSize + 30; ++i)
            many.push_back({u"Wire"_s, u"Article %1"_s.arg(i, 4, 10, QLatin1Char('0')), u"2025-07-01"_s, 0});
        corpus.add(u"Long"_s, many);
        CorpusModel model(*corpus);
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false);
        const QModelIndex story = model.indexOf(corpus.story(u"Long"_s));
        model.fetchMore(story);
        QCOMPARE(model.rowCount(story), CorpusModel::pageSize);
        QVERIFY(!model.canFetchMore(story)); // a tree view would ask at once
        QVERIFY(model.hasNextPage(story));
        model.listNextPage(story);
        QCOMPARE(model.rowCount(story), CorpusModel::pageSize + 30);
        QVERIFY(!model.hasNextPage(story));
        QCOMPARE(model.articleRow(model.index(CorpusModel::pageSize, 0, story))->article.title,
            u"Article %1"_s.arg(CorpusModel::pageSize, 4, 10, QLatin1Char('0')));
    }

    void rowsFollowEveryEditAndItsUndo_data()
    {
        QTest::addColumn<QString>("edit");
        QTest::addColumn<QString>("after");
        const QString memo = u"Memo on corporate headcount: Dataweek, Meridian Wire"_s;
        QTest::newRow("a new story comes in, empty")
            << u"add"_s
            << u"AWS job cuts, July 2025: Northline Business, Dataweek, Meridian Wire; "_s + memo +
                   u"; Zeta:"_s;
        QTest::newRow("a renamed story keeps its articles")
            << u"rename"_s << u"AWS cuts: Northline Business, Dataweek, Meridian Wire; "_s + memo;
        QTest::newRow("an article that moves leaves one story and enters the other")
            << u"move"_s
            << u"AWS job cuts, July 2025: Northline Business, Meridian Wire; "
               "Memo on corporate headcount: Dataweek, Meridian Wire, Dataweek"_s;
        QTest::newRow("an article taken out of its story shows under In no story")
            << u"takeOut"_s
            << u"AWS job cuts, July 2025: Northline Business, Meridian Wire; "_s + memo +
                   u"; In no story: Dataweek"_s;
        QTest::newRow("a removed article is gone")
            << u"removeArticle"_s << u"AWS job cuts, July 2025: Northline Business, Meridian Wire; "_s + memo;
        QTest::newRow("the articles of a removed story stay")
            << u"removeStory"_s
            << u"AWS job cuts, July 2025: Northline Business, Dataweek, Meridian Wire; "
               "In no story: Dataweek, Meridian Wire"_s;
        QTest::newRow("a date moves an article to its place")
            << u"date"_s
            << u"AWS job cuts, July 2025: Meridian Wire, Northline Business, Dataweek; "_s + memo;
    }

    void rowsFollowEveryEditAndItsUndo()
    {
        QFETCH(QString, edit);
        QFETCH(QString, after);
        support::SmallCorpus corpus;
        CorpusModel model(*corpus);
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false);
        listAll(model);
        const QString before = outline(model);
        const text::StoryId aws = corpus.story(u"AWS job cuts, July 2025"_s);
        const text::StoryId memo = corpus.story(u"Memo on corporate headcount"_s);
        const text::ArticleId article = corpus.article(u"Several hundred"_s);
        const QPersistentModelIndex northline = model.indexOf(corpus.article(u"Cloud unit"_s));

        coding::ChangeSet changes;
        if (edit == u"add")
            changes = *workspace::addStory(*corpus, u"Zeta"_s);
        else if (edit == u"rename")
            changes = *workspace::renameStory(*corpus, aws, u"AWS cuts"_s);
        else if (edit == u"move")
            changes = workspace::moveArticles(*corpus, {article}, memo);
        else if (edit == u"takeOut")
            changes = workspace::moveArticles(*corpus, {article}, {});
        else if (edit == u"removeArticle")
            changes = *workspace::articleRemoval({article})(corpus->database());
        else if (edit == u"removeStory")
            changes = workspace::removeStory(*corpus, memo);
        else if (edit == u"date") {
            text::Article moved = corpus->article(corpus.article(u"confirms"_s))->article;
            moved.published = u"2025-07-01"_s;
            changes = workspace::changeArticle(*corpus, moved, u"Meridian Wire"_s);
        }
        QVERIFY(corpus->edit(edit, changes));
        listAll(model);
        QCOMPARE(outline(model), after);
        QCOMPARE(northline.data().toString(), u"Northline Business"_s); // was never taken out
        QVERIFY(corpus->undo());
        listAll(model);
        QCOMPARE(outline(model), before);
        QVERIFY(corpus->redo());
        listAll(model);
        QCOMPARE(outline(model), after);
    }

    void readingChangesOnlyItsRow()
    {
        support::SmallCorpus corpus;
        CorpusModel model(*corpus);
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false);
        listAll(model);
        const text::ArticleId article = corpus.article(u"confirms"_s);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(corpus->record(workspace::setReading(*corpus, {article, text::ReadingState::Reading, 0.5})));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), model.indexOf(article));
        QCOMPARE(model.articleRow(model.indexOf(article))->reading.progress, 0.5);
    }

    void openArticlesAreMarked()
    {
        support::SmallCorpus corpus;
        CorpusModel model(*corpus);
        listAll(model);
        const text::ArticleId first = corpus.article(u"Cloud unit"_s);
        const text::ArticleId second = corpus.article(u"Several hundred"_s);
        model.setOpenArticles({first});
        QVERIFY(model.isOpen(first));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setOpenArticles({first, second});
        QCOMPARE(changed.size(), 1); // the one that is new
        QVERIFY(model.isOpen(second));
    }

    void matchesAreShownAloneAndLifted()
    {
        support::SmallCorpus corpus;
        CorpusModel model(*corpus);
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false);
        listAll(model);
        const QString all = outline(model);
        const store::StorySummary memo = corpus->stories()[1];
        const auto rows = *corpus->database().articles(memo.story.id);
        model.setMatches(std::vector<ui::StoryMatch>{{memo, false, {rows[1]}}});
        QCOMPARE(outline(model), u"Memo on corporate headcount: Meridian Wire"_s);
        QCOMPARE(model.articleCount(model.index(0, 0)), 1);
        QVERIFY(!model.canFetchMore(model.index(0, 0)));
        model.setMatches(std::vector<ui::StoryMatch>{});
        QCOMPARE(model.rowCount(), 0);
        model.setMatches(std::nullopt);
        listAll(model);
        QCOMPARE(outline(model), all);
    }

    void draggedArticlesAreTheirNumbers()
    {
        support::SmallCorpus corpus;
        CorpusModel model(*corpus);
        listAll(model);
        const QModelIndex story = model.index(0, 0);
        const std::unique_ptr<QMimeData> data(
            model.mimeData({story, model.index(0, 0, story), model.index(2, 0, story)}));
        const QByteArray bytes = data->data(u"application/x-variorum-articles"_s);
        const std::vector<text::ArticleId> articles{
            corpus.article(u"Cloud unit"_s), corpus.article(u"confirms"_s)};
        QCOMPARE(bytes,
            QByteArray::number(articles[0].value()) + '\n' + QByteArray::number(articles[1].value()) + '\n');
        QVERIFY(CorpusModel::decodeArticles(bytes) == articles);
        QVERIFY(CorpusModel::decodeArticles("x\n-3\n\n").empty());
        QCOMPARE(model.mimeData({story}), nullptr);
    }

    void dropsAreForStories()
    {
        support::SmallCorpus corpus;
        CorpusModel model(*corpus);
        listAll(model);
        const QModelIndex memo = model.index(1, 0);
        QSignalSpy articles(&model, &CorpusModel::articlesDropped);
        QSignalSpy files(&model, &CorpusModel::filesDropped);
        QMimeData data;
        data.setData(CorpusModel::articlesMimeType(), "1\n");
        QVERIFY(!model.canDropMimeData(&data, Qt::MoveAction, -1, -1, {}));
        QVERIFY(model.dropMimeData(&data, Qt::MoveAction, -1, -1, model.index(0, 0, memo)));
        QCOMPARE(articles.size(), 1);
        QCOMPARE(articles[0][1].value<text::StoryId>(), corpus.story(u"Memo on corporate headcount"_s));
        QMimeData urls;
        urls.setUrls({QUrl::fromLocalFile(u"/a/b.txt"_s), QUrl(u"https://example.org/c"_s)});
        QVERIFY(model.dropMimeData(&urls, Qt::CopyAction, -1, -1, {}));
        QCOMPARE(files.size(), 1);
        QCOMPARE(files[0][0].toStringList(), QStringList{u"/a/b.txt"_s});
        QVERIFY(!files[0][1].value<text::StoryId>().isValid());
    }

    void renamingATakenNameFails()
    {
        support::SmallCorpus corpus;
        CorpusModel model(*corpus);
        QSignalSpy failed(&model, &CorpusModel::failed);
        QVERIFY(model.setData(model.index(0, 0), u"  Cuts  at AWS "_s));
        QCOMPARE(model.index(0, 0).data().toString(), u"Cuts at AWS"_s);
        QVERIFY(!model.setData(model.index(0, 0), u"Memo on corporate headcount"_s));
        QVERIFY(!model.setData(model.index(0, 0), u"   "_s));
        QCOMPARE(failed.size(), 2);
        QVERIFY(!failed[0][0].value<base::Error>().message.isEmpty());
    }

    void anySequenceOfRowsIsReachedStepByStep()
    {
        QRandomGenerator random(7);
        std::vector<int> rows;
        for (int round = 0; round < 300; ++round) {
            std::vector<int> target(random.bounded(12u));
            std::vector<int> pool{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};
            std::ranges::shuffle(pool, random);
            std::ranges::copy_n(pool.begin(), std::ptrdiff_t(target.size()), target.begin());
            // What a view believes that the rows are.
            std::vector<int> seen = rows;
            int first = 0;
            int last = 0;
            int to = 0;
            const ui::RowSignals signal{
                [&](int from, int until) { seen.erase(seen.begin() + from, seen.begin() + until + 1); },
                [] {}, [&](int from, int until) { first = from, last = until; },
                [&] { seen.insert(seen.begin() + first, rows.begin() + first, rows.begin() + last + 1); },
                [&](int from, int before) { first = from, to = before; },
                [&] { std::rotate(seen.begin() + to, seen.begin() + first, seen.begin() + first + 1); }};
            ui::syncRows(rows, target, std::identity{}, std::identity{}, std::identity{}, signal);
            QCOMPARE(rows, target);
            QCOMPARE(seen, target);
        }
    }
};

QTEST_MAIN(CorpusModelTest)
#include "corpusmodeltest.moc"
