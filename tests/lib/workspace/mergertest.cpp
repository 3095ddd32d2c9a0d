// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mergefixture.h"

#include "workspace/pointedits.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using workspace::MergeConflict;
using workspace::MergeCounts;
using workspace::MergePlan;
using workspace::MergeReport;

class MergerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsWhatIsNew();
    void doublesNothing();
    void mergesACopyWithNothingNew();
    void isOneStepForUndo();
    void keepsOursInConflicts();
    void takesTheirsWhenTold();
    void fillsBlanksOfArticles();
    void keepsTagsOfOtherKindsApart();
    void bringsDecisionsAndRejections();
    void joinsOwnWords();
    void joinsRates();
    void takesTheirRate();
    void tellsContradictingDecisions();
    void refuses_data();
    void refuses();
    void refusesTheSameCorpus();
    void refusesALockedCorpus();
    void numbersWhatIsNewAfterNumbersGivenOut();
};

void MergerTest::bringsWhatIsNew()
{
    TestCorpus ours;
    Colleague theirs(u"lk"_s);
    theirs.annotate(theirs.first, u"USD 29.3 billion"_s, coding::Kind::Figure);
    theirs.annotate(theirs.second, u"60 days"_s, coding::Kind::Figure);
    MergePlan plan;
    const MergeReport report = merge(ours, theirs.corpus, &plan);
    QCOMPARE(report.counts,
        (MergeCounts{.sources = 2, .stories = 1, .analysts = 1, .articles = 2, .annotations = 2}));
    QCOMPARE(plan.counts, report.counts);
    QCOMPARE(report.conflicts, 0);
    QCOMPARE(content(*ours), content(*theirs.corpus));
    QCOMPARE(problems(*ours), QStringList());
    QCOMPARE(ours->undoLabel(), u"merge corpus “test.variorum”"_s);
    ours.reopen();
    QCOMPARE(content(*ours), content(*theirs.corpus));
}

void MergerTest::doublesNothing()
{
    Colleague ours(u"ms"_s);
    Colleague theirs(u"lk"_s); // the same texts, sources and story under other GUIDs
    ours.annotate(ours.first, u"Amazon"_s, coding::Kind::Entity);
    theirs.annotate(theirs.first, u"Amazon"_s, coding::Kind::Entity);
    theirs.annotate(theirs.second, u"60 days"_s, coding::Kind::Figure);
    const MergeReport report = merge(ours.corpus, theirs.corpus);
    QCOMPARE(report.counts, (MergeCounts{.analysts = 1, .annotations = 2, .knownArticles = 2}));
    QCOMPARE(ours.corpus->articleCount(), 2);
    QCOMPARE(ours.corpus->sources().size(), 2);
    QCOMPARE(ours.corpus->stories().size(), 1);
    QCOMPARE(ours.corpus->tags().size(), 3);
    QCOMPARE(ours.corpus->annotations(ours.first).size(), 2); // one of each analyst
    const coding::Annotation days = ours.corpus->annotations(ours.second).front();
    QCOMPARE(days.quote, u"60 days"_s); // behind a character of two units
    QCOMPARE(ours.corpus->analyst(days.analyst)->name, u"lk"_s);

    const QStringList once = content(*ours.corpus);
    const MergeReport again = merge(ours.corpus, theirs.corpus);
    QCOMPARE(again.counts, (MergeCounts{.knownArticles = 2, .knownAnnotations = 2}));
    QCOMPARE(content(*ours.corpus), once);
    QCOMPARE(problems(*ours.corpus), QStringList());
}

void MergerTest::mergesACopyWithNothingNew()
{
    Colleague ours(u"ms"_s);
    ours.annotate(ours.first, u"Amazon"_s, coding::Kind::Entity);
    const QString copy = ours.corpus.file(u"copy.variorum"_s);
    orDie(ours.corpus->database().saveCopy(copy));
    const QStringList before = content(*ours.corpus);
    const QString undo = ours.corpus->undoLabel();
    const MergeReport report = orDie(workspace::mergeCorpus(*ours.corpus, copy, {}));
    QCOMPARE(report.counts, (MergeCounts{.knownArticles = 2, .knownAnnotations = 1}));
    QCOMPARE(content(*ours.corpus), before);
    QCOMPARE(ours.corpus->undoLabel(), undo);
}

void MergerTest::isOneStepForUndo()
{
    Colleague ours(u"ms"_s);
    ours.annotate(ours.first, u"Amazon"_s, coding::Kind::Entity);
    Colleague theirs(u"lk"_s);
    theirs.corpus.addArticle({}, u"Wire"_s, other);
    theirs.annotate(theirs.second, u"60 days"_s, coding::Kind::Figure);
    const QStringList before = content(*ours.corpus);
    merge(ours.corpus, theirs.corpus);
    const QStringList merged = content(*ours.corpus);
    QVERIFY(merged != before);
    REQUIRE(ours.corpus->undo());
    QCOMPARE(content(*ours.corpus), before);
    REQUIRE(ours.corpus->redo());
    QCOMPARE(content(*ours.corpus), merged);
    QCOMPARE(problems(*ours.corpus), QStringList());
}

/// Two versions of an annotation, a source and an article, in a copy and in ours.
struct Versions
{
    Versions()
    {
        annotation = ours.annotate(ours.first, u"Amazon"_s, coding::Kind::Entity);
        const QString path = ours.corpus.file(u"copy.variorum"_s);
        orDie(ours.corpus->database().saveCopy(path));
        auto theirs = orDie(workspace::Workspace::open(path, TestCorpus::lexicon()));
        orDie(
            theirs->edit(u"value"_s, workspace::setValue(*theirs, annotation,
                                         coding::Entity{u"Amazon.com"_s, coding::EntityType::Organisation})));
        coding::ChangeSet changes;
        text::Source source = *theirs->sourceNamed(u"Northline"_s);
        source.name = u"Northline Business"_s;
        changes.replace(*theirs->sourceNamed(u"Northline"_s), source);
        text::Article article = theirs->article(ours.first)->article;
        article.title = u"Theirs"_s;
        changes.replace(theirs->article(ours.first)->article, article);
        orDie(theirs->edit(u"names"_s, std::move(changes)));
        copy = path;
    }

    Colleague ours{u"ms"_s};
    coding::AnnotationId annotation;
    QString copy;
};

void MergerTest::keepsOursInConflicts()
{
    Versions versions;
    const QStringList before = content(*versions.ours.corpus);
    MergePlan plan;
    const MergeReport report = orDie(workspace::mergeCorpus(
        *versions.ours.corpus, versions.copy, {}, [&](const MergePlan &shown) { plan = shown; }));
    QCOMPARE(report.conflicts, 3);
    QCOMPARE(report.takenTheirs, 0);
    QCOMPARE(content(*versions.ours.corpus), before);
    QCOMPARE(plan.conflicts[0].kind, MergeConflict::Kind::Source);
    QCOMPARE(plan.conflicts[0].ours, u"Northline"_s);
    QCOMPARE(plan.conflicts[0].theirs, u"Northline Business"_s);
    QCOMPARE(plan.conflicts[1].kind, MergeConflict::Kind::Article);
    QCOMPARE(plan.conflicts[1].theirs, u"title: Theirs"_s);
    QCOMPARE(plan.conflicts[2].kind, MergeConflict::Kind::Annotation);
    QVERIFY(plan.conflicts[2].theirs.contains(u"Amazon.com"_s));
    QVERIFY(!plan.conflicts[2].ours.contains(u"Amazon.com"_s));
}

void MergerTest::takesTheirsWhenTold()
{
    Versions versions;
    workspace::Workspace &ours = *versions.ours.corpus;
    workspace::Merger merger(ours, versions.copy);
    MergePlan plan = orDie(merger.planning()({}));
    for (MergeConflict &conflict : plan.conflicts)
        conflict.takesTheirs = true;
    base::Result<MergeReport> report;
    waitFor(merger, merger.begin(std::move(plan)), {}, report);
    REQUIRE(report);
    QCOMPARE(report->takenTheirs, 3);
    QCOMPARE(std::get<coding::Entity>(ours.annotation(versions.annotation)->value).name, u"Amazon.com"_s);
    QVERIFY(ours.sourceNamed(u"Northline Business"_s));
    QCOMPARE(ours.article(versions.ours.first)->article.title, u"Theirs"_s);
    QCOMPARE(problems(ours), QStringList());
    REQUIRE(ours.undo());
    QVERIFY(ours.sourceNamed(u"Northline"_s));
}

void MergerTest::fillsBlanksOfArticles()
{
    TestCorpus ours;
    const auto article = ours.addArticle({}, {}, cloud);
    Colleague theirs(u"lk"_s);
    MergePlan plan;
    const MergeReport report = merge(ours, theirs.corpus, &plan);
    QCOMPARE(report.counts.completedArticles, 1);
    QCOMPARE(ours->story(ours->article(article)->article.story)->name, u"AWS job cuts"_s);
    QCOMPARE(ours->source(ours->article(article)->article.source)->name, u"Northline"_s);
}

void MergerTest::keepsTagsOfOtherKindsApart()
{
    TestCorpus ours;
    Colleague theirs(u"lk"_s);
    coding::ChangeSet changes;
    changes.add(coding::Tag{
        .id = {}, .guid = {}, .parent = {}, .position = 3, .name = u"Quote %2"_s, .shortcut = u"4"_s});
    orDie(theirs.corpus->edit(u"tag"_s, changes));
    changes = {};
    changes.add(coding::Tag{.id = {},
        .guid = {},
        .parent = {},
        .position = 3,
        .name = u"quote %2"_s,
        .kind = coding::Kind::Entity,
        .shortcut = u"4"_s});
    orDie(ours->edit(u"tag"_s, changes));
    const auto tag = theirs.corpus->tagNamed(u"Quote %2"_s)->id;
    orDie(theirs.corpus->edit(u"tag"_s, workspace::addAnnotation(*theirs.corpus, theirs.first,
                                            theirs.corpus.spanOf(theirs.first, u"Amazon"_s), tag)));
    const MergeReport report = merge(ours, theirs.corpus);
    QCOMPARE(report.counts.tags, 1);
    QCOMPARE(report.notes.size(), 1);
    const coding::Tag *renamed = ours->tagNamed(u"Quote %2 (2)"_s);
    QVERIFY(renamed);
    QCOMPARE(renamed->kind, coding::Kind::Plain);
    QCOMPARE(renamed->shortcut, QString());
    QCOMPARE(ours->annotationCount(renamed->id), 1);
    QCOMPARE(merge(ours, theirs.corpus).counts.tags, 0);
    QCOMPARE(problems(*ours), QStringList());
}

void MergerTest::bringsDecisionsAndRejections()
{
    TestCorpus ours;
    Colleague theirs(u"lk"_s);
    const auto one = theirs.annotate(theirs.first, u"USD 29.3 billion"_s, coding::Kind::Figure);
    const auto two = theirs.annotate(theirs.second, u"60 days"_s, coding::Kind::Figure);
    coding::ChangeSet changes;
    changes.add(coding::Decision{.id = {},
        .guid = {},
        .story = theirs.story,
        .kind = coding::Decision::Kind::Same,
        .first = one,
        .second = two});
    changes.add(coding::Rejection{.id = {},
        .guid = {},
        .article = theirs.second,
        .kind = coding::Kind::Entity,
        .span = theirs.corpus.spanOf(theirs.second, u"jobs"_s),
        .quote = u"jobs"_s});
    changes.add(coding::StoryRejection{.id = {},
        .guid = {},
        .article = theirs.first,
        .story = theirs.story,
        .proposal = QUuid::createUuid()});
    orDie(theirs.corpus->edit(u"decide"_s, changes));
    const MergeReport report = merge(ours, theirs.corpus);
    QCOMPARE(report.counts.decisions, 1);
    QCOMPARE(report.counts.rejections, 2);
    const auto apart = orDie(ours->database().storyRejections());
    QCOMPARE(apart.size(), 1U);
    QCOMPARE(apart.front().story, ours->storyNamed(u"AWS job cuts"_s)->id);
    QVERIFY(ours->article(apart.front().article));
    const auto &story = ours->openStory(ours->storyNamed(u"AWS job cuts"_s)->id);
    QCOMPARE(story.decisions.size(), 1);
    QCOMPARE(ours->annotation(story.decisions.front().second)->quote, u"60 days"_s);
    QCOMPARE(ours->rejections(story.articles.back().article.id).size() +
                 ours->rejections(story.articles.front().article.id).size(),
        1);
    const MergeReport again = merge(ours, theirs.corpus);
    QCOMPARE(again.counts.decisions + again.counts.rejections, 0);
    QVERIFY2(problems(*ours).isEmpty(), qPrintable(problems(*ours).join(u" | "_s)));
}

void MergerTest::joinsOwnWords()
{
    TestCorpus ours;
    Colleague theirs(u"lk"_s);
    const auto add = [](TestCorpus &corpus, const QString &list, const QString &word) {
        orDie(corpus->edit(u"add word"_s, orDie(workspace::addOwnWord(*corpus, list, word))));
    };
    add(ours, u"hedges"_s, u"Perchance"_s);
    add(theirs.corpus, u"hedges"_s, u"perchance"_s);
    add(theirs.corpus, u"hedges"_s, u"methinks"_s);
    add(theirs.corpus, u"job-loss terms"_s, u"great unbundling"_s);
    QCOMPARE(merge(ours, theirs.corpus).counts.words, 2);
    const text::OwnWords joined = {
        {u"hedges"_s, {u"Perchance"_s, u"methinks"_s}}, {u"job-loss terms"_s, {u"great unbundling"_s}}};
    QCOMPARE(ours->ownWords(), joined);
    QVERIFY(ours->lexicon().words(u"hedges"_s).contains(u"methinks"_s));
    QCOMPARE(merge(ours, theirs.corpus).counts.words, 0);
    add(ours, u"places"_s, u"Atlantis"_s); // numbered after those that came
    QCOMPARE(problems(*ours), QStringList());
    orDie(ours->undo());
    orDie(ours->undo());
    QCOMPARE(ours->ownWords(), (text::OwnWords{{u"hedges"_s, {u"Perchance"_s}}}));
}

void MergerTest::joinsRates()
{
    Colleague ours(u"ms"_s);
    Colleague theirs(u"lk"_s);
    const auto add = [](TestCorpus &corpus, const QString &from, const QString &to, double value,
                         text::StoryId story = {}, const QString &note = {}) {
        orDie(corpus->edit(
            u"rate"_s, orDie(workspace::setRate(*corpus,
                           {.from = from, .to = to, .value = value, .story = story, .note = note}))));
    };
    add(ours.corpus, u"EUR"_s, u"USD"_s, 1.25);
    add(ours.corpus, u"GBP"_s, u"USD"_s, 1.3);
    add(theirs.corpus, u"USD"_s, u"EUR"_s, 0.8, {}, u"ECB"_s);  // the same, and says where from
    add(theirs.corpus, u"GBP"_s, u"USD"_s, 1.27);               // another one
    add(theirs.corpus, u"GBP"_s, u"USD"_s, 1.31, theirs.story); // of one story alone
    workspace::MergePlan plan;
    const MergeReport report = merge(ours.corpus, theirs.corpus, &plan);
    QCOMPARE(report.counts.rates, 1);
    QCOMPARE(report.conflicts, 1);
    QCOMPARE(plan.conflicts[0].kind, MergeConflict::Kind::Rate);
    QCOMPARE(plan.conflicts[0].ours, u"1 GBP = 1.3 USD"_s);
    QCOMPARE(plan.conflicts[0].theirs, u"1 GBP = 1.27 USD"_s);
    const auto &rates = ours.corpus->exchangeRates();
    QCOMPARE(rates.size(), 3U);
    QCOMPARE(rates[0].note, u"ECB"_s);
    QCOMPARE(rates[0].value, 1.25);
    QCOMPARE(rates[1].value, 1.3);
    QCOMPARE(ours.corpus->story(rates[2].story)->name, u"AWS job cuts"_s);
    QCOMPARE(merge(ours.corpus, theirs.corpus).counts.rates, 0);
    add(ours.corpus, u"JPY"_s, u"USD"_s, 0.0065); // numbered after those that came
    QCOMPARE(problems(*ours.corpus), QStringList());
    orDie(ours.corpus->undo());
    orDie(ours.corpus->undo());
    QCOMPARE(ours.corpus->exchangeRates().size(), 2U);
}

void MergerTest::takesTheirRate()
{
    TestCorpus ours;
    Colleague theirs(u"lk"_s);
    orDie(ours->edit(
        u"rate"_s, orDie(workspace::setRate(*ours, {.from = u"EUR"_s, .to = u"USD"_s, .value = 1.1}))));
    orDie(theirs.corpus->edit(
        u"rate"_s, orDie(workspace::setRate(
                       *theirs.corpus, {.from = u"USD"_s, .to = u"EUR"_s, .value = 0.5, .note = u"BoE"_s}))));
    theirs.corpus.close();
    const auto database = orDie(store::Database::open(theirs.corpus.path(), store::Database::Mode::Read));
    auto plan = orDie(workspace::planMerge(ours->database(), *database, {}));
    QCOMPARE(plan.conflicts.size(), 1U);
    plan.conflicts[0].takesTheirs = true;
    const coding::ChangeSet changes = workspace::takeChanges(plan, plan.last);
    coding::ChangeSet ofRates;
    changes.each<coding::ExchangeRate>([&](const auto &change) { ofRates.changes.push_back(change); });
    orDie(ours->edit(u"theirs"_s, ofRates));
    QCOMPARE(ours->exchangeRates().size(), 1U);
    QCOMPARE(ours->exchangeRates()[0].from, u"USD"_s);
    QCOMPARE(ours->exchangeRates()[0].note, u"BoE"_s);
}

void MergerTest::tellsContradictingDecisions()
{
    Colleague ours(u"ms"_s);
    const auto one = ours.annotate(ours.first, u"USD 29.3 billion"_s, coding::Kind::Figure);
    const auto two = ours.annotate(ours.second, u"60 days"_s, coding::Kind::Figure);
    const QString copy = ours.corpus.file(u"copy.variorum"_s);
    orDie(ours.corpus->database().saveCopy(copy));
    coding::Decision decision{.id = {},
        .guid = {},
        .story = ours.story,
        .kind = coding::Decision::Kind::Same,
        .first = one,
        .second = two};
    coding::ChangeSet changes;
    changes.add(decision);
    orDie(ours.corpus->edit(u"same"_s, changes));
    {
        auto theirs = orDie(workspace::Workspace::open(copy, TestCorpus::lexicon()));
        changes = {};
        decision.kind = coding::Decision::Kind::Different;
        std::swap(decision.first, decision.second);
        changes.add(decision);
        orDie(theirs->edit(u"different"_s, changes));
    }
    const MergeReport report = orDie(workspace::mergeCorpus(*ours.corpus, copy, {}));
    QCOMPARE(report.conflicts, 1);
    QCOMPARE(report.counts.decisions, 0);
    QCOMPARE(ours.corpus->openStory(ours.story).decisions.size(), 1);
}

void MergerTest::refuses_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("no file") << u"none"_s << u"There is no corpus"_s;
    QTest::newRow("a text") << u"text"_s << u"is not a Variorum corpus"_s;
    QTest::newRow("an empty file") << u"empty"_s << u"empty"_s;
    QTest::newRow("a folder") << u"folder"_s << u"is a folder"_s;
    QTest::newRow("a corpus of a newer version") << u"newer"_s << u"newer"_s;
}

void MergerTest::refuses()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, words);
    TestCorpus ours;
    QString path = ours.file(u"other.variorum"_s);
    if (kind == "folder"_L1)
        path = ours.folder();
    QFile file(path);
    if (kind == "text"_L1 || kind == "empty"_L1) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (kind == "text"_L1)
            file.write(QByteArray("These are words and not a corpus. ").repeated(20));
        file.close();
    }
    if (kind == "newer"_L1) {
        orDie(ours->database().saveCopy(path));
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version = 999"_s));
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(u"newer"_s);
    }
    const auto report = workspace::mergeCorpus(*ours, path, {});
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(words), qPrintable(report.error().message));
    QCOMPARE(report.error().message.count(u'.') >= 1, true);
    QVERIFY(!ours->canUndo());
}

void MergerTest::refusesTheSameCorpus()
{
    TestCorpus ours;
    const QString link = ours.file(u"link.variorum"_s);
    QVERIFY(QFile::link(ours.path(), link));
    for (const QString &path : {ours.path(), link}) {
        const auto report = workspace::mergeCorpus(*ours, path, {});
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(u"the very corpus"_s), qPrintable(report.error().message));
    }
}

void MergerTest::refusesALockedCorpus()
{
    TestCorpus ours;
    const TestCorpus theirs; // is open
    const auto report = workspace::mergeCorpus(*ours, theirs.path(), {});
    QVERIFY(!report);
    QVERIFY(store::Database::isLocked(report.error()));
    QVERIFY(report.error().message.contains(theirs.path()));
}

void MergerTest::numbersWhatIsNewAfterNumbersGivenOut()
{
    TestCorpus ours;
    Colleague theirs(u"lk"_s);
    theirs.annotate(theirs.second, u"60 days"_s, coding::Kind::Figure);
    const auto given = ours->newId<coding::AnnotationId>(); // in somebody's hands, not in the file
    const auto article = ours->newId<text::ArticleId>();
    merge(ours, theirs.corpus);
    QVERIFY(!ours->annotation(given));
    QVERIFY(!ours->article(article));
    QCOMPARE(ours->annotationCount(), 1);
    QCOMPARE(content(*ours), content(*theirs.corpus));
}

QTEST_GUILESS_MAIN(MergerTest)
#include "mergertest.moc"
