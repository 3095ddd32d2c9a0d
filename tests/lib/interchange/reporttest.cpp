// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/report.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;
using coding::AnnotationId;
using coding::Cell;
using coding::Kind;
using coding::Verdict;
using interchange::Report;
using text::ArticleId;

namespace {

Cell cell(qint64 article, std::vector<AnnotationId> evidence, Cell::State otherwise = Cell::State::Silent)
{
    return {ArticleId(article), evidence.empty() ? otherwise : Cell::State::Stated, std::move(evidence)};
}

/// Three articles, one of them unread; a difference, a claim, an entity.
Report example()
{
    Report report;
    report.story = u"AWS job cuts"_s;
    report.made = u"22 Nov 2026"_s;
    report.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    report.articles = {{.id = ArticleId(1),
                           .name = u"Northline"_s,
                           .source = u"Northline Business"_s,
                           .title = u"Cloud unit trims roles"_s,
                           .author = u"R. Iyer"_s,
                           .published = u"14 Jul 2025"_s,
                           .url = u"https://example.org/?a=1&b=2"_s,
                           .reading = text::ReadingState::Read},
        {.id = ArticleId(2),
            .name = u"Dataweek"_s,
            .source = u"Dataweek"_s,
            .title = u"Several hundred leave"_s,
            .reading = text::ReadingState::Read},
        {.id = ArticleId(3), .name = u"Meridian"_s, .source = u"Meridian Wire"_s, .title = u"Reductions"_s}};
    for (const Report::Article &article : report.articles)
        report.agreement.articles.push_back(article.id);
    const auto id = [](qint64 number) { return AnnotationId(number); };
    const auto unread = cell(3, {}, Cell::State::Unread);
    report.agreement.points = {{u"p-1"_s, Kind::Figure, u"income growth"_s, false, Verdict::Differ, 2,
                                   {cell(1, {id(1)}), cell(2, {id(2)}), unread}},
        {u"p-3"_s, Kind::Claim, u"Amazon: AI → job cuts"_s, false, Verdict::OneSource, 1,
            {cell(1, {id(3)}), cell(2, {}), unread}},
        {u"p-4"_s, Kind::Entity, u"Amazon"_s, false, Verdict::Agree, 1,
            {cell(1, {id(4), id(5)}), cell(2, {id(6)}), unread}}};
    report.evidence = {{.annotation = id(1),
                           .paragraph = 3,
                           .before = u"Income climbed "_s,
                           .quote = u"23 per cent"_s,
                           .after = u" to a record."_s,
                           .shown = u"23%"_s,
                           .colour = 0xc77700,
                           .note = u"check this"_s},
        {.annotation = id(2),
            .paragraph = 1,
            .before = u"Up "_s,
            .quote = u"22%"_s,
            .after = u"."_s,
            .shown = u"22%"_s},
        {.annotation = id(3),
            .quote = u"the cuts do not come from AI"_s,
            .value = coding::Claim{coding::Stance::Denies, u"Amazon"_s, u"AI"_s, u"job cuts"_s}},
        {.annotation = id(4), .quote = u"Amazon"_s}, {.annotation = id(5), .quote = u"the retailer"_s},
        {.annotation = id(6), .quote = u"Amazon"_s}};
    return report;
}

QString page(const Report &report)
{
    return QString::fromUtf8(interchange::reportHtml(report));
}

/// The words that a reader sees, without markup.
QString shown(QString html)
{
    html.remove(QRegularExpression(u"<style>.*</style>"_s, QRegularExpression::DotMatchesEverythingOption));
    html.remove(QRegularExpression(u"<[^>]*>"_s));
    return html.simplified();
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_story_sources_counts_and_points()
    {
        const QString words = shown(page(example()));
        for (const QString &wanted :
            {u"AWS job cuts"_s, u"Northline Business"_s, u"R. Iyer"_s, u"14 Jul 2025"_s, u"22 Nov 2026"_s,
                u"income growth"_s, u"The sources differ: not all can be right."_s, u"23%"_s, u"¶3"_s,
                u"[check this]"_s, u"denies"_s, u"not read"_s})
            QVERIFY2(words.contains(wanted), qPrintable(wanted));
    }

    void marks_the_evidence_in_its_sentence()
    {
        const QString html = page(example());
        QVERIFY(
            html.contains(u"Income climbed <mark style=\"--tag:#c77700\">23 per cent</mark> to a record."));
        QCOMPARE(html.count(u"<mark "), 6);
    }

    void says_who_is_silent_and_who_was_not_read()
    {
        const QString words = shown(page(example()));
        QVERIFY(words.contains(u"Silent: Dataweek."));
        QVERIFY(words.contains(u"Not read to the end: Meridian."));
    }

    void says_who_mentions_a_point_without_a_value()
    {
        Report report = example();
        report.agreement.points[1].cells[1].state = Cell::State::Mentioned;
        const QString words = shown(page(report));
        QVERIFY(words.contains(u"Mentioned without a value: Dataweek."));
        QVERIFY(!words.contains(u"Silent: Dataweek."));
    }

    void counts_independent_witnesses()
    {
        const QString words = shown(page(example()));
        QVERIFY(words.contains(u"Stated in 2 article(s). 1 independent source(s)."));
        QVERIFY(words.contains(u"Stated in 2 article(s). 2 independent source(s)."));
    }

    void escapes_everything_that_comes_from_a_corpus()
    {
        Report report = example();
        const QString evil = u"<script>alert(\"x\")</script>&amp;%1'"_s;
        report.story = report.articles[0].name = report.articles[0].source = report.articles[0].title = evil;
        report.articles[0].author = report.articles[0].published = evil;
        report.articles[0].url = u"javascript:alert(1)"_s;
        report.articles[1].url = u"https://a/\"onload=\"alert(1)"_s;
        for (coding::Point &point : report.agreement.points)
            point.label = evil;
        report.agreement.points[0].id = u"\" onclick=\"x"_s;
        for (Report::Evidence &one : report.evidence)
            one.before = one.quote = one.after = one.shown = one.note = evil;
        report.made = evil;
        const QString html = page(report);
        QVERIFY(!html.contains(u"<script"));
        QVERIFY(!html.contains(u"javascript:"));
        QVERIFY(!html.contains(u"\" onclick"));
        QVERIFY(!html.contains(u"\"onload"));
        QVERIFY(html.contains(u"&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;amp;%1"));
    }

    void needs_nothing_besides_itself()
    {
        const QString html = page(example());
        for (const QString &forbidden :
            {u"<script"_s, u"<link"_s, u"<img"_s, u"<iframe"_s, u"src="_s, u"url("_s, u"@import"_s})
            QVERIFY2(!html.contains(forbidden), qPrintable(forbidden));
        QVERIFY(html.contains(u"default-src 'none'"));
        QVERIFY(html.contains(u"prefers-color-scheme: dark"));
        QVERIFY(html.contains(u"@media print"));
    }

    void is_well_formed()
    {
        QString html = page(example());
        html.remove(u"<!DOCTYPE html>"_s);
        html.remove(QRegularExpression(u"<meta [^>]*>"_s)); // the only elements without an end
        QXmlStreamReader reader(html);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }

    void leads_from_the_table_to_each_point()
    {
        const QString html = page(example());
        for (const QString &id : {u"p-1"_s, u"p-3"_s, u"p-4"_s}) {
            QCOMPARE(html.count(u"href=\"#%1\""_s.arg(id)), 1);
            QCOMPARE(html.count(u"id=\"%1\""_s.arg(id)), 1);
        }
    }

    void tells_an_empty_story()
    {
        Report report;
        report.story = u"Nothing yet"_s;
        const QString words = shown(page(report));
        QVERIFY(words.contains(u"Nothing yet"));
        QVERIFY(words.contains(u"0 article(s)"));
    }

    void many_articles_have_no_wide_table()
    {
        Report report = example();
        for (int i = 4; i < 40; ++i)
            report.articles.push_back({.id = ArticleId(i), .source = u"Source %1"_s.arg(i)});
        const QString html = page(report);
        QVERIFY(!html.contains(u"class=\"overview\""));
        QVERIFY(html.contains(u"Source 39"));
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "reporttest.moc"
