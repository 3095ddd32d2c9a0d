// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/samplecorpus.h"

#include "lib/workspace/testcorpus.h"
#include "workspace/exporting.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace workspace;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class SampleCorpusTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// A sample with one story of one article and these annotation lines.
    QString sampleWith(const QByteArray &lines)
    {
        const QString folder = file(u"sample"_s);
        QDir().mkpath(folder);
        write(folder + u"/sample.json"_s,
            R"({"analyst": "A", "stories": [{"name": "S", "articles": [{"file": "one", "progress": 0.5}]}]})");
        write(folder + u"/one.md"_s,
            "---\ntitle: T\nsource: W\n---\nAWS grew. More than 300 people left AWS, said Amazon.\n");
        write(folder + u"/one.jsonl"_s, lines);
        return folder;
    }

private Q_SLOTS:
    void theBuiltInSampleShowsEveryVerdictAndSilence()
    {
        const QString path = file(u"built-in.variorum"_s);
        const auto sample = makeSample(path, TestCorpus::lexicon());
        REQUIRE(sample);
        QVERIFY(!(*sample)->canUndo());
        QVERIFY((*sample)->stories().size() >= 2);
        QSet<coding::Verdict> verdicts;
        QSet<coding::Cell::State> states;
        for (const store::StorySummary &summary : (*sample)->stories()) {
            QVERIFY(summary.articles >= 3);
            for (const coding::Point &point : (*sample)->agreement(summary.story.id).points) {
                verdicts.insert(point.verdict);
                for (const coding::Cell &cell : point.cells)
                    states.insert(cell.state);
            }
            for (const coding::Annotation &one : (*sample)->openStory(summary.story.id).annotations)
                QVERIFY2(!std::holds_alternative<std::monostate>(one.value), qPrintable(one.quote));
        }
        QCOMPARE(verdicts.size(), 4);
        QCOMPARE(states.size(), 4); // one declined to give a number
        const QStringList problems = orDie((*sample)->database().check({}));
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(!makeSample(path, TestCorpus::lexicon())); // never over another file
        QVERIFY(QFile::exists(path));
    }

    void linesSayQuoteOccurrenceValueAndPoint()
    {
        const QString folder = sampleWith(
            R"({"quote": "AWS", "tag": "Entity", "value": {"canonical": "Amazon Web Services", "type": "ORG"}, "point": "Company"}
{"quote": "AWS", "occurrence": 2, "tag": "Entity"}
{"quote": "Amazon", "tag": "Entity", "point": "Company", "note": "parent"}

{"quote": "More than 300 people", "tag": "Figure", "measured": "jobs"}
{"quote": "300", "tag": "Figure", "value": {"relation": ">=", "low": 300, "high": null, "unit": "people"}}
{"quote": "grew", "tag": "Growth"}
)");
        const auto sample = orDie(makeSample(file(u"lines.variorum"_s), TestCorpus::lexicon(), folder));
        const OpenStory &story = sample->openStory(sample->storyNamed(u"S"_s)->id);
        QCOMPARE(story.annotations.size(), 6U);
        QCOMPARE(story.articles.front().reading.state, text::ReadingState::Reading);
        QCOMPARE(story.articles.front().article.file, u"one.md"_s);
        QCOMPARE(sample->analyst(story.annotations[0].analyst)->name, u"A"_s);
        QCOMPARE(sample->tagNamed(u"Growth"_s)->kind, coding::Kind::Plain);
        const coding::Point *company = sample->pointOf(story.annotations[0].id);
        QVERIFY(company);
        QCOMPARE(company->label, u"Company"_s);
        QCOMPARE(sample->pointOf(story.annotations[5].id), company);
        QCOMPARE(std::get<text::Quantity>(story.annotations[2].value).measured, u"jobs"_s);
        QCOMPARE(
            std::get<text::Quantity>(story.annotations[3].value).relation, text::Relation::GreaterOrEqual);
        QCOMPARE(story.annotations[5].note, u"parent"_s);
    }

    void mistakesAreToldWithFileAndLine_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("said");
        QTest::newRow("no JSON") << QByteArray("{\"quote\": \"AWS\", \"tag\": \"Entity\"}\nAWS\n") << u"2"_s;
        QTest::newRow("a quote that does not stand there")
            << QByteArray("{\"quote\": \"Google\", \"tag\": \"Entity\"}") << u"“Google”"_s;
        QTest::newRow("too many occurrences")
            << QByteArray("{\"quote\": \"AWS\", \"occurrence\": 3, \"tag\": \"Entity\"}") << u"“AWS”"_s;
    }

    void mistakesAreToldWithFileAndLine()
    {
        QFETCH(const QByteArray, lines);
        QFETCH(const QString, said);
        const QString path = file(u"mistake.variorum"_s);
        const auto sample = makeSample(path, TestCorpus::lexicon(), sampleWith(lines));
        QVERIFY(!sample);
        QVERIFY2(sample.error().message.contains(said), qPrintable(sample.error().message));
        QVERIFY(sample.error().message.contains(u"one.jsonl"_s));
        QVERIFY(!QFile::exists(path));
        QVERIFY(!makeSample(path, TestCorpus::lexicon(), file(u"nowhere"_s)));
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(SampleCorpusTest)
#include "samplecorpustest.moc"
