// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "support/require.h"
#include "support/samplecorpus.h"
#include "support/samplevalues.h"

#include <QTest>

using namespace Qt::StringLiterals;
using coding::AnnotationId;
using coding::ChangeSet;
using store::AnnotationFilter;
using store::AnnotationOrder;
using support::require;
using support::SampleCorpus;

namespace {

std::vector<qint64> numbers(const auto &ids)
{
    std::vector<qint64> result;
    for (const auto &id : ids)
        result.push_back(id.value());
    return result;
}

/// Adds one annotation of the words "AWS" in article 1 for each value.
void addValues(SampleCorpus &corpus, const std::vector<coding::Value> &values)
{
    ChangeSet changes;
    qint64 id = require(corpus.database().lastIds()).annotation;
    for (const coding::Value &value : values) {
        auto annotation = support::annotation(++id, 1, SampleCorpus::text(1), u"AWS"_s, coding::Kind::Entity);
        annotation.value = value;
        changes.add(annotation);
    }
    require(corpus.database().apply(SampleCorpus::edit(u"values"_s, changes)));
}

} // namespace

class SearchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void annotationsAreFiltered_data();
    void annotationsAreFiltered();
    void annotationsAreSorted_data();
    void annotationsAreSorted();
    void wordsAreFoundInAnyCase_data();
    void wordsAreFoundInAnyCase();
    void entityNamesAreCompletedByUse();
    void speakersAreByUse();
    void articlesAreFoundByWords_data();
    void articlesAreFoundByWords();
};

void SearchingTest::annotationsAreFiltered_data()
{
    QTest::addColumn<AnnotationFilter>("filter");
    QTest::addColumn<std::vector<qint64>>("ids");
    using Ids = std::vector<qint64>;
    QTest::newRow("nothing restricts") << AnnotationFilter{} << Ids{2, 1, 3, 5, 4, 6, 8, 7, 9};
    QTest::newRow("a story") << AnnotationFilter{.story = text::StoryId(1)} << Ids{2, 1, 3, 5, 4, 6};
    QTest::newRow("no story") << AnnotationFilter{.story = text::StoryId()} << Ids{8, 7, 9};
    QTest::newRow("an article") << AnnotationFilter{.article = text::ArticleId(2)} << Ids{5, 4, 6};
    QTest::newRow("a source") << AnnotationFilter{.source = text::SourceId(2)} << Ids{2, 1, 3, 8, 7, 9};
    QTest::newRow("a tag") << AnnotationFilter{.tag = coding::TagId(3)} << Ids{3, 6, 9};
    QTest::newRow("an analyst") << AnnotationFilter{.analyst = coding::AnalystId(1)}
                                << Ids{2, 1, 3, 5, 4, 6, 8, 7, 9};
    QTest::newRow("nobody") << AnnotationFilter{.analyst = coding::AnalystId()} << Ids{};
    QTest::newRow("words of the quote") << AnnotationFilter{.words = u"will COST"_s} << Ids{3, 6, 9};
    QTest::newRow("words of the note")
        << AnnotationFilter{.story = text::StoryId(1), .words = u"A NOTE"_s} << Ids{2, 1, 3, 5, 4, 6};
    QTest::newRow("signs that SQL takes for others") << AnnotationFilter{.words = u"%"_s} << Ids{};
    QTest::newRow("all at once") << AnnotationFilter{.story = text::StoryId(1),
                                        .article = text::ArticleId(2),
                                        .source = text::SourceId(1),
                                        .tag = coding::TagId(1),
                                        .analyst = coding::AnalystId(1),
                                        .words = u"29.3"_s}
                                 << Ids{4};
}

void SearchingTest::annotationsAreFiltered()
{
    QFETCH(const AnnotationFilter, filter);
    QFETCH(const std::vector<qint64>, ids);
    SampleCorpus corpus;
    const auto found =
        require(corpus.database().annotationIds(filter, AnnotationOrder::Place, Qt::AscendingOrder));
    QCOMPARE(numbers(found), ids);
    auto backwards =
        require(corpus.database().annotationIds(filter, AnnotationOrder::Place, Qt::DescendingOrder));
    std::ranges::reverse(backwards);
    QCOMPARE(numbers(backwards), ids);
    for (int order = 0; order <= static_cast<int>(AnnotationOrder::Modified); ++order) {
        auto same = numbers(require(corpus.database().annotationIds(
            filter, static_cast<AnnotationOrder>(order), Qt::DescendingOrder)));
        std::ranges::sort(same);
        auto sorted = ids;
        std::ranges::sort(sorted);
        QCOMPARE(same, sorted);
    }
}

void SearchingTest::annotationsAreSorted_data()
{
    QTest::addColumn<AnnotationOrder>("order");
    QTest::addColumn<std::vector<qint64>>("ids");
    using Ids = std::vector<qint64>;
    QTest::newRow("by source") << AnnotationOrder::Source << Ids{10, 11, 12, 13};
    QTest::newRow("by tag") << AnnotationOrder::Tag << Ids{12, 10, 11, 13};
    QTest::newRow("by quote") << AnnotationOrder::Quote << Ids{10, 11, 12, 13};
    QTest::newRow("by value") << AnnotationOrder::Value << Ids{11, 13, 10, 12};
    QTest::newRow("by analyst") << AnnotationOrder::Analyst << Ids{10, 12, 13, 11};
    QTest::newRow("by note") << AnnotationOrder::Note << Ids{13, 12, 11, 10};
    QTest::newRow("by the time of change") << AnnotationOrder::Modified << Ids{11, 12, 13, 10};
}

void SearchingTest::annotationsAreSorted()
{
    QFETCH(const AnnotationOrder, order);
    QFETCH(const std::vector<qint64>, ids);
    SampleCorpus corpus;
    ChangeSet changes;
    changes.add(support::analyst(2, u"zoe"_s));
    const auto add = [&](qint64 id, coding::Kind kind, qint64 analyst, const QString &note, int seconds) {
        auto one = support::annotation(id, 1, SampleCorpus::text(1), u"AWS"_s, kind);
        one.analyst = coding::AnalystId(analyst);
        one.note = note;
        one.modified = one.created.addSecs(seconds);
        if (id == 13)
            std::get<text::Quantity>(one.value).low = 1e12;
        changes.add(one);
    };
    add(10, coding::Kind::Entity, 1, u"d"_s, 400);
    add(11, coding::Kind::Figure, 2, u"C"_s, 100);
    add(12, coding::Kind::Claim, 1, u"b"_s, 200);
    add(13, coding::Kind::Figure, 1, u"A"_s, 300);
    // Tags by name: AI-causation claim, Entity, Figure.
    require(corpus.database().apply(SampleCorpus::edit(u"add"_s, changes)));
    auto found =
        numbers(require(corpus.database().annotationIds({.words = u"aws"_s}, order, Qt::AscendingOrder)));
    std::erase_if(found, [](qint64 id) { return id < 10; });
    QCOMPARE(found, ids);
}

void SearchingTest::wordsAreFoundInAnyCase_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("ASCII") << u"Jobs at AWS"_s << u"AT aws"_s << true;
    QTest::newRow("umlauts") << u"Größe über alles"_s << u"GRÖSSE ÜBER"_s << false;
    QTest::newRow("umlauts without sharp s") << u"ÄPFEL über alles"_s << u"äpfel Über"_s << true;
    QTest::newRow("Greek") << u"ΑΘΗΝΑ"_s << u"αθηνα"_s << true;
    QTest::newRow("emoji") << u"to the 🚀!"_s << u"🚀!"_s << true;
    QTest::newRow("signs of patterns") << u"é (a.c) [x]"_s << u"É (A.C) ["_s << true;
    QTest::newRow("a point is no placeholder") << u"é abc"_s << u"é a.c"_s << false;
    QTest::newRow("an underscore is no placeholder") << u"abc"_s << u"a_c"_s << false;
    QTest::newRow("a per cent sign is itself") << u"17% more"_s << u"7% M"_s << true;
    QTest::newRow("a backslash is itself") << u"a\\%b"_s << u"\\%"_s << true;
}

void SearchingTest::wordsAreFoundInAnyCase()
{
    QFETCH(const QString, note);
    QFETCH(const QString, words);
    QFETCH(const bool, isFound);
    SampleCorpus corpus;
    const auto before = require(corpus.database().annotations({AnnotationId(1)})).front();
    auto after = before;
    after.note = note;
    ChangeSet changes;
    changes.replace(before, after);
    require(corpus.database().apply(SampleCorpus::edit(u"note"_s, changes)));
    const auto found = require(corpus.database().annotationIds(
        {.article = text::ArticleId(1), .tag = coding::TagId(1), .words = words}, AnnotationOrder::Note,
        Qt::AscendingOrder));
    QCOMPARE(!found.empty(), isFound);
}

void SearchingTest::entityNamesAreCompletedByUse()
{
    SampleCorpus corpus;
    const auto entity = [](const QString &name) { return coding::Entity{name, coding::EntityType::Other}; };
    addValues(
        corpus, {entity(u"Amazon"_s), entity(u"amazon river"_s), entity(u"Ämter"_s), entity(u"ämtchen"_s),
                    entity(u"Amazon"_s), entity(u"Zeta"_s), entity(u""_s), entity(u"100%"_s)});
    const auto names = [&](const QString &start, int limit) {
        return require(corpus.database().entityNames(start, limit));
    };
    QCOMPARE(names(u"AMA"_s, 10),
        (QStringList{u"Amazon Web Services"_s, u"Amazon"_s, u"amazon river"_s})); // 3, 2, 1 uses
    QCOMPARE(names(u"ama"_s, 1), QStringList{u"Amazon Web Services"_s});
    QCOMPARE(names(u"äMT"_s, 10), (QStringList{u"Ämter"_s, u"ämtchen"_s}));
    QCOMPARE(names(u"%"_s, 10), QStringList());
    QCOMPARE(names(u"100%"_s, 10), QStringList{u"100%"_s});
    QCOMPARE(names(u"mazon"_s, 10), QStringList());
    QCOMPARE(names({}, 2), (QStringList{u"Amazon Web Services"_s, u"Amazon"_s}));
}

void SearchingTest::speakersAreByUse()
{
    SampleCorpus corpus;
    const auto claim = [](const QString &speaker) {
        return coding::Claim{coding::Stance::Denies, speaker, u"AI"_s, u"growth"_s};
    };
    addValues(corpus, {claim(u"author"_s), claim(u""_s), claim(u"Zoe"_s), claim(u"Zoe"_s)});
    QCOMPARE(require(corpus.database().speakers(10)), (QStringList{u"Andy Jassy"_s, u"Zoe"_s, u"author"_s}));
    QCOMPARE(require(corpus.database().speakers(1)), QStringList{u"Andy Jassy"_s});
}

void SearchingTest::articlesAreFoundByWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("a word") << u"The profit rose."_s << u"Profit"_s << true;
    QTest::newRow("words over a line's end") << u"more\n\nthan  27,000 jobs"_s << u"than 27,000"_s << true;
    QTest::newRow("words that stand apart") << u"profit and loss"_s << u"profit loss"_s << false;
    QTest::newRow("half a word") << u"profitable"_s << u"profit"_s << false;
    QTest::newRow("accents and case") << u"ÉCONOMIE"_s << u"économie"_s << true;
    QTest::newRow("combining marks") << u"Cafe\u0301 noir"_s << u"Café NOIR"_s << true;
    QTest::newRow("a currency sign") << u"It made $29.3 billion."_s << u"$29.3 billion"_s << true;
    QTest::newRow("a footnote's sign after the word") << u"revenue² rose"_s << u"revenue"_s << true;
    QTest::newRow("a quotation mark") << u"said “so” they"_s << u"\"so\" they"_s << true;
    QTest::newRow("words of the index's own language") << u"this OR that"_s << u"this OR that"_s << true;
    QTest::newRow("a possessive") << u"Amazon's profit"_s << u"Amazon"_s << true;
    QTest::newRow("signs alone may be anywhere") << u"100 $"_s << u"$"_s << true;
    QTest::newRow("Chinese has no spaces") << u"我们亚马逊公司"_s << u"亚马逊"_s << true;
    QTest::newRow("Latin words in Japanese") << u"これはAIです"_s << u"AI"_s << true;
    QTest::newRow("Thai") << u"สวัสดีครับ"_s << u"ครับ"_s << true;
}

void SearchingTest::articlesAreFoundByWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    QFETCH(const bool, isFound);
    SampleCorpus corpus;
    ChangeSet changes;
    changes.add(support::article(4, require(corpus.database().keepText(text)), 2, 1));
    require(corpus.database().apply(SampleCorpus::edit(u"article"_s, changes)));
    const auto found = require(corpus.database().articlesWithWords(words));
    QCOMPARE(std::ranges::contains(found, text::ArticleId(4)), isFound);
    require(corpus.database().undo()); // deleted articles do not count
    QVERIFY(!std::ranges::contains(require(corpus.database().articlesWithWords(words)), text::ArticleId(4)));
}

QTEST_GUILESS_MAIN(SearchingTest)
#include "searchingtest.moc"
