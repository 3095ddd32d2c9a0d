// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Random edits, undone and redone at random: what is in memory, with the agreement that is kept from edit to
// edit, is always what a freshly opened corpus has; exported points are those of the memory.

#include "interchange/annotationrecord.h"
#include "lib/workspace/testcorpus.h"
#include "workspace/annotationedits.h"
#include "workspace/codebookedits.h"
#include "workspace/exporting.h"
#include "workspace/importing.h"
#include "workspace/pointedits.h"
#include "workspace/rateedits.h"

#include <QBuffer>

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace workspace;

namespace {

const QString words =
    u"Amazon 😀 said AWS took in USD 29.3 billion in the first quarter. More than 27,000 people left. "
    "AI did it, said Andy Jassy.\nAmazon's AWS grew by 17 per cent. e\u0301tude. Some 14,000 jobs go, or "
    "EUR 4.8bn a year. Halden cut 2,000 jobs; revenue rose 17% to $29.3bn in 2025. \"AI\" did not do it, "
    "Mr Jassy said; hundreds of people left within 60 days. Sales of Halden fell to EUR 4.75 billion."_s;
const QStringList figures = {u"USD 29.3 billion"_s, u"More than 27,000 people"_s, u"17 per cent"_s,
    u"14,000 jobs"_s, u"EUR 4.8bn"_s, u"2,000 jobs"_s, u"17%"_s, u"$29.3bn"_s, u"hundreds of people"_s,
    u"60 days"_s, u"EUR 4.75 billion"_s};

/// Everything that two workspaces can differ in, as one comparable value.
struct Everything
{
    std::vector<text::Source> sources;
    std::vector<coding::Tag> tags;
    std::vector<coding::Analyst> analysts;
    std::vector<coding::ExchangeRate> rates;
    std::vector<std::pair<text::Story, int>> stories;
    std::vector<std::vector<text::Article>> articles;
    std::vector<std::vector<text::Reading>> readings;
    std::vector<std::vector<coding::Annotation>> annotations;
    std::vector<std::vector<coding::Decision>> decisions;
    std::vector<coding::Agreement> agreements;
    std::vector<int> counts;
    QString undo;
    QString redo;

    bool operator==(const Everything &) const = default;
};

Everything everything(Workspace &workspace)
{
    Everything all{.sources = workspace.sources(),
        .tags = workspace.tags(),
        .analysts = workspace.analysts(),
        .rates = workspace.exchangeRates()};
    std::vector<text::StoryId> ids;
    for (const store::StorySummary &summary : workspace.stories()) {
        all.stories.emplace_back(summary.story, summary.articles);
        ids.push_back(summary.story.id);
    }
    for (const text::StoryId id : ids) {
        const OpenStory &open = workspace.openStory(id);
        all.articles.emplace_back();
        all.readings.emplace_back();
        for (const store::ArticleRow &row : open.articles) {
            all.articles.back().push_back(row.article);
            all.readings.back().push_back(row.reading);
        }
        all.annotations.push_back(open.annotations);
        all.decisions.push_back(open.decisions);
        all.agreements.push_back(workspace.settledAgreement(id));
    }
    all.counts.push_back(workspace.annotationCount());
    for (const coding::Tag &tag : workspace.tags())
        all.counts.push_back(workspace.annotationCount(tag.id));
    all.undo = workspace.undoLabel();
    all.redo = workspace.redoLabel();
    return all;
}

/// Which part differs, for the message of a failure.
QString difference(const Everything &memory, const Everything &file)
{
    QStringList parts;
    const auto compare = [&](const QString &name, bool same) {
        if (!same)
            parts += name;
    };
    compare(u"sources"_s, memory.sources == file.sources);
    compare(u"tags"_s, memory.tags == file.tags);
    compare(u"analysts"_s, memory.analysts == file.analysts);
    compare(u"rates"_s, memory.rates == file.rates);
    compare(u"stories"_s, memory.stories == file.stories);
    compare(u"articles"_s, memory.articles == file.articles);
    compare(u"readings"_s, memory.readings == file.readings);
    compare(u"annotations"_s, memory.annotations == file.annotations);
    compare(u"decisions"_s, memory.decisions == file.decisions);
    compare(u"agreements"_s, memory.agreements == file.agreements);
    compare(u"counts"_s, memory.counts == file.counts);
    compare(u"undo"_s, memory.undo == file.undo && memory.redo == file.redo);
    return parts.join(u", "_s);
}

/// A person who does anything at any time.
class Person
{
public:
    Person(Workspace &workspace, quint32 seed)
        : m_workspace(workspace)
        , m_random(seed)
    {
    }

    /// Does one thing; the error is one that people may meet (a name that is taken).
    void act()
    {
        switch (m_random.bounded(24)) {
        case 22:
        case 23:
            return editRates();
        case 16:
        case 17:
        case 18:
        case 19: {
            const QString &figure = figures[m_random.bounded(figures.size())];
            const int start = int(words.indexOf(figure));
            return commit(
                u"tag figure"_s, addAnnotation(m_workspace, anyArticle(), {start, start + int(figure.size())},
                                     m_workspace.firstTag(coding::Kind::Figure)
                                         ? m_workspace.firstTag(coding::Kind::Figure)->id
                                         : anyTag()));
        }
        case 20:
        case 21:
            return editPoints();
        case 0:
        case 1:
        case 2:
        case 3:
            return commit(u"tag"_s, addAnnotation(m_workspace, anyArticle(), anySpan(), anyTag()));
        case 4:
            return commit(u"move"_s, moveAnnotation(m_workspace, anyAnnotation(), anySpan()));
        case 5:
            return commit(u"retag"_s,
                retagging(m_workspace, {anyAnnotation(), anyAnnotation()}, anyTag())(m_workspace.database()));
        case 6:
            return commit(
                u"note"_s, setNote(m_workspace, {anyAnnotation()}, QString::number(m_random.bounded(9))));
        case 7:
            return commit(u"delete"_s, removeAnnotations(m_workspace, {anyAnnotation(), anyAnnotation()}));
        case 8:
            return read();
        case 9:
            return editStories();
        case 10:
            return editArticles();
        case 11:
            return editCodebook();
        case 12:
            return editPoints();
        case 13:
        case 14:
            if (m_workspace.canUndo())
                orDie(m_workspace.undo());
            return;
        default:
            if (m_workspace.canRedo())
                orDie(m_workspace.redo());
        }
    }

private:
    void commit(const QString &label, coding::ChangeSet changes)
    {
        orDie(m_workspace.edit(label, std::move(changes)));
    }
    void commit(const QString &label, base::Result<coding::ChangeSet> changes)
    {
        if (changes)
            commit(label, std::move(*changes));
    }

    void read()
    {
        const int tenths = m_random.bounded(11);
        const auto state = tenths == 10 ? text::ReadingState::Read : text::ReadingState::Reading;
        orDie(m_workspace.record(setReading(m_workspace, {anyArticle(), state, tenths / 10.0})));
    }

    void editStories()
    {
        const QString name = u"Story %1"_s.arg(m_random.bounded(6));
        switch (m_random.bounded(3)) {
        case 0:
            return commit(u"add story"_s, addStory(m_workspace, name));
        case 1:
            return commit(u"rename story"_s, renameStory(m_workspace, anyStory(), name));
        default:
            return commit(u"remove story"_s, removeStory(m_workspace, anyStory()));
        }
    }

    void editArticles()
    {
        switch (m_random.bounded(4)) {
        case 0:
            return commit(u"remove article"_s, articleRemoval({anyArticle()})(m_workspace.database()));
        case 1: {
            const store::ArticleRow *row = m_workspace.article(anyArticle());
            if (!row)
                return;
            text::Article article = row->article;
            article.title = QString::number(m_random.bounded(100));
            return commit(u"change article"_s,
                changeArticle(m_workspace, article, u"Source %1"_s.arg(m_random.bounded(4))));
        }
        default:
            return commit(
                u"move articles"_s, moveArticles(m_workspace, {anyArticle(), anyArticle()}, anyStory()));
        }
    }

    void editCodebook()
    {
        const auto kind = static_cast<coding::Kind>(m_random.bounded(4));
        const QString name = u"Tag %1"_s.arg(m_random.bounded(8));
        switch (m_random.bounded(6)) {
        case 0:
            return commit(
                u"add tag"_s, addTag(m_workspace, {.parent = anyTag(), .name = name, .kind = kind}));
        case 1:
            if (const coding::Tag *known = m_workspace.tag(anyTag())) {
                coding::Tag tag = *known;
                tag.kind = kind;
                tag.colour = static_cast<quint32>(m_random.bounded(0xffffff));
                return commit(u"change tag"_s, changeTag(m_workspace, tag));
            }
            return;
        case 2:
            return commit(u"merge tags"_s, mergeTags(m_workspace, anyTag(), anyTag()));
        case 3:
            if (m_workspace.tags().size() > 2)
                commit(u"remove tag"_s,
                    removeTag(m_workspace, anyTag(), static_cast<TagDeletion>(m_random.bounded(2))));
            return;
        default:
            return commit(u"move tag"_s, moveTag(m_workspace, anyTag(), anyTag(), m_random.bounded(4)));
        }
    }

    void editRates()
    {
        const coding::ExchangeRate *known = any(m_workspace.exchangeRates());
        if (known && m_random.bounded(3) == 0)
            return commit(u"remove rate"_s, removeRates(m_workspace, std::array{known->id}));
        coding::ExchangeRate rate = known && m_random.bounded(2) ? *known : coding::ExchangeRate();
        const QStringList currencies{u"EUR"_s, u"USD"_s, u"GBP"_s};
        rate.from = currencies[m_random.bounded(3)];
        rate.to = currencies[m_random.bounded(3)];
        rate.value = m_random.bounded(4) / 2.0; // none at times
        rate.story = m_random.bounded(2) ? anyStory() : text::StoryId();
        commit(u"set rate"_s, setRate(m_workspace, rate));
    }

    void editPoints()
    {
        const text::StoryId story = anyStory();
        const std::vector<coding::Point> points = m_workspace.settledAgreement(story).points;
        if (points.empty())
            return;
        const coding::Point &one = points[m_random.bounded(static_cast<quint32>(points.size()))];
        const coding::Point &other = points[m_random.bounded(static_cast<quint32>(points.size()))];
        std::vector<coding::AnnotationId> evidence;
        for (const coding::Cell &cell : one.cells)
            if (!cell.evidence.empty())
                evidence.push_back(cell.evidence.front());
        switch (m_random.bounded(4)) {
        case 0:
            return commit(u"merge points"_s,
                mergePoints(m_workspace, story,
                    {one, other, points[m_random.bounded(static_cast<quint32>(points.size()))]}));
        case 1:
            return commit(u"split point"_s, splitPoint(m_workspace, story, one, {evidence.front()}));
        case 2:
            return commit(u"pin"_s, pinToPoint(m_workspace, story, evidence.front(), other));
        default:
            return commit(
                u"label"_s, labelPoint(m_workspace, story, one, QString::number(m_random.bounded(5))));
        }
    }

    template <class T>
    const T *any(const std::vector<T> &values)
    {
        return values.empty() ? nullptr : &values[m_random.bounded(static_cast<quint32>(values.size()))];
    }
    text::StoryId anyStory()
    {
        const store::StorySummary *summary = any(m_workspace.stories());
        return summary ? summary->story.id : text::StoryId();
    }
    text::ArticleId anyArticle()
    {
        const store::ArticleRow *row = any(m_workspace.openStory(anyStory()).articles);
        return row ? row->article.id : text::ArticleId();
    }
    coding::AnnotationId anyAnnotation()
    {
        const coding::Annotation *annotation = any(m_workspace.openStory(anyStory()).annotations);
        return annotation ? annotation->id : coding::AnnotationId();
    }
    coding::TagId anyTag()
    {
        const coding::Tag *tag = any(m_workspace.tags());
        return tag ? tag->id : coding::TagId();
    }
    text::Span anySpan()
    {
        const int start = m_random.bounded(static_cast<int>(words.size()));
        text::Span span{start, std::min(start + 1 + m_random.bounded(24), static_cast<int>(words.size()))};
        return text::snapToWords(words, span);
    }

    Workspace &m_workspace;
    QRandomGenerator m_random;
};

} // namespace

class RandomEditsTest : public QObject
{
    Q_OBJECT

    /// Exported points are those of the workspace, and what was exported reads back unchanged.
    static void compareWithExport(const TestCorpus &corpus)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        orDie(exportAnnotations(corpus.path(), &buffer, {}, {}));
        const auto rows = orDie(interchange::readAnnotations(buffer.data()));
        QVERIFY2(rows.issues.isEmpty(), qPrintable(rows.issues.join(u'\n')));
        QCOMPARE(int(rows.records.size()), corpus->annotationCount());
        for (const interchange::AnnotationRecord &row : rows.records) {
            const auto id = orDie(corpus->database().annotationByGuid(QUuid::fromString(row.annotationId)));
            QVERIFY(id.has_value());
            const coding::Annotation one = *corpus->annotation(*id);
            const coding::Point *point = corpus->pointOf(*id);
            const text::StoryId story = corpus->article(one.article)->article.story;
            if (story.isValid())
                QCOMPARE(row.point, point ? point->label : QString());
            QCOMPARE(row.text, one.quote);
            QVERIFY(row.value == one.value);
            const auto ucs = corpus->text(one.article).toUcs4();
            QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(ucs.constData()) + row.start,
                         row.end - row.start),
                row.text);
        }
    }

private Q_SLOTS:
    void memoryIsWhatTheFileHas_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void memoryIsWhatTheFileHas()
    {
        QFETCH(const quint32, seed);
        TestCorpus corpus;
        REQUIRE(corpus->setCurrentAnalyst(u"lk"_s));
        const auto first = corpus.addStory(u"Story 0"_s);
        const auto second = corpus.addStory(u"Story 1"_s);
        for (int article = 0; article < 7; ++article)
            corpus.addArticle(article < 5 ? first : second, u"Source %1"_s.arg(article % 3),
                words + QString::number(article));
        Person person(*corpus, seed);
        Options readOnly = TestCorpus::lexicon();
        readOnly.readOnly = true;
        for (int round = 0; round < 40; ++round) {
            for (int act = 0; act < 4; ++act) {
                person.act();
                for (const store::StorySummary &summary : corpus->stories())
                    std::ignore = corpus->settledAgreement(summary.story.id); // kept from edit to edit
            }
            const Everything memory = everything(*corpus);
            const auto reader = orDie(Workspace::open(corpus.path(), readOnly));
            const Everything file = everything(*reader);
            QVERIFY2(memory == file, qPrintable(difference(memory, file)));
            if (round % 8 != 7)
                continue;
            compareWithExport(corpus);
            if (QTest::currentTestFailed())
                return;
        }
        const QStringList problems = orDie(corpus->database().check({}));
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));

        // All the way back and forth again.
        const Everything end = everything(*corpus);
        int undone = 0;
        for (; corpus->canUndo(); ++undone)
            REQUIRE(corpus->undo());
        QVERIFY(corpus->stories().empty());
        corpus.reopen();
        for (; undone > 0; --undone)
            REQUIRE(corpus->redo());
        Everything again = everything(*corpus);
        again.readings = end.readings; // not undone, so gone with their articles
        again.agreements = end.agreements;
        again.redo = end.redo;
        if (end.redo.isEmpty())
            QVERIFY2(again == end, qPrintable(difference(again, end)));
    }
};

QTEST_GUILESS_MAIN(RandomEditsTest)
#include "randomeditstest.moc"
