// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/agreement/storybuilder.h"
#include "text/quantityfinder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using support::areTogether;
using support::StoryBuilder;

/// Whether figures match as the program itself finds them, with what it says that they measure. Each case is
/// two short articles with one figure marked [so]; the other figures are found, too.
class MeasuredMatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesClauses_data();
    void matchesClauses();

private:
    coding::AnnotationId article(StoryBuilder &builder, QString text);

    text::Vocabulary m_vocabulary;
    text::QuantityFinder m_finder{StoryBuilder::lexicon(), m_vocabulary};
};

coding::AnnotationId MeasuredMatchingTest::article(StoryBuilder &builder, QString text)
{
    const int start = int(text.indexOf(u'['));
    text.remove(u'[').remove(u']');
    builder.article(text);
    std::optional<coding::AnnotationId> marked;
    for (const text::FoundQuantity &found : m_finder.find(text::Prose(text, m_vocabulary))) {
        const auto id = builder.add(coding::Kind::Figure, found.quantity.words, found.quantity);
        if (found.span.start <= start && start < found.span.end)
            marked = id;
    }
    if (!marked)
        qFatal("nothing is found at the mark in “%s”", qPrintable(text));
    return *marked;
}

void MeasuredMatchingTest::matchesClauses_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isOnePoint");
    const auto same = [](const char *name, const QString &one, const QString &other) {
        QTest::newRow(name) << one << other << true;
    };
    const auto different = [](const char *name, const QString &one, const QString &other) {
        QTest::newRow(name) << one << other << false;
    };

    same("to and from in either order", u"Revenue at Halden rose to [$29.3 billion] from $25 billion."_s,
        u"Halden's revenue was [$29.3 billion], up from $25 billion."_s);
    same("what it was before, in either order",
        u"Revenue at Halden rose to $29.3 billion from [$25 billion]."_s,
        u"Halden's revenue was $29.3 billion, up from [$25 billion]."_s);
    same("a headline and its sentence", u"Halden profit falls to [€2bn]"_s,
        u"Net profit at Halden fell to [€2.1 billion], the company said."_s);
    same("a compound and its unit", u"AWS revenue was [$29.3 billion]."_s,
        u"Revenue at AWS came to [$29.4 billion]."_s);
    same("active and passive", u"Brussels fined Halden [€4.3 billion]."_s,
        u"Halden was fined [€4.5 billion] by Brussels."_s);
    same("jobs cut, in active and passive", u"Halden will cut [1,500 jobs] in Oslo."_s,
        u"Some [1,600 jobs] will be cut at Halden in Oslo."_s);
    same("employees by a verb and by a noun", u"Halden employs [9,000]."_s,
        u"Halden has [9,000 employees]."_s);
    same("laid off, with and without persons", u"Halden laid off [9,000] in March."_s,
        u"Halden laid off [9,000 people] in March."_s);
    same("spending by a verb and by a noun", u"Halden spent [$500 million] on severance."_s,
        u"Spending on severance at Halden was [$500 million]."_s);
    same("a toll and the dead", u"The death toll rose to [45]."_s, u"The landslide killed [45 people]."_s);
    same("a rise by a verb and by a noun", u"Revenue at Halden rose [17%]."_s,
        u"Halden reported a [17 per cent] increase in revenue."_s);
    same("a share of the staff", u"Halden will cut 1,500 jobs, or [8%] of its workforce."_s,
        u"Halden is cutting [8 per cent] of its staff."_s);

    different("this year and last year", u"Revenue at Halden was [$29.3 billion]."_s,
        u"Revenue at Halden was $29.3 billion, compared with [$25 billion] a year earlier."_s);
    different("a part and its total", u"Halden will cut [1,500] of its 30,000 workers."_s,
        u"Halden will cut 1,500 of its [30,000 workers]."_s);
    different("a change and the level after it", u"Revenue at Halden rose by [$4.3 billion]."_s,
        u"Revenue at Halden rose to [$29.3 billion]."_s);
    different("two measures", u"Revenue at Halden was [$29.3 billion]."_s,
        u"Net profit at Halden was [$2.1 billion]."_s);
    different("branches that close and all branches", u"The bank will close [12] of its 40 branches."_s,
        u"The bank will close 12 of its [40 branches]."_s);
    different("two periods", u"Revenue at Halden was [$29.3 billion] in Q1 2025."_s,
        u"Revenue at Halden was [$27.3 billion] in Q2 2025."_s);
}

void MeasuredMatchingTest::matchesClauses()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const bool, isOnePoint);
    for (const bool turned : {false, true}) {
        StoryBuilder builder;
        const auto first = article(builder, turned ? other : one);
        const auto second = article(builder, turned ? one : other);
        QCOMPARE(areTogether(builder.agree(), first, second), isOnePoint);
    }
}

QTEST_GUILESS_MAIN(MeasuredMatchingTest)
#include "measuredmatchingtest.moc"
